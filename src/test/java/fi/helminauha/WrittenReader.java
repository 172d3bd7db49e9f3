package fi.helminauha;

import fi.helminauha.collection.PearlId;
import fi.helminauha.exchange.LibraryArchive;
import fi.helminauha.exchange.SharedSession;
import fi.helminauha.library.Bookmark;
import fi.helminauha.library.LibraryHoldings;
import fi.helminauha.settings.SettingsFile;
import fi.helminauha.settings.UnansweredFile;
import fi.helminauha.store.KeptLibrary;
import fi.helminauha.store.LibraryStore;
import fi.helminauha.store.OpenedLibrary;
import fi.helminauha.training.json.TrainingDocuments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/// Reads what is on the disk, opened as the program opens it.
final class WrittenReader {
    static final String LIBRARY = "library.db";
    static final String SETTINGS = "settings.properties";
    static final String SHARED = "jaettu" + SharedSession.EXTENSION;
    static final String PAPER = "moniste.pdf";
    static final String TAKEN = "omat" + LibraryArchive.EXTENSION;
    static final String SEARCHED = "unanswered.txt";

    private WrittenReader() {}

    static Written read(LibraryStore library, Path folder) {
        var read = ofLibrary(library);
        try (var unopened = new KeptLibrary(folder.resolve(LIBRARY), Clock.systemUTC(), _ -> {}, _ -> {})) {
            ChangeMaker.lastWished(ChangeMaker.backups(unopened, folder))
                    .ifPresent(backup ->
                            read.putBackup(backedUp(folder.resolve("backups").resolve(backup.fileName()))));
        }
        var settings = folder.resolve(SETTINGS);
        if (Files.exists(settings)) {
            read.put("settings", readSettings(settings));
        }
        if (Files.exists(folder.resolve(TAKEN))) {
            read.put(
                    "take",
                    LibraryArchive.read(folder.resolve(TAKEN)) instanceof LibraryArchive.Opened opened
                            ? Written.taken(names(opened.holdings()))
                            : "damaged");
        }
        if (Files.exists(folder.resolve(PAPER))) {
            read.put("paper", readPaper(folder.resolve(PAPER)));
        }
        var searched = new UnansweredFile(folder.resolve(SEARCHED)).read();
        if (!searched.isEmpty()) {
            var version = searched.getLast().split(" ")[1];
            var isWhole = searched.stream().allMatch(each -> each.equals(VersionedValues.search(each.split(" ")[1])));
            read.put("searched", isWhole ? version : "mixed up: " + searched);
        }
        if (Files.exists(folder.resolve(SHARED))) {
            read.put(
                    "share",
                    SharedSession.read(folder.resolve(SHARED), Set.of(), "1") instanceof SharedSession.Opened opened
                            ? opened.session().title()
                            : "damaged");
        }
        return read;
    }

    private static Set<String> names(LibraryHoldings holdings) {
        var names = new TreeSet<String>();
        holdings.bookmarks().forEach(each -> names.add("mark " + each.pearl()));
        holdings.folders()
                .forEach(each -> names.add("folder " + each.id().value().getLeastSignificantBits()));
        holdings.notes().forEach(each -> names.add("note " + each.pearl()));
        holdings.highlights()
                .forEach(each -> names.add("highlight " + each.id().value().getLeastSignificantBits()));
        return names;
    }

    private static Written backedUp(Path file) {
        try {
            var copy = Files.createTempDirectory("backup").resolve(LIBRARY);
            Files.copy(file, copy);
            Written backedUp;
            try (var library = OpenedLibrary.at(copy, Clock.systemUTC()).store()) {
                backedUp = ofLibrary(library);
            }
            Files.delete(copy);
            Files.delete(copy.getParent());
            return backedUp;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Written ofLibrary(LibraryStore library) {
        var read = new Written();
        library.bookmarks().all().stream().map(Bookmark::pearl).forEach(pearl -> read.put("mark " + pearl.value(), ""));
        library.folders()
                .all()
                .forEach(each -> read.put(
                        "folder " + each.id().value().getLeastSignificantBits(),
                        String.join(
                                " ", each.pearls().stream().map(PearlId::value).toList())));
        library.notes().all().forEach(note -> {
            var pearl = note.pearl().value();
            // Each word of it must be of that version.
            var isWhole = note.equals(VersionedValues.note(pearl, note.title()));
            read.put("note " + pearl, isWhole ? note.title() : "mixed up");
        });
        library.teamRuns().all().forEach(summary -> {
            var number = Long.toString(summary.id().value().getLeastSignificantBits());
            var run = library.teamRuns().run(summary.id()).orElseThrow();
            var version = run.answers().firstKey().words();
            read.put("team " + number, run.equals(VersionedValues.team(number, version)) ? version : "mixed up");
        });
        library.highlights().all().forEach(highlight -> {
            var number = Long.toString(highlight.id().value().getLeastSignificantBits());
            var isWhole = highlight.equals(VersionedValues.highlight(number, highlight.title()));
            read.put("highlight " + number, isWhole ? highlight.title() : "mixed up");
        });
        library.sessions().all().forEach(summary -> {
            var number = Long.toString(summary.id().value().getLeastSignificantBits());
            var session = library.sessions().session(summary.id()).orElseThrow();
            // Each word of it must be of that version.
            var notes = session.days().getFirst().steps().getFirst().notes();
            var isWhole = notes.equals(VersionedValues.session(number, summary.title())
                    .days()
                    .getFirst()
                    .steps()
                    .getFirst()
                    .notes());
            read.put("session " + number, isWhole ? summary.title() : "mixed up");
        });
        library.holdings().runs().forEach(held -> {
            var number = Long.toString(held.id().value().getLeastSignificantBits());
            var run = TrainingDocuments.run(held.document());
            read.put("run " + number, run.equals(VersionedValues.run(number, run.title())) ? run.title() : "mixed up");
        });
        return read;
    }

    /// The number of a paper, if all of it is there.
    private static String readPaper(Path file) {
        try {
            var bytes = Files.readAllBytes(file);
            var version = new String(bytes, StandardCharsets.UTF_8).split(" ", 2)[0];
            return Arrays.equals(bytes, VersionedValues.paper(version)) ? version : "damaged";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String readSettings(Path file) {
        var read = new SettingsFile(file).read();
        return read.equals(VersionedValues.settings(read.zoomPercent()))
                ? Integer.toString(read.zoomPercent())
                : "mixed up: " + read;
    }
}
