package fi.helminauha.search;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.search.highlight.Snippet;
import java.text.Collator;
import java.util.AbstractList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A long list of hits of which few are looked at: the first are there, each other is made when it is asked for.
final class HitList extends AbstractList<Hit> {
    private final List<Hit> first;
    private final List<Entry> entries;

    /// An entry of the list, of which a hit is made when it is asked for.
    /// @param document  its number in the index; -1 where nothing was looked up
    record Entry(PearlCard card, Language language, float score, int document, boolean isRelated) {
        Entry(PearlCard card, Language language, float score, int document) {
            this(card, language, score, document, false);
        }

        /// By what the entries are sorted; absent where they stand in the order of their scores.
        static Optional<Comparator<Entry>> order(Query query) {
            return switch (query.order()) {
                case RELEVANCE -> Optional.empty();
                case TITLE -> {
                    var collator = Collator.getInstance(query.language().locale());
                    yield Optional.of(Comparator.comparing(
                            (Entry entry) -> entry.card().title().in(query.language()), collator));
                }
                case MINUTES ->
                    Optional.of(Comparator.comparingInt(
                            entry -> entry.card().minutes().from()));
            };
        }

        Hit plain() {
            return new Hit(
                    card,
                    language,
                    Snippet.of(card.title().in(language)),
                    Snippet.of(card.summary().in(language)),
                    score,
                    isRelated);
        }
    }

    /// @param first   the first hits, with their passages
    /// @param entries  of all
    HitList(List<Hit> first, List<Entry> entries) {
        this.first = List.copyOf(first);
        this.entries = List.copyOf(entries);
    }

    @Override
    public Hit get(int index) {
        return index < first.size() ? first.get(index) : entries.get(index).plain();
    }

    @Override
    public int size() {
        return entries.size();
    }
}
