package fi.helminauha.search;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.Localized;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.Theme;
import fi.helminauha.search.analysis.AnalyzedText;
import fi.helminauha.search.analysis.Folding;
import fi.helminauha.search.analysis.StopWords;
import fi.helminauha.search.analysis.WordAnalysis;
import fi.helminauha.search.highlight.AnalyzedPearl;
import fi.helminauha.search.highlight.HitWords;
import fi.helminauha.search.highlight.Snippet;
import fi.helminauha.search.highlight.SnippetMaker;
import fi.helminauha.search.query.AnalyzedQuery;
import fi.helminauha.search.query.QueryParser;
import fi.helminauha.search.query.QueryWord;
import fi.helminauha.search.query.TypedQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Finds what the user wrote on pearls by its words, in whatever form they stand there, in whatever language: nobody
/// says in which a note is written. Used on the `search` thread.
public final class NoteSearch {
    private static final int MOST = 100;

    private final List<Theme> themes;
    private final Function<PearlId, Optional<PearlCard>> cards;
    private final Supplier<Localized<WordAnalysis>> analyses;
    private final NoteIndex index;

    /// What is searched.
    public record NoteText(PearlId pearl, String text) {}

    /// A note that answers a query.
    /// @param card     the pearl’s; absent if the collection does not have it
    /// @param passage  of the note, with the words that were found
    public record NoteHit(PearlId pearl, Optional<PearlCard> card, Snippet passage) {}

    /// What is looked for in one language.
    private record Wanted(AnalyzedQuery query, HitWords words, HitWords excluded) {
        /// How many of the words that count stand in the text; -1 if too few do.
        int found(AnalyzedText text) {
            var language = query.language();
            var found = words.found(text, language);
            if (found.isEmpty()) {
                return -1;
            }
            var count = query.words().size();
            var required = (int) found.stream()
                    .filter(number -> number < query.required().size())
                    .count();
            var phrases = (int) found.stream().filter(number -> number >= count).count();
            var isEnough = required >= least(query.required().size())
                    && phrases == query.typed().phrases().size();
            return isEnough ? required + phrases : -1;
        }

        /// Whether the text has something that it must not have.
        boolean isExcluded(AnalyzedText text) {
            return !query.typed().excluded().isEmpty()
                    && !excluded.found(text, query.language()).isEmpty();
        }

        /// What [#found] gives at most.
        int most() {
            return query.required().size() + query.typed().phrases().size();
        }

        /// Who types a sentence need not have written it so.
        private static int least(int words) {
            return words <= 2 ? words : (2 * words + 2) / 3;
        }
    }

    private record Scored(NoteText note, int found, Language language) {}

    NoteSearch(
            List<Theme> themes,
            Function<PearlId, Optional<PearlCard>> cards,
            Supplier<Localized<WordAnalysis>> analyses) {
        this.themes = themes;
        this.cards = cards;
        this.analyses = analyses;
        this.index = new NoteIndex(analyses);
    }

    /// Analyses notes that are new or have changed, some at a time, so that no query waits long behind them.
    /// @param characters  of how long a text at least, unless there is no more
    /// @return whether all are ready to be searched
    public boolean prepare(List<NoteText> notes, int characters) {
        return index.prepare(notes, characters);
    }

    /// Words of which a note that is found has one: no other is looked at.
    private static Stream<String> terms(Localized<Wanted> wanted) {
        return Stream.of(Language.values())
                .map(language -> wanted.in(language).query())
                .flatMap(query -> Stream.concat(
                        query.required().stream()
                                .flatMap(word -> Stream.of(
                                        word.forms().surfaces(),
                                        word.forms().bases(),
                                        word.forms().roots(),
                                        word.completions().surfaces()))
                                .flatMap(List::stream),
                        query.typed().phrases().stream().map(List::getFirst)));
    }

