package fi.helminauha.ui.present;

import fi.helminauha.ui.InputEvents;
import fi.helminauha.ui.InterfaceThread;
import fi.helminauha.ui.WindowPage;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.WindowEvent;

/// The two windows of a presentation as a test sees and handles them.
public final class PresenterPage {
    private final Presentation presentation;
    private final WindowPage presenter;

    public PresenterPage(Presentation presentation) {
        this.presentation = presentation;
        this.presenter = new WindowPage(presentation.presenterStage());
        presenter.await(
                "the presenter’s view",
                () -> presenter.find(".presenter", Node.class).isPresent());
    }

    public WindowPage window() {
        return presenter;
    }

    public WindowPage audienceWindow() {
        return audience();
    }

    /// It is another one once the page is in an ordinary window.
    private WindowPage audience() {
        return new WindowPage(presentation.audienceStage());
    }

    PresenterPage press(KeyCode code, KeyCode... held) {
        presenter.press(code, held);
        return this;
    }

    PresenterPage pressForAudience(KeyCode code) {
        audience().press(code);
        return this;
    }

    /// The title of the page that the trainer’s miniature shows.
    public String seen() {
        return presenter.see(
                "#present-miniature",
                Parent.class,
                miniature -> miniature.lookup(".audience-page").getAccessibleText());
    }

    /// The title of the page that fills the presenter’s window.
    String seenWhole() {
        return presenter.see(
                "#present-whole-page",
                Parent.class,
                whole -> whole.lookup(".audience-page").getAccessibleText());
    }

    /// The title of the page in the miniature of what comes next.
    String seenNext() {
        return presenter.see(
                "#present-next-miniature",
                Parent.class,
                next -> next.lookup(".audience-page").getAccessibleText());
    }

    /// The id of what has the keyboard in the presenter’s window; empty if it has none.
    String keyboard() {
        return InterfaceThread.get(() -> Optional.ofNullable(
                        presentation.presenterStage().getScene().getFocusOwner())
                .map(Node::getId)
                .orElse(""));
    }

    /// Presses a button with the mouse.
    PresenterPage mouse(String id) {
        presenter.act("#" + id, Node.class, node -> {
            node.fireEvent(InputEvents.mouse(MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY));
            node.fireEvent(InputEvents.mouse(MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY));
        });
        return this;
    }

    /// Clicks on the audience’s page in its own window.
    PresenterPage clickPage(MouseButton button) {
        audience()
                .act(
                        ".audience-page",
                        Node.class,
                        node -> node.fireEvent(InputEvents.mouse(MouseEvent.MOUSE_CLICKED, button)));
        return this;
    }

    /// Moves the pointer over the audience’s page in its own window.
    PresenterPage movePointer() {
        audience()
                .act(".audience-page", Node.class, node -> node.fireEvent(InputEvents.pointer(MouseEvent.MOUSE_MOVED)));
        return this;
    }

    boolean isPointerShown() {
        return InterfaceThread.get(() ->
                audience().find(".audience-page", Node.class).orElseThrow().getCursor() != Cursor.NONE);
    }

    /// Turns the mouse’s wheel over the audience’s page in its own window.
    /// @param notches  negative towards the hand
    PresenterPage wheel(int notches) {
        audience().act(".audience-page", Node.class, node -> node.fireEvent(InputEvents.wheel(node, notches)));
        return this;
    }

    /// The title of the page on the audience’s screen.
    public String seenByAudience() {
        return audience().see(".audience-page", Node.class, Node::getAccessibleText);
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

    /// How far the notes are scrolled, from 0 to 1.
    double notesPlace() {
        return presenter.see("#present-notes-pane", ScrollPane.class, ScrollPane::getVvalue);
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

    /// Whether these are the windows of that presentation.
    boolean isOf(Presentation shown) {
        return presentation.equals(shown);
    }

    public boolean isBlankDrawn() {
        return InterfaceThread.get(
                () -> presentation.viewModel().audience().blankProperty().get() != ScreenBlank.NONE);
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

    /// Chooses an item of the menu of options.
    PresenterPage choose(String item) {
        presenter.choose("#present-options", item);
        return this;
    }

    /// Closes the audience’s window by the button of its frame.
    void closeAudience() {
        InterfaceThread.run(() ->
                audience().stage().fireEvent(new WindowEvent(audience().stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        InterfaceThread.settle();
    }

    /// Draws the audience’s window to a place and a size, in pixels.
    PresenterPage placeAudience(double x, double y, double width, double height) {
        InterfaceThread.run(() -> {
            var stage = audience().stage();
            stage.setX(x);
            stage.setY(y);
            stage.setWidth(width);
            stage.setHeight(height);
        });
        InterfaceThread.settle();
        return this;
    }

    /// Where the audience’s window is and how large: x, y, width and height, in pixels.
    List<Double> audiencePlace() {
        return InterfaceThread.get(() -> {
            var stage = audience().stage();
            return List.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        });
    }

    String closingNotes() {
        return presenter.see("#present-closing-notes", TextArea.class, TextArea::getText);
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
