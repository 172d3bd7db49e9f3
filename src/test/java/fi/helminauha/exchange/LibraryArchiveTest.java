package fi.helminauha.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import fi.helminauha.exchange.LibraryArchive.Opened;
import fi.helminauha.exchange.LibraryArchive.Reason;
import fi.helminauha.exchange.LibraryArchive.Refused;
import fi.helminauha.library.Anchor;
import fi.helminauha.library.Bookmark;
import fi.helminauha.library.Folder;
import fi.helminauha.library.FolderId;
import fi.helminauha.library.FolderName;
import fi.helminauha.library.Highlight;
import fi.helminauha.library.HighlightId;
import fi.helminauha.library.LibraryHoldings;
import fi.helminauha.library.LibraryHoldings.NeededTime;
import fi.helminauha.library.LibraryHoldings.Presented;
import fi.helminauha.library.LibraryHoldings.Reading;
import fi.helminauha.library.LibraryHoldings.Session;
import fi.helminauha.library.LibraryHoldings.TeamHeld;
import fi.helminauha.library.MarkColour;
import fi.helminauha.library.Note;
import fi.helminauha.team.TeamRunSummary;
import fi.helminauha.team.TeamRuns;
import fi.helminauha.training.Run;
import fi.helminauha.training.RunId;
import fi.helminauha.training.Step;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.training.TrainingSummary;
import fi.helminauha.training.json.TrainingDocuments;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryArchiveTest {
    private static final PearlId CAFE = new PearlId("dia-learning-cafe");
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00.123Z");
    private static final Duration LONGEST = Duration.ofSeconds(3);

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("omat" + LibraryArchive.EXTENSION);
    }

    static LibraryHoldings holdings() {
        var empty = TrainingSession.empty("Tiimipäivä äö");
        var session = empty.withDay(
                0, empty.days().getFirst().withSteps(List.of(Step.own("osa", 5).withNotes("muista kahvi"))));
        var run = Run.begin(session, 0, false, MONDAY, ZoneOffset.UTC);
        var team = TeamRuns.full();
        return new LibraryHoldings(
                List.of(new Bookmark(CAFE, MONDAY), new Bookmark(new PearlId("gone-since"), MONDAY)),
                List.of(new Reading(CAFE, MONDAY, 3)),
                List.of(new Folder(FolderId.random(), new FolderName("Kehityspäivä"), List.of(CAFE))),
                List.of(new Note(CAFE, "Oppimiskahvila", "- kokeile\n- äö 🙂", MONDAY)),
                List.of(new Highlight(
                        HighlightId.random(),
                        new Anchor(
                                CAFE,
                                Language.SV,
                                new Anchor.Position(2, 1, 4),
                                new Anchor.Quote("När ", "oron\nsägs – 🙂", " högt"),
                                -77,
                                true),
                        "Lärkafé",
                        MarkColour.BLUE,
                        "fråga\nallra först",
                        MONDAY)),
                List.of(new Session(TrainingSummary.of(session, MONDAY), TrainingDocuments.write(session))),
                List.of(new Presented(run.id(), session.id(), false, TrainingDocuments.write(run))),
                List.of(new NeededTime(run.id(), CAFE, Duration.ofSeconds(1260))),
                List.of(new TeamHeld(TeamRunSummary.of(team, MONDAY), TrainingDocuments.write(team))));
    }

    @Test
    void everythingComesBackAsItWas() {
        var holdings = holdings();

        assertEquals(0, LibraryArchive.write(file(), holdings, MONDAY));

        assertEquals(new Opened(holdings, MONDAY), LibraryArchive.read(file()));
    }

    @Test
    void whatCannotBeReadHereIsLeftOutAndCounted() {
        var sound = holdings();
        var session = new Session(sound.sessions().getFirst().summary(), "{");
        var partly = new LibraryHoldings(
                sound.bookmarks(),
                sound.readings(),
                sound.folders(),
                sound.notes(),
                sound.highlights(),
                List.of(session),
                sound.runs(),
                sound.times(),
                sound.teamRuns());

        assertEquals(1, LibraryArchive.write(file(), partly, MONDAY));

        var opened = assertInstanceOf(Opened.class, LibraryArchive.read(file()));
        assertEquals(List.of(), opened.holdings().sessions());
        assertEquals(sound.runs(), opened.holdings().runs());
    }

    @Test
    void whatTeamsDidIsNotInAFileWithoutIt() throws IOException {
        var holdings = holdings().withoutTeamRuns();
        LibraryArchive.write(file(), holdings, MONDAY);

        assertEquals(
                List.of("team-runs.json"),
                entriesOfFile().keySet().stream()
                        .filter(name -> name.contains("team"))
                        .toList());
        assertEquals(new Opened(holdings, MONDAY), LibraryArchive.read(file()));
    }

    /// As the first programs wrote it: nothing was marked, nobody counted openings, and teams did nothing yet.
    @Test
    void aFileOfTheFirstVersionIsRead() throws IOException {
        var entries = entries();
        entries.keySet().removeIf(name -> name.startsWith("team-runs") || name.equals("highlights.json"));
        replace(entries, LibraryArchive.HEAD, "\"version\":2", "\"version\":1");
        replace(entries, "readings.json", ",\"times\":3", "");
        write(entries);

        var opened = assertInstanceOf(Opened.class, LibraryArchive.read(file())).holdings();

        assertEquals(List.of(new Reading(CAFE, MONDAY, 1)), opened.readings());
        assertEquals(List.of(), opened.highlights());
        assertEquals(1, opened.notes().size());
        assertEquals(1, opened.runs().size());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"readings.json", "highlights.json"})
    void whatTheFirstVersionLackedIsDamageInASecond(String name) throws IOException {
        var entries = entries();
        if (name.equals("highlights.json")) {
            entries.remove(name);
        } else {
            replace(entries, name, ",\"times\":3", "");
        }
        write(entries);

        assertRefused(Reason.DAMAGED);
    }

    @Test
    void aNewerFileIsSaidToBeNewerAlsoWhereItHasEntriesOfItsOwn() throws IOException {
        var entries = entries();
        replace(entries, LibraryArchive.HEAD, "\"version\":2", "\"version\":3");
        entries.put("photographs.json", "{}".getBytes(StandardCharsets.UTF_8));
        write(entries);

        assertRefused(Reason.NEWER);
    }

    private static void replace(Map<String, byte[]> entries, String name, String found, String replacement) {
        var text = new String(entries.get(name), StandardCharsets.UTF_8);
        assertTrue(text.contains(found), text);
        entries.put(name, text.replace(found, replacement).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFolderForAColleagueIsAloneInItsFile() {
        var all = holdings();
        var folder = all.folders().getFirst();
        assertEquals(Optional.empty(), all.folderAlone());

        LibraryArchive.write(file(), all.ofFolder(folder.id()), MONDAY);

        var opened = assertInstanceOf(Opened.class, LibraryArchive.read(file())).holdings();
        assertEquals(Optional.of(folder), opened.folderAlone());
        assertEquals(List.of(new Bookmark(CAFE, MONDAY)), opened.bookmarks());
        assertEquals(List.of(), opened.notes());
        assertEquals(List.of(), opened.highlights());
        assertEquals(List.of(), opened.teamRuns());
    }

    private Map<String, byte[]> entries() throws IOException {
        LibraryArchive.write(file(), holdings(), MONDAY);
        return entriesOfFile();
    }

    private Map<String, byte[]> entriesOfFile() throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file())))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private void write(Map<String, byte[]> entries) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file()))) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
    }

    private void assertRefused(Reason reason) {
        var refused =
                assertTimeoutPreemptively(LONGEST, () -> assertInstanceOf(Refused.class, LibraryArchive.read(file())));
        assertEquals(reason, refused.reason(), refused::details);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "../../evil.json",
                "/etc/passwd",
                "C:\\evil.json",
                "sessions/../bookmarks.json",
                "Bookmarks.json",
                "sessions/ÄÄÄÄÄÄÄÄ-0000-0000-0000-000000000000.json",
                "__MACOSX/x",
                "evil.json/",
                ""
            })
    void anEntryOfAnotherNameIsRefused(String name) throws IOException {
        var entries = entries();
        entries.put(name, "x".getBytes(StandardCharsets.UTF_8));
        write(entries);

        assertRefused(Reason.DAMAGED);
        try (var left = Files.list(folder)) {
            assertEquals(1, left.count(), "nothing is unpacked");
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            helmikirjasto.json | {"format":"helmikirjasto","version":3,"written":"2026-11-23T08:00:00Z"}   | NEWER
            helmikirjasto.json | {"format":"jokin","version":1,"written":"2026-11-23T08:00:00Z"}           | DAMAGED
            helmikirjasto.json | {"format":"helmikirjasto","version":1}                                    | DAMAGED
            bookmarks.json     | {"bookmarks":[{"pearl":"PAHA!!","since":"2026-11-23T08:00:00Z"}]}         | DAMAGED
            bookmarks.json     | {"bookmarks":[{"pearl":"a","since":"+999999999-12-31T23:59:59Z"}]}        | DAMAGED
            bookmarks.json     | {"bookmarks":[],"bookmarks":[]}                                           | DAMAGED
            bookmarks.json     | {"bookmarks":[]} {}                                                       | DAMAGED
            bookmarks.json     | {"bookmarks":{}}                                                          | DAMAGED
            bookmarks.json     | []                                                                        | DAMAGED
            folders.json       | {"folders":[{"id":"x","name":"a","pearls":[]}]}                           | DAMAGED
            folders.json       | {"folders":[{"id":"00000000-0000-0000-0000-000000000001","name":"","pearls":[]}]} | DAMAGED
            sessions.json      | {"sessions":[{"id":"00000000-0000-0000-0000-000000000001","changed":"2026-11-23T08:00:00Z"}]} | DAMAGED
            highlights.json    | {"highlights":[{"id":"00000000-0000-0000-0000-000000000001","pearl":"a"}]}  | DAMAGED
            times.json         | {"times":[{"run":"00000000-0000-0000-0000-000000000001","pearl":"a","seconds":1e9}]} | DAMAGED
            """)
    void aDocumentThatIsNotOneIsRefused(String name, String text, Reason reason) throws IOException {
        var entries = entries();
        entries.put(name, text.getBytes(StandardCharsets.UTF_8));
        write(entries);

        assertRefused(reason);
    }

    @Test
    void aDocumentThatIsMissingIsDamage() throws IOException {
        for (var name : entries().keySet()) {
            var entries = entries();
            entries.remove(entries.keySet().stream()
                    .filter(each -> each.split("/")[0].equals(name.split("/")[0]))
                    .findFirst()
                    .orElseThrow());
            write(entries);
            assertRefused(name.equals(LibraryArchive.HEAD) ? Reason.NOT_A_LIBRARY : Reason.DAMAGED);
        }
    }

    @Test
    void textsThatAreAHundredThousandDeepAreRefused() throws IOException {
        for (var open : List.of("[", "{\"a\":")) {
            var entries = entries();
            entries.put("notes.json", open.repeat(100_000).getBytes(StandardCharsets.UTF_8));
            write(entries);
            assertRefused(Reason.DAMAGED);
        }
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        var entries = entries();
        try (var zip = new ZipOutputStream(Files.newOutputStream(file()))) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                if (entry.getKey().equals("notes.json")) {
                    for (var i = 0; i < 1024; i++) {
                        zip.write(new byte[1 << 20]);
                    }
                }
                zip.closeEntry();
            }
        }

        assertRefused(Reason.TOO_LARGE);
    }

    @Test
    void moreEntriesThanAnyLibraryHasAreRefused() throws IOException {
        var entries = entries();
        for (var i = 0; i < 30_000; i++) {
            entries.put("runs/" + RunId.random() + ".json", new byte[0]);
        }
        write(entries);

        assertRefused(Reason.TOO_LARGE);
    }

    @Test
    void aMillionObjectsAreRefusedOrReadWithinTheLimits() throws IOException {
        var entries = entries();
        entries.put(
                "bookmarks.json",
                ("{\"bookmarks\":[" + "{},".repeat(1_900_000) + "{}]}").getBytes(StandardCharsets.UTF_8));
        write(entries);

        assertRefused(Reason.DAMAGED);
    }

    @Test
    void aFileOfAGigabyteIsNotRead() throws IOException {
        try (var sparse = new RandomAccessFile(file().toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }

        assertRefused(Reason.TOO_LARGE);
    }

    @Test
    void whatIsSomethingElseIsSaidToBe() throws IOException {
        for (var text : List.of("", "PK", "%PDF-1.7", "{\"format\":\"helminauha\"}", "PK\u0003\u0004rubbish")) {
            Files.writeString(file(), text);
            assertRefused(Reason.NOT_A_LIBRARY);
        }
        write(new TreeMap<>(Map.of("word/document.xml", new byte[10])));
        assertRefused(Reason.NOT_A_LIBRARY);
        Files.delete(file());
        assertRefused(Reason.UNREADABLE);
        Files.createDirectory(file());
        assertRefused(Reason.UNREADABLE);
    }

    @Test
    void ofTwoHundredDamagedFilesEachIsRefusedOrWhole() throws IOException {
        var holdings = holdings();
        LibraryArchive.write(file(), holdings, MONDAY);
        var good = Files.readAllBytes(file());
        var random = new Random(20);
        var refused = 0;
        for (var i = 0; i < 200; i++) {
            var bytes = i % 2 == 0 ? good.clone() : Arrays.copyOf(good, random.nextInt(good.length));
            if (i % 2 == 0) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(file(), bytes);
            switch (LibraryArchive.read(file())) {
                case Opened opened -> assertEquals(holdings, opened.holdings());
                case Refused _ -> refused++;
            }
        }
        assertTrue(refused > 100, refused + " refused");
    }
}
