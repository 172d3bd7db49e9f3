package fi.helminauha.ui.kit;

import fi.helminauha.settings.OperatingSystem;
import javafx.event.Event;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys that ask for a menu: the menu key and Shift+F10. Windows tells JavaFX that they do; under Linux JavaFX
/// hears of two keys like any others and asks nobody for a menu. Used on the JavaFX thread.
public final class MenuKeys {
    private MenuKeys() {}

    /// Lets the keys ask the control that has the keyboard for its menu, where the system does not.
    public static void serve(Scene scene) {
        if (OperatingSystem.here() == OperatingSystem.WINDOWS) {
            return;
        }
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (asksForMenu(event) && scene.getFocusOwner() != null) {
                ask(scene.getFocusOwner());
                event.consume();
            }
        });
    }

    private static boolean asksForMenu(KeyEvent event) {
        return event.getCode() == KeyCode.CONTEXT_MENU || event.getCode() == KeyCode.F10 && event.isShiftDown();
    }

    /// At the place within the node where JavaFX asks under Windows.
    private static void ask(Node owner) {
        var bounds = owner.getLayoutBounds();
        var x = bounds.getMinX() + bounds.getWidth() / 4;
        var y = bounds.getMinY() + bounds.getHeight() / 2;
        var inScene = owner.localToScene(x, y);
        var onScreen = owner.localToScreen(x, y);
        Event.fireEvent(
                owner,
                new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                        inScene.getX(),
                        inScene.getY(),
                        onScreen.getX(),
                        onScreen.getY(),
                        true,
                        null));
    }

    /// Shows the menu of a tree or list that was asked for: at the mouse this is the control’s own business;
    /// a key means the chosen row, wherever the mouse is.
    /// @param rows  whose menu it is
    public static void show(ContextMenuEvent event, Control rows) {
        if (event.isKeyboardTrigger()) {
            var menu = rows.getContextMenu();
            rows.lookupAll(".cell").stream()
                    .filter(cell -> cell instanceof IndexedCell<?> row && row.isSelected() && row.isVisible())
                    .findFirst()
                    .ifPresentOrElse(
                            row -> menu.show(row, Side.BOTTOM, 0, 0),
                            () -> menu.show(rows, event.getScreenX(), event.getScreenY()));
            chooseFirst(menu);
            event.consume();
        }
    }

    /// Who opens a menu by a key goes on by keys. The menu itself has no method for it, but hears the key that does it.
    /// @param menu  is open
    static void chooseFirst(ContextMenu menu) {
        Event.fireEvent(
                menu.getSkin().getNode(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false));
    }
}
