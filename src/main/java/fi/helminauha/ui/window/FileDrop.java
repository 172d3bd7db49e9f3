package fi.helminauha.ui.window;

import fi.helminauha.exchange.SessionFileName;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// Sessions that are drawn onto the window as files.
final class FileDrop {
    private FileDrop() {}

    /// @param read  hears of each file; on the JavaFX thread
    static void take(Node window, Consumer<Path> read) {
        window.setOnDragOver(event -> {
            if (!sessions(event.getDragboard()).isEmpty()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        window.setOnDragDropped(event -> {
            var files = sessions(event.getDragboard());
            files.forEach(read);
            event.setDropCompleted(!files.isEmpty());
            event.consume();
        });
    }

    /// Those that are called as sessions are; where none is, all, since what is in a file is said when it is read.
    private static List<Path> sessions(Dragboard board) {
        var files = board.getFiles().stream().map(File::toPath).toList();
        var sessions = files.stream().filter(SessionFileName::isSession).toList();
        return sessions.isEmpty() ? files : sessions;
    }
}
