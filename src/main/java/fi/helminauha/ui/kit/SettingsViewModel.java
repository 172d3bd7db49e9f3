package fi.helminauha.ui.kit;

import fi.helminauha.collection.Language;
import fi.helminauha.settings.Settings;
import fi.helminauha.settings.SettingsFile;
import fi.helminauha.ui.task.Background;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The choices of the interface. A change is shown at once and written within a second; at stop whatever is left is
/// written.
public final class SettingsViewModel {
    private static final Duration WRITE_DELAY = Duration.ofMillis(500);

    private final Background background;
    private final SettingsFile file;
    private final Language systemLanguage;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final Consumer<RuntimeException> notWritten;
    private final Zoom zoom;
    private Settings written;
    private boolean isWriteDue;
    private boolean isFailureTold;

    /// @param system      the system’s locale, whose language is used until the user has chosen
    /// @param notWritten  told at the first failure to write; each change and the stop try again
    public SettingsViewModel(
            Background background,
            SettingsFile file,
            Settings first,
            Locale system,
            Consumer<RuntimeException> notWritten) {
        this.background = background;
        this.file = file;
        this.settings = new ReadOnlyObjectWrapper<>(first);
        this.written = first;
        this.notWritten = notWritten;
        this.zoom = new Zoom(first.zoomPercent());
        zoom.percentProperty().subscribe((_, percent) -> change(old -> old.withZoomPercent(percent.intValue())));
        this.systemLanguage = Language.ofCode(system.getLanguage()).orElse(Language.FI);
    }

    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    public Settings get() {
        return settings.get();
    }

    /// The language that is shown: the chosen one, else the system’s, else Finnish.
    public Language language() {
        return get().language().orElse(systemLanguage);
    }

    /// Changes any of the settings, for example the language.
    public void change(UnaryOperator<Settings> change) {
        settings.set(change.apply(settings.get()));
        if (!isWriteDue) {
            isWriteDue = true;
            background.later(WRITE_DELAY, this::writeChanges);
        }
    }

    /// How large text is; a change of it is a change of the settings.
    public Zoom zoom() {
        return zoom;
    }

    /// The settings that are not written yet, to be written at stop on the thread that stops.
    public Optional<Settings> unwritten() {
        return settings.get().equals(written) ? Optional.empty() : Optional.of(settings.get());
    }

    private void writeChanges() {
        isWriteDue = false;
        var current = settings.get();
        if (!current.equals(written)) {
            var before = written;
            written = current;
            background.io(
                    () -> {
                        file.write(current);
                        return true;
                    },
                    _ -> isFailureTold = false,
                    failure -> {
                        written = before;
                        if (!isFailureTold) {
                            isFailureTold = true;
                            notWritten.accept(failure);
                        }
                    });
        }
    }
}
