package fi.helminauha.search;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.Theme;
import fi.helminauha.collection.ThemeId;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// Answers queries over one collection. Typed text is looked up in the index; themes, filters and counts are worked
/// out from the cards, which are in memory. Safe for use by many threads.
public final class PearlSearch {
    /// How many of the hits get a passage of their own; further down, the summary says what it is.
    private static final int WITH_PASSAGE = 15;

    private final List<Theme> themes;
    private final List<PearlCard> cards;
    private final Map<PearlId, Integer> numbers = new HashMap<>();
    private final Map<ThemeId, ThemeId> parents = new HashMap<>();
    private final FacetTable facets;
    private final Supplier<TextIndex> index;
    private volatile Numbering numbering = new Numbering(null, new int[0]);

    /// @param cards  in the collection’s order
    /// @param index  asked at the first query with typed text, so that a first list needs no index
    public PearlSearch(List<Theme> themes, List<PearlCard> cards, Supplier<TextIndex> index) {
        this.themes = List.copyOf(themes);
        this.cards = List.copyOf(cards);
        this.facets = new FacetTable(this.cards);
        this.index = index;
        for (var i = 0; i < this.cards.size(); i++) {
            numbers.put(this.cards.get(i).id(), i);
        }
        for (var theme : themes) {
            theme.themes().forEach(subTheme -> parents.put(subTheme.id(), theme.id()));
        }
    }

    /// @throws SearchException if the index cannot be read
    public Answer search(Query query) {
        return switch (QueryParser.parse(query.text(), themes)) {
            case ParsedQuery.Wrong(var column, var reason) -> new Answer.InvalidQuery(query, column, reason);
            case TypedQuery typed when typed.hasText() || !typed.excluded().isEmpty() -> found(query, typed);
            case TypedQuery typed -> listed(query, typed);
        };
    }

    /// Every pearl of the scope, in the scope’s order.
    private Answer listed(Query query, TypedQuery typed) {
        var counting = facets.new Counting(query.filters());
        var hits = new ArrayList<Hit>();
        for (var number : scoped(query.scope())) {
            var card = cards.get(number);
            if (typed.allows(card) && counting.add(number)) {
                hits.add(plainHit(card, query.language(), 0));
            }
        }
        return answer(query, hits, hits.size(), counting, Optional.empty(), HitWords.NONE);
    }

    private List<Integer> scoped(Scope scope) {
        var scoped = new ArrayList<Integer>();
        if (scope instanceof Scope.Listed(var ids)) {
            for (var id : ids) {
                var number = numbers.get(id);
                if (number != null) {
                    scoped.add(number);
                }
            }
            return scoped;
        }
        for (var i = 0; i < cards.size(); i++) {
            if (isIn(scope, cards.get(i))) {
                scoped.add(i);
            }
        }
        return scoped;
    }

    private boolean isIn(Scope scope, PearlCard card) {
        return switch (scope) {
            case Scope.Everything() -> true;
            case Scope.InTheme(var theme) -> theme.equals(card.theme()) || theme.equals(parents.get(card.theme()));
            case Scope.Listed(var ids) -> ids.contains(card.id());
        };
    }

    private static Hit plainHit(PearlCard card, Language language, float score) {
        return new Hit(
                card,
                language,
                Snippet.of(card.title().in(language)),
                Snippet.of(card.summary().in(language)),
                score);
    }

    private Answer found(Query query, TypedQuery typed) {
        var opened = index.get();
        var ofDocument = numbering(opened);
        var found = opened.search(typed, query.language(), query.settings(), among(query, typed, ofDocument));
        var counting = facets.new Counting(query.filters());
        var passing = new FixedBitSet(Math.max(1, ofDocument.length));
        var all = found.all();
        for (var each = next(all, 0); each < ofDocument.length; each = next(all, each + 1)) {
            if (counting.add(ofDocument[each])) {
                passing.set(each);
            }
        }
        var words = opened.words(found);
        var hits = new ArrayList<Hit>();
        for (var scored : best(opened, query, typed, found, passing)) {
            hits.add(hit(opened, cards.get(ofDocument[scored.document()]), scored, words, hits.size() < WITH_PASSAGE));
        }
        return answer(query, hits, passing.cardinality(), counting, Optional.of(found), words);
    }

    private static int next(FixedBitSet set, int from) {
        return from < set.length() ? set.nextSetBit(from) : Integer.MAX_VALUE;
    }

