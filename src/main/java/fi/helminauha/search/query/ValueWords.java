package fi.helminauha.search.query;

import fi.helminauha.collection.Audience;
import fi.helminauha.collection.Coded;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Localized;
import fi.helminauha.collection.PearlKind;
import fi.helminauha.collection.Place;
import fi.helminauha.search.analysis.Folding;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The words that the query language has for the values of kinds, audiences and places, beside their codes.
final class ValueWords {
    private ValueWords() {}

    static String word(PearlKind kind, Language language) {
        return words(kind).in(language);
    }

    static String word(Audience audience, Language language) {
        return words(audience).in(language);
    }

    static String word(Place place, Language language) {
        return words(place).in(language);
    }

    private static Localized<String> words(PearlKind kind) {
        return switch (kind) {
            case THEORY -> new Localized<>("teoria", "teori", "theory");
            case TIP -> new Localized<>("vinkki", "tips", "tip");
            case METHOD -> new Localized<>("menetelmä", "metod", "method");
            case TOOL -> new Localized<>("työkalu", "verktyg", "tool");
            case QUESTION_SET -> new Localized<>("kysymyspatteristo", "frågebatteri", "questions");
            case CHECKLIST -> new Localized<>("tarkistuslista", "checklista", "checklist");
            case CASE -> new Localized<>("case", "fallexempel", "case");
            case PRACTICE_CASE -> new Localized<>("harjoitustapaus", "övningsfall", "practice-case");
        };
    }

    private static Localized<String> words(Audience audience) {
        return switch (audience) {
            case MANAGEMENT -> new Localized<>("johto", "ledning", "management");
            case SUPERVISORS -> new Localized<>("esihenkilöt", "chefer", "supervisors");
            case DECISION_MAKERS -> new Localized<>("päättäjät", "beslutsfattare", "decision-makers");
            case STAFF -> new Localized<>("henkilöstö", "personal", "staff");
            case DEVELOPERS -> new Localized<>("kehittäjät", "utvecklare", "developers");
        };
    }

    private static Localized<String> words(Place place) {
        return switch (place) {
            case ON_SITE -> new Localized<>("lähi", "närvaro", "on-site");
            case REMOTE -> new Localized<>("etä", "distans", "remote");
            case HYBRID -> new Localized<>("hybridi", "hybrid", "hybrid");
            case SELF_STUDY -> new Localized<>("itsenäinen", "självstudier", "self-study");
        };
    }

    static Set<PearlKind> kinds(String typed) {
        return matching(List.of(PearlKind.values()), ValueWords::words, typed);
    }

    static Set<Audience> audiences(String typed) {
        return matching(List.of(Audience.values()), ValueWords::words, typed);
    }

    static Set<Place> places(String typed) {
        return matching(List.of(Place.values()), ValueWords::words, typed);
    }

    private interface Naming<T> {
        Localized<String> words(T value);
    }

    /// The value of exactly that word or code, else all whose word begins so.
    private static <T extends Coded> Set<T> matching(List<T> values, Naming<T> naming, String typed) {
        var folded = Folding.fold(typed);
        var beginning = new LinkedHashSet<T>();
        for (var value : values) {
            for (var language : Language.values()) {
                var word = Folding.fold(naming.words(value).in(language));
                if (word.equals(folded) || value.code().equals(folded)) {
                    return Set.of(value);
                }
                if (word.startsWith(folded) || value.code().startsWith(folded)) {
                    beginning.add(value);
                }
            }
        }
        return beginning;
    }
}
