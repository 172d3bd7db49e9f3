package fi.helminauha.search;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.Localized;
import fi.helminauha.search.IndexFields.Part;
import fi.helminauha.search.Speller.Candidate;
import fi.helminauha.search.TermPlace.Postings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
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
    /// As-you-type asks for the same terms again at each key. By language; about 10 MB for all.
    private static final int MAX_REMEMBERED = 10_000;
    /// The documents of more frequent terms are read anew each time.
    private static final int MAX_POSTINGS = 64;
    /// Beyond, a beginning is so short that its completions say nothing.
    private static final int MAX_SCANNED = 4_000;

    private final IndexSearcher searcher;
    private final Localized<Recent<TermEntry>> entries = Localized.of(_ -> new Recent<>(MAX_REMEMBERED));
    private final Map<String, List<Candidate>> byLetter = new ConcurrentHashMap<>();

    TermTable(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /// Where the word is as a term of that kind.
    TermEntry entry(Language language, char kind, String word) throws IOException {
        var key = kind + word;
        var known = entries.in(language).get(key);
        if (known != null) {
            return known;
        }
        var read = readEntry(language, key);
        entries.in(language).put(key, read);
        return read;
    }

    private TermEntry readEntry(Language language, String text) throws IOException {
        var places = new ArrayList<Optional<TermPlace>>();
        var isFound = false;
        for (var part : IndexFields.PARTS) {
            var term = new Term(part.field(language), text);
            var states = TermStates.build(searcher, term, true);
            var isThere = states.docFreq() > 0;
            isFound |= isThere;
            places.add(isThere ? Optional.of(new TermPlace(term, states)) : Optional.empty());
        }
        return isFound ? new TermEntry(places) : TermEntry.NONE;
    }

    /// The documents that have the term.
    /// @param buffer  for those of a frequent term
    Postings postings(TermPlace place, PostingsBuffer buffer) throws IOException {
        var known = place.remembered();
        if (known != null) {
            return known;
        }
        var read = buffer.read(searcher, place);
        if (read.size() > MAX_POSTINGS) {
            return read;
        }
        var kept = new Postings(
                Arrays.copyOf(read.documents(), read.size()), Arrays.copyOf(read.counts(), read.size()), read.size());
        place.remember(kept);
        return kept;
    }

    /// In how many pearls the term is, by the part that has it most.
    int pearls(Language language, char kind, String word) throws IOException {
        return entry(language, kind, word).pearls();
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
