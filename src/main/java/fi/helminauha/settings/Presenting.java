package fi.helminauha.settings;

import java.util.Optional;

/// How days are presented.
/// @param clickGoesOn  whether a click on the audience’s page goes on
/// @param wheelGoesOn  whether the mouse’s wheel over that page goes on and back
/// @param inWindow     whether the audience’s page is in an ordinary window instead of filling a screen
/// @param window       where that window was; absent before the first one
public record Presenting(boolean clickGoesOn, boolean wheelGoesOn, boolean inWindow, Optional<WindowPlace> window) {
    /// A click is meant, as in other programs; a wheel is soon touched by mistake.
    public static final Presenting FIRST = new Presenting(true, false, false, Optional.empty());
}
