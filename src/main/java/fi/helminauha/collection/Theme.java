package fi.helminauha.collection;

import java.util.List;

/// A node of the theme tree: a theme with sub-themes, or a sub-theme with pearls.
public record Theme(ThemeId id, Localized<String> name, List<Theme> themes) {
    public Theme {
        themes = List.copyOf(themes);
    }
}
