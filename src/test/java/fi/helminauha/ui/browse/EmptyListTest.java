package fi.helminauha.ui.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EmptyListTest {
    @RegisterExtension
    private final Program program = new Program();

    @Test
    void nothingFoundByWordsSaysWhatToTryAndItsButtonClearsThem() {
        var window = program.startListing();
        window.search().type("xyzzyqw");
        window.list()
                .awaitInstead(
                        "Ei osumia|Tarkista kirjoitusasu, kokeile lyhyempää sanaa tai yhtä sanaa kerrallaan.|Tyhjennä");

        window.list().act();

        window.list().awaitNumber(16);
        assertEquals("", window.search().text());
        assertEquals("", window.list().instead());
    }

    @Test
    void nothingFoundInAThemeOffersToLookEverywhere() {
        var window = program.startListing();
        window.tree().choose("Osallisuus ja demokratia");
        window.search().type("kotter");
        window.list().awaitInstead("Ei osumia tässä teemassa|");

        window.list().act();

        window.list().awaitPearls("mj-kotter");
        assertEquals("Kaikki helmet", window.tree().chosen());
        assertEquals("kotter", window.search().text());
    }

    @Test
    void nothingFoundWithFiltersOffersToRemoveThem() {
        var window = program.startListing();
        window.filters().choose("kind", "kind-tip");
        window.search().type("kotter");
        window.list().awaitInstead("Ei helmiä näillä rajauksilla|");

        window.list().act();

        window.list().awaitPearls("mj-kotter");
        assertEquals("kotter", window.search().text());
    }

    @Test
    void emptyBookmarksSayHowToMakeOne() {
        var window = program.startListing();

        window.tree().choose("Kirjanmerkit");

        window.list().awaitInstead("Tähän tulevat kirjanmerkkisi|Merkitse helmi tähdellä tai painamalla Ctrl+D.|");
        window.list().act().awaitNumber(16);
    }

    @Test
    void aThemeWithoutPearlsSaysSo() {
        var window = program.startListing();

        window.tree().choose("Etätyönohjaus");

        window.list().awaitInstead("Tässä teemassa ei ole helmiä|");
    }
}
