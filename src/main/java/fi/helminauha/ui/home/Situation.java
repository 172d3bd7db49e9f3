package fi.helminauha.ui.home;

import fi.helminauha.collection.ThemeId;

/// A worry in the words of somebody who has it.
/// @param theme  the main theme of the pearl that answers it
public record Situation(ThemeId theme, String text) {}
