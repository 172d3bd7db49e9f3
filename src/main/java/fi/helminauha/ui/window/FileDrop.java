package fi.helminauha.ui.window;

import fi.helminauha.exchange.LibraryArchive;
import fi.helminauha.exchange.SessionFileName;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// Sessions, and a library that was taken along, that are drawn onto the window as files.
final class FileDrop {
    private FileDrop() {}

    /// @param sessions  hears of each file that is no library; on the JavaFX thread
    /// @param library   hears of each library
    static void take(Node window, Consumer<Path> sessions, Consumer<Path> library) {
        window.setOnDragOver(event -> {
            if (!files(event.getDragboard()).isEmpty()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        window.setOnDragDropped(event -> {
            var files = files(event.getDragboard());
            files.forEach(file -> (LibraryArchive.isNamed(file) ? library : sessions).accept(file));
            event.setDropCompleted(!files.isEmpty());
            event.consume();
        });
    }

    /// Those that are called as sessions are; where none is, all, since what is in a file is said when it is read.
    private static List<Path> files(Dragboard board) {
        var files = board.getFiles().stream().map(File::toPath).toList();
        var sessions = files.stream().filter(SessionFileName::isSession).toList();
        return sessions.isEmpty() ? files : sessions;
    }
}
