package fi.helminauha.search;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.search.highlight.Snippet;
import java.util.AbstractList;
import java.util.List;

/// A long list of hits of which few are looked at: the first are there, each other is made when it is asked for.
final class HitList extends AbstractList<Hit> {
    private final List<Hit> first;
    private final List<Place> places;

    /// What a hit is made of.
    /// @param document  its number in the index; -1 where nothing was looked up
    record Place(PearlCard card, Language language, float score, int document) {
        Hit plain() {
            return new Hit(
                    card,
                    language,
                    Snippet.of(card.title().in(language)),
                    Snippet.of(card.summary().in(language)),
                    score);
        }
    }

    /// @param first   the first hits, with their passages
    /// @param places  of all
    HitList(List<Hit> first, List<Place> places) {
        this.first = List.copyOf(first);
        this.places = List.copyOf(places);
    }

    @Override
    public Hit get(int index) {
        return index < first.size() ? first.get(index) : places.get(index).plain();
    }

    @Override
    public int size() {
        return places.size();
    }
}
