package fi.helminauha.search.query;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.Theme;
import fi.helminauha.collection.ThemeId;
import fi.helminauha.search.analysis.Folding;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What `key:value` means. A value that means nothing gives no condition.
final class QueryConditions {
    private static final Pattern MORE_OR_LESS = Pattern.compile("(<=|>=|<|>|≤|≥)\\s?(\\d{1,4})");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,4})(?:\\s?[-–]\\s?(\\d{1,4}))?");

    private final List<Theme> themes;

    QueryConditions(List<Theme> themes) {
        this.themes = themes;
    }

    Optional<Predicate<PearlCard>> of(QueryKey key, String value) {
        return switch (key) {
            case KIND -> ofAny(ValueWords.kinds(value), kinds -> card -> kinds.contains(card.kind()));
            case AUDIENCE ->
                ofAny(
                        ValueWords.audiences(value),
                        audiences -> card -> !Collections.disjoint(audiences, card.audiences()));
            case PLACE ->
                ofAny(ValueWords.places(value), places -> card -> !Collections.disjoint(places, card.places()));
            case THEME -> ofAny(themes(value), found -> card -> found.contains(card.theme()));
            case MINUTES ->
                range(value)
                        .map(range -> card -> range.meets(
                                card.minutes().from(), card.minutes().to()));
            case GROUP -> range(value).map(range -> card -> card.group().overlaps(range.least(), range.most()));
            case DIFFICULTY ->
                range(value)
                        .filter(range -> range.meets(1, 3))
                        .map(range -> card -> range.meets(
                                card.difficulty().number(), card.difficulty().number()));
            case PROJECT ->
                value.chars().allMatch(Character::isLetterOrDigit)
                        ? Optional.of(card -> card.origin()
                                .project()
                                .filter(project -> project.value().startsWith(Folding.fold(value)))
                                .isPresent())
                        : Optional.empty();
        };
    }

    private interface Meaning<T> {
        Predicate<PearlCard> of(Set<T> values);
    }

    private static <T> Optional<Predicate<PearlCard>> ofAny(Set<T> values, Meaning<T> meaning) {
        return values.isEmpty() ? Optional.empty() : Optional.of(meaning.of(values));
    }

    private record Range(int least, int most) {
        boolean meets(int from, int to) {
            return from <= most && to >= least;
        }
    }

    private static Optional<Range> range(String value) {
        var moreOrLess = MORE_OR_LESS.matcher(value);
        if (moreOrLess.matches()) {
            var number = Integer.parseInt(moreOrLess.group(2));
            return Optional.of(
                    switch (moreOrLess.group(1)) {
                        case "<" -> new Range(0, number - 1);
                        case "<=", "≤" -> new Range(0, number);
                        case ">" -> new Range(number + 1, Integer.MAX_VALUE);
                        default -> new Range(number, Integer.MAX_VALUE);
                    });
        }
        var range = RANGE.matcher(value);
        if (!range.matches()) {
            return Optional.empty();
        }
        var least = Integer.parseInt(range.group(1));
        var most = range.group(2) == null ? least : Integer.parseInt(range.group(2));
        return least <= most ? Optional.of(new Range(least, most)) : Optional.empty();
    }

    /// Sub-themes of the theme that is named; a word of the name, or its beginning, names it.
    private Set<ThemeId> themes(String typed) {
        var folded = Folding.fold(typed);
        var found = new HashSet<ThemeId>();
        for (var main : themes) {
            var isWhole = isNamed(main, folded);
            if (isWhole) {
                found.add(main.id());
            }
            for (var sub : main.themes()) {
                if (isWhole || isNamed(sub, folded)) {
                    found.add(sub.id());
                }
            }
        }
        return found;
    }

    private static boolean isNamed(Theme theme, String folded) {
        if (theme.id().value().startsWith(folded)) {
            return true;
        }
        for (var language : Language.values()) {
            var name = Folding.fold(theme.name().in(language));
            for (var at = name.indexOf(folded); at >= 0; at = name.indexOf(folded, at + 1)) {
                if (at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1))) {
                    return true;
                }
            }
        }
        return false;
    }
}
