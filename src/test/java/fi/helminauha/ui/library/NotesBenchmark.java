package fi.helminauha.ui.library;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import fi.helminauha.edition.Edition;
import fi.helminauha.library.Anchor;
import fi.helminauha.library.Bookmark;
import fi.helminauha.library.Highlight;
import fi.helminauha.library.HighlightId;
import fi.helminauha.library.MarkColour;
import fi.helminauha.library.Note;
import fi.helminauha.search.NoteSearch.NoteText;
import fi.helminauha.search.Query;
import fi.helminauha.store.KeptLibrary;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.library.NotesViewModel.Noted;
import fi.helminauha.ui.library.NotesViewModel.Saving;
import fi.helminauha.ui.task.Background;
import fi.helminauha.ui.task.ByHand;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long a note takes to the disk and to be found, in a library of 5,000 bookmarks, 2,000 notes and 10,000
/// highlights, and how long such a library takes to be read at a start. The words of the
/// notes are those of the collection’s summaries.
@Tag("bench")
class NotesBenchmark {
    private static final int BOOKMARKS = 5_000;
    private static final int NOTES = 2_000;
    private static final int HIGHLIGHTS = 10_000;
    private static final int SAVED = 200;

    @TempDir
    Path folder;

    private final Random random = new Random(3);
    private final List<String> words = new ArrayList<>();

    /// @param count  of words
    private String text(int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> words.get(random.nextInt(words.size())))
                .reduce("", (all, word) -> all + word + " ");
    }

    @Test
    void aNoteIsOnTheDiskWithinTwentyMilliseconds() {
        try (var edition = Edition.open(Path.of("target/collection"));
                var kept = new KeptLibrary(folder.resolve("library.db"), Clock.systemUTC(), _ -> {}, _ -> {})) {
            edition.cards()
                    .forEach(card ->
                            words.addAll(List.of(card.summary().in(Language.FI).split(" "))));
            for (var i = 0; i < BOOKMARKS; i++) {
                kept.store().bookmarks().add(new Bookmark(new PearlId("pearl-" + i), Instant.now()));
            }
            for (var i = 0; i < NOTES; i++) {
                kept.store().notes().save(new Note(new PearlId("pearl-" + i), "Helmi", text(40), Instant.EPOCH));
            }
            for (var i = 0; i < HIGHLIGHTS; i++) {
                kept.store().highlights().save(highlight(i));
            }
            save(kept);
            find(edition, kept);
        }
    }

    private Highlight highlight(int number) {
        var anchor = new Anchor(
                new PearlId("pearl-" + number % BOOKMARKS),
                Language.FI,
                new Anchor.Position(1, 0, 0),
                new Anchor.Quote(text(12).strip(), text(8).strip(), text(12).strip()),
                number,
                true);
        return new Highlight(
                HighlightId.random(),
                anchor,
                "Helmi",
                MarkColour.values()[number % 3],
                number % 4 == 0 ? text(6).strip() : "",
                Instant.EPOCH.plusSeconds(number));
    }

    /// From the last letter that is taken to the word that it is saved; both threads’ work, one after the other.
    private void save(KeptLibrary kept) {
        var io = new ByHand();
        var interfaceThread = new ByHand();
        var library = new LibraryViewModel(
                new Background(io, new ByHand(), interfaceThread, e -> {
                    throw e;
                }),
                kept,
                new Notices(),
                InstantSource.system());
        var readings = new ArrayList<Long>();
        var shown = new ArrayList<Long>();
        for (var i = 0; i < 9; i++) {
            library.load();
            var begin = System.nanoTime();
            io.runAll();
            readings.add(System.nanoTime() - begin);
            begin = System.nanoTime();
            interfaceThread.runAll();
            shown.add(System.nanoTime() - begin);
        }
        print("the library read, on its own thread", readings);
        print("the library shown, on the interface’s thread", shown);
        var notes = library.notes();
        var times = new ArrayList<Long>();
        for (var i = 0; i < SAVED; i++) {
            notes.open(Optional.of(new Noted(new PearlId("pearl-" + random.nextInt(NOTES)), "Helmi")));
            var begin = System.nanoTime();
            notes.type(notes.textProperty().get() + "lisää " + i);
            notes.save();
            io.runAll();
            interfaceThread.runAll();
            times.add(System.nanoTime() - begin);
            assertTrue(notes.savingProperty().get() == Saving.SAVED);
        }
        print("a note saved", times);
        var marks = new ArrayList<Long>();
        for (var i = 0; i < SAVED; i++) {
            var begin = System.nanoTime();
            library.highlights().add(highlight(i).anchor(), "Helmi", MarkColour.GREEN, List.of());
            io.runAll();
            interfaceThread.runAll();
            marks.add(System.nanoTime() - begin);
        }
        print("a highlight made", marks);
    }

    private void find(Edition edition, KeptLibrary kept) {
        // As the window joins them: a text a pearl.
        var byPearl = new LinkedHashMap<PearlId, String>();
        kept.store().notes().all().forEach(note -> byPearl.put(note.pearl(), note.text()));
        kept.store().highlights().all().stream()
                .filter(each -> !each.note().isBlank())
                .forEach(each -> byPearl.merge(each.pearl(), each.note(), (all, more) -> all + "\n" + more));
        var texts = new ArrayList<>(byPearl.entrySet().stream()
                .map(each -> new NoteText(each.getKey(), each.getValue()))
                .toList());
        var search = edition.search();
        var query = Query.everything(Language.FI);
        // As in the window, the pearls are searched first.
        search.search(query.withText("palaveri"));
        var begin = cpu();
        var first = search.notes();
        while (!first.prepare(texts, 10_000)) {
            // A part at a time.
        }
        print("all notes made ready", new ArrayList<>(List.of(cpu() - begin)));
        var pearls = new ArrayList<Long>();
        var notes = new ArrayList<Long>();
        for (var i = 0; i < 300; i++) {
            var typed = query.withText(text(1 + random.nextInt(3)).strip());
            begin = cpu();
            search.search(typed);
            pearls.add(cpu() - begin);
            // One note has changed since, as while one is writing.
            texts.set(i, new NoteText(texts.get(i).pearl(), texts.get(i).text() + " uusi"));
            begin = cpu();
            search.notes().find(typed, texts);
            notes.add(cpu() - begin);
        }
        print("a query’s pearls", new ArrayList<>(pearls.subList(100, 300)));
        print("a query’s notes", new ArrayList<>(notes.subList(100, 300)));
    }

    /// Nanoseconds of this thread’s processor: queries wait for no disk, and the machine may have other work.
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void print(String what, List<Long> nanos) {
        nanos.sort(null);
        System.out.printf(
                "%s: median %.1f ms, p95 %.1f ms of %d%n",
                what, nanos.get(nanos.size() / 2) / 1e6, nanos.get(nanos.size() * 95 / 100) / 1e6, nanos.size());
    }
}
