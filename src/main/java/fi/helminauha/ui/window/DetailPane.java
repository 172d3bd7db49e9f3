package fi.helminauha.ui.window;

import fi.helminauha.ui.browse.BrowseViewModel;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.library.NotePane;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Where the reader stands, or the home page while that is asked for and before any pearl is open, or the ready-made
/// sessions. When the program starts, they are built after the first frame, which shows tree and list.
final class DetailPane extends StackPane {
    private final BrowseViewModel browse;
    private final Supplier<NotedReader> reader;
    private final Supplier<Region> home;
    private final Supplier<Region> days;
    private Optional<NotedReader> builtReader = Optional.empty();
    private Optional<Region> builtHome = Optional.empty();
    private Optional<Region> builtDays = Optional.empty();
    private boolean isFilled;

    /// @param reader  builds it, with the note at its foot
    /// @param home    builds the home page
    /// @param days    builds the page of the ready-made sessions
    DetailPane(BrowseViewModel browse, Supplier<NotedReader> reader, Supplier<Region> home, Supplier<Region> days) {
        this.browse = browse;
        this.reader = reader;
        this.home = home;
        this.days = days;
        getStyleClass().add("reader-place");
        setMinWidth(0);
    }

    /// Builds what is shown, and from then on follows what is to be shown.
    void fill() {
        if (!isFilled) {
            isFilled = true;
            var isHere = Attached.in(this);
            browse.homeProperty().when(isHere).subscribe(_ -> show());
            browse.daysProperty().when(isHere).subscribe(_ -> show());
            browse.openedProperty().when(isHere).subscribe(_ -> show());
            // Who opens the first pearl does not wait for the reader to be built.
            Platform.runLater(this::buildReader);
        }
    }

    private void show() {
        var shown = browse.daysProperty().get()
                ? shownDays()
                : browse.homeProperty().get() || browse.openedProperty().get().isEmpty() ? shownHome() : shownReader();
        if (!getChildren().contains(shown)) {
            getChildren().setAll(shown);
        }
    }

    private Region shownDays() {
        if (builtDays.isEmpty()) {
            builtDays = Optional.of(days.get());
        }
        return builtDays.get();
    }

    private Region shownHome() {
        if (builtHome.isEmpty()) {
            builtHome = Optional.of(home.get());
        }
        return builtHome.get();
    }

    private Region shownReader() {
        buildReader();
        return builtReader.orElseThrow();
    }

    private void buildReader() {
        if (builtReader.isEmpty()) {
            builtReader = Optional.of(reader.get());
        }
    }

    /// The note on the pearl that is read; absent while it is not built.
    Optional<NotePane> note() {
        return builtReader.map(NotedReader::note);
    }

    /// Gives the keyboard to what is shown.
    @Override
    public void requestFocus() {
        fill();
        // Asked for by who hears of the home page earlier than this place does.
        show();
        // What is on a page that has just come in is in the window only when the page has its skin.
        applyCss();
        layout();
        getChildren().getFirst().requestFocus();
    }
}
