package fi.helminauha.ui.home;

import fi.helminauha.collection.CollectionHead;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.Theme;
import fi.helminauha.collection.ThemeId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which worries stand on the home page: one of each main theme, others each week.
final class SituationChoice {
    /// How many of a pearl’s situations come into question: the first are the most telling.
    private static final int TELLING = 3;
    /// A line or two of a narrow column.
    private static final int MOST_LETTERS = 70;

    private SituationChoice() {}

    /// @param situations  of each pearl, the most telling first
    /// @param turn        each turn shows others, until all have been shown
    static List<Situation> of(
            CollectionHead head, List<PearlCard> cards, Map<PearlId, List<String>> situations, long turn) {
        return head.themes().stream()
                .flatMap(theme -> of(theme, head, cards, situations, turn).stream())
                .toList();
    }

    private static Optional<Situation> of(
            Theme theme, CollectionHead head, List<PearlCard> cards, Map<PearlId, List<String>> situations, long turn) {
        var texts = cards.stream()
                .filter(card -> isAnswer(card) && isIn(theme.id(), card, head))
                .flatMap(card -> shortest(situations.getOrDefault(card.id(), List.of())).stream())
                .toList();
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Situation(theme.id(), texts.get(Math.floorMod(turn, texts.size()))));
    }

    private static boolean isIn(ThemeId theme, PearlCard card, CollectionHead head) {
        return head.mainTheme(card.theme())
                .filter(main -> main.id().equals(theme))
                .isPresent();
    }

    /// Whether the pearl is something to do, which is what one with a worry looks for first.
    private static boolean isAnswer(PearlCard card) {
        return switch (card.kind()) {
            case TIP, METHOD, TOOL, QUESTION_SET, CHECKLIST -> true;
            case THEORY, CASE, PRACTICE_CASE -> false;
        };
    }

    private static Optional<String> shortest(List<String> situations) {
        return situations.stream()
                .limit(TELLING)
                .filter(text -> text.length() <= MOST_LETTERS)
                .min(Comparator.comparingInt(String::length));
    }
}
