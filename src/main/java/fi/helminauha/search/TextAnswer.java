package fi.helminauha.search;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlKind;
import fi.helminauha.search.query.SoftFilter;
import fi.helminauha.search.query.SoftFilter.OfKind;
import fi.helminauha.search.query.SoftFilterReader;
import fi.helminauha.search.query.TypedQuery;
import fi.helminauha.search.scoring.ScoredDocuments;
import fi.helminauha.search.scoring.ScoredDocuments.Scored;
import fi.helminauha.search.scoring.TextSearcher.Lookup;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.util.FixedBitSet;

/// Answers one query with typed text. Used once, on one thread.
final class TextAnswer {
    /// How many of the hits get a passage of their own; further down, the summary says what it is.
    private static final int WITH_PASSAGE = 15;
    /// How many of the best hits are shown however few of the words they have.
    private static final int SHOWN = 10;
    /// So few weak hits are shown with the others.
    private static final int FEW_WEAK = 3;
    /// How many hits stand before their neighbours, and have neighbours; fewer have none.
    /// Letters from which what is typed is taken for a word.
    private static final int LETTERS_OF_A_WORD = 4;
    private static final int FIRST = 3;

    private final OpenIndex open;
    private final CardList cards;
    private final FacetTable facets;
    private final Ranking ranking;
    private final Query query;
    private final TypedQuery typed;
    private final List<SoftFilter> filters;

    TextAnswer(
            OpenIndex open,
            CardList cards,
            FacetTable facets,
            Ranking ranking,
            Query query,
            SoftFilterReader.Read read) {
        this.open = open;
        this.cards = cards;
        this.facets = facets;
        this.ranking = ranking;
        this.query = query;
        this.typed = read.rest();
        this.filters = read.filters();
    }

    Answer find() {
        var among = among(query);
        var found = open.searcher().search(lookup(among));
        var counted = facets.count(open.cards().cards(found.all()), query.filters());
        var passing = open.cards().documents(counted.passing());
        var best = strongFirst(best(found, passing), found);
        var entries = new ArrayList<HitList.Entry>();
        for (var scored : best.hits()) {
            entries.add(entry(scored.document(), scored.language(), scored.score(), false));
        }
        HitList.Entry.order(query).ifPresent(order -> {
            entries.subList(0, best.strong()).sort(order);
            entries.subList(best.strong(), entries.size()).sort(order);
        });
        var total = counted.passing().cardinality();
        var extent = entries.size() >= FIRST && mayHaveNeighbours()
                ? addNeighbours(entries, total, best.strong())
                : new Extent(total, best.strong(), total);
        var words = open.words(found);
        var first = entries.stream()
                .limit(WITH_PASSAGE)
                .map(entry -> open.hit(entry, words))
                .toList();
        return new Answer(
                query,
                new HitList(first, entries),
                new Extent(extent.total(), extent.strong(), everywhere().orElse(extent.total())),
                counted.counts(),
                new Answer.Reading(
                        found.corrections(), found.relaxation(), typed.hints(), filters, isAnswered(best.hits())),
                words);
    }

    /// How the document’s score comes about: its prior, and Lucene’s explanation of the words.
    Explanation explain(int document) {
        var words = open.searcher().explanation(lookup(Optional.empty()), document);
        var prior = prior(document);
        return Explanation.match(
                prior * words.getValue().floatValue(),
                "its prior times its words",
                Explanation.match(prior, "prior: what is asked for in plain words, and whether it is a case"),
                words);
    }

    private HitList.Entry entry(int document, Language language, float score, boolean isRelated) {
        return new HitList.Entry(cards.card(open.cards().card(document)), language, score, document, isRelated);
    }

    /// Whether some hit has most of what was asked. It is not said that none has while a word is only begun, nor of
    /// words of another language, which the pearls of this one lack.
    private boolean isAnswered(List<Scored> hits) {
        return isWordBegun(query.text())
                || hits.stream().limit(FIRST).anyMatch(hit -> hit.language() != query.language())
                || hits.stream().anyMatch(hit -> hit.coverage() >= ranking.covered());
    }

    /// Whether the text ends with a few letters that may become a word.
    private static boolean isWordBegun(String text) {
        var letters = 0;
        while (letters < text.length() && Character.isLetter(text.charAt(text.length() - 1 - letters))) {
            letters++;
        }
        return letters > 0 && letters < LETTERS_OF_A_WORD;
    }

