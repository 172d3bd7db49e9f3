package fi.helminauha.ui.team;

import fi.helminauha.collection.FigureId;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.ThemeId;
import java.util.Map;
import java.util.Optional;

/// A pearl with what a page of it needs.
/// @param theme     its main theme
/// @param drawings  the SVG of at least its figures
public record TeamPearl(Pearl pearl, Optional<ThemeId> theme, Map<FigureId, String> drawings) {
    public TeamPearl {
        drawings = Map.copyOf(drawings);
    }
}
