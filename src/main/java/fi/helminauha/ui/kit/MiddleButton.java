package fi.helminauha.ui.kit;

import fi.helminauha.platform.PlatformException;
import fi.helminauha.platform.PrimarySelection;
import fi.helminauha.settings.OperatingSystem;
import java.lang.System.Logger.Level;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.HitInfo;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Under Linux, what is selected can be pasted by the middle button without being copied, between programs too. JavaFX
/// knows nothing of it. Used on the JavaFX thread.
public final class MiddleButton {
    /// A selection that is still being drawn changes with each pixel.
    private static final Duration SETTLING = Duration.millis(200);

    private static @Nullable PrimarySelection primary;

    private MiddleButton() {}

    /// Serves all fields of the scene and whatever else in it [SelectsText], where the system has such a selection.
    public static void serve(Scene scene) {
        if (OperatingSystem.here() != OperatingSystem.LINUX
                || "Headless".equals(System.getProperty("glass.platform"))) {
            return;
        }
        var settling = new PauseTransition(SETTLING);
        settling.setOnFinished(_ -> offer(selectedText(scene.getFocusOwner())));
        scene.focusOwnerProperty().flatMap(MiddleButton::selection).subscribe(_ -> settling.playFromStart());
        // A field consumes what its mouse does.
        scene.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.MIDDLE) {
                editable(event.getTarget()).ifPresent(field -> paste(field, event));
            }
        });
    }

    private static @Nullable ObservableValue<?> selection(Node owner) {
        return switch (owner) {
            case TextInputControl field -> field.selectionProperty();
            case SelectsText view -> view.selectionProperty();
            default -> null;
        };
    }

    private static String selectedText(@Nullable Node owner) {
        return switch (owner) {
            case TextInputControl field -> field.getSelectedText();
            case SelectsText view -> view.selectedText();
            case null, default -> "";
        };
    }

    /// What is no longer selected here may be pasted all the same, as everywhere under X.
    private static void offer(String text) {
        try {
            if (!text.isEmpty()) {
                primary().offer(text);
            }
        } catch (PlatformException e) {
            log(e);
        }
    }

    private static void paste(TextInputControl field, MouseEvent event) {
        try {
            var text = primary().text();
            var at = field.sceneToLocal(event.getSceneX(), event.getSceneY());
            var place = place(field, at.getX(), at.getY());
            field.requestFocus();
            text.ifPresent(words -> field.insertText(place, words));
            event.consume();
        } catch (PlatformException e) {
            log(e);
        }
    }

    private static int place(TextInputControl field, double x, double y) {
        var hit = switch (field) {
            case TextField line when line.getSkin() instanceof TextFieldSkin skin -> Optional.of(skin.getIndex(x, y));
            case TextArea area when area.getSkin() instanceof TextAreaSkin skin -> Optional.of(skin.getIndex(x, y));
            default -> Optional.<HitInfo>empty();
        };
        return Math.clamp(
                hit.map(found -> found.getInsertionIndex()).orElse(field.getCaretPosition()), 0, field.getLength());
    }

    private static Optional<TextInputControl> editable(EventTarget target) {
        return Ancestors.orSelf(target)
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast)
                .findFirst()
                .filter(TextInputControl::isEditable);
    }

    private static PrimarySelection primary() throws PlatformException {
        var known = primary;
        if (known == null) {
            known = PrimarySelection.ofGtk();
            primary = known;
        }
        return known;
    }

    private static void log(PlatformException failure) {
        System.getLogger(MiddleButton.class.getName()).log(Level.DEBUG, "no primary selection", failure);
    }
}
