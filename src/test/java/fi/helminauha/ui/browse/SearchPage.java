package fi.helminauha.ui.browse;

import fi.helminauha.ui.InputEvents;
import fi.helminauha.ui.InterfaceThread;
import fi.helminauha.ui.WindowPage;
import impl.org.controlsfx.skin.AutoCompletePopup;
import java.util.List;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Window;

/// The search field as a test sees and handles it.
public final class SearchPage {
    private static final String QUERY = "#search-query";

    private final WindowPage window;

    public SearchPage(WindowPage window) {
        this.window = window;
    }

    /// Puts the keyboard on the field and types after what is there.
    public SearchPage type(String text) {
        window.act(QUERY, TextField.class, field -> {
            field.requestFocus();
            field.end();
        });
        window.write(text);
        return this;
    }

    public SearchPage focus() {
        window.act(QUERY, TextField.class, TextField::requestFocus);
        return this;
    }

    public SearchPage clear() {
        window.press("#search-clear");
        return this;
    }

    public String text() {
        return window.see(QUERY, TextField.class, TextField::getText);
    }

    /// What the chip in the field says of where it looks; empty if it looks everywhere.
    public String scope() {
        return window.isShown("#search-scope") ? window.see("#search-scope", Labeled.class, Labeled::getText) : "";
    }

    /// What the field offers to go on with, divided by `|`; empty where it offers nothing.
    public String offered() {
        return InterfaceThread.get(() -> Window.getWindows().stream()
                .filter(AutoCompletePopup.class::isInstance)
                .filter(Window::isShowing)
                .flatMap(popup -> ((AutoCompletePopup<?>) popup).getSuggestions().stream())
                .map(Object::toString)
                .collect(Collectors.joining("|")));
    }

    /// Chooses what is offered, as ↓ and Enter do.
    SearchPage take(String completion) {
        // The list is closed by it, and leaves the windows.
        InterfaceThread.run(() -> List.copyOf(Window.getWindows()).stream()
                .filter(AutoCompletePopup.class::isInstance)
                .filter(Window::isShowing)
                .map(popup -> (ListView<?>) popup.getScene().getRoot().lookup(".list-view"))
                .forEach(list -> {
                    Event.fireEvent(list, InputEvents.press(KeyCode.DOWN));
                    list.getSelectionModel().select(list.getItems().indexOf(completion));
                    Event.fireEvent(list, InputEvents.press(KeyCode.ENTER));
                }));
        InterfaceThread.settle();
        return this;
    }

    /// Whether all offered completions are in sight, each with the room that its words need.
    boolean areCompletionsWhole() {
        return areRowsHigh() && areRowsWide();
    }

    private static boolean areRowsWide() {
        return InterfaceThread.get(() -> Window.getWindows().stream()
                .filter(AutoCompletePopup.class::isInstance)
                .filter(Window::isShowing)
                .map(popup -> popup.getScene().getRoot())
                .allMatch(root -> root.lookupAll(".scroll-bar").stream().noneMatch(Node::isVisible)
                        && root.lookupAll(".list-cell").stream()
                                .map(node -> (ListCell<?>) node)
                                .filter(cell -> !cell.isEmpty())
                                .allMatch(cell -> cell.lookup(".text") instanceof Text text
                                        && text.getText().replace("\n", " ").equals(cell.getText()))));
    }

    private static boolean areRowsHigh() {
        return InterfaceThread.get(() -> Window.getWindows().stream()
                .filter(AutoCompletePopup.class::isInstance)
                .filter(Window::isShowing)
                .flatMap(popup -> popup.getScene().getRoot().lookupAll(".list-cell").stream())
                .<ListCell<?>>map(cell -> (ListCell<?>) cell)
                .filter(cell -> !cell.isEmpty())
                .allMatch(cell -> cell.getHeight() >= cell.getFont().getSize() * 1.2
                        && cell.getBoundsInParent().getMaxY()
                                <= cell.getListView().getHeight()));
    }

    public String selection() {
        return window.see(QUERY, TextField.class, TextField::getSelectedText);
    }

    public String prompt() {
        return window.see(QUERY, TextField.class, TextField::getPromptText);
    }
}
