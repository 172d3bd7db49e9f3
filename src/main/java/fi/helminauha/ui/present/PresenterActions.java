package fi.helminauha.ui.present;

import java.util.function.Consumer;

/// What the presenter’s view asks of who shows the windows.
/// @param swap        changes the two screens
/// @param wholeShown  told whether the audience’s page fills the presenter’s window
/// @param close       closes the windows of a presentation that is over
/// @param handOut     puts the handout of the day on paper
record PresenterActions(Runnable swap, Consumer<Boolean> wholeShown, Runnable close, Runnable handOut) {}
