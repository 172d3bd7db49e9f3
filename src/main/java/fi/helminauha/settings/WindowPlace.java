package fi.helminauha.settings;

/// Where a window is, its frame included, in JavaFX screen coordinates (pixels before scaling).
/// @param maximized  then the rest is the place to return to
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {}
