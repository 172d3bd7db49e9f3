package fi.helminauha;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.edition.FewPearls;
import fi.helminauha.edition.ManyPearls;
import fi.helminauha.library.Note;
import fi.helminauha.settings.UserFolders;
import fi.helminauha.training.Sessions;
import fi.helminauha.training.Step;
import fi.helminauha.ui.InterfaceThread;
import fi.helminauha.ui.WindowPage;
import fi.helminauha.ui.present.PresenterPage;
import fi.helminauha.ui.task.Background;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class BadDayTest {
    /// Enough for a rebuilding that somebody can cancel.
    private static final int MANY = 300;

    private static final int STOPS = 5;
    private static final String NOT_KEPT =
            "Kirjanmerkkejäsi ja helminauhojasi ei saada nyt auki, eikä mikään tallennu. Tiedostoon ";

    @TempDir
    private static Path many;

    @RegisterExtension
    private final Program program = new Program();

    @Test
    void whereNothingCanBeWrittenTheProgramReadsAndSearchesAndSaysThatNothingIsKept() throws IOException {
        var window = program.withUser(unwritable()).startListing();

        window.awaitNotice(NOT_KEPT);
        window.search().type("kotter");
        window.list().awaitPearls("mj-kotter").open("mj-kotter");
        window.awaitReading("Kotterin").choose("#look-menu", "look-dark");
        window.list().star("mj-kotter");
        window.tree().awaitRow("Kirjanmerkit 1");
        var session = Sessions.of(Step.own("Avaus", 10));
        new PresenterPage(program.present(session, true)).window().awaitNotice(NOT_KEPT);

        program.stop();
        InterfaceThread.settle();
        assertTrue(window.notice().startsWith(NOT_KEPT), window::notice);
    }

    @Test
    void thatNothingIsKeptIsSaidForAsLongAsItIsSo() throws IOException {
        var window = program.withUser(unwritable()).startListing();
        window.awaitNotice(NOT_KEPT);
        assertFalse(window.isShown("#notice-dismiss"));

        window.list().star("mj-kotter");
        window.tree().awaitRow("Kirjanmerkit 1");
        Files.delete(program.home().resolve("blocked"));
        window.press("#notice-act");

        window.awaitNotice("Kaikki on taas tallessa.");
        assertEquals(List.of("mj-kotter"), keptAfterAStop());
    }

    private List<String> keptAfterAStop() {
        program.stop();
        return program.keptBookmarks();
    }

    @Test
    void closingTheWindowAsksWhereChangesAreNotKept() throws IOException {
        var window = program.withUser(unwritable()).startListing();
        window.awaitNotice(NOT_KEPT);

        window.askToClose();
        assertFalse(window.isShown("#unkept"), "nothing would be missed");
        window = program.restart();
        window.awaitNotice(NOT_KEPT).list().star("mj-kotter");
        window.tree().awaitRow("Kirjanmerkit 1");
        window.askToClose();
        window.press("#unkept-go-on");
        assertTrue(window.isOpen());
        window.askToClose();
        window.press("#unkept-again");
        assertTrue(window.isShown("#unkept"), "the disk takes nothing still");
        Files.delete(program.home().resolve("blocked"));
        window.press("#unkept-again");

        var asked = window;
        asked.await("the end", () -> !asked.isOpen());
        assertEquals(List.of("mj-kotter"), keptAfterAStop());
    }

    @Test
    void aNoteThatIsNotKeptSaysSoAndTheWindowAsksBeforeItClosesJustAfterTheLastLetter() throws IOException {
        var window = program.withUser(unwritable()).startListing();
        window.awaitNotice(NOT_KEPT).list().open("mj-kotter");
        window.awaitReading("Kotterin").press(KeyCode.N, KeyCode.CONTROL).awaitFocus("note-field");

        window.note().type("viime hetki");
        window.askToClose();
        window.await("the question", () -> window.isShown("#unkept"));
        assertEquals("Ei vielä tallennettu", window.note().saving());
        Files.delete(program.home().resolve("blocked"));
        window.press("#unkept-again");

        window.await("the end", () -> !window.isOpen());
        program.stop();
        assertEquals(
                List.of("viime hetki"),
                program.library(library ->
                        library.notes().all().stream().map(Note::text).toList()));
    }

    private UserFolders unwritable() throws IOException {
        // Tests may run as root, who may write everywhere but below a file.
        var blocked = Files.writeString(program.home().resolve("blocked"), "a file where the folder should be");
        return new UserFolders(blocked.resolve("data"), blocked.resolve("cache"));
    }

    @Test
    void aDamagedLibraryIsKeptAsideAndTheUserIsToldItsName() throws IOException {
        Files.createDirectories(program.libraryFile().getParent());
        Files.writeString(program.libraryFile(), "no database ".repeat(1000));

        var window = program.startListing();

        window.awaitNotice(
                "Kirjanmerkkien ja helminauhojen tiedosto oli niin vioittunut, ettei siitä voinut lukea mitään.");
        window.list().star("tk-tyokykytalo");
        program.restart().tree().awaitRow("Kirjanmerkit 1");
    }

    @Test
    void aRowThatCannotBeReadCostsThatRowAndTheUserIsToldHowManyThereAre() throws SQLException {
        program.keepBookmarks("mj-kotter", "dia-kuuntelu");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + program.libraryFile());
                var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE bookmark SET pearl = 'Paha!!' WHERE pearl = 'mj-kotter'");
        }

        var window = program.startListing();

        window.tree().awaitRow("Kirjanmerkit 1");
        window.awaitNotice("Yhtä tallentamaasi asiaa ei voitu lukea");
    }

    @Test
    void aMissingIndexIsBuiltAnewAndTheUserIsToldQuietly() throws IOException {
        var installed = installed();
        FewPearls.delete(installed.resolve("index"));

        var window = program.withEdition(installed, Optional.empty()).startListing();

        window.awaitNotice("Kokoelma rakennettiin uudelleen");
        window.search().type("kotter");
        window.list().awaitPearls("mj-kotter");
        assertTrue(Files.notExists(installed.resolve("index")), "the program’s own folder is never written");
    }

    @Test
    void aDamagedIndexIsBuiltAnew() throws IOException {
        var installed = installed();
        damageIndex(installed);

        var window = program.withEdition(installed, Optional.empty()).startListing();

        window.awaitNotice("Kokoelma rakennettiin uudelleen");
        window.search().type("kotter");
        window.list().awaitPearls("mj-kotter");
    }

    @Test
    void anIndexThatIsCutWhileTheProgramRunsIsMendedWithoutARestart() throws IOException {
        var installed = installed();
        var window = program.withEdition(installed, Optional.empty()).startListing();
        window.search().type("kotter");
        window.list().awaitPearls("mj-kotter");

        try (var files = Files.newDirectoryStream(installed.resolve("index"), "*.cfs")) {
            for (var file : files) {
                try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.truncate(10);
                }
            }
        }
        window.search().clear().type("kuuntelu");

        window.awaitNotice("Kokoelma rakennettiin uudelleen");
        window.search().clear().type("kotter");
        window.list().awaitPearls("mj-kotter");
    }

    @Test
    void aRebuildingThatIsCancelledLeavesTheOldStateAndIsDoneAtTheNextStart() throws IOException {
        var installed = installedMany();
        damageIndex(installed);
        var window = program.withEdition(installed, Optional.empty()).start();
        window.awaitNotice("Kokoelmaa rakennetaan uudelleen: ");

        window.press("#notice-act");

        window.awaitNotice("Rakentaminen keskeytettiin.");
        assertTrue(Files.notExists(program.user().cache().resolve("edition")), "nothing half built is left");
        window.list().open("mj-kotter");
        window.awaitReading("Kotterin");
        window.search().type("kotter");
        window.list().awaitInstead("Hakua ei voitu tehdä|Hakemistoa ei voitu lukea.");

        program.stop();
        program.start().awaitNotice("Kokoelma rakennettiin uudelleen");
    }

    @Test
    void closingTheWindowWhileItIsRebuiltDoesNotWaitForIt() throws IOException {
        var installed = installedMany();
        damageIndex(installed);
        program.withEdition(installed, Optional.empty()).start().awaitNotice("Kokoelmaa rakennetaan uudelleen: ");

        program.stop();

        assertTrue(Files.notExists(program.user().cache().resolve("edition")), "it was built to the end");
    }

    /// A copy that may be damaged: so many pearls are built once.
    private Path installedMany() throws IOException {
        var installed = program.home().resolve("installed");
        FewPearls.copyFolder(ManyPearls.buildIn(many, MANY, Optional.empty()), installed);
        return installed;
    }

    private static void damageIndex(Path edition) throws IOException {
        try (var files = Files.newDirectoryStream(edition.resolve("index"))) {
            for (var file : files) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
    }

    @Test
    void closingTheWindowWhileAQueryRunsIsNoFailure() {
        var told = new CopyOnWriteArrayList<LogRecord>();
        var handler = new Handler() {
            @Override
            public void publish(LogRecord failure) {
                told.add(failure);
            }

            @Override
            public void flush() {
                // Nothing is held back.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        var log = Logger.getLogger(Background.class.getName());
        log.addHandler(handler);
        try {
            for (var i = 0; i < STOPS; i++) {
                var window = program.startListing();
                window.search().type("palaverikäytänöt etänä esihenkilö ja ristiriita työyhteisössä");
                program.stop();
            }
        } finally {
            log.removeHandler(handler);
        }

        assertEquals(List.of(), told.stream().map(LogRecord::getThrown).toList());
    }

    @Test
    void anIndexOfAnotherEditionIsNotUsed() throws IOException {
        var installed = installed();
        var other = program.home().resolve("other");
        var places =
                FewPearls.IDS.stream().filter(id -> !id.endsWith("mj-kotter")).toList();
        FewPearls.build(FewPearls.copyTo(program.home().resolve("data-of-other"), places), other);
        FewPearls.delete(installed.resolve("index"));
        FewPearls.copyFolder(other.resolve("index"), installed.resolve("index"));

        var window = program.withEdition(installed, Optional.empty()).startListing();

        window.awaitNotice("Kokoelma rakennettiin uudelleen");
        window.search().type("kotter");
        window.list().awaitPearls("mj-kotter");
    }

    @Test
    void aMissingDatabaseIsBuiltFromTheEditorsFiles() {
        var data = FewPearls.copyTo(program.home().resolve("files"));

        var window = program.withEdition(program.home().resolve("nothing"), Optional.of(data))
                .startListing();

        window.awaitNotice("Kokoelma rakennettiin uudelleen");
        program.stop();
        program.startListing().list().awaitNumber(16);
    }

    @Test
    void aCollectionInWhichALetterHasChangedIsBuiltAnewFromTheFiles() throws IOException {
        var installed = installed();
        FewPearls.changeLetter(installed.resolve("collection.db"));
        var data = FewPearls.copyTo(program.home().resolve("files"));

        var window = program.withEdition(installed, Optional.of(data)).startListing();

        window.awaitNotice("Kokoelma rakennettiin uudelleen");
    }

    @Test
    void whereOnlyTheCatalogueIsSoundTheListIsThereAtOnceAndThePearlsAreBuiltAnewFromTheFiles() throws IOException {
        var installed = installed();
        FewPearls.blank(installed.resolve("collection.db"));
        var data = FewPearls.copyTo(program.home().resolve("files"));

        var window = program.withEdition(installed, Optional.of(data)).startListing();

        window.list().awaitNumber(16);
        window.awaitNotice("Kokoelma rakennettiin uudelleen");
        assertTrue(Files.isRegularFile(program.user().cache().resolve("edition").resolve("catalogue")));
    }

    @Test
    void buildingADamagedCollectionAnewThatIsCancelledLeavesTheOldStateAndIsDoneAtTheNextStart() throws IOException {
        var window = damagedWithManyFiles().startListing();
        window.awaitNotice("Kokoelmaa rakennetaan uudelleen: ");

        window.press("#notice-act");

        window.awaitNotice("Rakentaminen keskeytettiin. Voit lukea ja hakea");
        assertTrue(Files.notExists(program.user().cache().resolve("edition")), "nothing half built is left");
        window.search().type("kotter");
        window.list().awaitPearls("mj-kotter");

        program.stop();
        program.start().awaitNotice("Kokoelma rakennettiin uudelleen");
    }

    @Test
    void buildingADamagedCollectionAnewSaysHowFarItIs() throws IOException {
        var window = damagedWithManyFiles().startListing();

        window.await("progress", () -> window.notice().matches("Kokoelmaa rakennetaan uudelleen: [1-9][0-9]? %\\."));
    }

    @Test
    void closingTheWindowWhileADamagedCollectionIsBuiltAnewDoesNotWaitForIt() throws IOException {
        damagedWithManyFiles().startListing().awaitNotice("Kokoelmaa rakennetaan uudelleen: ");

        program.stop();

        assertTrue(Files.notExists(program.user().cache().resolve("edition")), "it was built to the end");
    }

    /// A collection in which a letter has changed, with as many files to build from as the program comes with.
    private Program damagedWithManyFiles() throws IOException {
        var installed = installed();
        FewPearls.changeLetter(installed.resolve("collection.db"));
        return program.withEdition(installed, Optional.of(Path.of("data").toAbsolutePath()));
    }

    @Test
    void aCollectionInWhichALetterHasChangedAndThatCannotBeBuiltAnewIsSaidToBeDamaged() throws IOException {
        var installed = installed();
        FewPearls.changeLetter(installed.resolve("collection.db"));

        var window = program.withEdition(installed, Optional.empty()).startListing();

        window.awaitNotice("Kokoelman tiedosto on vioittunut");
    }

    @Test
    void whereThereIsNoCollectionAtAllTheWindowSaysWhatToDo() {
        var window = program.withEdition(program.home().resolve("nothing"), Optional.empty())
                .start();

        assertTrue(window.isShown("#start-failure"));
        assertEquals(
                "Kokoelmaa ei voitu avata. Asenna ohjelma uudelleen; kirjanmerkkisi säilyvät.",
                window.see("#start-failure .empty-title", Label.class, Label::getText));
    }

    @Test
    void aFailureNeverLooksLikeAnEmptyList() throws IOException {
        var window = withoutAnyIndex();

        window.search().type("kotter");

        window.list().awaitInstead("Hakua ei voitu tehdä|Hakemistoa ei voitu lukea.");
        assertEquals("", window.list().caption());
    }

    @Test
    void withoutAnIndexThemesFiltersAndReadingStillWork() throws IOException {
        var window = withoutAnyIndex();

        window.tree().choose("Dialogisuus organisaatiossa");
        window.filters().choose("kind", "kind-tip");

        window.list().awaitPearls(List.of("dia-kuuntelu", "dia-puheeksiotto")).open("dia-kuuntelu");
        window.awaitReading("Kuuntelun");
    }

    /// The index is missing and a new one cannot be built either.
    private WindowPage withoutAnyIndex() throws IOException {
        var installed = installed();
        FewPearls.delete(installed.resolve("index"));
        var blocked = Files.writeString(program.home().resolve("blocked"), "a file where the folder should be");
        return program.withEdition(installed, Optional.empty())
                .withUser(new UserFolders(program.home().resolve("data"), blocked.resolve("cache")))
                .startListing();
    }

    /// A copy of the edition that may be damaged.
    private Path installed() throws IOException {
        var installed = program.home().resolve("installed");
        FewPearls.copyFolder(program.edition(), installed);
        return installed;
    }
}
