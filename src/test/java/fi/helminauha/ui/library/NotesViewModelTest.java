package fi.helminauha.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Note;
import fi.helminauha.store.LibraryAccess;
import fi.helminauha.store.LibraryStore;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.library.NotesViewModel.Noted;
import fi.helminauha.ui.library.NotesViewModel.Saving;
import fi.helminauha.ui.task.Background;
import fi.helminauha.ui.task.ByHand;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class NotesViewModelTest {
    private static final Noted CAFE = new Noted(new PearlId("dia-learning-cafe"), "Learning café");
    private static final Noted HOUSE = new Noted(new PearlId("tk-tyokykytalo"), "Työkykytalo");

    private final ByHand io = new ByHand();
    private final ByHand interfaceThread = new ByHand();
    private final List<RuntimeException> failures = new ArrayList<>();
    private final LibraryStore store = LibraryStore.inMemory(Clock.systemUTC());
    private final Notices notices = new Notices();
    private Instant now = Instant.parse("2026-12-01T12:32:00Z");
    private boolean isFull;
    private final NotesViewModel notes = new NotesViewModel(
            new Background(io, new ByHand(), interfaceThread, failures::add),
            new LibraryAccess() {
                @Override
                public LibraryStore store() {
                    return store;
                }

                @Override
                public boolean keep(Subject subject, Consumer<LibraryStore> change) {
                    if (!isFull) {
                        change.accept(store);
                    }
                    return !isFull;
                }
            },
            notices,
            () -> now);

    private void runAll() {
        while (io.size() + interfaceThread.size() > 0) {
            io.runAll();
            interfaceThread.runAll();
        }
        assertEquals(List.of(), failures);
    }

    private List<String> kept() {
        return store.notes().all().stream()
                .map(note -> note.pearl() + " " + note.title() + ": " + note.text())
                .toList();
    }

    private Saving saving() {
        return notes.savingProperty().get();
    }

    @Test
    void whatIsTypedIsSaidToBeSavedWhenItIsOnTheDiskAndNotBefore() {
        notes.open(Optional.of(CAFE));
        assertEquals(Saving.NOTHING, saving());

        notes.type("Kokeillaan");
        assertEquals(Saving.DUE, saving());
        notes.save();
        assertEquals(Saving.DUE, saving());
        io.runAll();
        assertEquals(List.of("dia-learning-cafe Learning café: Kokeillaan"), kept());
        assertEquals(Saving.DUE, saving());

        interfaceThread.runAll();
        assertEquals(Saving.SAVED, saving());
        assertEquals(now, notes.note(CAFE.pearl()).orElseThrow().written());
    }

    @Test
    void aNoteIsKeptWhenAnotherPearlIsOpened() {
        notes.open(Optional.of(CAFE));
        notes.type("Kokeillaan");

        notes.open(Optional.of(HOUSE));
        runAll();

        assertEquals(List.of("dia-learning-cafe Learning café: Kokeillaan"), kept());
        assertEquals("", notes.textProperty().get());
        assertEquals(Saving.NOTHING, saving());
        notes.open(Optional.of(CAFE));
        assertEquals("Kokeillaan", notes.textProperty().get());
        assertEquals(Saving.SAVED, saving());
    }

    @Test
    void whatIsBeingTypedStaysWhenThePearlIsShownInAnotherLanguage() {
        notes.open(Optional.of(HOUSE));
        notes.type("Kokeil");

        notes.open(Optional.of(new Noted(HOUSE.pearl(), "Arbetsförmågehuset")));

        assertEquals("Kokeil", notes.textProperty().get());
        notes.save();
        runAll();
        assertEquals(List.of("tk-tyokykytalo Arbetsförmågehuset: Kokeil"), kept());
    }

    @Test
    void whatIsTypedWhileTheLastIsWrittenIsDueStill() {
        notes.open(Optional.of(CAFE));
        notes.type("Ensin");
        notes.save();
        notes.type("Ensin ja sitten");

        runAll();
        assertEquals(Saving.DUE, saving());

        notes.save();
        runAll();
        assertEquals(Saving.SAVED, saving());
        assertEquals(List.of("dia-learning-cafe Learning café: Ensin ja sitten"), kept());
    }

    @Test
    void aNoteThatTheDiskDoesNotTakeStaysAndSaysSoUntilItIsKept() {
        isFull = true;
        notes.open(Optional.of(CAFE));
        notes.type("Kokeillaan");
        notes.save();
        runAll();
        assertEquals(Saving.FAILED, saving());

        notes.open(Optional.of(HOUSE));
        notes.open(Optional.of(CAFE));
        assertEquals(Saving.FAILED, saving());
        assertEquals("Kokeillaan", notes.textProperty().get());

        notes.showAllKept();
        assertEquals(Saving.SAVED, saving());
    }

    @Test
    void aNoteThatIsEmptiedIsForgottenAndCanBeHadBack() {
        notes.open(Optional.of(CAFE));
        notes.type("Kokeillaan");
        notes.save();
        notes.type(" \n");
        notes.save();
        runAll();
        assertEquals(List.of(), kept());
        assertTrue(notes.notesProperty().get().isEmpty());
        assertEquals(Saving.NOTHING, saving());

        notices.shownProperty().get().orElseThrow().act().orElseThrow().run().run();
        runAll();

        assertEquals(List.of("dia-learning-cafe Learning café: Kokeillaan"), kept());
        assertEquals("Kokeillaan", notes.textProperty().get());
    }

    @Test
    void aNoteThatWasWrittenInThePlaceOfAnEmptiedOneIsNotReplaced() {
        notes.open(Optional.of(CAFE));
        notes.type("Vanha");
        notes.save();
        notes.type("");
        notes.save();
        var restore = notices.shownProperty().get().orElseThrow().act().orElseThrow();
        notes.type("Uusi");

        restore.run().run();
        runAll();

        assertEquals(List.of("dia-learning-cafe Learning café: Uusi"), kept());
    }

    @Test
    void aChangeThatIsTakenBackIsNotWritten() {
        notes.open(Optional.of(CAFE));
        notes.type("Vanha");
        notes.save();
        runAll();
        var before = now;
        now = now.plusSeconds(60);
        notes.type("Vanha!");
        notes.type("Vanha");
        notes.save();
        runAll();

        assertEquals(before, store.notes().all().getFirst().written());
        assertEquals(Saving.SAVED, saving());
    }

    @Test
    void theNoteThatWasChangedLastComesFirst() {
        for (var on : List.of(CAFE, HOUSE, CAFE)) {
            notes.open(Optional.of(on));
            now = now.plusSeconds(1);
            notes.type(notes.textProperty().get() + "x");
        }
        notes.save();

        assertEquals(
                List.of(CAFE.pearl(), HOUSE.pearl()),
                List.copyOf(notes.notesProperty().get().keySet()));
    }

    @Test
    void whatIsWrittenWhileNotesAreReadIsNotLost() {
        store.notes().save(new Note(HOUSE.pearl(), "Työkykytalo", "vanha", now));
        notes.load();
        io.runAll();
        notes.open(Optional.of(CAFE));
        notes.type("uusi");
        notes.save();
        runAll();

        assertEquals(2, notes.notesProperty().get().size());
    }

    @Test
    void withoutAPearlNothingIsWritten() {
        notes.type("Kokeillaan");
        notes.save();
        runAll();

        assertEquals(List.of(), kept());
    }
}
