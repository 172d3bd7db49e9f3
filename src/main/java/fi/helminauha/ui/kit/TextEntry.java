package fi.helminauha.ui.kit;

import fi.helminauha.collection.TypedText;
import fi.helminauha.training.TextParts;
import java.util.function.UnaryOperator;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Skin;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextFormatter.Change;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;

/// Makes the program’s fields of text: each lies still while nobody types in it (see [Caret]), and keeps what is typed
/// and pasted into it in the one form of [TypedText].
public final class TextEntry {
    private TextEntry() {}

    /// A new field, in which a line break that is pasted is a space.
    public static TextField line() {
        return line(new Line());
    }

    /// A field of a kind of its own, in which a line break that is pasted is a space.
    public static <F extends TextField> F line(F field) {
        return line(field, UnaryOperator.identity());
    }

    /// The field, which also refuses or alters some changes.
    /// @param further  sees the change in its one form; as the filter of a [TextFormatter]
    public static <F extends TextField> F line(F field, UnaryOperator<Change> further) {
        return keep(field, TypedText::line, further);
    }

    /// A new field of a date, into which dates are typed too. To be made when JavaFX is there.
    public static DatePicker date() {
        var date = new DatePicker();
        // JavaFX makes it, so that its skin cannot be its own kind’s.
        var editor = line(date.getEditor());
        editor.setSkin(new RestingTextFieldSkin(editor));
        return date;
    }

    /// A new field of several lines, which are broken at its edge, but for a text in which that would hold up the
    /// window.
    public static TextArea lines() {
        return lines(new Lines());
    }

    /// A field of a kind of its own, with lines as those of [#lines()].
    public static <A extends TextArea> A lines(A area) {
        area.textProperty().subscribe(text -> {
            var isWrapped = text == null || !TextParts.isSlowToWrap(text);
            area.setWrapText(isWrapped);
            if (!isWrapped) {
                unwrap(area);
            }
        });
        return keep(area, TypedText::lines, UnaryOperator.identity());
    }

    /// A text of several lines that is only read, of which parts can be copied. Tab leads out of it.
    public static TextArea readOnly(String text) {
        var area = new Lines();
        area.setText(text);
        area.setEditable(false);
        area.setWrapText(true);
        TabLeaves.from(area);
        return area;
    }

    /// The skin does so at its next layout; a pointer that is looked for before would have the text broken once more.
    private static void unwrap(TextArea area) {
        area.lookupAll(".text").forEach(node -> {
            if (node instanceof Text text && !text.wrappingWidthProperty().isBound()) {
                text.setWrappingWidth(0);
            }
        });
    }

    /// Replaces what differs, so that the caret stands where the change was.
    public static void replace(TextInputControl field, String text) {
        var old = field.getText() == null ? "" : field.getText();
        var shorter = Math.min(old.length(), text.length());
        var same = 0;
        while (same < shorter && old.charAt(same) == text.charAt(same)) {
            same++;
        }
        var end = 0;
        while (end < shorter - same && old.charAt(old.length() - 1 - end) == text.charAt(text.length() - 1 - end)) {
            end++;
        }
        field.replaceText(same, old.length() - end, text.substring(same, text.length() - end));
    }

    /// Shows a text in a field. Of one that would hold up the window the beginning is shown, and cannot be changed; a
    /// hint says so. The caret of a field that has the keyboard stands where the change was.
    /// @param cut  the hint
    public static void show(TextInputControl field, String text, String cut) {
        var shown = TextParts.typeable(text);
        var isWhole = shown.equals(text);
        field.setEditable(isWhole);
        field.setTooltip(isWhole ? null : new Tooltip(cut));
        field.setAccessibleHelp(isWhole ? null : cut);
        if (!shown.equals(field.getText())) {
            if (field.isFocused()) {
                replace(field, shown);
            } else {
                field.setText(shown);
            }
        }
    }

    private static <C extends TextInputControl> C keep(
            C control, UnaryOperator<String> form, UnaryOperator<Change> further) {
        control.setTextFormatter(new TextFormatter<String>(new OneForm(form, further)));
        return control;
    }

    /// Whether the field was made here.
    public static boolean keepsForm(TextInputControl control) {
        return control.getTextFormatter() != null && control.getTextFormatter().getFilter() instanceof OneForm;
    }

    private static final class Line extends TextField {
        @Override
        protected Skin<?> createDefaultSkin() {
            return new RestingTextFieldSkin(this);
        }
    }

    private static final class Lines extends TextArea {
        @Override
        protected Skin<?> createDefaultSkin() {
            return new RestingTextAreaSkin(this);
        }
    }

    private record OneForm(UnaryOperator<String> form, UnaryOperator<Change> further) implements UnaryOperator<Change> {
        @Override
        public Change apply(Change change) {
            if (!change.getText().isEmpty()) {
                compose(change);
                Emoji.prepare(change.getText());
            }
            return further.apply(change);
        }

        private void compose(Change change) {
            takeLetterOfMark(change);
            var typed = change.getText();
            var formed = form.apply(typed);
            if (!formed.equals(typed)) {
                var end = change.getRangeStart() + typed.length();
                change.setText(formed);
                var caret = change.getCaretPosition() >= end
                        ? change.getRangeStart() + formed.length()
                        : Math.min(
                                change.getCaretPosition(),
                                change.getControlNewText().length());
                change.selectRange(caret, caret);
            }
        }

        /// An accent that comes after its letter makes one letter with it.
        private static void takeLetterOfMark(Change change) {
            var start = change.getRangeStart();
            if (start > 0 && Character.getType(change.getText().codePointAt(0)) == Character.NON_SPACING_MARK) {
                var before = change.getControlText();
                var letter = before.offsetByCodePoints(start, -1);
                change.setText(before.substring(letter, start) + change.getText());
                change.setRange(letter, change.getRangeEnd());
            }
        }
    }
}
