package fi.helminauha.ui.window;

import fi.helminauha.ui.library.NotePane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/// The reader with the note on the pearl at its foot.
final class NotedReader extends BorderPane {
    private final NotePane note;

    NotedReader(Region reader, NotePane note) {
        this.note = note;
        // What has no room is cut in the reader, which scrolls, and not at the foot of the window.
        setMinSize(0, 0);
        setCenter(reader);
        setBottom(note);
        heightProperty().subscribe(height -> note.fit(height.doubleValue()));
    }

    NotePane note() {
        return note;
    }

    /// Gives the keyboard to the reader.
    @Override
    public void requestFocus() {
        getCenter().requestFocus();
    }
}
