package fi.helminauha.ui.reader;

import fi.helminauha.i18n.Messages;
import fi.helminauha.library.PearlUse;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.Emoji;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.LazyTooltip;
import fi.helminauha.ui.kit.Plain;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// How the user has used the pearl that is read: one quiet line, which opens a list.
final class UsesList {
    private final ReaderViewModel viewModel;
    private final Messages messages;
    private final QuietList list = new QuietList("pearl-uses");

    UsesList(ReaderViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
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
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(label);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(0);
        if (use.day().isPresent()) {
            row.getChildren().add(forget(use));
        }
        return row;
    }

    private Button forget(PearlUse day) {
        var name = day(day.when());
        var forget = Plain.button(null, new Icon(BootstrapIcons.TRASH));
        forget.getStyleClass().setAll("quiet-button");
        forget.getStyleClass().add("pearl-use-forget");
        forget.setMinWidth(Region.USE_PREF_SIZE);
        forget.setAccessibleText(messages.text("reader.uses.forget", name));
        LazyTooltip.give(forget, forget.getAccessibleText());
        forget.setOnAction(_ -> viewModel.forgetDay(day, name));
        return forget;
    }

    private String day(Instant when) {
        return DateTimeFormatter.ofPattern(
                        messages.text("plan.date.pattern"), messages.language().locale())
                .format(when.atZone(ZoneId.systemDefault()));
    }
}
