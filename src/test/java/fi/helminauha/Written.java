package fi.helminauha;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import fi.helminauha.exchange.LibraryArchive;
import fi.helminauha.exchange.SharedSession;
import fi.helminauha.library.Anchor;
import fi.helminauha.library.Backup;
import fi.helminauha.library.Backup.Occasion;
import fi.helminauha.library.Bookmark;
import fi.helminauha.library.Folder;
import fi.helminauha.library.FolderId;
import fi.helminauha.library.FolderName;
import fi.helminauha.library.Highlight;
import fi.helminauha.library.HighlightId;
import fi.helminauha.library.LibraryHoldings;
import fi.helminauha.library.MarkColour;
import fi.helminauha.library.Note;
import fi.helminauha.settings.PaperChoices;
import fi.helminauha.settings.Settings;
import fi.helminauha.settings.SettingsFile;
import fi.helminauha.settings.UnansweredFile;
import fi.helminauha.store.KeptLibrary;
import fi.helminauha.store.LibraryAccess;
import fi.helminauha.store.LibraryAccess.Kind;
import fi.helminauha.store.LibraryAccess.Subject;
import fi.helminauha.store.LibraryBackups;
import fi.helminauha.store.LibraryStore;
import fi.helminauha.store.OpenedLibrary;
import fi.helminauha.store.StoreException;
import fi.helminauha.team.Mark;
import fi.helminauha.team.TeamRun;
import fi.helminauha.team.TeamRuns;
import fi.helminauha.training.Run;
import fi.helminauha.training.RunId;
import fi.helminauha.training.Step;
import fi.helminauha.training.TrainingId;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.training.json.TrainingDocuments;
import fi.helminauha.ui.paper.WrittenPaper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Everything that the program writes of its user’s, a line for each change, and what is on the disk after it. Whoever
/// lets the program write something more adds it here: the killing, power-cut and fault tests write these.
final class Written {
    private static final String LIBRARY = "library.db";
    private static final String SHARED = "jaettu" + SharedSession.EXTENSION;
    private static final String PAPER = "moniste.pdf";
    private static final String TAKEN = "omat" + LibraryArchive.EXTENSION;
    private static final String SEARCHED = "unanswered.txt";
    private static final int PEARLS = 40;

    /// The backup that was said to be there last, by this program or one before it.
    private static Optional<Backup> lastSaid = Optional.empty();

    /// What there is, by its name.
    private final Map<String, String> things = new TreeMap<>();
    /// What of it was in the library when that was backed up last.
    private final Map<String, String> backedUp = new TreeMap<>();

    Written() {}

    private Written(Written other) {
        things.putAll(other.things);
        backedUp.putAll(other.backedUp);
    }

    private Map<String, String> ofLibrary() {
        var library = new TreeMap<>(things);
        library.keySet().removeAll(Set.of("settings", "share", "paper", "searched", "backup", "take"));
        return library;
    }

    Map<String, String> things() {
        return Map.copyOf(things);
    }

    /// A change that somebody might make.
    static String change(Random random) {
        var pearl = "pearl-" + random.nextInt(PEARLS);
        var number = random.nextInt(6);
        var version = random.nextInt(1_000_000);
        if (random.nextInt(14) == 0) {
            return switch (random.nextInt(6)) {
                case 0, 1 -> "backup " + pearl;
                case 2 -> "restore";
                case 3, 4 -> "bring " + pearl + " " + version;
                default -> "take";
            };
        }
        return switch (random.nextInt(21)) {
            case 20 -> "search " + version;
            case 17, 18 -> "team " + number + " " + version;
            case 19 -> random.nextInt(5) == 0 ? "unteam" : "unteam " + number;
            case 0, 1 -> "mark " + pearl;
            case 2 -> "unmark " + pearl;
            case 3 -> "folder " + number + " " + ordered(random);
            case 4, 5 -> "session " + number + " " + version;
            case 6 ->
                switch (random.nextInt(8)) {
                    case 0 -> "unrun";
                    case 1, 2 -> "unrun " + number;
                    default -> "run " + number + " " + version;
                };
            case 7 -> "settings " + (80 + random.nextInt(200));
            case 8 -> random.nextBoolean() ? "share " + version : "paper " + version;
            case 9, 10 -> "note " + pearl + " " + version;
            case 11 -> "unnote " + pearl;
            case 12 -> "forget " + pearl;
            case 13, 14 -> "highlight " + number + " " + version;
            case 15 -> "unhighlight " + number;
            default -> "read " + pearl;
        };
    }

