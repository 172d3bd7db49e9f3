package fi.helminauha.tour;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;

/// Home, list, search and reader.
final class ReadingStops {
    /// Rows of the tree.
    private static final int HOME = 0;

    private static final int ALL_PEARLS = 1;
    private static final int FIRST_THEME = 2;

    /// What finds a method, a theory with a figure, a form and a case, in that order.
    private record Reading(String language, List<String> queries) {}

    private static final List<Reading> READING = List.of(
            new Reading(
                    "fi",
                    List.of(
                            "laji:menetelmä oppimiskahvila",
                            "laji:teoria työn vaatimukset ja voimavarat",
                            "laji:työkalu pdca",
                            "laji:case soteliiderit")),
            new Reading(
                    "sv",
                    List.of(
                            "typ:metod lärcafé",
                            "typ:teori krav och resurser i arbetet",
                            "typ:verktyg pdca",
                            "typ:case soteliiderit")),
            new Reading(
                    "en",
                    List.of(
                            "kind:method learning café",
                            "kind:theory job demands and resources",
                            "kind:tool pdca",
                            "kind:case soteliiderit")));

    /// A worry by language, as somebody would type it; the pearl that is opened says when people turn to it.
    private static final Map<String, String> WORRIES = new TreeMap<>(Map.of(
            "fi", "esihenkilö huutaa alaiselle",
            "sv", "skvaller på avdelningen",
            "en", "nobody speaks up in our meetings"));

    private final TourDriver tour;

    ReadingStops(TourDriver tour) {
        this.tour = tour;
    }

    void show() throws InterruptedException, TimeoutException {
        showTheWindow();
        showTheSearch();
        for (var words : READING) {
            showTheReader(words);
        }
    }

    private void showTheWindow() throws InterruptedException, TimeoutException {
        tour.picture("start");
        tour.act(() -> tour.chooseRow(HOME));
        tour.await("situations", () -> tour.isShown(".home-situation"));
        tour.get("the ready-made sessions", tour.wiring().readings());
        tour.picture("home");
        tour.act(() -> tour.chooseRow(FIRST_THEME));
        tour.await("the theme’s list", () -> tour.list().getItems().size() < 60);
        tour.picture("theme");
        tour.act(() -> tour.chooseRow(ALL_PEARLS));
        tour.search("puheeksi ottaminen");
        tour.picture("search");
        tour.openFirst();
        tour.picture("reader");
        tour.act(() -> tour.shortcut(KeyCode.D));
        tour.picture("bookmark");
        tour.note("Kokeillaan 3.12. yöraportin uudesta mallista. Varaa laput valmiiksi, minä puhun viimeisenä.");
        tour.picture("note");
        tour.search("yöraportit");
        tour.await("the found note", () -> tour.isSeen("#notes-found"));
        tour.picture("note-found");
        tour.search("puheeksi ottaminen");
        tour.act(() -> tour.menu("#look-menu", "look-dark"));
        tour.picture("dark");
        tour.search("yöraportit");
        tour.await("the found note", () -> tour.isSeen("#notes-found"));
        tour.picture("note-found-dark");
        tour.act(() -> tour.chooseRow(HOME));
        tour.picture("home-dark");
        tour.act(() -> tour.chooseRow(ALL_PEARLS));
        tour.act(() -> tour.menu("#look-menu", "look-light"));
        tour.language("sv");
        tour.act(() -> tour.chooseRow(HOME));
        tour.await("situations in Swedish", () -> tour.isShown(".home-situation"));
        tour.picture("home-sv");
        tour.search("möten på distans");
        tour.openFirst();
        tour.note("Pröva i nästa teammöte.");
        tour.picture("swedish");
        tour.language("en");
        tour.act(() -> tour.chooseRow(HOME));
        tour.await("situations in English", () -> tour.isShown(".home-situation"));
        tour.picture("home-en");
        tour.search("a conflict in my team");
        tour.openFirst();
        tour.note("Try this at the next team meeting.");
        tour.picture("english");
    }

    /// What a search forgives: inflection, a typing error, another word for the thing, another language, nothing there.
    private void showTheSearch() throws InterruptedException, TimeoutException {
        tour.language("fi");
        tour.search("työkyvyttömyydestä");
        tour.picture("search-inflected");
        tour.search("palaverikäytänöt");
        tour.picture("search-typo");
        tour.search("esimiehen saikku");
        tour.picture("search-synonym");
        tour.search("kamratstöd på distans");
        tour.picture("search-other-language");
        tour.search("kvasaari");
        tour.picture("search-nothing");
        tour.search("painehaavan sidokset");
        tour.picture("search-no-own-pearl");
        tour.search("vartti palautteesta");
        tour.picture("search-soft-filter");
        tour.search("laji:runo");
        tour.picture("search-ill-formed");
        for (var worry : WORRIES.entrySet()) {
            tour.language(worry.getKey());
            tour.search(worry.getValue());
            tour.openFirst();
            tour.picture("worry-" + worry.getKey());
        }
    }

    private void showTheReader(Reading words) throws InterruptedException, TimeoutException {
        tour.language(words.language());
        var names = List.of("method", "theory-with-figure", "form", "case");
        for (var i = 0; i < names.size(); i++) {
            tour.search(words.queries().get(i));
            tour.openFirst();
            if (names.get(i).equals("form")) {
                tour.act(() -> tour.node("#reader-page").fireEvent(TourDriver.press(KeyCode.PAGE_DOWN, false)));
                tour.act(() -> tour.node("#reader-page").fireEvent(TourDriver.press(KeyCode.PAGE_DOWN, false)));
            }
            tour.picture(names.get(i) + "-" + words.language());
        }
    }

    void showLargeText() throws InterruptedException, TimeoutException {
        tour.language("fi");
        tour.search("oppimiskahvila");
        tour.openFirst();
        tour.act(() -> tour.textItem("text-200").fire());
        tour.picture("text-200");
        tour.act(() -> tour.textItem("text-100").fire());
    }
}
