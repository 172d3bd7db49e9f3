package fi.helminauha.ui.library;

import fi.helminauha.exchange.LibraryArchive;
import fi.helminauha.i18n.Messages;
import java.io.File;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks which file the library goes to or comes from.
final class LibraryFiles {
    private final TakeAlongViewModel takeAlong;
    private final Supplier<Window> window;
    private final Messages messages;

    /// @param window  over which is asked
    LibraryFiles(TakeAlongViewModel takeAlong, Supplier<Window> window, Messages messages) {
        this.takeAlong = takeAlong;
        this.window = window;
        this.messages = messages;
    }

    void write() {
        var chooser = chooser("takealong.save");
        chooser.setInitialFileName(LocalDate.now() + LibraryArchive.EXTENSION);
        var typed = Optional.ofNullable(chooser.showSaveDialog(window.get())).map(File::toPath);
        // The dialog asks before a file is replaced, yet knows only the name that was typed.
        while (typed.filter(LibraryArchive::needsAnotherName).isPresent()) {
            chooser.setInitialFileName(
                    String.valueOf(LibraryArchive.withExtension(typed.get()).getFileName()));
            typed = Optional.ofNullable(chooser.showSaveDialog(window.get())).map(File::toPath);
        }
        typed.map(LibraryArchive::withExtension).ifPresent(takeAlong::write);
    }

    void read() {
        var chooser = chooser("takealong.choose");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages.text("share.files.all"), List.of("*.*", "*")));
        Optional.ofNullable(chooser.showOpenDialog(window.get()))
                .map(File::toPath)
                .ifPresent(takeAlong::read);
    }

    private FileChooser chooser(String key) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text(key));
        chooser.getExtensionFilters()
                .setAll(new FileChooser.ExtensionFilter(
                        messages.text("takealong.files"), List.of("*" + LibraryArchive.EXTENSION)));
        return chooser;
    }
}