    /// Often the same pearls in another order.
    private static String ordered(Random random) {
        var pearls =
                new ArrayList<>(List.of("pearl-0", "pearl-1", "pearl-2", "pearl-" + (3 + random.nextInt(PEARLS - 3))));
        Collections.shuffle(pearls, random);
        return String.join(" ", pearls.subList(0, 2 + random.nextInt(3)));
    }

    /// What there is after the change.
    Written after(String change) {
        var after = new Written(this);
        var words = change.split(" ");
        switch (words[0]) {
            case "mark" -> after.things.put("mark " + words[1], "");
            case "unmark" -> {
                after.things.remove("mark " + words[1]);
                after.things.replaceAll((name, value) -> name.startsWith("folder ")
                        ? String.join(
                                " ",
                                List.of(value.split(" ")).stream()
                                        .filter(pearl -> !pearl.equals(words[1]))
                                        .toList())
                        : value);
            }
            case "folder" -> {
                var pearls = String.join(" ", List.of(words).subList(2, words.length));
                after.things.put("folder " + words[1], pearls);
                for (var pearl : pearls.split(" ")) {
                    after.things.put("mark " + pearl, "");
                }
            }
            case "search" -> after.things.put("searched", words[1]);
            case "unteam" -> after.removeRuns("team ", words);
            case "unrun" -> after.removeRuns("run ", words);
            case "session", "run", "note", "highlight", "team" -> after.things.put(words[0] + " " + words[1], words[2]);
            case "unnote" -> after.things.remove("note " + words[1]);
            case "unhighlight" -> after.things.remove("highlight " + words[1]);
            case "backup" -> {
                after.backedUp.clear();
                after.backedUp.putAll(ofLibrary());
                after.things.put("backup", backedUpNow(after.backedUp));
            }
            case "bring" -> {
                after.things.put("mark " + words[1], "");
                after.things.putIfAbsent("note " + words[1], words[2]);
            }
            case "take" -> after.things.put("take", taken(ofLibrary().keySet()));
            case "restore" -> {
                if (things.containsKey("backup")) {
                    after.things.keySet().removeAll(ofLibrary().keySet());
                    after.things.putAll(backedUp);
                }
            }
            case "settings", "share", "paper" -> after.things.put(words[0], words[1]);
            default -> {
                // Nobody misses what was read.
            }
        }
        return after;
    }

    /// @param words  what is removed behind the first; all where there is none
    private void removeRuns(String prefix, String... words) {
        things.keySet().removeIf(name -> words.length == 1 ? name.startsWith(prefix) : name.equals(prefix + words[1]));
    }

    private static String backedUpNow(Map<String, String> things) {
        return things.size() + " things, " + things.hashCode();
    }

