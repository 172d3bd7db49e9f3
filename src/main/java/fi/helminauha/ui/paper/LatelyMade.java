package fi.helminauha.ui.paper;

import fi.helminauha.ui.kit.SettingsViewModel;
import java.nio.file.Path;
import java.util.List;

/// The files that were saved last, as the settings keep them in mind. Used on the JavaFX thread.
final class LatelyMade {
    private final SettingsViewModel settings;

    LatelyMade(SettingsViewModel settings) {
        this.settings = settings;
    }

    /// Their paths, at most ten, the newest first.
    List<String> paths() {
        return settings.get().papers().made();
    }

    void remember(Path file) {
        settings.change(old ->
                old.withPapers(old.papers().withMade(file.toAbsolutePath().toString())));
    }

    /// Takes a file from the list that is there no more.
    void forget(String path) {
        settings.change(old -> old.withPapers(old.papers().withoutMade(path)));
    }
}
