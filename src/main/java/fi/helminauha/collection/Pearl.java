package fi.helminauha.collection;

import java.util.List;
import java.util.Optional;

/// One article of the collection, whole.
/// @param related  other pearls, as this pearl's file names them; [PearlCollection#related] adds those that
/// name this one
/// @param span     absent where one sitting is all; the card's minutes are those of one sitting
public record Pearl(
        PearlCard card, List<PearlId> related, List<Source> sources, Optional<Span> span, Localized<PearlText> texts) {
    public Pearl {
        related = List.copyOf(related);
        sources = List.copyOf(sources);
    }

    /// A pearl of one sitting.
    public Pearl(PearlCard card, List<PearlId> related, List<Source> sources, Localized<PearlText> texts) {
        this(card, related, sources, Optional.empty(), texts);
    }

    public PearlId id() {
        return card.id();
    }

    public PearlText in(Language language) {
        return texts.in(language);
    }
}