    /// Makes the change.
    /// @return whether the program says that it is on the disk
    static boolean make(String change, KeptLibrary library, Path folder) {
        var words = change.split(" ");
        return switch (words[0]) {
            case "mark" ->
                keep(
                        library,
                        Kind.BOOKMARK,
                        words[1],
                        store -> store.bookmarks().add(new Bookmark(new PearlId(words[1]), Instant.EPOCH)));
            case "unmark" ->
                keep(
                        library,
                        Kind.BOOKMARK,
                        words[1],
                        store -> store.bookmarks().remove(new PearlId(words[1])));
            case "folder" ->
                keep(
                        library,
                        Kind.FOLDER,
                        words[1],
                        store -> store.folders()
                                .save(new Folder(
                                        new FolderId(new UUID(0, Integer.parseInt(words[1]))),
                                        new FolderName("kansio " + words[1]),
                                        Arrays.stream(words)
                                                .skip(2)
                                                .map(PearlId::new)
                                                .toList())));
            case "search" -> {
                new UnansweredFile(folder.resolve(SEARCHED)).add(search(words[1]));
                yield true;
            }
            case "session" -> {
                var session = session(words[1], words[2]);
                yield keep(
                        library,
                        Kind.SESSION,
                        words[1],
                        store -> store.sessions().save(session, Instant.EPOCH));
            }
            case "run" ->
                keep(library, Kind.RUN, words[1], store -> {
                    var run = run(words[1], words[2]);
                    store.runs().save(run);
                    store.runs().recordMinutes(run.id(), new PearlId("pearl-1"), Duration.ofMinutes(7));
                });
            case "unrun" ->
                keep(library, Kind.RUN, words.length == 1 ? "" : words[1], store -> {
                    if (words.length == 1) {
                        store.runs().removeAll();
                    } else {
                        store.runs().remove(new RunId(new UUID(2, Integer.parseInt(words[1]))));
                    }
                });
            case "team" ->
                keep(
                        library,
                        Kind.TEAM_RUN,
                        words[1],
                        store -> store.teamRuns().save(team(words[1], words[2]), Instant.EPOCH));
            case "unteam" ->
                words.length == 1
                        ? keep(
                                library,
                                Kind.TEAM_RUN,
                                "",
                                store -> store.teamRuns().removeAll())
                        : keep(
                                library,
                                Kind.TEAM_RUN,
                                words[1],
                                store -> store.teamRuns().remove(new RunId(new UUID(3, Integer.parseInt(words[1])))));
            case "note" ->
                keep(library, Kind.NOTE, words[1], store -> store.notes().save(note(words[1], words[2])));
            case "unnote" ->
                keep(library, Kind.NOTE, words[1], store -> store.notes().remove(new PearlId(words[1])));
            case "highlight" ->
                keep(
                        library,
                        Kind.HIGHLIGHT,
                        words[1],
                        store -> store.highlights().save(highlight(words[1], words[2])));
            case "unhighlight" ->
                keep(
                        library,
                        Kind.HIGHLIGHT,
                        words[1],
                        store -> store.highlights()
                                .remove(highlight(words[1], "0").id()));
            case "backup" ->
                // Read just now, so that it is not the same as the library kept aside by a restoring.
                keep(
                                library,
                                Kind.READING,
                                words[1],
                                store -> store.readings().add(new PearlId(words[1]), Instant.EPOCH))
                        && isDone(() -> {
                            // Known before another is made that is perhaps never said to be there.
                            var backups = backups(library, folder);
                            lastSaid = lastSaid.or(() -> lastWished(backups));
                            lastSaid = Optional.of(backups.make());
                        });
            case "bring" -> {
                var came = new LibraryHoldings(
                        List.of(new Bookmark(new PearlId(words[1]), Instant.EPOCH)),
                        List.of(),
                        List.of(),
                        // A note of one’s own is longer than what it holds already.
                        library.store().notes().all().stream()
                                        .anyMatch(note -> note.pearl().value().equals(words[1]))
                                ? List.of()
                                : List.of(note(words[1], words[2])),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
                yield isDone(() -> backups(library, folder).bringIn(came, true));
            }
            case "take" -> {
                LibraryArchive.write(
                        folder.resolve(TAKEN), backups(library, folder).holdings(), Instant.EPOCH);
                yield true;
            }
            case "restore" ->
                isDone(() -> {
                    var backups = backups(library, folder);
                    lastSaid = lastSaid.or(() -> lastWished(backups));
                    lastSaid.ifPresent(backups::restore);
                });
            case "forget" ->
                keep(
                        library,
                        Kind.READING,
                        "",
                        store -> store.readings()
                                .keepOnly(
                                        List.of(new LibraryHoldings.Reading(new PearlId(words[1]), Instant.EPOCH, 3))));
            case "settings" -> {
                new SettingsFile(folder.resolve("settings.properties")).write(settings(Integer.parseInt(words[1])));
                yield true;
            }
            case "share" -> {
                SharedSession.write(folder.resolve(SHARED), session("0", words[1]), "1", PearlId::value);
                yield true;
            }
            case "paper" -> {
                WrittenPaper.write(folder.resolve(PAPER), paper(words[1]));
                yield true;
            }
            default ->
                keep(
                        library,
                        Kind.READING,
                        words[1],
                        store -> store.readings().add(new PearlId(words[1]), Instant.EPOCH));
        };
    }

    /// As long as papers are: the number at both ends, and in between.
    private static byte[] paper(String version) {
        return (version + " ").repeat(10_000).getBytes(StandardCharsets.UTF_8);
    }

    /// The number of a paper, if all of it is there.
    private static String readPaper(Path file) {
        try {
            var bytes = Files.readAllBytes(file);
            var version = new String(bytes, StandardCharsets.UTF_8).split(" ", 2)[0];
            return Arrays.equals(bytes, paper(version)) ? version : "damaged";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// With papers that were made last, all of that number.
    private static Settings settings(int zoom) {
        var papers = PaperChoices.FIRST;
        for (var i = 0; i < 10; i++) {
            papers = papers.withMade("/koti/äö " + zoom + "/moniste " + i + ".pdf");
        }
        return Settings.FIRST.withZoomPercent(zoom).withPapers(papers);
    }

    private static String search(String version) {
        return ("huoli " + version + " äö ").repeat(8).strip();
    }

    private static String readSettings(Path file) {
        var read = new SettingsFile(file).read();
        return read.equals(settings(read.zoomPercent())) ? Integer.toString(read.zoomPercent()) : "mixed up: " + read;
    }

    private static boolean keep(LibraryAccess library, Kind kind, String name, Consumer<LibraryStore> change) {
        return library.keep(new Subject(kind, name), change);
    }

    private static LibraryBackups backups(KeptLibrary library, Path folder) {
        return new LibraryBackups(library, folder.resolve(LIBRARY), Clock.systemUTC());
    }

    /// To be called before another folder is written to.
    static void forgetBackups() {
        lastSaid = Optional.empty();
    }

    private static Optional<Backup> lastWished(LibraryBackups backups) {
        return backups.all().stream()
                .filter(backup -> backup.occasion() == Occasion.WISH)
                .findFirst();
    }

    private static boolean isDone(Runnable change) {
        try {
            change.run();
            return true;
        } catch (StoreException e) {
            return false;
        }
    }

    private static TrainingId id(String number) {
        return new TrainingId(new UUID(1, Integer.parseInt(number)));
    }

    private static Note note(String pearl, String version) {
        var text = ("- kokeile " + version + " äö\n").repeat(1 + Integer.parseInt(version) % 300);
        return new Note(new PearlId(pearl), version, text, Instant.EPOCH);
    }

    private static TeamRun team(String number, String version) {
        var id = new UUID(3, Integer.parseInt(number)).toString();
        var run = TeamRuns.begun(TeamRuns.PEARL, Instant.EPOCH)
                .withAnswer(new Mark(0, 0, version), ("vastaus " + version + " äö. ").repeat(80));
        // The same run each time.
        var document = TrainingDocuments.write(run).replace(run.id().toString(), id);
        for (var step : run.run().steps()) {
            document = document.replace(step.step().id().toString(), id);
        }
        return TrainingDocuments.teamRun(document);
    }

    private static Highlight highlight(String number, String version) {
        var words = ("huoli " + version + " äö ")
                .repeat(1 + Integer.parseInt(version) % 100)
                .strip();
        var anchor = new Anchor(
                new PearlId("pearl-" + number),
                Language.FI,
                new Anchor.Place(1, 0, 0),
                new Anchor.Quote("", words, ""),
                words.hashCode(),
                true);
        return new Highlight(
                new HighlightId(new UUID(3, Integer.parseInt(number))),
                anchor,
                version,
                MarkColour.values()[Integer.parseInt(version) % 3],
                words,
                Instant.EPOCH);
    }

    /// The same run each time.
    private static Run run(String number, String version) {
        var begun = Run.begin(session(number, version), 0, false, Instant.EPOCH, ZoneOffset.UTC)
                .over(Instant.EPOCH);
        var document = TrainingDocuments.write(begun)
                .replace(begun.id().toString(), new UUID(2, Integer.parseInt(number)).toString());
        for (var step : begun.steps()) {
            document = document.replace(step.step().id().toString(), id(number).toString());
        }
        return TrainingDocuments.run(document);
    }

    private static TrainingSession session(String number, String version) {
        var notes = ("muistiinpano " + version + " äö. ").repeat(Integer.parseInt(version) % 300);
        var fresh = TrainingSession.ofPearls(version, List.of());
        var filled = fresh.withDay(
                0, fresh.days().getFirst().withSteps(List.of(Step.own("osa", 5).withNotes(notes))));
        // The same session each time.
        return TrainingDocuments.session(TrainingDocuments.write(filled)
                .replace(filled.id().toString(), id(number).toString()));
    }

    /// What is on the disk, opened as the program opens it.
    static Written read(LibraryStore library, Path folder) {
        var read = ofLibrary(library);
        try (var unopened = new KeptLibrary(folder.resolve(LIBRARY), Clock.systemUTC(), _ -> {}, _ -> {})) {
            lastWished(backups(unopened, folder))
                    .ifPresent(
                            backup -> read.readBackup(folder.resolve("backups").resolve(backup.fileName())));
        }
        var settings = folder.resolve("settings.properties");
        if (Files.exists(settings)) {
            read.things.put("settings", readSettings(settings));
        }
        if (Files.exists(folder.resolve(TAKEN))) {
            read.things.put(
                    "take",
                    LibraryArchive.read(folder.resolve(TAKEN)) instanceof LibraryArchive.Opened opened
                            ? taken(names(opened.holdings()))
                            : "damaged");
        }
        if (Files.exists(folder.resolve(PAPER))) {
            read.things.put("paper", readPaper(folder.resolve(PAPER)));
        }
        var searched = new UnansweredFile(folder.resolve(SEARCHED)).read();
        if (!searched.isEmpty()) {
            var version = searched.getLast().split(" ")[1];
            var isWhole = searched.stream().allMatch(each -> each.equals(search(each.split(" ")[1])));
            read.things.put("searched", isWhole ? version : "mixed up: " + searched);
        }
        if (Files.exists(folder.resolve(SHARED))) {
            read.things.put(
                    "share",
                    SharedSession.read(folder.resolve(SHARED), Set.of(), "1") instanceof SharedSession.Opened opened
                            ? opened.session().title()
                            : "damaged");
        }
        return read;
    }

    /// Bookmarks, folders, notes and highlights of those names.
    private static String taken(Set<String> names) {
        return new TreeSet<>(names.stream()
                        .filter(name -> Stream.of("mark ", "folder ", "note ", "highlight ")
                                .anyMatch(name::startsWith))
                        .toList())
                .toString();
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

    private void readBackup(Path file) {
        try {
            var copy = Files.createTempDirectory("backup").resolve(LIBRARY);
            Files.copy(file, copy);
            try (var library = OpenedLibrary.at(copy, Clock.systemUTC()).store()) {
                backedUp.putAll(ofLibrary(library).things);
            }
            things.put("backup", backedUpNow(backedUp));
            Files.delete(copy);
            Files.delete(copy.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Written ofLibrary(LibraryStore library) {
        var read = new Written();
        library.bookmarks().all().stream()
                .map(Bookmark::pearl)
                .forEach(pearl -> read.things.put("mark " + pearl.value(), ""));
        library.folders()
                .all()
                .forEach(each -> read.things.put(
                        "folder " + each.id().value().getLeastSignificantBits(),
                        String.join(
                                " ", each.pearls().stream().map(PearlId::value).toList())));
        library.notes().all().forEach(note -> {
            var pearl = note.pearl().value();
            // Each word of it must be of that version.
            var isWhole = note.equals(note(pearl, note.title()));
            read.things.put("note " + pearl, isWhole ? note.title() : "mixed up");
        });
        library.teamRuns().all().forEach(summary -> {
            var number = Long.toString(summary.id().value().getLeastSignificantBits());
            var run = library.teamRuns().run(summary.id()).orElseThrow();
            var version = run.answers().firstKey().words();
            read.things.put("team " + number, run.equals(team(number, version)) ? version : "mixed up");
        });
        library.highlights().all().forEach(highlight -> {
            var number = Long.toString(highlight.id().value().getLeastSignificantBits());
            var isWhole = highlight.equals(highlight(number, highlight.title()));
            read.things.put("highlight " + number, isWhole ? highlight.title() : "mixed up");
        });
        library.sessions().all().forEach(summary -> {
            var number = Long.toString(summary.id().value().getLeastSignificantBits());
            var session = library.sessions().session(summary.id()).orElseThrow();
            // Each word of it must be of that version.
            var notes = session.days().getFirst().steps().getFirst().notes();
            var isWhole = notes.equals(session(number, summary.title())
                    .days()
                    .getFirst()
                    .steps()
                    .getFirst()
                    .notes());
            read.things.put("session " + number, isWhole ? summary.title() : "mixed up");
        });
        library.holdings().runs().forEach(held -> {
            var number = Long.toString(held.id().value().getLeastSignificantBits());
            var run = TrainingDocuments.run(held.document());
            read.things.put("run " + number, run.equals(run(number, run.title())) ? run.title() : "mixed up");
        });
        return read;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Written written && things.equals(written.things);
    }

    @Override
    public int hashCode() {
        return things.hashCode();
    }

    @Override
    public String toString() {
        return things.toString();
    }
}
