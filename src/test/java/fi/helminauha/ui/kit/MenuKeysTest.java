package fi.helminauha.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.Program;
import fi.helminauha.ui.InterfaceThread;
import fi.helminauha.ui.WindowPage;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexedCell;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MenuKeysTest {
    @RegisterExtension
    private final Program program = new Program();

    @Test
    void theMenuKeyOpensTheMenuOfTheChosenRowOfTheTree() {
        var window = program.keepBookmarks("mj-kotter").startListing();
        window.tree().awaitRow("Kirjanmerkit 1").choose("Kirjanmerkit").focus();

        window.press(KeyCode.CONTEXT_MENU);

        assertTrue(window.menu().contains("Uusi helminauha kirjanmerkeistä"), window.menu()::toString);
        assertEquals(belowChosenRow(window, "#theme-tree"), menuPlace());
    }

    @Test
    void shiftF10OpensTheMenuOfTheChosenPearl() {
        var window = program.startListing();
        window.list().open("mj-kotter").focus();
        window.list().scrollTo("mj-kotter");

        window.press(KeyCode.F10, KeyCode.SHIFT);

        assertTrue(window.menu().contains("Lisää kirjanmerkki (Ctrl+D)"), window.menu()::toString);
        assertEquals(belowChosenRow(window, "#hit-list"), menuPlace());
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void aRowWithoutAMenuOpensNone() {
        var window = program.startListing();
        window.tree().choose("Kaikki helmet").focus();

        window.press(KeyCode.CONTEXT_MENU);

        assertEquals(List.of(), window.menu());
    }

    /// The height on the screen at which a menu of the chosen row should begin: below it, in whole pixels.
    private static long belowChosenRow(WindowPage window, String rows) {
        return window.see(
                rows,
                Node.class,
                node -> node.lookupAll(".cell").stream()
                        .filter(cell -> cell instanceof IndexedCell<?> row && row.isSelected() && row.isVisible())
                        .map(row -> Math.round(
                                row.localToScreen(row.getLayoutBounds()).getMaxY()))
                        .findFirst()
                        .orElseThrow());
    }

    private static long menuPlace() {
        return InterfaceThread.get(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(menu -> Math.round(((ContextMenu) menu).getAnchorY()))
                .findFirst()
                .orElseThrow());
    }
}
