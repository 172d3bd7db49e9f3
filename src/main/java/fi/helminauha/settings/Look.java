package fi.helminauha.settings;

/// Light, dark, in high contrast one or the other, or as the system is.
public enum Look {
    SYSTEM,
    LIGHT,
    DARK,
    /// Black on white.
    CONTRAST,
    /// White on black.
    CONTRAST_DARK
}
