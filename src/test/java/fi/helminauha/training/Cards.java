package fi.helminauha.training;

import fi.helminauha.collection.Audience;
import fi.helminauha.collection.Difficulty;
import fi.helminauha.collection.GroupSize;
import fi.helminauha.collection.HrLevel;
import fi.helminauha.collection.Localized;
import fi.helminauha.collection.Material;
import fi.helminauha.collection.Minutes;
import fi.helminauha.collection.Origin;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.PearlKind;
import fi.helminauha.collection.Place;
import fi.helminauha.collection.Relation;
import fi.helminauha.collection.ThemeId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// A collection of a few cards for tests.
public final class Cards {
    private final Map<PearlId, PearlCard> cards = new HashMap<>();

    Cards(PearlCard... known) {
        for (var card : known) {
            cards.put(card.id(), card);
        }
    }

    Optional<PearlCard> of(PearlId pearl) {
        return Optional.ofNullable(cards.get(pearl));
    }

    /// Every other card, as if all were related.
    List<PearlCard> others(PearlId pearl) {
        return cards.values().stream().filter(card -> !card.id().equals(pearl)).toList();
    }

    /// A method for three to twelve people in one room.
    public static PearlCard method(String id, int from, int to) {
        return card(id, PearlKind.METHOD, from, to, Set.of(Place.ON_SITE), Set.of());
    }

    static PearlCard card(String id, PearlKind kind, int from, int to, Set<Place> places, Set<Material> materials) {
        var text = new Localized<>(id, id, id);
        return new PearlCard(
                new PearlId(id),
                new ThemeId("dialogi"),
                kind,
                new Origin(Relation.GENERAL, Optional.empty()),
                Set.of(Audience.STAFF),
                HrLevel.values()[0],
                new Minutes(from, to),
                new GroupSize(3, OptionalInt.of(12)),
                places,
                materials,
                Difficulty.EASY,
                text,
                text);
    }
}