    /// Who quotes or leaves out wants just that, and another order is no ranking.
    private boolean mayHaveNeighbours() {
        return query.order() == Order.RELEVANCE
                && typed.phrases().isEmpty()
                && typed.excluded().isEmpty();
    }

    /// Puts pearls that are related to the first hits behind these: of each hit the nearest first. A pearl that has its
    /// own place among the best keeps it.
    private Extent addNeighbours(List<HitList.Entry> entries, int total, int strong) {
        var first = List.copyOf(entries.subList(0, FIRST));
        var shown = entries.stream().limit(SHOWN).map(HitList.Entry::document).collect(Collectors.toSet());
        var more = total;
        var before = strong;
        var at = first.size();
        for (var document : nearest(first, shown)) {
            var isHit = entries.removeIf(entry -> entry.document() == document);
            entries.add(at++, entry(document, query.language(), 0, true));
            more += isHit ? 0 : 1;
            before++;
        }
        return new Extent(more, Math.min(before, entries.size()), more);
    }

    private Set<Integer> nearest(List<HitList.Entry> first, Set<Integer> shown) {
        var allowed = facets.count(cards.allowed(query.scope(), typed), query.filters())
                .passing();
        var nearest = new LinkedHashSet<Integer>();
        for (var round = 0; round < ranking.neighbours(); round++) {
            for (var hit : first) {
                open.neighbours().of(hit.document()).stream()
                        .filter(document -> !shown.contains(document)
                                && !nearest.contains(document)
                                && allowed.get(open.cards().card(document)))
                        .findFirst()
                        .filter(_ -> nearest.size() < ranking.neighbours())
                        .ifPresent(nearest::add);
            }
        }
        return nearest;
    }

    private record Ranked(List<Scored> hits, int strong) {}

    /// After the best, hits that have most of the words come before those that have few.
    private static Ranked strongFirst(List<Scored> ranked, ScoredDocuments found) {
        var shown = Math.min(SHOWN, ranked.size());
        var hits = new ArrayList<>(ranked.subList(0, shown));
        var weak = new ArrayList<Scored>();
        for (var hit : ranked.subList(shown, ranked.size())) {
            (found.isStrong(hit) ? hits : weak).add(hit);
        }
        var strong = weak.size() <= FEW_WEAK ? ranked.size() : hits.size();
        hits.addAll(weak);
        return new Ranked(hits, strong);
    }

    /// How many pearls there would be in all, if the query looks at some.
    private OptionalInt everywhere() {
        if (query.scope() instanceof Scope.Everything) {
            return OptionalInt.empty();
        }
        var found = open.searcher().search(lookup(among(query.withScope(new Scope.Everything()))));
        return OptionalInt.of(facets.count(open.cards().cards(found.all()), query.filters())
                .passing()
                .cardinality());
    }

    /// The best that pass the filters. Where so many were found that not all are ranked, those that pass are ranked by
    /// themselves.
    private List<Scored> best(ScoredDocuments found, FixedBitSet passing) {
        var best = found.best().stream()
                .filter(scored -> passing.get(scored.document()))
                .toList();
        return best.size() == passing.cardinality() || best.size() >= ScoredDocuments.MOST
                ? best
                : open.searcher().search(lookup(Optional.of(passing))).best();
    }

    private Lookup lookup(Optional<FixedBitSet> among) {
        return new Lookup(typed, query.language(), query.settings(), among, this::prior);
    }

    private Optional<FixedBitSet> among(Query wanted) {
        return wanted.scope() instanceof Scope.Everything && typed.conditions().isEmpty()
                ? Optional.empty()
                : Optional.of(open.cards().documents(cards.allowed(wanted.scope(), typed)));
    }

    /// What is asked for in plain words comes first; a case is a trainer’s or a doubter’s wish, not a worry’s answer.
    private float prior(int document) {
        var card = cards.card(open.cards().card(document));
        var isTold = card.kind() == PearlKind.CASE || card.kind() == PearlKind.PRACTICE_CASE;
        var isKindAsked = filters.stream().anyMatch(filter -> filter.wish() instanceof OfKind);
        var prior = isTold && !isKindAsked ? ranking.told() : 1;
        for (var filter : filters) {
            prior *= filter.wish().isMetBy(card) ? ranking.met() : 1;
        }
        return prior;
    }
}
