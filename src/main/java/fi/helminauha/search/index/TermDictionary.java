package fi.helminauha.search.index;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.Localized;
import fi.helminauha.search.analysis.RecentCache;
import fi.helminauha.search.index.IndexFields.Part;
import fi.helminauha.search.index.Speller.Candidate;
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
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// The terms of an index: which are there and how many documents have them. Safe for use by many threads. Every method
/// throws a [SearchException] if the index cannot be read.
public final class TermDictionary {
    /// As-you-type asks for the same terms again at each key. By language; about 3 MB for all.
    private static final int MAX_REMEMBERED = 3_000;
    /// Beyond, a beginning is so short that its completions say nothing.
    private static final int MAX_SCANNED = 4_000;

    private final IndexSearcher searcher;
    private final Localized<RecentCache<TermEntry>> entries = Localized.of(_ -> new RecentCache<>(MAX_REMEMBERED));
    private final Map<String, List<Candidate>> byLetter = new ConcurrentHashMap<>();

    TermDictionary(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /// Where the word is as a term of that kind.
    /// @param kind  [IndexFields#SURFACE], [IndexFields#BASE] or [IndexFields#PART]
    public TermEntry entry(Language language, char kind, String word) {
        return entries.in(language).get(kind + word, key -> readEntry(language, key));
    }

    private TermEntry readEntry(Language language, String text) {
        try {
            var fields = new ArrayList<Optional<FieldTerm>>();
            for (var part : IndexFields.PARTS) {
                var term = new Term(part.field(language), text);
                var states = TermStates.build(searcher, term, true);
                fields.add(states.docFreq() > 0 ? Optional.of(new FieldTerm(term, states)) : Optional.empty());
            }
            return fields.stream().anyMatch(Optional::isPresent) ? new TermEntry(fields) : TermEntry.NONE;
        } catch (IOException e) {
            throw new SearchException("look a word up", e);
        }
    }

    /// How many documents have the term in the field that has it most.
    public int documentFrequency(Language language, char kind, String word) {
        return entry(language, kind, word).documentFrequency();
    }

    /// Whether a text of the language has the word, or has it as a base form.
    public boolean has(Language language, String word) {
        return documentFrequency(language, IndexFields.SURFACE, word) > 0
                || documentFrequency(language, IndexFields.BASE, word) > 0;
    }

    private record Counted(String word, int documentFrequency) {}

    /// The most frequent terms that begin so, without the whole word itself.
    public List<String> completions(Language language, char kind, String beginning, int most) {
        var counts = new HashMap<String, Integer>();
        for (var part : IndexFields.PARTS) {
            each(
                    part,
                    language,
                    kind + beginning,
                    MAX_SCANNED,
                    (word, documents) -> counts.merge(word, documents, Math::max));
        }
        counts.remove(beginning);
        return counts.entrySet().stream()
                .map(entry -> new Counted(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Counted::documentFrequency)
                        .reversed()
                        .thenComparing(Counted::word))
                .limit(most)
                .map(Counted::word)
                .toList();
    }

    /// The language’s words that begin with the letter or one that a foreign keyboard writes so.
    List<Candidate> beginningWith(Language language, char letter) {
        return byLetter.computeIfAbsent(language.code() + letter, _ -> readBeginningWith(language, letter));
    }

    private List<Candidate> readBeginningWith(Language language, char letter) {
        var frequencies = new HashMap<String, Integer>();
        var surfaces = new HashSet<String>();
        for (var part : IndexFields.PARTS) {
            for (var kind : new char[] {IndexFields.SURFACE, IndexFields.BASE, IndexFields.PART}) {
                for (var first : beginnings(letter)) {
                    each(part, language, kind + first, Integer.MAX_VALUE, (word, documents) -> {
                        frequencies.merge(word, documents, Math::max);
                        if (kind == IndexFields.SURFACE) {
                            surfaces.add(word);
                        }
                    });
                }
            }
        }
        var candidates = new ArrayList<Candidate>(frequencies.size());
        frequencies.forEach((word, count) -> candidates.add(new Candidate(word, surfaces.contains(word), count)));
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
        void visit(String word, int documentFrequency);
    }

    /// Visits the terms that begin so, without their kinds.
    private void each(Part part, Language language, String beginning, int most, Visitor visitor) {
        try {
            var terms = MultiTerms.getTerms(searcher.getIndexReader(), part.field(language));
            if (terms == null) {
                return;
            }
            var from = new BytesRef(beginning);
            var each = terms.iterator();
            if (each.seekCeil(from) == SeekStatus.END) {
                return;
            }
            var visited = 0;
            for (var term = each.term();
                    term != null && StringHelper.startsWith(term, from) && visited++ < most;
                    term = each.next()) {
                visitor.visit(term.utf8ToString().substring(1), each.docFreq());
            }
        } catch (IOException e) {
            throw new SearchException("read the index’s words", e);
        }
    }

    /// The stems of all words of the language.
    Set<String> vocabulary(Language language) {
        var words = new HashSet<String>();
        for (var part : IndexFields.PARTS) {
            each(part, language, Character.toString(IndexFields.BASE), Integer.MAX_VALUE, (word, _) -> words.add(word));
        }
        return words;
    }
}
