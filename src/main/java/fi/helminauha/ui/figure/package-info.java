/// Turns the drawing of a figure and the words of a pearl into pixels: fills words in, fits them to their places,
/// colours them by the tokens of the style sheet and draws them in the size asked for.
///
/// [FigureView] is the node, [FigurePainter] takes its drawing to another thread, where [FigureRenderer] draws it by
/// JSVG and AWT. A drawing that is not done after ten seconds is given up.
@NullMarked
package fi.helminauha.ui.figure;

import org.jspecify.annotations.NullMarked;
