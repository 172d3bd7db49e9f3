package fi.helminauha.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.Program;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Anchor;
import fi.helminauha.library.Highlight;
import fi.helminauha.library.HighlightId;
import fi.helminauha.library.MarkColour;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Marked words in the window.
class HighlightsTest {
    @RegisterExtension
    private final Program program = new Program();

    private WindowPage reading(String pearl) {
        var window = program.startListing();
        window.list().open(pearl);
        window.await("the pearl", () -> !window.readTitle().isEmpty());
        return window;
    }

    private List<String> kept() {
        return program.library(library -> library.highlights().all().stream()
                .map(each -> each.pearl() + " " + each.anchor().language() + " " + each.colour() + " "
                        + each.anchor().quote().words() + "|" + each.note())
                .toList());
    }

    private void keep(String pearl, String words, String note) {
        program.library(library -> {
            library.highlights()
                    .save(new Highlight(
                            HighlightId.random(),
                            new Anchor(
                                    new PearlId(pearl),
                                    Language.FI,
                                    new Anchor.Position(1, 0, 0),
                                    new Anchor.Quote("", words, ""),
                                    7,
                                    true),
                            "Vanha otsikko",
                            MarkColour.BLUE,
                            note,
                            Instant.parse("2026-11-20T10:00:00Z")));
            return Optional.empty();
        });
    }

    /// The first words of the title.
    private static void select(WindowPage window) {
        window.press(KeyCode.R, KeyCode.CONTROL);
        window.press(KeyCode.RIGHT, KeyCode.SHIFT, KeyCode.CONTROL);
        window.press(KeyCode.RIGHT, KeyCode.SHIFT, KeyCode.CONTROL);
        window.await("the bar", () -> window.isShown("#highlight-bar"));
    }

    @Test
    void wordsAreMarkedByKeyboardAndMarkedAfterARestart() {
        var window = reading("mj-kotter");
        select(window);

        window.press(KeyCode.DIGIT1, KeyCode.CONTROL);

        assertTrue(window.isShown("#theme-tree"), "the key did not fold the tree");
        assertEquals("1", window.tree().count("Muistiinpanot ja korostukset"));
        assertTrue(window.list().hasNoteMark("mj-kotter"));
        assertTrue(window.list().said("mj-kotter").contains("Korostus: "));
        window.await("it is kept", () -> kept().size() == 1);
        assertTrue(kept().getFirst().startsWith("mj-kotter FI GREEN "));
        var again = program.restart();
        again.await("the mark", () -> again.isShown(".mark-green"));
        // Where nothing is selected the keys fold the panes.
        again.press(KeyCode.R, KeyCode.CONTROL);
        again.press(KeyCode.DIGIT1, KeyCode.CONTROL);
        assertFalse(again.isShown("#theme-tree"));
    }

    @Test
    void aRemovedMarkComesBackByTheNotice() {
        var window = reading("mj-kotter");
        select(window);
        window.press(KeyCode.DIGIT3, KeyCode.CONTROL);
        window.press(KeyCode.DELETE);
        window.awaitNotice("Korostus poistettiin.");
        assertFalse(window.isShown(".mark-rose"));

        window.press("#notice-act");

        window.await("the mark", () -> window.isShown(".mark-rose"));
        window.await("it is kept", () -> kept().size() == 1);
    }

    @Test
    void aMarkIsOfTheLanguageInWhichItWasMade() {
        var window = reading("mj-kotter");
        select(window);
        window.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        assertTrue(window.isShown(".mark-blue"));

        window.speak("sv");
        window.await("no mark", () -> !window.isShown(".mark-blue"));
        window.speak("fi");
        window.await("the mark", () -> window.isShown(".mark-blue"));
    }

    @Test
    void whatIsWrittenToAHighlightIsFoundBySearchingInAnyForm() {
        keep("mj-kotter", "Kun huoli sanotaan", "kokeillaan yhdessä");
        var window = program.startListing();

        window.search().type("kokeilla");

        window.await("the note", () -> window.note().found().size() == 1);
    }

    @Test
    void aHighlightOutlivesItsPearlAndItsPlace() {
        keep("mj-kotter", "Tätä virkettä ei ole enää missään", "");
        keep("gone-since", "Helmi lähti", "");
        var window = program.startListing();
        window.tree().choose("Muistiinpanot ja korostukset");
        window.await("the pearl that is gone", () -> window.note().gone().size() == 1);
        assertEquals(
                List.of("Vanha otsikko. Helmeä ei ole enää kokoelmassa. Helmi lähti"),
                window.note().gone());

        window.list().open("mj-kotter");
        window.await("the line", () -> window.isShown("#highlights-lost-line"));
        assertEquals(2, kept().size());
    }
}
