package fi.helminauha.search;

import fi.helminauha.collection.Language;
import fi.helminauha.search.IndexFields.Part;
import fi.helminauha.search.Speller.Candidate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/// The terms of an index: which are there and in how many pearls. Safe for use by many threads.
final class TermTable {
    /// As-you-type asks for the same terms again at each key.
    private static final int MAX_REMEMBERED = 20_000;
    /// Beyond, a beginning is so short that its completions say nothing.
    private static final int MAX_SCANNED = 4_000;

    private final IndexSearcher searcher;
    private final Map<Term, Optional<TermStates>> states = new ConcurrentHashMap<>();
    private final Map<String, List<Candidate>> byLetter = new ConcurrentHashMap<>();

    TermTable(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /// Where the term is; absent if it is nowhere.
    Optional<TermStates> states(String field, String term) throws IOException {
        var key = new Term(field, term);
        var known = states.get(key);
        if (known != null) {
            return known;
        }
        if (states.size() >= MAX_REMEMBERED) {
            states.clear();
        }
        var built = TermStates.build(searcher, key, true);
        var found = built.docFreq() > 0 ? Optional.of(built) : Optional.<TermStates>empty();
        states.put(key, found);
        return found;
    }

    /// In how many pearls the term is, by the field that has it most.
    int pearls(Language language, char kind, String word) throws IOException {
        var most = 0;
        for (var part : IndexFields.PARTS) {
            var found = states(part.field(language), kind + word);
            if (found.isPresent()) {
                most = Math.max(most, found.get().docFreq());
            }
        }
        return most;
    }

    boolean has(Language language, String word) throws IOException {
        return pearls(language, IndexFields.SURFACE, word) > 0 || pearls(language, IndexFields.BASE, word) > 0;
    }

    /// Words with how many pearls have them, the most frequent first.
    record Counted(String word, int pearls) {}

    /// The most frequent terms that begin so, without the whole word itself.
    List<Counted> completions(Language language, char kind, String beginning, int most) throws IOException {
        var counts = new HashMap<String, Integer>();
        var from = new BytesRef(kind + beginning);
        for (var part : IndexFields.PARTS) {
            var terms = terms(part, language);
            if (terms == null) {
                continue;
            }
            var each = terms.iterator();
            var scanned = 0;
            if (each.seekCeil(from) == SeekStatus.END) {
                continue;
            }
            for (var term = each.term();
                    term != null && StringHelper.startsWith(term, from) && scanned++ < MAX_SCANNED;
                    term = each.next()) {
                counts.merge(term.utf8ToString().substring(1), each.docFreq(), Math::max);
            }
        }
        counts.remove(beginning);
        return mostFrequent(counts, most);
    }

    /// The language’s words that begin with the letter or one that a foreign keyboard writes so.
    List<Candidate> beginningWith(Language language, char letter) throws IOException {
        var key = language.code() + letter;
        var known = byLetter.get(key);
        if (known == null) {
            known = readBeginningWith(language, letter);
            byLetter.put(key, known);
        }
        return known;
    }

    private List<Candidate> readBeginningWith(Language language, char letter) throws IOException {
        var pearls = new HashMap<String, Integer>();
        var surfaces = new HashSet<String>();
        for (var part : IndexFields.PARTS) {
            for (var kind : new char[] {IndexFields.SURFACE, IndexFields.BASE, IndexFields.PART}) {
                for (var first : beginnings(letter)) {
                    each(part, language, kind + first, (word, count) -> {
                        pearls.merge(word, count, Math::max);
                        if (kind == IndexFields.SURFACE) {
                            surfaces.add(word);
                        }
                    });
                }
            }
        }
        var candidates = new ArrayList<Candidate>(pearls.size());
        pearls.forEach((word, count) -> candidates.add(new Candidate(word, surfaces.contains(word), count)));
        return List.copyOf(candidates);
    }

    private static List<String> beginnings(char letter) {
        return switch (letter) {
            case 'a' -> List.of("a", "ä", "å");
            case 'o' -> List.of("o", "ö");
            default -> List.of(Character.toString(letter));
        };
    }

    private interface Visitor {
        void visit(String word, int pearls);
    }

    /// Visits the terms that begin so, without their kinds.
    private void each(Part part, Language language, String beginning, Visitor visitor) throws IOException {
        var terms = terms(part, language);
        if (terms == null) {
            return;
        }
        var from = new BytesRef(beginning);
        var each = terms.iterator();
        if (each.seekCeil(from) == SeekStatus.END) {
            return;
        }
        for (var term = each.term(); term != null && StringHelper.startsWith(term, from); term = each.next()) {
            visitor.visit(term.utf8ToString().substring(1), each.docFreq());
        }
    }

    private static List<Counted> mostFrequent(Map<String, Integer> counts, int most) {
        var counted = new ArrayList<Counted>(counts.size());
        counts.forEach((word, pearls) -> counted.add(new Counted(word, pearls)));
        counted.sort(Comparator.comparingInt(Counted::pearls).reversed().thenComparing(Counted::word));
        return List.copyOf(counted.subList(0, Math.min(most, counted.size())));
    }

    /// The stems of all words of the language.
    Set<String> vocabulary(Language language) throws IOException {
        var words = new HashSet<String>();
        for (var part : IndexFields.PARTS) {
            each(part, language, Character.toString(IndexFields.BASE), (word, _) -> words.add(word));
        }
        return words;
    }

    private @Nullable Terms terms(Part part, Language language) throws IOException {
        return MultiTerms.getTerms(searcher.getIndexReader(), part.field(language));
    }
}
