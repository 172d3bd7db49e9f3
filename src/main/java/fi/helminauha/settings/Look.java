package fi.helminauha.settings;

/// Light, dark, or as the system is.
public enum Look {
    SYSTEM,
    LIGHT,
    DARK
}
