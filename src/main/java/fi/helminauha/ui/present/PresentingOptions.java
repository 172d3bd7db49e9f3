package fi.helminauha.ui.present;

import fi.helminauha.settings.Presenting;
import fi.helminauha.settings.WindowPlace;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How the trainer’s hands and screens are: what is chosen here is kept. Used on the JavaFX thread.
final class PresentingOptions {
    private final BooleanProperty doesClickGoOn = new SimpleBooleanProperty(true);
    private final BooleanProperty doesWheelGoOn = new SimpleBooleanProperty();
    private final BooleanProperty isInWindow = new SimpleBooleanProperty();

    private final BooleanProperty areKeysHeld = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<WindowPlace>> window = new SimpleObjectProperty<>(Optional.empty());

    /// Takes what was kept.
    void show(Presenting kept) {
        doesClickGoOn.set(kept.clickGoesOn());
        doesWheelGoOn.set(kept.wheelGoesOn());
        window.set(kept.window());
        isInWindow.set(kept.inWindow());
    }

    /// @param keep  told of every change
    void onChange(Consumer<Presenting> keep) {
        Runnable tell = () ->
                keep.accept(new Presenting(doesClickGoOn.get(), doesWheelGoOn.get(), isInWindow.get(), window.get()));
        doesClickGoOn.subscribe((_, _) -> tell.run());
        doesWheelGoOn.subscribe((_, _) -> tell.run());
        isInWindow.subscribe((_, _) -> tell.run());
        window.subscribe((_, _) -> tell.run());
    }

    /// Whether a click on the audience’s page goes to the next one, and a click of the right button back.
    BooleanProperty clickGoesOnProperty() {
        return doesClickGoOn;
    }

    /// Whether the mouse’s wheel over the audience’s page goes on and back.
    BooleanProperty wheelGoesOnProperty() {
        return doesWheelGoOn;
    }

    /// Whether the audience’s page is in an ordinary window, which can be shared in a video call, instead of filling
    /// a screen.
    BooleanProperty inWindowProperty() {
        return isInWindow;
    }

    /// Whether letters, digits and signs are keys only while another key is held, in the main window too.
    BooleanProperty heldKeysProperty() {
        return areKeysHeld;
    }

    /// Where that window is, or was last; empty before the first one.
    ObjectProperty<Optional<WindowPlace>> windowProperty() {
        return window;
    }
}
