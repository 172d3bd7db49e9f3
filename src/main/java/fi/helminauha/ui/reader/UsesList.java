package fi.helminauha.ui.reader;

import fi.helminauha.i18n.Messages;
import fi.helminauha.library.PearlUse;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.Emoji;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// How the user has used the pearl that is read: one quiet line, which opens a list.
final class UsesList {
    private final Messages messages;
    private final QuietList list = new QuietList("pearl-uses");

    UsesList(ReaderViewModel viewModel, Messages messages) {
        this.messages = messages;
        viewModel
                .usesProperty()
                .when(Attached.in(list))
                .subscribe(uses ->
                        list.show(line(uses), uses.stream().map(this::row).toList()));
    }

    Node node() {
        return list;
    }

    private String line(List<PearlUse> uses) {
        var words = new StringJoiner(" · ");
        for (var kind : PearlUse.Kind.values()) {
            var ofKind = uses.stream().filter(use -> use.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                words.add(messages.text(
                        key(kind) + (ofKind.size() == 1 ? ".one" : ".other"),
                        ofKind.size(),
                        day(ofKind.getFirst().when())));
            }
        }
        return words.toString();
    }

    private static String key(PearlUse.Kind kind) {
        return "reader.uses." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Node row(PearlUse use) {
        var label = new Label(messages.text(key(use.kind()) + ".row", day(use.when()), Emoji.shown(use.title())));
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("pearl-use");
        return label;
    }

    private String day(Instant when) {
        return DateTimeFormatter.ofPattern(
                        messages.text("plan.date.pattern"), messages.language().locale())
                .format(when.atZone(ZoneId.systemDefault()));
    }
}
