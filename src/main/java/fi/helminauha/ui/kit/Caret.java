package fi.helminauha.ui.kit;

import fi.helminauha.settings.OperatingSystem;
import javafx.scene.control.TextInputControl;

/// The line where the next letter comes. JavaFX lets it blink in every field whose text was set, beside what is marked
/// and in texts that are only read, though nobody sees it there: twice a second it paints the whole window anew, as
/// nothing in it has changed. Skins see to it, each made by its kind of field when JavaFX asks for one. A skin that the
/// style sheet names comes after the style of the field, whose words then keep their first colour, black on a dark
/// ground too. One that is made with the field makes a menu, for which JavaFX has to be there: a start may die of it.
public final class Caret {
    /// As JavaFX has it, which asks the system itself.
    private static final boolean IS_BESIDE_MARKED = OperatingSystem.here() == OperatingSystem.WINDOWS;

    private Caret() {}

    /// Whether the field shows it, in one half of a second of two.
    public static boolean isSeenIn(TextInputControl field) {
        return field.isFocused()
                && field.isEditable()
                && !field.isDisabled()
                && (IS_BESIDE_MARKED || field.getSelection().getLength() == 0);
    }
}
