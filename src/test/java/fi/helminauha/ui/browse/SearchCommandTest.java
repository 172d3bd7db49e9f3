package fi.helminauha.ui.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.collection.Language;
import fi.helminauha.i18n.Messages;
import fi.helminauha.search.PearlSearch;
import fi.helminauha.search.index.SearchException;
import fi.helminauha.store.LibraryStore;
import fi.helminauha.ui.InterfaceThread;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.library.LibraryViewModel;
import fi.helminauha.ui.task.Background;
import fi.helminauha.ui.task.ByHand;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What the window can do, as the search field knows it.
class SearchCommandTest {
    @BeforeAll
    static void begin() {
        InterfaceThread.begin();
    }

    @Test
    void commandsAreMadeOnceAndAskedAtEachLetterWhetherTheyCanBeRun() {
        var background = new Background(new ByHand(), new ByHand(), new ByHand(), _ -> {});
        var store = LibraryStore.inMemory(Clock.systemUTC());
        var library = new LibraryViewModel(background, () -> store, new Notices(), InstantSource.system());
        var search = new PearlSearch(List.of(), List.of(), () -> {
            throw new SearchException("open the index", "there is none");
        });
        var browse = new BrowseViewModel(background, () -> search, library, Language.EN);
        var happened = new ArrayList<String>();

        InterfaceThread.run(() -> {
            var field = new SearchField(browse, Messages.in(Language.EN), () -> {}, () -> {
                happened.add("made");
                return List.of(new SearchCommand("Print", "Ctrl+P", () -> happened.add("asked"), () -> {}));
            });
            var _ = new Scene(field);
            for (var letters : List.of("p", "pr", "pri")) {
                Event.fireEvent(
                        field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.P, false, false, false, false));
                field.setText(letters);
            }
        });

        assertEquals(List.of("made", "asked", "asked", "asked"), happened);
        store.close();
    }
}
