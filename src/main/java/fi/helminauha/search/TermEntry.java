package fi.helminauha.search;

import fi.helminauha.search.IndexFields.Part;
import java.util.List;
import java.util.Optional;

/// A term of one language with the parts of the pearls that have it.
final class TermEntry {
    /// Of a term that no pearl has.
    static final TermEntry NONE = new TermEntry(
            IndexFields.PARTS.stream().map(_ -> Optional.<TermPlace>empty()).toList());

    private final List<Optional<TermPlace>> places;
    private final int pearls;

    /// @param places  in the order of [IndexFields#PARTS]
    TermEntry(List<Optional<TermPlace>> places) {
        this.places = List.copyOf(places);
        var most = 0;
        for (var place : places) {
            most = Math.max(most, place.map(TermPlace::pearls).orElse(0));
        }
        this.pearls = most;
    }

    Optional<TermPlace> in(Part part) {
        return places.get(part.ordinal());
    }

    /// In how many pearls the term is, by the part that has it most.
    int pearls() {
        return pearls;
    }
}
