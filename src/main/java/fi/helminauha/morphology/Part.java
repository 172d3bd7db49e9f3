package fi.helminauha.morphology;

import java.util.List;

/// One part of a compound; a word that is no compound is its own only part.
///
/// @param surface     the part as it stands in the word, in lower case, without hyphens around it
/// @param baseForm    the base form of the part. A `-minen` form gives its noun: `osaamiskartoitus` has the parts
///                    `osaaminen` and `kartoitus`
/// @param root        the dictionary word that the base form is derived from, else the base form itself: `kyky`
///                    for `kyvyttömyys`, `keskustella` for `keskustelu`, `osata` for `osaaminen`
/// @param isRootVerb  whether the root is a verb
/// @param pieces      what the dictionary knows inside the base form, in order: `hyvin` and `vointi` for
///                    `hyvinvointi`; empty where it marks no boundary. Weaker than parts: `erinomainen` gives
///                    `erin` and `omainen`
public record Part(String surface, String baseForm, String root, boolean isRootVerb, List<String> pieces) {
    /// Copies the list.
    public Part {
        pieces = List.copyOf(pieces);
    }

    /// A part that is known by its base form alone.
    static Part of(String surface, String baseForm) {
        return new Part(surface, baseForm, baseForm, false, List.of());
    }
}
