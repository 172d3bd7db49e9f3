package fi.helminauha.ui.browse;

import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.PearlDot;
import fi.helminauha.ui.kit.Plain;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What stands in place of an empty list: why it is empty and what to do next. A failure is said as one.
final class EmptyList extends VBox {
    private final BrowseViewModel viewModel;
    private final Messages messages;
    private final Label title = new Label();
    private final Label advice = new Label();
    private final Button act = Plain.button();

    EmptyList(BrowseViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("list-empty");
        getStyleClass().add("empty-state");
    }

    /// Made when it is first needed, which for most starts is never.
    private void build() {
        var dot = new PearlDot();
        dot.getStyleClass().add("large-pearl");
        title.getStyleClass().add("empty-title");
        title.setWrapText(true);
        advice.getStyleClass().add("muted");
        advice.setWrapText(true);
        act.getStyleClass().add("quiet-button");
        act.setId("list-empty-act");
        getChildren().setAll(dot, title, advice, act);
    }

    void explain() {
        if (getChildren().isEmpty()) {
            build();
        }
        var query = viewModel.queryProperty().get();
        if (viewModel.failureProperty().get().isPresent()) {
            say("list.failed");
            offer("list.failed.act", viewModel::refresh);
        } else if (!query.filters().isEmpty()) {
            say("list.none.filtered");
            offer("list.none.filtered.act", viewModel::clearFilters);
        } else if (!query.text().isBlank()
                && !(viewModel.placeProperty().get() instanceof TreePlace.AllPearls)
                && everywhere() > 0) {
            var isTheme = viewModel.placeProperty().get() instanceof TreePlace.InTheme;
            title.setText(messages.text(
                    isTheme
                            ? "list.none.here"
                            : viewModel.placeProperty().get() instanceof TreePlace.InFolder
                                    ? "list.none.in-folder"
                                    : "list.none.in-own"));
            advice.setText(messages.count("list.none.elsewhere", everywhere()));
            offer("list.none.here.act", viewModel::widen);
        } else if (!query.text().isBlank()) {
            say("list.none.text");
            offer("list.none.text.act", () -> viewModel.type(""));
        } else {
            switch (viewModel.placeProperty().get()) {
                case TreePlace.Bookmarks() -> say("list.none.bookmarks");
                case TreePlace.Notes() -> say(viewModel.hasNotes() ? "list.none.notes.gone" : "list.none.notes");
                case TreePlace.InFolder(var _) -> say("list.none.folder");
                case TreePlace.RecentlyRead() -> say("list.none.recent");
                case TreePlace.MostUsed() -> say("list.none.used");
                case TreePlace.AllPearls(), TreePlace.InTheme(var _, var _) -> say("list.none.theme");
            }
            offer("list.none.here.act", viewModel::widen);
        }
    }

    private int everywhere() {
        return viewModel
                .answerProperty()
                .get()
                .map(answer -> answer.extent().everywhere())
                .orElse(0);
    }

    private void say(String key) {
        title.setText(messages.text(key));
        advice.setText(messages.text(key + ".advice"));
    }

    private void offer(String key, Runnable action) {
        act.setText(messages.text(key));
        act.setOnAction(_ -> action.run());
    }
}
