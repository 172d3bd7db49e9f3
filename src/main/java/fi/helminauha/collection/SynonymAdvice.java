package fi.helminauha.collection;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells which groups of synonyms lead nowhere: in a language, no text, situation or telling word has any of their
/// words.
final class SynonymAdvice {
    private static final int LETTERS = 5;
    private static final Pattern SPACE = Pattern.compile("[\\s-]+");

    private SynonymAdvice() {}

    /// @param told  takes each finding
    static void tell(PearlCollection collection, Consumer<String> told) {
        var texts = Localized.of(language -> collection.pearls().stream()
                .flatMap(pearl -> searched(
                        pearl.in(language), collection.telling().in(language).of(pearl.id())))
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT));
        for (var group : collection.synonyms().groups()) {
            var unused = Stream.of(Language.values())
                    .filter(language -> !group.words().in(language).isEmpty()
                            && group.words().in(language).stream()
                                    .noneMatch(expression -> stands(expression, texts.in(language))))
                    .map(Language::code)
                    .toList();
            if (!unused.isEmpty()) {
                told.accept("The group \"" + group.id() + "\" leads to no text in " + String.join(", ", unused)
                        + "; add a word that the texts have, or remove it.");
            }
        }
    }

    private static Stream<String> searched(PearlText text, TellingWords.Words telling) {
        return Stream.of(
                        Stream.of(text.title()),
                        text.askedAs().stream(),
                        telling.first().stream(),
                        telling.further().stream(),
                        Prose.counted(text))
                .flatMap(Function.identity());
    }

    /// A word counts by its first letters, wherever they stand: its forms and compounds have it too.
    private static boolean stands(String expression, String text) {
        return SPACE.splitAsStream(expression.toLowerCase(Locale.ROOT))
                .allMatch(word -> text.contains(word.substring(0, Math.min(LETTERS, word.length()))));
    }
}
