package fi.helminauha.paper;

import fi.helminauha.collection.Block;
import java.util.List;

/// Writes forms with lines to write on by hand, 9 mm apart. Two short fields stand side by side.
final class FormMarkup {
    /// Characters of a label that has room on half a line.
    private static final int SHORT = 46;

    private final Markup out;
    private final PaperWords words;

    FormMarkup(Markup out, PaperWords words) {
        this.out = out;
        this.words = words;
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
                out.raw("<div class=\"clear\"></div>").close("div");
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
        lines(field.lines());
        out.close("div");
    }

    private void lines(int count) {
        out.raw("<div class=\"line\"></div>".repeat(count));
    }

    /// Questions with room for an answer of some lines each.
    void answers(List<String> questions, int lines) {
        for (var question : questions) {
            out.open("div class=\"field whole\"").element("p class=\"label\"", question);
            lines(lines);
            out.close("div");
        }
    }
}
