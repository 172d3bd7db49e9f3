/// Figures in the window: coloured by the tokens of the style sheet and drawn in the pixels of the screen.
///
/// [FigureView] is the node, [FigurePainter] takes its drawing to another thread. A drawing that is not done after ten
/// seconds is given up.
@NullMarked
package fi.helminauha.ui.figure;

import org.jspecify.annotations.NullMarked;
