package fi.helminauha.collection;

import fi.helminauha.collection.Advice.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells editors what a collection still lacks that is no mistake.
public final class CollectionAdvice {
    private static final int LEAST_SOURCES = 2;
    private static final Pattern TUESDAY = Pattern.compile(
            "(?<!\\p{L})(tiista[ij]\\p{L}*|tisdag\\p{L}*|tuesdays?)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final PearlCollection collection;
    private final List<Advice> advice = new ArrayList<>();

    private CollectionAdvice(PearlCollection collection) {
        this.collection = collection;
    }

    /// In the order of the collection's pearls.
    public static List<Advice> of(PearlCollection collection) {
        var advice = new CollectionAdvice(collection);
        collection.pearls().forEach(advice::pearl);
        SituationAdvice.tell(collection, (pearl, sentence) -> advice.add(pearl, Kind.SITUATIONS, sentence));
        TellingWordAdvice.tell(
                collection,
                (language, sentence) -> advice.advice.add(
                        new Advice(Kind.TELLING_WORDS, "telling." + language.code() + ".json", sentence)));
        SynonymAdvice.tell(
                collection, sentence -> advice.advice.add(new Advice(Kind.SYNONYMS, "synonyms.json", sentence)));
        return advice.advice;
    }

    private void pearl(Pearl pearl) {
        var card = pearl.card();
        if (card.kind() != PearlKind.PRACTICE_CASE && pearl.sources().size() < LEAST_SOURCES) {
            add(pearl, Kind.SOURCES, "Name " + LEAST_SOURCES + " sources where there is literature.");
        }
        if (isForAGroupInARoom(card)) {
            var guidance = pearl.in(Language.FI).guidance();
            if (guidance.room().isEmpty()) {
                add(pearl, Kind.ROOM, "Say how chairs and tables stand (\"room\").");
            }
            if (guidance.variations().isEmpty()) {
                add(pearl, Kind.VARIATIONS, "Say how else it can be held (\"variations\").");
            }
        }
        if (pearl.in(Language.FI).body().stream()
                .anyMatch(block -> block instanceof Block.Form form && !form.hasExample())) {
            add(pearl, Kind.EXAMPLES, "Fill in the form (\"example\").");
        }
        if (Stream.of(Language.values()).anyMatch(language -> namesTuesday(pearl.in(language)))) {
            add(pearl, Kind.TUESDAY, "Choose another day, or none.");
        }
    }

    private static boolean isForAGroupInARoom(PearlCard card) {
        return card.kind() == PearlKind.METHOD
                && (card.group().to().isEmpty() || card.group().to().getAsInt() > 1)
                && card.places().contains(Place.ON_SITE);
    }

    private static boolean namesTuesday(PearlText text) {
        var guidance = text.guidance();
        return Stream.of(
                        Stream.of(text.title()),
                        Prose.counted(text),
                        Stream.concat(guidance.room().stream(), guidance.words().stream())
                                .map(RichText::plain),
                        guidance.variations().stream()
                                .map(variation -> variation.text().plain()))
                .flatMap(Function.identity())
                .anyMatch(words -> TUESDAY.matcher(words).find());
    }

    private void add(Pearl pearl, Kind kind, String sentence) {
        var theme = collection
                .head()
                .mainTheme(pearl.card().theme())
                .map(main -> main.id() + "/")
                .orElse("");
        advice.add(new Advice(kind, "pearls/" + theme + pearl.id() + ".json", sentence));
    }
}
