package fi.helminauha.collection;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/// Tells where the telling words of a pearl are too few, too long, double, or said of too many pearls to tell anything.
final class TellingWordAdvice {
    private static final int LEAST = 30;
    /// Words of one entry.
    private static final int LONGEST = 6;
    /// Pearls that are the best answer to one entry.
    private static final int MOST_PEARLS = 8;

    private final BiConsumer<Language, String> told;

    private TellingWordAdvice(BiConsumer<Language, String> told) {
        this.told = told;
    }

    /// @param told  takes each finding
    static void tell(PearlCollection collection, BiConsumer<Language, String> told) {
        var advice = new TellingWordAdvice(told);
        for (var language : Language.values()) {
            var telling = collection.telling().in(language);
            var pearls = new HashMap<String, Integer>();
            telling.byPearl()
                    .values()
                    .forEach(words -> words.first().stream()
                            .map(TellingWordAdvice::plain)
                            .distinct()
                            .forEach(word -> pearls.merge(word, 1, Integer::sum)));
            collection.pearls().forEach(pearl -> advice.check(pearl.id(), telling.of(pearl.id()), language, pearls));
        }
    }

    private void check(PearlId pearl, TellingWords.Words words, Language language, Map<String, Integer> pearls) {
        if (words.first().size() < LEAST) {
            tell(
                    language,
                    pearl,
                    words.first().size() + " words to which it is the best answer; write at least " + LEAST + ".");
        }
        var seen = new HashSet<String>();
        Stream.concat(words.first().stream(), words.further().stream()).forEach(word -> {
            if (!seen.add(plain(word))) {
                tell(language, pearl, "“" + word + "” is there twice.");
            }
            if (List.of(word.split(" ", -1)).size() > LONGEST) {
                tell(language, pearl, "“" + word + "” has more than " + LONGEST + " words.");
            }
        });
        words.first().stream()
                .filter(word -> pearls.getOrDefault(plain(word), 0) > MOST_PEARLS)
                .forEach(word -> tell(
                        language,
                        pearl,
                        "“" + word + "” has " + pearls.get(plain(word))
                                + " pearls as its best answer; keep it where it says most."));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private void tell(Language language, PearlId pearl, String sentence) {
        told.accept(language, pearl + ": " + sentence);
    }
}