    /// The best that pass the filters. Where so many were found that not all are ranked, those that pass are ranked by
    /// themselves.
    private List<TextFound.Scored> best(
            TextIndex opened, Query query, TypedQuery typed, TextFound found, FixedBitSet passing) {
        var best = found.best().stream()
                .filter(scored -> passing.get(scored.document()))
                .toList();
        return best.size() == passing.cardinality() || best.size() >= TextSearch.MOST
                ? best
                : opened.search(typed, query.language(), query.settings(), Optional.of(passing))
                        .best();
    }

    private static Hit hit(
            TextIndex opened, PearlCard card, TextFound.Scored scored, HitWords words, boolean hasPassage) {
        var language = scored.language();
        if (!hasPassage) {
            return plainHit(card, language, scored.score());
        }
        var maker = new SnippetMaker(words, language);
        return new Hit(
                card,
                language,
                maker.whole(card.title().in(language)),
                maker.passage(card.summary().in(language), opened.passages(scored.document(), language)),
                scored.score());
    }

    private Answer answer(
            Query query,
            List<Hit> hits,
            int total,
            FacetTable.Counting counting,
            Optional<TextFound> found,
            HitWords words) {
        order(query).ifPresent(hits::sort);
        return new Answer.Hits(
                query,
                hits,
                total,
                counting.counts(),
                found.map(TextFound::corrections).orElse(List.of()),
                found.flatMap(TextFound::relaxation),
                words);
    }

    private Optional<FixedBitSet> among(Query query, TypedQuery typed, int[] ofDocument) {
        if (query.scope() instanceof Scope.Everything && typed.conditions().isEmpty()) {
            return Optional.empty();
        }
        var allowed = new FixedBitSet(Math.max(1, cards.size()));
        for (var number : scoped(query.scope())) {
            if (typed.allows(cards.get(number))) {
                allowed.set(number);
            }
        }
        var among = new FixedBitSet(Math.max(1, ofDocument.length));
        for (var document = 0; document < ofDocument.length; document++) {
            if (allowed.get(ofDocument[document])) {
                among.set(document);
            }
        }
        return Optional.of(among);
    }

    /// Which card each document of the index is. Documents without a card, as of an index of another collection, are an
    /// error.
    private int[] numbering(TextIndex opened) {
        var known = numbering;
        if (known.index() == opened) {
            return known.cards();
        }
        var pearls = opened.pearls();
        var ofDocument = new int[pearls.size()];
        for (var document = 0; document < ofDocument.length; document++) {
            var number = numbers.get(pearls.get(document));
            if (number == null) {
                throw new SearchException(
                        "search the index", "it has " + pearls.get(document) + ", the collection has not");
            }
            ofDocument[document] = number;
        }
        numbering = new Numbering(opened, ofDocument);
        return ofDocument;
    }

    /// Which card each document of an index is.
    private static final class Numbering {
        private final @Nullable TextIndex index;
        private final int[] cards;

        Numbering(@Nullable TextIndex index, int[] cards) {
            this.index = index;
            this.cards = cards;
        }

        @Nullable
        TextIndex index() {
            return index;
        }

        int[] cards() {
            return cards;
        }
    }

    private static Optional<Comparator<Hit>> order(Query query) {
        return switch (query.order()) {
            case RELEVANCE -> Optional.empty();
            case TITLE -> {
                var collator = Collator.getInstance(query.language().locale());
                yield Optional.of(
                        Comparator.comparing((Hit hit) -> hit.card().title().in(query.language()), collator));
            }
            case MINUTES ->
                Optional.of(Comparator.comparingInt(hit -> hit.card().minutes().from()));
        };
    }

    /// Ways to go on with the typed text: keys, their values, words of the collection; at most eight words.
    /// @throws SearchException if the index cannot be read
    public List<Completion> completions(String text, Language language) {
        return new QueryCompleter(
                        themes, language, (beginning, most) -> index.get().completions(beginning, language, most))
                .completions(text);
    }

    /// How a pearl’s score for the typed text comes about, in lines for editors; empty if the text is no query or
    /// the index does not have the pearl.
    /// @throws SearchException if the index cannot be read
    public Optional<String> explain(Query query, PearlId pearl) {
        if (!(QueryParser.parse(query.text(), themes) instanceof TypedQuery typed)) {
            return Optional.empty();
        }
        var opened = index.get();
        var document = opened.pearls().indexOf(pearl);
        return document < 0
                ? Optional.empty()
                : Optional.of(opened.explain(typed, query.language(), query.settings(), document));
    }
}