    /// The notes that have the words, those with most of them first, at most a hundred; none for a query without words.
    /// @param notes  all that there are, each of another pearl
    public List<NoteHit> find(Query query, List<NoteText> notes) {
        var typed = QueryParser.parse(query.text(), themes);
        index.prepare(notes, Integer.MAX_VALUE);
        index.retain(notes);
        if (!typed.hasText()) {
            return List.of();
        }
        var wanted = Localized.of(language -> wanted(typed, language));
        var scored = new ArrayList<Scored>();
        for (var note : index.withAny(terms(wanted), notes)) {
            best(note, query.language(), wanted).ifPresent(scored::add);
        }
        scored.sort(Comparator.comparingInt(Scored::found).reversed());
        return scored.stream()
                .limit(MOST)
                .map(hit -> hit(hit, wanted.in(hit.language()).words()))
                .toList();
    }

    private Optional<Scored> best(NoteText note, Language own, Localized<Wanted> wanted) {
        var isExcluded = Stream.of(Language.values())
                .anyMatch(language -> wanted.in(language).isExcluded(index.text(note, language)));
        if (isExcluded) {
            return Optional.empty();
        }
        // As a rule all words stand there in the language in which they are looked for, and no other has more.
        var best = scored(note, own, wanted.in(own));
        for (var language : Language.values()) {
            if (language != own
                    && best.map(Scored::found).orElse(0) < wanted.in(language).most()) {
                var other = scored(note, language, wanted.in(language));
                if (other.map(Scored::found).orElse(0) > best.map(Scored::found).orElse(0)) {
                    best = other;
                }
            }
        }
        return best;
    }

    private Optional<Scored> scored(NoteText note, Language language, Wanted wanted) {
        var found = wanted.found(index.text(note, language));
        return found > 0 ? Optional.of(new Scored(note, found, language)) : Optional.empty();
    }

    private NoteHit hit(Scored hit, HitWords words) {
        var text = index.text(hit.note(), hit.language());
        var passage = new SnippetMaker(words, hit.language()).passage(new AnalyzedPearl(text, text, List.of()));
        var pearl = hit.note().pearl();
        return new NoteHit(pearl, cards.apply(pearl), passage);
    }

    private Wanted wanted(TypedQuery typed, Language language) {
        var analysis = analyses.get().in(language);
        var stops = StopWords.of(language);
        var required = new ArrayList<QueryWord>();
        var optional = new ArrayList<QueryWord>();
        var last = typed.words().size() - 1;
        for (var i = 0; i <= last; i++) {
            var word = typed.words().get(i);
            var forms = analysis.forms(word.text());
            (stops.isStop(word.text(), forms) ? optional : required)
                    .add(word(word, word.isBeginning() || typed.isOpen() && i == last, analysis));
        }
        if (required.isEmpty() && typed.phrases().isEmpty()) {
            required.addAll(optional);
            optional.clear();
        }
        var query = new AnalyzedQuery(language, required, optional, false, typed, List.of());
        return new Wanted(query, words(query), words(excluded(typed, language, analysis)));
    }

    private HitWords words(AnalyzedQuery query) {
        return HitWords.of(List.of(query), analyses.get());
    }

    /// What must not stand in a note, as a query for it.
    private AnalyzedQuery excluded(TypedQuery typed, Language language, WordAnalysis analysis) {
        var words = typed.excluded().stream()
                .filter(phrase -> phrase.size() == 1)
                .map(phrase -> word(phrase.getFirst(), phrase.getFirst().isBeginning(), analysis))
                .toList();
        var phrases = typed.excluded().stream()
                .filter(phrase -> phrase.size() > 1)
                .map(phrase -> phrase.stream().map(TypedQuery.Word::text).toList())
                .toList();
        var unwanted = new TypedQuery(List.of(), phrases, List.of(), List.of(), List.of(), false);
        return new AnalyzedQuery(language, words, List.of(), false, unwanted, List.of());
    }

    /// @param isOpen  whether it may be half typed
    private QueryWord word(TypedQuery.Word word, boolean isOpen, WordAnalysis analysis) {
        var forms = analysis.forms(word.text());
        var surfaces = new TreeSet<>(Set.of(word.text()));
        if (Folding.fold(word.text()).equals(word.text())) {
            surfaces.addAll(index.written(word.text()));
        }
        return new QueryWord(
                word.text(),
                new QueryWord.Forms(List.copyOf(surfaces), forms.bases(), forms.roots()),
                new QueryWord.Completions(isOpen ? index.completions(word.text()) : List.of(), List.of(), List.of()),
                List.of(),
                true,
                1,
                false);
    }
}
