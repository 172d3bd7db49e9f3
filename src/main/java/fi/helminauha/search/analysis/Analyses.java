package fi.helminauha.search.analysis;

import fi.helminauha.collection.Language;
import fi.helminauha.morphology.FinnishDictionary;
import fi.helminauha.morphology.GradationStemmer;
import fi.helminauha.morphology.KnownWord;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.sv.SwedishMinimalStemFilter;

/// Makes the word analysis of a language.
public final class Analyses {
    private Analyses() {}

    /// @param vocabulary  the stems of the collection’s words in the language, asked for at the first compound
    public static WordAnalysis of(Language language, SearchResources resources, Supplier<Set<String>> vocabulary) {
        return switch (language) {
            case FI ->
                resources
                        .dictionary()
                        .<WordAnalysis>map(dictionary -> finnish(dictionary, resources))
                        .orElseGet(() -> new StemAnalysis(
                                GradationStemmer::stem, vocabulary, List.of("", "n", "s"), List.of(""), Affixes.FI));
            case SV ->
                new StemAnalysis(stemmer(language), vocabulary, List.of("", "s"), List.of("", "e", "a"), Affixes.SV);
            case EN -> new StemAnalysis(stemmer(language), Set::of, List.of(""), List.of(""), Affixes.EN);
        };
    }

    private static WordAnalysis finnish(FinnishDictionary dictionary, SearchResources resources) {
        var words = resources.words().stream()
                .map(word -> new KnownWord(word.base(), word.parts(), word.stems()))
                .toList();
        return new FinnishAnalysis(dictionary.withWords(words).analyzer());
    }

    /// Whether compounds are parted by the collection’s vocabulary.
    public static boolean needsVocabulary(Language language, SearchResources resources) {
        return switch (language) {
            case FI -> resources.dictionary().isEmpty();
            case SV -> true;
            case EN -> false;
        };
    }

    private static UnaryOperator<String> stemmer(Language language) {
        return language == Language.SV ? swedish() : new Stemmer(PorterStemFilter::new)::stem;
    }

    /// Lucene’s minimal stems: the light ones took more than the ending, and `klienterna` did not find `klient`.
    /// The end of `möjlighet` is no ending, and `mötena` has two.
    private static UnaryOperator<String> swedish() {
        var minimal = new Stemmer(SwedishMinimalStemFilter::new);
        return word -> {
            var plain = word.endsWith("hets") || word.endsWith("enas") ? word.substring(0, word.length() - 1) : word;
            if (plain.endsWith("het")) {
                return plain;
            }
            return plain.endsWith("ena") ? minimal.stem(minimal.stem(plain)) : minimal.stem(plain);
        };
    }
}
