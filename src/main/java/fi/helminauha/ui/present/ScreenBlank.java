package fi.helminauha.ui.present;

/// What is drawn before the audience’s page.
enum ScreenBlank {
    NONE,
    BLACK,
    WHITE
}
