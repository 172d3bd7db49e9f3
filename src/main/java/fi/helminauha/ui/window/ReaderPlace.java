package fi.helminauha.ui.window;

import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Where the reader stands. When the program starts, the reader is built after the first frame, which shows tree and
/// list.
final class ReaderPlace extends StackPane {
    private final Supplier<Region> reader;

    /// @param reader  builds it
    ReaderPlace(Supplier<Region> reader) {
        this.reader = reader;
        getStyleClass().add("reader-place");
        setMinWidth(0);
    }

    /// Builds the reader, if it is not there yet.
    void fill() {
        if (getChildren().isEmpty()) {
            getChildren().setAll(reader.get());
        }
    }

    /// Gives the keyboard to the reader.
    @Override
    public void requestFocus() {
        fill();
        getChildren().getFirst().requestFocus();
    }
}
