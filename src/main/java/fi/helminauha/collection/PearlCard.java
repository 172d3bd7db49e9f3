package fi.helminauha.collection;

import java.util.Set;

/// What is known of a pearl without reading its body: enough for a list, a filter and a count.
/// @param theme  the sub-theme
public record PearlCard(
        PearlId id,
        ThemeId theme,
        PearlKind kind,
        Origin origin,
        Set<Audience> audiences,
        HrLevel level,
        Minutes minutes,
        GroupSize group,
        Set<Place> places,
        Set<Material> materials,
        Difficulty difficulty,
        Localized<String> title,
        Localized<String> summary) {
    public PearlCard {
        audiences = Coded.inOrder(audiences);
        places = Coded.inOrder(places);
        materials = Coded.inOrder(materials);
    }
}
