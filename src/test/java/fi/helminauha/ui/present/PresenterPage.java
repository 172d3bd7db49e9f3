package fi.helminauha.ui.present;

import fi.helminauha.ui.InterfaceThread;
import fi.helminauha.ui.WindowPage;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/// The two windows of a presentation as a test sees and handles them.
public final class PresenterPage {
    private final Presentation presentation;
    private final WindowPage presenter;
    private final WindowPage audience;

    public PresenterPage(Presentation presentation) {
        this.presentation = presentation;
        this.presenter = new WindowPage(presentation.presenterStage());
        this.audience = new WindowPage(presentation.audienceStage());
        presenter.await(
                "the presenter’s view",
                () -> presenter.find(".presenter", Node.class).isPresent());
    }

    public WindowPage window() {
        return presenter;
    }

    public WindowPage audienceWindow() {
        return audience;
    }

    PresenterPage press(KeyCode code, KeyCode... held) {
        presenter.press(code, held);
        return this;
    }

    PresenterPage pressForAudience(KeyCode code) {
        audience.press(code);
        return this;
    }

    /// The title of the page that the trainer’s miniature shows.
    public String seen() {
        return presenter.see(".audience-page", Node.class, Node::getAccessibleText);
    }

    /// The title of the page on the audience’s screen.
    public String seenByAudience() {
        return audience.see(".audience-page", Node.class, Node::getAccessibleText);
    }

    public PresenterPage awaitSeen(String title) {
        presenter.await("the page " + title, () -> seen().equals(title), this::seen);
        return this;
    }

    public String text(String id) {
        return presenter.see("#" + id, Labeled.class, Labeled::getText);
    }

    public PresenterPage awaitText(String id, String beginning) {
        presenter.await(id + " " + beginning, () -> text(id).startsWith(beginning), () -> text(id));
        return this;
    }

    /// In pixels.
    double notesFont() {
        return presenter.see(
                "#present-notes", Labeled.class, notes -> notes.getFont().getSize());
    }

    public boolean isShown(String selector) {
        return presenter.isShown(selector);
    }

    /// All words in the audience’s window.
    public List<String> wordsForAudience() {
        return InterfaceThread.get(() -> presentation.audienceStage().getScene().getRoot().lookupAll(".text").stream()
                .filter(node -> node instanceof javafx.scene.text.Text)
                .map(node -> ((javafx.scene.text.Text) node).getText())
                .toList());
    }

    public boolean isCurtainDrawn() {
        return InterfaceThread.get(
                () -> presentation.viewModel().curtainProperty().get() != Curtain.NONE);
    }

    /// Makes the presentation think that these are the screens, the primary first.
    PresenterPage plug(Rectangle2D... screens) {
        InterfaceThread.run(() -> presentation.follow(List.of(screens)));
        return this;
    }

    PresenterPage search(String words) {
        presenter.act("#search-query", TextField.class, field -> field.setText(words));
        presenter.await(
                "an answer",
                () -> presenter
                        .find("#hit-list", ListView.class)
                        .filter(list -> words.equals(list.getUserData())
                                && !list.getItems().isEmpty())
                        .isPresent());
        return this;
    }

    PresenterPage chooseFirst() {
        presenter.act(
                "#hit-list", ListView.class, list -> list.getSelectionModel().selectFirst());
        return this;
    }

    PresenterPage letAudienceFollow() {
        presenter.act("#insert-freeze", CheckBox.class, box -> box.setSelected(false));
        return this;
    }

    PresenterPage click(String id) {
        presenter.press("#" + id);
        return this;
    }

    PresenterPage note(String words) {
        presenter.act("#present-closing-notes", TextArea.class, area -> area.setText(words));
        return this;
    }

    /// The words of the summary’s table.
    public List<String> summary() {
        return InterfaceThread.get(
                () -> presenter.find("#summary-table", Node.class).orElseThrow().lookupAll(".label").stream()
                        .map(node -> ((Label) node).getText())
                        .toList());
    }

    PresenterPage change(Consumer<PresentationViewModel> act) {
        InterfaceThread.run(() -> act.accept(presentation.viewModel()));
        return this;
    }
}
