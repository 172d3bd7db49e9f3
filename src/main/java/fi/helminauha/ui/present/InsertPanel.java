package fi.helminauha.ui.present;

import fi.helminauha.collection.CollectionHead;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.search.Hit;
import fi.helminauha.ui.browse.BrowseViewModel;
import fi.helminauha.ui.browse.HitListPane;
import fi.helminauha.ui.browse.SearchField;
import fi.helminauha.ui.kit.PearlWords;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.kit.WrappedLabel;
import fi.helminauha.ui.library.LibraryViewModel;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The main window’s search, to find a pearl and put it in on the spot while the audience sees its page.
final class InsertPanel extends OverlayPanel {
    private final PresentationViewModel viewModel;
    private final PresentWords words;
    private final Search search;
    private final Runnable close;
    private final SearchField field;
    private final Label title = label("insert-pearl-title");
    private final Label facts = label("muted");
    private final Label summary = label("insert-pearl-summary");
    private final Button now;
    private final Button after;
    private final boolean wasFrozen;
    private Optional<PearlCard> chosen = Optional.empty();

    /// A search of its own, so that the main window’s list stays as it is.
    record Search(BrowseViewModel browse, LibraryViewModel library, CollectionHead head) {}

    InsertPanel(PresentationViewModel viewModel, PresentWords words, Search search, Runnable close) {
        super(words.messages().text("present.insert.title"));
        this.viewModel = viewModel;
        this.words = words;
        this.search = search;
        this.close = close;
        this.wasFrozen = viewModel.audience().frozenProperty().get();
        getStyleClass().add("insert-panel");
        var messages = words.messages();
        now = primary("insert-now", messages.text("present.insert.now"), () -> insert(true));
        after = button("insert-after", messages.text("present.insert.after"), () -> insert(false));
        var list = HitListPane.whole(
                search.browse(),
                search.library(),
                search::head,
                new PearlWords(search::head, messages),
                messages,
                new HitListPane.Actions(
                        this::open, _ -> insert(true), (_, _) -> insert(false), _ -> List.of(), _ -> List.of()));
        field = new SearchField(search.browse(), messages, list::focusList);
        field.setMaxWidth(Double.MAX_VALUE);
        title.setText(messages.text("present.insert.choose"));
        var card = new VBox(
                title,
                facts,
                summary,
                buttons(now, after),
                button("insert-close", messages.text("present.cancel"), close));
        card.getStyleClass().add("insert-card");
        card.setAlignment(Pos.TOP_LEFT);
        var both = new HBox(list, card);
        both.getStyleClass().add("insert-both");
        HBox.setHgrow(list, Priority.ALWAYS);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(frozen(), field, both);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        show();
        search.browse().refresh();
    }

    private CheckBox frozen() {
        var box = Plain.checkBox(words.messages().text("present.insert.freeze"));
        box.setId("insert-freeze");
        box.setSelected(true);
        box.selectedProperty().subscribe(isWanted -> viewModel.audience().setFrozen(isWanted || wasFrozen));
        return box;
    }

    private static Label label(String styleClass) {
        var label = new WrappedLabel();
        label.getStyleClass().add(styleClass);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void open(Hit hit) {
        chosen = Optional.of(hit.card());
        search.browse().open(hit.card().id());
        show();
    }

    private void show() {
        now.setDisable(chosen.isEmpty());
        after.setDisable(chosen.isEmpty());
        chosen.ifPresent(card -> {
            var language = words.messages().language();
            title.setText(card.title().in(language));
            facts.setText(new PearlWords(search::head, words.messages()).factsLine(card));
            summary.setText(card.summary().in(language));
        });
    }

    private void insert(boolean isNow) {
        chosen.ifPresent(card -> {
            close.run();
            viewModel.insert(card, isNow);
        });
    }

    /// What the audience sees follows the trainer again, unless it did not before.
    void letGo() {
        viewModel.audience().setFrozen(wasFrozen);
    }

    @Override
    void takeKeyboard() {
        field.requestFocus();
        field.selectAll();
    }
}
