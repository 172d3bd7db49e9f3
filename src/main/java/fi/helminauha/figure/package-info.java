/// Figures: the drawing of a figure and the words of a pearl become whole SVG, with the words fitted to their places
/// and the colours asked for, and that is drawn by JSVG and AWT, as pixels or onto whatever AWT draws on.
@NullMarked
package fi.helminauha.figure;

import org.jspecify.annotations.NullMarked;
