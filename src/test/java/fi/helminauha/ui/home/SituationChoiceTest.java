package fi.helminauha.ui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.collection.CollectionHead;
import fi.helminauha.collection.Localized;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.PearlKind;
import fi.helminauha.collection.Theme;
import fi.helminauha.collection.ThemeId;
import fi.helminauha.training.Cards;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SituationChoiceTest {
    private static final CollectionHead HEAD =
            new CollectionHead("1", List.of(theme("dialogi"), theme("muutos"), theme("eta")), Map.of(), List.of());

    private static Theme theme(String id) {
        return new Theme(new ThemeId(id), new Localized<>(id, id, id), List.of());
    }

    private static PearlCard card(String id, String theme, PearlKind kind) {
        var card = Cards.method(id, 10, 20);
        return new PearlCard(
                card.id(),
                new ThemeId(theme),
                kind,
                card.origin(),
                card.audiences(),
                card.level(),
                card.minutes(),
                card.group(),
                card.places(),
                card.materials(),
                card.difficulty(),
                card.title(),
                card.summary());
    }

    private static Map<PearlId, List<String>> situations(String... ids) {
        return List.of(ids).stream()
                .collect(Collectors.toMap(PearlId::new, id -> List.of("pitkä tilanne " + id, "tilanne " + id)));
    }

    private static List<String> texts(List<Situation> chosen) {
        return chosen.stream().map(Situation::text).toList();
    }

    @Test
    void eachMainThemeHasOneSituationInTheThemesOrderAndAnEmptyOneNone() {
        var cards = List.of(card("m", "muutos", PearlKind.TOOL), card("d", "dialogi", PearlKind.METHOD));

        var chosen = SituationChoice.of(HEAD, cards, situations("m", "d"), 0);

        assertEquals(List.of("tilanne d", "tilanne m"), texts(chosen));
        assertEquals(
                List.of("dialogi", "muutos"),
                chosen.stream().map(each -> each.theme().value()).toList());
    }

    @Test
    void eachTurnShowsAnotherUntilAllHaveBeenShown() {
        var cards = List.of(
                card("a", "eta", PearlKind.TIP),
                card("b", "eta", PearlKind.CHECKLIST),
                card("c", "eta", PearlKind.TOOL));

        var shown = IntStream.range(-1, 2)
                .mapToObj(turn -> SituationChoice.of(HEAD, cards, situations("a", "b", "c"), turn))
                .flatMap(List::stream)
                .map(Situation::text)
                .collect(Collectors.toSet());

        assertEquals(Set.of("tilanne a", "tilanne b", "tilanne c"), shown);
    }

    @Test
    void theoryAndCasesAreNoWayOutOfAWorry() {
        var cards = List.of(
                card("t", "eta", PearlKind.THEORY),
                card("c", "eta", PearlKind.CASE),
                card("p", "eta", PearlKind.PRACTICE_CASE));

        assertEquals(List.of(), SituationChoice.of(HEAD, cards, situations("t", "c", "p"), 0));
    }

    @Test
    void aSituationThatIsLongerThanTwoLinesIsNotShown() {
        var cards = List.of(card("a", "eta", PearlKind.TOOL), card("b", "eta", PearlKind.TOOL));

        var chosen = SituationChoice.of(
                HEAD, cards, Map.of(new PearlId("a"), List.of("x".repeat(71)), new PearlId("b"), List.of("lyhyt")), 4);

        assertEquals(List.of("lyhyt"), texts(chosen));
    }
}
