package fi.helminauha.ui.kit;

import java.text.BreakIterator;
import javafx.scene.control.Labeled;

/// A text that people wrote, short enough for where it is to leave room for others. Used on the JavaFX thread.
public final class Brief {
    /// Signs of a title in a card or a row.
    public static final int TITLE = 100;

    private Brief() {}

    /// The text, or its beginning with an ellipsis. No sign of several characters is parted.
    /// @param most  signs that it may have
    public static String of(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        var signs = BreakIterator.getCharacterInstance();
        signs.setText(text);
        var end = signs.next(most - 1);
        var isAll =
                end == BreakIterator.DONE || signs.next() == BreakIterator.DONE || signs.next() == BreakIterator.DONE;
        return isAll ? text : text.substring(0, end).stripTrailing() + "…";
    }

    /// The text, or its beginning and its end, which tells files and days apart, with an ellipsis between.
    /// @param most  signs that it may have
    static String ofBothEnds(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        var signs = BreakIterator.getCharacterInstance();
        signs.setText(text);
        var head = signs.preceding(most / 2 + 1);
        var tail = signs.following(text.length() - most / 2 - 1);
        return text.substring(0, head).stripTrailing() + " … "
                + text.substring(tail).stripLeading();
    }

    /// Shows a title; one that is cut is whole for a screen reader, under the mouse, and where the keyboard rests on
    /// it.
    public static void show(Labeled label, String title) {
        show(label, of(title, TITLE), title);
    }

    /// Shows the beginning of a text, with all of it at hand.
    /// @param brief  the text itself where nothing is cut
    public static void show(Labeled label, String brief, String whole) {
        label.setText(brief);
        label.setAccessibleText(whole);
        var isCut = !brief.equals(whole);
        // Only what says more than is seen is worth a stop.
        label.setFocusTraversable(isCut);
        if (isCut && label.getProperties().put(Brief.class, true) == null) {
            LazyTooltip.give(
                    label, () -> label.getText().equals(label.getAccessibleText()) ? "" : label.getAccessibleText());
        }
    }
}
