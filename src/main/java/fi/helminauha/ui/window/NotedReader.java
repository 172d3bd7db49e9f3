package fi.helminauha.ui.window;

import fi.helminauha.ui.library.NotePane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The reader with the note on the pearl at its foot.
final class NotedReader extends BorderPane {
    private final NotePane note;

    /// @param used  says how often the pearl was gone through with a team
    NotedReader(Region reader, Region used, NotePane note) {
        this.note = note;
        // What has no room is cut in the reader, which scrolls, and not at the foot of the window.
        setMinSize(0, 0);
        setCenter(reader);
        var foot = new VBox(used, note);
        foot.setMinSize(0, 0);
        setBottom(foot);
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
