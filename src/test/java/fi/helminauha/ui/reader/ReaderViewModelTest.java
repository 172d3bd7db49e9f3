package fi.helminauha.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.Zoom;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReaderViewModelTest {
    private final List<PearlId> asked = new ArrayList<>();
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final ReaderViewModel reader = new ReaderViewModel(
            new ReaderActions(asked::add, _ -> {}, _ -> {}, _ -> {}, (_, _) -> {}),
            new MarkingInMemory().marking(),
            new Zoom(100),
            background::addLast,
            Runnable::run);

    private static PearlPage page(String id) {
        return SamplePages.page(id, "Otsikko " + id, SamplePages.paragraph("Sana toinen sana."));
    }

    /// The newest first, so that what is out of date arrives last.
    private void runBackground() {
        while (!background.isEmpty()) {
            background.removeLast().run();
        }
    }

    @Test
    void backAsksForThePearlBeforeAndItsArrivalIsNoNewStep() {
        reader.show(page("a"));
        reader.show(page("b"));
        reader.back();
        reader.show(page("a"));

        assertEquals(List.of(new PearlId("a")), asked);
        assertFalse(reader.canGoBackProperty().get());
        assertTrue(reader.canGoForwardProperty().get());
    }

    @Test
    void backTwiceInHasteLeadsTwoStepsBack() {
        reader.show(page("a"));
        reader.show(page("b"));
        reader.show(page("c"));
        reader.back();
        reader.back();
        reader.show(page("b"));
        reader.show(page("a"));

        assertEquals(Optional.of(new PearlId("a")), reader.pearl());
        assertFalse(reader.canGoBackProperty().get());
        reader.forward();
        reader.show(page("b"));
        assertTrue(reader.canGoForwardProperty().get());
    }

    @Test
    void aPearlThatCannotBeReadIsAStepToo() {
        reader.show(page("a"));
        reader.fail(new PearlId("b"), "StoreException");

        assertInstanceOf(ReaderState.Unreadable.class, reader.stateProperty().get());
        assertTrue(reader.canGoBackProperty().get());
    }

    @Test
    void thePlaceStaysWhenTheLanguageChanges() {
        reader.show(page("a"));
        reader.setPlace(new ReadingPlace(3, 0.25));
        reader.setMessages(Messages.in(Language.SV));

        assertEquals(new ReadingPlace(3, 0.25), reader.placeProperty().get());
        var reading = assertInstanceOf(
                ReaderState.Reading.class, reader.stateProperty().get());
        assertTrue(reading.document().facts().text().startsWith("Metod"));
    }

    @Test
    void anotherPearlIsReadFromItsStart() {
        reader.show(page("a"));
        reader.setPlace(new ReadingPlace(3, 0.25));
        reader.show(page("b"));

        assertEquals(ReadingPlace.START, reader.placeProperty().get());
    }

    @Test
    void searchMarksOfALeftPageAreDropped() {
        reader.setSearchMarks(WordMatchers.ofWords("sana"::equalsIgnoreCase));
        reader.show(page("a"));
        reader.show(SamplePages.page("b", "Ei mitään", SamplePages.paragraph("tyhjää")));
        runBackground();

        assertTrue(reader.marks().shownProperty().get().isEmpty());
    }

    @Test
    void onlyTheNewestSearchMarks() {
        reader.show(page("a"));
        reader.setSearchMarks(WordMatchers.ofWords("sana"::equalsIgnoreCase));
        reader.setSearchMarks(WordMatchers.ofWords("toinen"::equals));
        runBackground();

        assertEquals(1, reader.marks().shownProperty().get().ranges().size());
    }

    @Test
    void findCoversTheSearchMarksAndGivesThemBack() {
        reader.show(page("a"));
        reader.setSearchMarks(WordMatchers.ofWords("sana"::equalsIgnoreCase));
        runBackground();
        reader.find();
        reader.marks().queryProperty().set("toinen");
        var found = reader.marks().shownProperty().get().ranges().size();
        reader.marks().closeFind();

        assertEquals(1, found);
        assertEquals(2, reader.marks().shownProperty().get().ranges().size());
    }

    @Test
    void withoutAPageThereIsNothingToFindIn() {
        reader.find();

        assertFalse(reader.marks().findOpenProperty().get());
    }

    @Test
    void zoomStaysBetweenEightyAndThreeHundred() {
        reader.zoom().change(-10);
        var least = reader.zoom().percent();
        reader.zoom().change(100);

        assertEquals(80, least);
        assertEquals(300, reader.zoom().percent());
    }
}
