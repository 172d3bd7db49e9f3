package fi.helminauha.search;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.Theme;
import fi.helminauha.search.highlight.HitWords;
import fi.helminauha.search.index.IndexFields;
import fi.helminauha.search.index.SearchException;
import fi.helminauha.search.index.TextIndex;
import fi.helminauha.search.query.Completion;
import fi.helminauha.search.query.QueryCompleter;
import fi.helminauha.search.query.QueryParser;
import fi.helminauha.search.query.SoftFilter;
import fi.helminauha.search.query.SoftFilterReader;
import fi.helminauha.search.query.TypedQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Answers queries over one collection. Typed text is looked up in the index; themes, filters and counts are worked
/// out from the cards, which are in memory. Safe for use by many threads.
public final class PearlSearch {
    private final List<Theme> themes;
    private final CardList cards;
    private final FacetTable facets;
    private final Supplier<TextIndex> index;
    private final Ranking ranking;
    private volatile @Nullable OpenIndex opened;
    private @Nullable NoteSearch notes;
    private @Nullable NoteSearch teamRuns;

    /// @param cards  in the collection’s order
    /// @param index  asked at the first query with typed text, so that a first list needs no index
    public PearlSearch(List<Theme> themes, List<PearlCard> cards, Supplier<TextIndex> index) {
        this(themes, cards, index, Ranking.TUNED);
    }

    PearlSearch(List<Theme> themes, List<PearlCard> cards, Supplier<TextIndex> index, Ranking ranking) {
        this.themes = List.copyOf(themes);
        this.cards = new CardList(themes, cards);
        this.facets = new FacetTable(cards);
        this.index = index;
        this.ranking = ranking;
    }

    /// @throws SearchException if the index cannot be read
    public Answer search(Query query) {
        var typed = QueryParser.parse(query.text(), themes);
        if (!typed.hasText() && typed.excluded().isEmpty()) {
            return listed(query, typed, List.of());
        }
        var read = SoftFilterReader.read(typed, query.settings().literal());
        return read.isFilterOnly()
                ? listed(query, typed, read.filters())
                : answer(query, read).find();
    }

    private TextAnswer answer(Query query, SoftFilterReader.Read read) {
        return new TextAnswer(opened(), cards, facets, ranking, query, read);
    }

    /// Every pearl of the scope, in the scope’s order; those that meet the filters best come first.
    private Answer listed(Query query, TypedQuery typed, List<SoftFilter> filters) {
        var counted = facets.count(cards.allowed(query.scope(), typed), query.filters());
        var passing = counted.passing();
        var entries = new ArrayList<HitList.Entry>();
        cards.inOrder(query.scope(), passing)
                .forEach(number -> entries.add(new HitList.Entry(cards.card(number), query.language(), 0, -1)));
        var strong = filters.isEmpty() ? entries.size() : closestFirst(entries, filters);
        HitList.Entry.order(query).ifPresent(entries.subList(0, strong)::sort);
        HitList.Entry.order(query).ifPresent(entries.subList(strong, entries.size())::sort);
        var total = passing.cardinality();
        var everywhere = query.scope() instanceof Scope.Everything
                ? total
                : facets.count(cards.allowed(new Scope.Everything(), typed), query.filters())
                        .passing()
                        .cardinality();
        var extent = new Extent(total, strong, everywhere);
        return new Answer(
                query,
                new HitList(List.of(), entries),
                extent,
                counted.counts(),
                Answer.Reading.of(typed.hints(), filters),
                HitWords.NONE);
    }

    /// Sorts by how many of the filters are met, then by how exactly; gives how many meet all.
    private static int closestFirst(List<HitList.Entry> entries, List<SoftFilter> filters) {
        ToLongFunction<HitList.Entry> met = entry -> filters.stream()
                .filter(filter -> filter.wish().isMetBy(entry.card()))
                .count();
        ToDoubleFunction<HitList.Entry> closeness = entry -> filters.stream()
                .mapToDouble(filter -> filter.wish().closeness(entry.card()))
                .sum();
        entries.sort(
                Comparator.comparingLong(met).thenComparingDouble(closeness).reversed());
        return (int) entries.stream()
                .filter(entry -> met.applyAsLong(entry) == filters.size())
                .count();
    }

    private OpenIndex opened() {
        var current = index.get();
        var known = opened;
        if (known == null || known.index() != current) {
            known = OpenIndex.of(current, ranking.weights(), cards.numbers());
            opened = known;
        }
        return known;
    }

    /// Ways to go on with the typed text: keys, their values, words of the collection; at most eight words.
    /// @throws SearchException if the index cannot be read
    public List<Completion> completions(String text, Language language) {
        return new QueryCompleter(
                        themes,
                        language,
                        (beginning, most) ->
                                index.get().terms().completions(language, IndexFields.SURFACE, beginning, most))
                .completions(text);
    }

    /// Situations that go on from the typed worry; at most four.
    /// @throws SearchException if the index cannot be read
    public List<String> situations(String text, Language language) {
        return opened().situations().in(language).get().completions(text);
    }

    /// The situations in which readers ask for each pearl, the most telling first. Blocking; on any thread but
    /// JavaFX’s.
    /// @throws SearchException if the index cannot be read
    public Map<PearlId, List<String>> situations(Language language) {
        var index = opened().index();
        var pearls = index.pearls();
        var situations = index.situations(language);
        return IntStream.range(0, pearls.size()).boxed().collect(Collectors.toMap(pearls::get, situations::get));
    }

    /// What is known of a pearl; absent if the collection has none of that id.
    public Optional<PearlCard> card(PearlId pearl) {
        return Optional.ofNullable(cards.numbers().get(pearl)).map(cards::card);
    }

    /// Searches the user’s notes as this collection’s words are searched; for the `search` thread alone.
    public NoteSearch notes() {
        if (notes == null) {
            notes = new NoteSearch(themes, this::card, () -> index.get().analyses());
        }
        return notes;
    }

    /// Searches what teams wrote in their runs likewise; for the `search` thread alone.
    public NoteSearch teamRuns() {
        if (teamRuns == null) {
            teamRuns = new NoteSearch(themes, this::card, () -> index.get().analyses());
        }
        return teamRuns;
    }

    /// How a pearl’s score for the typed text comes about, in lines for editors; empty if the index does not have
    /// the pearl.
    /// @throws SearchException if the index cannot be read
    public Optional<String> explain(Query query, PearlId pearl) {
        var open = opened();
        var document = open.index().pearls().indexOf(pearl);
        var read = SoftFilterReader.read(
                QueryParser.parse(query.text(), themes), query.settings().literal());
        return document < 0
                ? Optional.empty()
                : Optional.of(answer(query, read).explain(document).toString());
    }
}
