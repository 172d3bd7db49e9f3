package fi.helminauha.paper;

import fi.helminauha.collection.Block;
import java.util.List;

/// Writes forms with lines to write on by hand, 9 mm apart, or with fields for the screen. Two short fields stand side
/// by side.
final class FormMarkup {
    /// Characters of a label that has room on half a line.
    private static final int SHORT = 46;

    /// Millimetres across the sheet, and across one of two fields that stand side by side.
    private static final double WHOLE = 169.5;

    private static final double HALF = 81.4;
    /// Millimetres down a line.
    private static final double LINE = 9;

    private final Markup out;
    private final PaperWords words;
    private final Writing writing;

    /// What is given to write on.
    @FunctionalInterface
    interface Writing {
        /// @param across  millimetres
        /// @param down    millimetres
        String room(String label, int lines, double across, double down);
    }

    /// With lines to write on by hand.
    FormMarkup(Markup out, PaperWords words) {
        this(out, words, (_, lines, _, _) -> "<div class=\"line\"></div>".repeat(lines));
    }

    FormMarkup(Markup out, PaperWords words, Writing writing) {
        this.out = out;
        this.words = words;
        this.writing = writing;
    }

    /// @param heading       the element of its title
    /// @param withExamples  whether what somebody wrote there is told under each label
    void write(Block.Form form, String heading, boolean withExamples) {
        out.open("div class=\"form\"").element(heading + " class=\"section\"", form.title());
        var fields = form.fields();
        for (var i = 0; i < fields.size(); i++) {
            var isPair = i + 1 < fields.size() && isShort(fields.get(i)) && isShort(fields.get(i + 1));
            if (isPair) {
                out.open("div class=\"pair\"");
                field("left", fields.get(i), withExamples);
                field("right", fields.get(i + 1), withExamples);
                out.close("div");
                i++;
            } else {
                field("whole", fields.get(i), withExamples);
            }
        }
        out.close("div");
    }

    private static boolean isShort(Block.FormField field) {
        return field.lines() == 1 && field.label().length() <= SHORT;
    }

    private void field(String width, Block.FormField field, boolean withExamples) {
        out.open("div class=\"field " + width + "\"").element("p class=\"label\"", field.label());
        if (withExamples) {
            field.example()
                    .ifPresent(example -> out.element("p class=\"example\"", words.text("paper.example", example)));
        }
        write(field.label(), field.lines(), width.equals("whole") ? WHOLE : HALF);
        out.close("div");
    }

    private void write(String label, int lines, double across) {
        out.raw(writing.room(label, lines, across, lines * LINE));
    }

    /// Questions with room for an answer of some lines each.
    void answers(List<String> questions, int lines) {
        for (var question : questions) {
            out.open("div class=\"field whole\"").element("p class=\"label\"", question);
            write(question, lines, WHOLE);
            out.close("div");
        }
    }
}
