package fi.helminauha.ui.window;

import fi.helminauha.ui.kit.Shortcut;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

/// The keys and the mouse’s buttons that mean the same wherever the keyboard is in the main window.
final class ShellKeys {
    private final Shell shell;
    private final ShellCommands commands;

    private ShellKeys(Shell shell, ShellCommands commands) {
        this.shell = shell;
        this.commands = commands;
    }

    static void serve(Shell shell, ShellCommands commands) {
        var keys = new ShellKeys(shell, commands);
        // On the scene, which hears the keyboard even while nothing in the window has it.
        shell.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                keys.listen(scene);
            }
        });
        shell.addEventHandler(KeyEvent.KEY_PRESSED, keys::onUnusedKey);
    }

    private void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::onMouse);
    }

    private void onKey(KeyEvent event) {
        var shortcut = Shortcut.of(event);
        if (shortcut.filter(Shortcut::isEverywhere).isPresent()) {
            commands.run(shortcut.get());
            event.consume();
        } else if (shell.overlays().isAny()) {
            // What lies over the window has its own keys.
            return;
        } else if (!shell.route().hasTree()) {
            onKeyOfOtherView(event);
        } else if (shortcut.isPresent()) {
            commands.run(shortcut.get());
            event.consume();
        } else if (isBack(event)) {
            commands.run(Shortcut.BACK);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE
                && shell.stage().filter(Stage::isFullScreen).isPresent()) {
            // Esc leaves the full screen first, whatever has the keyboard.
            shell.stage().ifPresent(stage -> stage.setFullScreen(false));
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE
                && shell.browsing()
                        .focused()
                        .filter(part -> part == Part.LIST || part == Part.TREE)
                        .isPresent()) {
            // List and tree would swallow Esc, by which a cell is left that is being edited.
            onUnusedKey(event);
        }
    }

    /// Backspace leads back as in older browsers, where it cannot mean a letter.
    private boolean isBack(KeyEvent event) {
        return event.getCode() == KeyCode.BACK_SPACE && !event.isShortcutDown() && !isTyping();
    }

    private boolean isTyping() {
        return shell.getScene().getFocusOwner() instanceof TextInputControl;
    }

    /// Of the window’s keys the planner leaves one more: the search, by which pearls are found to add.
    private void onKeyOfOtherView(KeyEvent event) {
        if (shell.route() == Route.PLANNING && Shortcut.SEARCH.keys().match(event)) {
            shell.frame().planner().add();
            event.consume();
        }
    }

    /// The mouse’s own buttons lead where Alt and the arrows do.
    private void onMouse(MouseEvent event) {
        var isFree = shell.route().hasTree() && !shell.overlays().isAny();
        if (event.getButton() == MouseButton.BACK) {
            commands.run(isFree ? Shortcut.BACK : Shortcut.CLOSE);
            event.consume();
        } else if (event.getButton() == MouseButton.FORWARD) {
            if (isFree) {
                commands.run(Shortcut.FORWARD);
            }
            event.consume();
        }
    }

    /// A slash leads to the search, wherever the keyboard has it; while one is typing it is a slash, and where signs
    /// alone are no keys.
    private void onTyped(KeyEvent event) {
        if (shell.route().hasTree() && "/".equals(event.getCharacter()) && !isTyping() && !commands.areKeysHeld()) {
            commands.run(Shortcut.SEARCH);
            event.consume();
        }
    }

    /// Esc leads back a step.
    private void onUnusedKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && shell.route().hasTree()) {
            commands.leave();
            event.consume();
        }
    }
}
