package fi.helminauha.ui.library;

import fi.helminauha.exchange.LibraryArchive;
import fi.helminauha.exchange.ProposedName;
import fi.helminauha.i18n.Messages;
import fi.helminauha.library.Folder;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks which file the library goes to or comes from.
public final class LibraryFiles {
    private final TakeAlongViewModel takeAlong;
    private final Supplier<Window> window;
    private final Messages messages;

    /// @param window  over which is asked
    public LibraryFiles(TakeAlongViewModel takeAlong, Supplier<Window> window, Messages messages) {
        this.takeAlong = takeAlong;
        this.window = window;
        this.messages = messages;
    }

    void write() {
        ask("takealong.save", LocalDate.now() + LibraryArchive.EXTENSION).ifPresent(takeAlong::write);
    }

    /// Writes a folder with its bookmarks for a colleague.
    public void writeFolder(Folder folder) {
        ask("takealong.folder.save", ProposedName.of(folder.name().value(), LibraryArchive.EXTENSION))
                .ifPresent(file -> takeAlong.writeFolder(file, folder.id()));
    }

    private Optional<Path> ask(String title, String proposed) {
        var chooser = chooser(title);
        chooser.setInitialFileName(proposed);
        var typed = Optional.ofNullable(chooser.showSaveDialog(window.get())).map(File::toPath);
        // The dialog asks before a file is replaced, yet knows only the name that was typed.
        while (typed.filter(LibraryArchive::needsAnotherName).isPresent()) {
            chooser.setInitialFileName(
                    String.valueOf(LibraryArchive.withExtension(typed.get()).getFileName()));
            typed = Optional.ofNullable(chooser.showSaveDialog(window.get())).map(File::toPath);
        }
        return typed.map(LibraryArchive::withExtension);
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
