package fi.helminauha.collection;

import java.util.List;

/// One article of the collection, whole.
/// @param related  other pearls, as this pearl's file names them; [PearlCollection#related] adds those that name this
/// one
public record Pearl(PearlCard card, List<PearlId> related, List<Source> sources, Localized<PearlText> texts) {
    public Pearl {
        related = List.copyOf(related);
        sources = List.copyOf(sources);
    }

    public PearlId id() {
        return card.id();
    }

    public PearlText in(Language language) {
        return texts.in(language);
    }
}
