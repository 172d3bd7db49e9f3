package fi.helminauha.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.PearlId;
import fi.helminauha.exchange.SharedSession.Missing;
import fi.helminauha.exchange.SharedSession.Opened;
import fi.helminauha.exchange.SharedSession.Reason;
import fi.helminauha.exchange.SharedSession.Refused;
import fi.helminauha.training.Sessions;
import fi.helminauha.training.TrainingSession;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedSessionTest {
    private static final TrainingSession SESSION = Sessions.full();
    private static final Set<PearlId> KNOWN = Set.of(Sessions.CAFE, Sessions.HOUSE);
    private static final String VERSION = "2026.1";

    @TempDir
    private Path folder;

    @Test
    void aColleagueGetsTheSessionAsItIs() {
        var file = write();

        assertEquals(new Opened(SESSION, List.of(), VERSION, false), SharedSession.read(file, KNOWN, VERSION));
    }

    @Test
    void whatTheSenderHasAtHandStaysWithTheSender() {
        var file = folder.resolve("oma.helminauha");
        SharedSession.write(file, SESSION.withReady("Tussit", true, List.of("Tussit")), VERSION, PearlId::value);

        assertEquals(new Opened(SESSION, List.of(), VERSION, false), SharedSession.read(file, KNOWN, VERSION));
    }

    @Test
    void pearlsThatTheColleagueLacksAreNamed() {
        var opened = assertInstanceOf(Opened.class, SharedSession.read(write(), Set.of(Sessions.HOUSE), "2027.1"));

        assertEquals(List.of(new Missing(Sessions.CAFE, "Helmi dia-learning-cafe")), opened.missing());
        assertTrue(opened.isOtherCollection());
        assertEquals(VERSION, opened.collectionVersion());
        assertEquals(SESSION, opened.session());
    }

    @Test
    void aPearlWhoseTitleIsNotInTheFileIsNamedByItsId() throws IOException {
        var file = change("{\"id\":\"dia-learning-cafe\",\"title\":\"Helmi dia-learning-cafe\"}", "");

        var opened = assertInstanceOf(Opened.class, SharedSession.read(file, Set.of(), VERSION));

        assertEquals(List.of(new Missing(Sessions.CAFE, "dia-learning-cafe")), opened.missing());
    }

    @Test
    void aSessionKeptBesideItsOlderSelfHasAnIdOfItsOwn() {
        var both = SESSION.underNewId();

        assertNotEquals(SESSION.id(), both.id());
        assertEquals(SESSION.days(), both.days());
        assertEquals(SESSION.closingNotes(), both.closingNotes());
    }

    @Test
    void scriptTextStaysText() {
        var script = "<script>alert(1)</script> ${jndi:ldap://x} '; DROP TABLE training; -- \\u0022}";
        var file = folder.resolve("s.helminauha");
        SharedSession.write(file, SESSION.withTitle(script).withGoal(script), VERSION, SharedSessionTest::title);

        var opened = assertInstanceOf(Opened.class, SharedSession.read(file, KNOWN, VERSION));

        assertEquals(script, opened.session().title());
        assertEquals(script, opened.session().goal());
    }

    @Test
    void aFileThatWasThereIsReplacedWholeAndNothingElseIsLeft() throws IOException {
        var file = write();
        SharedSession.write(file, SESSION.withTitle("Toinen"), VERSION, SharedSessionTest::title);

        var opened = assertInstanceOf(Opened.class, SharedSession.read(file, KNOWN, VERSION));

        assertEquals("Toinen", opened.session().title());
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void aLinkThatWaitsInTheFolderIsNotWrittenThrough() throws IOException {
        var victim = Files.writeString(folder.resolve("victim"), "of somebody else");
        var file = folder.resolve("s.helminauha");
        Files.createSymbolicLink(folder.resolve("s.helminauha.unfinished"), victim);
        Files.createSymbolicLink(file, victim);

        SharedSession.write(file, SESSION, VERSION, pearl -> "Helmi " + pearl.value());

        assertEquals("of somebody else", Files.readString(victim));
        assertInstanceOf(Opened.class, SharedSession.read(file, KNOWN, VERSION));
    }

    @Test
    void whereNothingCanBeWrittenTheFileThatWasThereStays() throws IOException {
        var file = folder.resolve("s.helminauha");
        Files.createDirectories(file.resolve("in-the-way"));

        assertThrows(
                ExchangeException.class, () -> SharedSession.write(file, SESSION, VERSION, SharedSessionTest::title));

        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void aFileThatIsCutAnywhereIsRefused() throws IOException {
        var good = Files.readAllBytes(write());
        for (var length = 0; length < good.length; length += 7) {
            var file = bytes(java.util.Arrays.copyOf(good, length));

            var refused = assertInstanceOf(Refused.class, SharedSession.read(file, KNOWN, VERSION), "" + length);

            assertEquals(length < 30 ? Reason.NOT_A_SESSION : Reason.DAMAGED, refused.reason(), "" + length);
        }
    }

    @Test
    void damageAnywhereIsOpenedOrRefusedAndTheFileStaysAsItIs() throws IOException {
        var good = Files.readAllBytes(write());
        var random = new Random(5);
        var refused = 0;
        for (var round = 0; round < 300; round++) {
            var bad = good.clone();
            for (var flip = 0; flip < 1 + random.nextInt(4); flip++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            }
            var file = bytes(bad);

            var reading = SharedSession.read(file, KNOWN, VERSION);

            refused += reading instanceof Refused ? 1 : 0;
            assertEquals(-1, java.util.Arrays.mismatch(bad, Files.readAllBytes(file)));
        }
        assertTrue(refused > 200, "only " + refused + " of 300 were noticed");
    }

    @Test
    void aNewerFileIsSaidToBeNewerWhateverElseIsInIt() throws IOException {
        assertRefused(
                Reason.NEWER, change("\"version\":1,\"collection\"", "\"version\":2,\"new\":[{}],\"collection\""));
        assertRefused(Reason.NEWER, change("\"version\":1,\"id\"", "\"version\":7,\"id\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{}",
                "null",
                "[]",
                "PK",
                "hei",
                "{\"format\":\"something-else\",\"version\":1}",
                "\0\0\0\0"
            })
    void whatIsNoSessionIsSaidToBeNone(String text) throws IOException {
        assertRefused(Reason.NOT_A_SESSION, bytes(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aZipFileUnderTheNameIsNoSession() throws IOException {
        var file = folder.resolve("zip.helminauha");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("../../../outside.txt"));
            zip.write(Files.readAllBytes(write()));
        }

        assertRefused(Reason.NOT_A_SESSION, file);
    }

    @Test
    void aGigabyteIsRefusedBeforeItIsRead() throws IOException {
        var file = folder.resolve("huge.helminauha");
        try (var huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.write("{\"format\":\"helminauha-session\",".getBytes(StandardCharsets.UTF_8));
            huge.setLength(1L << 30);
        }

        assertRefused(Reason.TOO_LARGE, file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[1,", "\"", "[\"ab\",", "1"})
    void whateverFillsAFileIsRefused(String filling) throws IOException {
        var head = "{\"format\":\"helminauha-session\",\"version\":1,\"collection\":";
        var text = head + filling.repeat((SharedSession.LARGEST - head.length()) / filling.length());

        assertRefused(Reason.DAMAGED, bytes(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aListLongerThanAnySessionIsRefused() throws IOException {
        var many = "{\"id\":\"a\",\"title\":\"a\"},".repeat(20_000) + "{\"id\":\"b\",\"title\":\"b\"}";

        assertRefused(
                Reason.DAMAGED, change("{\"id\":\"dia-learning-cafe\",\"title\":\"Helmi dia-learning-cafe\"}", many));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "ISO-8859-1"})
    void anotherEncodingIsRefused(String encoding) throws IOException {
        var text = Files.readString(write()).replace("😀", "");

        var refused = SharedSession.read(bytes(text.getBytes(Charset.forName(encoding))), KNOWN, VERSION);

        assertInstanceOf(Refused.class, refused);
    }

    @Test
    void aMarkThatAnEditorPutBeforeTheTextIsPassedOver() throws IOException {
        var file = bytes(("\uFEFF" + Files.readString(write())).getBytes(StandardCharsets.UTF_8));

        assertInstanceOf(Opened.class, SharedSession.read(file, KNOWN, VERSION));
    }

    @Test
    void whatIsNotAFileIsRefused() {
        assertRefused(Reason.UNREADABLE, folder);
        assertRefused(Reason.UNREADABLE, folder.resolve("nothing.helminauha"));
        assertRefused(Reason.UNREADABLE, Path.of("/dev/zero"));
    }

    private static void assertRefused(Reason reason, Path file) {
        var refused = assertInstanceOf(Refused.class, SharedSession.read(file, KNOWN, VERSION));
        assertEquals(reason, refused.reason(), refused::details);
    }

    private Path write() {
        var file = folder.resolve("päivä.helminauha");
        SharedSession.write(file, SESSION, VERSION, SharedSessionTest::title);
        return file;
    }

    private static String title(PearlId pearl) {
        return "Helmi " + pearl;
    }

    private Path change(String old, String changed) throws IOException {
        var text = Files.readString(write());
        assertTrue(text.contains(old), text);
        return bytes(text.replace(old, changed).getBytes(StandardCharsets.UTF_8));
    }

    private Path bytes(byte[] content) throws IOException {
        return Files.write(folder.resolve("in.helminauha"), content);
    }
}
