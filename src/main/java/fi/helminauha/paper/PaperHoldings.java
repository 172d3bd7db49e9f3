package fi.helminauha.paper;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.CollectionHead;
import fi.helminauha.collection.FigureId;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.PearlId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What a paper needs of the collection and of the user’s library.
/// @param pearls    those of the subject; one that is missing has left the collection
/// @param drawings  the SVG of at least their figures; for one that is missing its alternative text is printed
/// @param notes     what the user has written on pearls of the subject, in lines; none is blank
public record PaperHoldings(
        CollectionHead head, Map<PearlId, Pearl> pearls, Map<FigureId, String> drawings, Map<PearlId, String> notes) {
    public PaperHoldings {
        pearls = Map.copyOf(pearls);
        drawings = Map.copyOf(drawings);
        notes = Map.copyOf(notes);
    }

    /// Gathers what a subject needs of the collection; nobody’s notes are among it.
    /// @param pearls   absent for one that has left the collection
    /// @param figures  the SVG of a figure
    public static PaperHoldings of(
            PaperSubject subject,
            CollectionHead head,
            Function<PearlId, Optional<Pearl>> pearls,
            Function<FigureId, String> figures) {
        var found = new HashMap<PearlId, Pearl>();
        var drawings = new HashMap<FigureId, String>();
        for (var id : subject.pearls()) {
            pearls.apply(id).ifPresent(pearl -> {
                found.put(id, pearl);
                for (var block : pearl.in(Language.FI).body()) {
                    if (block instanceof Block.Figure figure) {
                        drawings.computeIfAbsent(figure.figure(), figures);
                    }
                }
            });
        }
        return new PaperHoldings(head, found, drawings, Map.of());
    }

    public PaperHoldings withNotes(Map<PearlId, String> changed) {
        return new PaperHoldings(head, pearls, drawings, changed);
    }

    Optional<Pearl> pearl(PearlId id) {
        return Optional.ofNullable(pearls.get(id));
    }

    /// The style class by which a pearl has the colour of its theme.
    String themeClass(Pearl pearl) {
        return "theme-"
                + head.mainTheme(pearl.card().theme())
                        .map(theme -> theme.id().value())
                        .orElse("none");
    }
}
