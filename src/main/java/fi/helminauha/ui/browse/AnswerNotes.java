package fi.helminauha.ui.browse;

import fi.helminauha.i18n.Messages;
import fi.helminauha.search.Answer;
import fi.helminauha.search.Scope;
import fi.helminauha.search.query.Correction;
import fi.helminauha.search.query.SoftFilter;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.LazyTooltip;
import fi.helminauha.ui.kit.Plain;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// What the list says of how it was searched: where, words that look like a condition, words
/// taken for typing errors, and words that not every pearl has.
final class AnswerNotes extends VBox {
    private final BrowseViewModel viewModel;
    private final Messages messages;

    AnswerNotes(BrowseViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("answer-notes");
        getStyleClass().add("answer-notes");
    }

    void show(Answer hits) {
        getChildren().clear();
        showScope(hits);
        hits.reading()
                .hints()
                .forEach(hint -> getChildren()
                        .add(note(messages.text("list.as-words", hint.typed()) + " " + messages.text(hint.reason()))));
        if (!hits.reading().corrections().isEmpty()) {
            showCorrections(hits);
        }
        if (!hits.reading().filters().isEmpty()) {
            getChildren().add(chips(hits.reading().filters()));
        }
        if (!hits.reading().isAnswered()) {
            showNotAnswered(hits);
        }
        hits.reading()
                .relaxation()
                .filter(_ -> hits.reading().isAnswered())
                .ifPresent(relaxation ->
                        getChildren().add(note(messages.text("list.relaxed", relaxation.least(), relaxation.of()))));
        if (hits.total() > hits.hits().size()) {
            getChildren().add(note(messages.text("list.cut", hits.hits().size(), hits.total())));
        }
        var lost = lostBookmarks(hits);
        if (lost > 0) {
            getChildren().add(note(messages.count("list.bookmarks.lost", lost)));
        }
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    /// Who has gone to a place before searching may have forgotten that.
    private void showScope(Answer hits) {
        var place = viewModel.placeProperty().get();
        if (hits.query().text().isBlank()
                || hits.query().scope() instanceof Scope.Everything
                || place.equals(TreePlace.ALL_PEARLS)
                || hits.hits().isEmpty()) {
            return;
        }
        var extent = hits.extent();
        var numbers = note(new PlaceWords(messages).numbers(place, extent.total(), extent.everywhere()));
        numbers.setId("scope-numbers");
        getChildren().add(numbers);
        if (extent.everywhere() > extent.total()) {
            getChildren().add(act("scope-widen", messages.text("list.none.here.act"), viewModel::widen));
        }
    }

    /// How many bookmarked pearls this edition of the collection does not have. They are kept: another edition may have
    /// them.
    private int lostBookmarks(Answer hits) {
        var place = viewModel.placeProperty().get();
        var isWhole = hits.query().text().isBlank() && hits.query().filters().isEmpty();
        return isWhole
                        && (place instanceof TreePlace.Bookmarks || place instanceof TreePlace.InFolder)
                        && hits.query().scope() instanceof Scope.Listed(var marked)
                ? marked.size() - hits.total()
                : 0;
    }

    void showNothing() {
        getChildren().clear();
        setManaged(false);
    }

    private void showCorrections(Answer hits) {
        var searched =
                hits.reading().corrections().stream().map(Correction::searched).collect(Collectors.joining(", "));
        var typed = hits.reading().corrections().stream().map(Correction::typed).collect(Collectors.joining(", "));
        getChildren()
                .addAll(
                        note(messages.text("list.corrected", searched)),
                        act("insist", messages.text("list.corrected.insist", typed), viewModel::insist));
    }

    /// What plain words asked for; a chip that is taken away is searched as words.
    private FlowPane chips(List<SoftFilter> filters) {
        var row = new FlowPane();
        row.setId("soft-filters");
        row.getStyleClass().add("soft-filters");
        for (var filter : filters) {
            var name = new SoftFilterWords(messages).name(filter);
            var chip = Plain.button(name, new Icon(BootstrapIcons.X));
            chip.getStyleClass().addAll("pill", "chip");
            var hint = messages.text("list.filter.remove", filter.typed());
            chip.setAccessibleText(name + ". " + hint);
            LazyTooltip.give(chip, hint);
            chip.setOnAction(_ -> viewModel.take(filter));
            row.getChildren().add(chip);
        }
        return row;
    }

    private void showNotAnswered(Answer hits) {
        if (!hits.hits().isEmpty()) {
            var sentence = note(messages.text("list.not-answered"));
            sentence.setId("not-answered");
            sentence.getStyleClass().add("not-answered");
            getChildren().add(sentence);
        }
        viewModel.unanswered().ifPresent(searches -> {
            var kept = searches.keptProperty().get();
            if (!kept.isEmpty()) {
                getChildren().add(unanswered(searches, kept));
            }
        });
    }

    /// To copy the searches without a pearl for the editors, or to forget them.
    private FlowPane unanswered(UnansweredSearches searches, List<String> kept) {
        var row = new FlowPane();
        row.getStyleClass().add("soft-filters");
        var copy = act("unanswered-copy", messages.text("list.unanswered.copy", kept.size()), () -> {});
        copy.setOnAction(_ -> {
            var content = new ClipboardContent();
            content.putString(String.join("\n", kept));
            Clipboard.getSystemClipboard().setContent(content);
            copy.setText(messages.text("list.unanswered.copied"));
        });
        row.getChildren().addAll(copy, act("unanswered-clear", messages.text("list.unanswered.clear"), () -> {
            searches.clear();
            getChildren().remove(row);
        }));
        return row;
    }

    private static Button act(String id, String text, Runnable act) {
        var button = Plain.button(text);
        button.setId(id);
        button.getStyleClass().add("link-button");
        button.setWrapText(true);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private static Label note(String sentence) {
        var note = new Label(sentence);
        note.setWrapText(true);
        return note;
    }
}
