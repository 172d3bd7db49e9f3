package fi.helminauha.ui.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.Program;
import fi.helminauha.ui.InterfaceThread;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ThemeTreeTest {
    @RegisterExtension
    private final Program program = new Program();

    @Test
    void themesAreCountedAndTheReadersOwnAndTheSessionsComeLast() {
        var window = program.startListing();

        window.tree().awaitRow("Kirjanmerkit 0");

        assertEquals(
                List.of(
                        "Alku",
                        "Kaikki helmet 16",
                        "Strateginen työkykyjohtaminen 4",
                        "Uudistuva muutoksen johtaminen 2",
                        "Dialogisuus organisaatiossa 4",
                        "Osallistava työhyvinvoinnin kehittäminen 2",
                        "Johtaminen ja kohtaaminen etänä 2",
                        "Osallisuus ja demokratia 2",
                        "OMAT",
                        "Viimeksi luetut",
                        "Eniten käytetyt",
                        "Kirjanmerkit 0",
                        "Muistiinpanot ja korostukset 0",
                        "HELMINAUHAT",
                        "Uusi helminauha",
                        "Avaa tiedostosta…"),
                window.tree().rows());
        assertEquals("Kaikki helmet", window.tree().chosen());
    }

    @Test
    void aThemeListsItsPearlsAndUnfoldsItsSubThemes() {
        var window = program.startListing();

        window.tree().choose("Osallisuus ja demokratia");

        window.list().awaitPearls("os-tikapuut", "os-kansalaisraati");
        window.tree().awaitRow("Demokratia ja vaikuttaminen 1");
        window.tree().choose("Demokratia ja vaikuttaminen");
        window.list().awaitPearls("os-kansalaisraati");
    }

    @Test
    void theArrowKeysGoFromThemeToTheme() {
        var window = program.startListing();
        window.tree().focus();

        window.press(KeyCode.DOWN);

        window.list().awaitNumber(4);
        window.press(KeyCode.UP);
        window.list().awaitNumber(16);
    }

    @Test
    void theOpenPearlStaysOpenInAThemeWithoutIt() {
        var window = program.startListing();
        window.list().open("hyv-jdr");
        window.awaitReading("Työn vaatimukset");

        window.tree().choose("Osallisuus ja demokratia");

        window.list().awaitNumber(2);
        assertEquals("", window.list().chosen());
        window.awaitReading("Työn vaatimukset");
    }

    @Test
    void whatWasReadLastIsListedNewestFirst() {
        var window = program.startListing();
        for (var pearl : List.of("hyv-jdr", "mj-kotter", "dia-kuuntelu")) {
            window.list().open(pearl);
            window.await(
                    "reading " + pearl,
                    () -> window.list().chosen().equals(pearl)
                            && !window.readTitle().isEmpty());
        }
        window.awaitReading("Kuuntelun viisi");

        window.tree().choose("Viimeksi luetut");

        window.list().awaitPearls("dia-kuuntelu", "mj-kotter", "hyv-jdr");
    }

    @Test
    void aRowIsAsHighAsItsWordsNeedAlsoBesideAScrollBar() {
        var window = program.startListing();
        assertEquals(List.of(), window.tree().wrongHeights());

        InterfaceThread.run(() -> window.stage().setHeight(500));

        window.await("a scroll bar", () -> window.isShown("#theme-tree .scroll-bar:vertical"));
        assertEquals(List.of(), window.tree().wrongHeights());
    }
}
