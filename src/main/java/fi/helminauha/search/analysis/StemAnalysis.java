package fi.helminauha.search.analysis;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Words of a language without a dictionary: a stem for the base form, and compounds parted by the words that the
/// collection itself has. Used on one thread at a time.
final class StemAnalysis implements WordAnalysis {
    private static final int SHORTEST_FIRST = 3;
    private static final int SHORTEST_LAST = 4;
    private final UnaryOperator<String> stemmer;
    private final Supplier<Set<String>> vocabulary;
    private final List<String> links;
    private final List<String> dropped;
    private final Affixes affixes;

    /// @param vocabulary  the stems of the collection’s words; empty where compounds are not parted
    /// @param links       the letters that may stand between the parts of a compound; one of them empty
    /// @param dropped     endings that a first part may have lost, as `arbets-` of `arbete`; the first one empty
    /// @param affixes     which are no parts
    StemAnalysis(
            UnaryOperator<String> stemmer,
            Supplier<Set<String>> vocabulary,
            List<String> links,
            List<String> dropped,
            Affixes affixes) {
        this.stemmer = stemmer;
        this.vocabulary = vocabulary;
        this.links = links;
        this.dropped = dropped;
        this.affixes = affixes;
    }

    @Override
    public WordForms forms(String word) {
        var stem = stemmer.apply(WordEnding.without(word));
        if (word.indexOf('-') > 0) {
            var pieces = List.of(word.split("-", -1)).stream().map(stemmer).toList();
            return new WordForms(List.of(stem), List.of(), pieces, pieces, false);
        }
        var parts = parts(word, 2);
        var words = parts.stream()
                .filter(part -> !affixes.prefixes().contains(part))
                .toList();
        // What is left of a word without its prefix is a weaker way to find it, but no compound.
        return new WordForms(List.of(stem), List.of(), words, words.size() == parts.size() ? parts : List.of(), false);
    }

    /// The longest last part wins; three parts only where two will not do.
    private List<String> parts(String word, int depth) {
        if (word.length() < SHORTEST_FIRST + SHORTEST_LAST) {
            return List.of();
        }
        var words = vocabulary.get();
        for (var cut = SHORTEST_FIRST; cut <= word.length() - SHORTEST_LAST && !words.isEmpty(); cut++) {
            var piece = word.substring(cut);
            var last = stemmer.apply(piece);
            if (last.length() >= SHORTEST_FIRST && words.contains(last) && !affixes.isEnding(piece)) {
                var first = firstPart(word.substring(0, cut), words);
                if (!first.isEmpty()) {
                    return List.of(first, last);
                }
                var firsts = depth > 1 ? parts(word.substring(0, cut), depth - 1) : List.<String>of();
                if (!firsts.isEmpty()) {
                    return List.of(firsts.getFirst(), firsts.getLast(), last);
                }
            }
        }
        return List.of();
    }

    private String firstPart(String first, Set<String> words) {
        for (var link : links) {
            if (first.endsWith(link) && first.length() - link.length() >= SHORTEST_FIRST) {
                var piece = first.substring(0, first.length() - link.length());
                for (var ending : dropped) {
                    var stem = stemmer.apply(piece + ending);
                    if (words.contains(stem)) {
                        return stem;
                    }
                }
                // A first part may be a stem already.
                if (words.contains(piece)) {
                    return piece;
                }
            }
        }
        return "";
    }
}
