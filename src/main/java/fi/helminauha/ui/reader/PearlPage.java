package fi.helminauha.ui.reader;

import fi.helminauha.collection.CollectionHead;
import fi.helminauha.collection.FigureId;
import fi.helminauha.collection.GlossaryTerm;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.TermId;
import java.util.List;
import java.util.Map;

/// A pearl together with everything that is shown around it, in all languages.
/// @param head      names themes, kinds and projects
/// @param related   the pearls that this one names or that name it, in the order to show
/// @param terms     at least those that the pearl's texts link to; one that is missing is shown as plain text
/// @param drawings  the SVG of at least the pearl's figures; for one that is missing its alternative text is shown
public record PearlPage(
        Pearl pearl,
        CollectionHead head,
        List<PearlCard> related,
        Map<TermId, GlossaryTerm> terms,
        Map<FigureId, String> drawings) {
    public PearlPage {
        related = List.copyOf(related);
        terms = Map.copyOf(terms);
        drawings = Map.copyOf(drawings);
    }
}
