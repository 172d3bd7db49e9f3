/// Turns the drawing of a figure and the words of a pearl into pixels: fills words in, fits them to their places,
/// colours them by the tokens of the style sheet and draws them in the size asked for.
///
/// Knows no JavaFX: everything here blocks, may run on any thread and is called off the JavaFX thread. It is the
/// only user of AWT and of JSVG.
@NullMarked
package fi.helminauha.ui.figure;

import org.jspecify.annotations.NullMarked;
