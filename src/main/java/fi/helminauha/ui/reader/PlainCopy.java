package fi.helminauha.ui.reader;

import java.util.List;

/// A selection as plain text: marks before items, tabs between cells, a blank line between what stands apart.
final class PlainCopy {
    private final List<Passage> passages;
    private final TextRange range;

    /// @param passages  those that the range touches
    PlainCopy(List<Passage> passages, TextRange range) {
        this.passages = passages;
        this.range = range;
    }

    String text() {
        var text = new StringBuilder();
        for (var i = 0; i < passages.size(); i++) {
            if (i > 0) {
                text.append(between(passages.get(i - 1), passages.get(i)));
            }
            append(text, passages.get(i));
        }
        return text.toString();
    }

    private static String between(Passage one, Passage other) {
        if (isCell(one) && isCell(other)) {
            return one.number() == other.number() ? "\t" : "\n";
        }
        return isNextItem(one, other) ? "\n" : "\n\n";
    }

    private static boolean isNextItem(Passage one, Passage other) {
        if (one.role() != other.role() || other.role() == PassageRole.STEP) {
            return false;
        }
        return other.number() > 1 || other.role() == PassageRole.SOURCE;
    }

    private static boolean isCell(Passage passage) {
        return passage.role() == PassageRole.CELL || passage.role() == PassageRole.HEADER_CELL;
    }

    private void append(StringBuilder text, Passage passage) {
        var part = range.within(passage.range());
        // Words out of one passage are copied as they are.
        var isWhole = passages.size() > 1 && part.start() == 0;
        if (isWhole) {
            text.append(mark(passage));
        }
        text.append(passage.text(), part.start(), part.end());
        if (isWhole
                && passage.role() == PassageRole.STEP
                && part.end() == passage.text().length()) {
            text.append(" (").append(passage.label()).append(')');
        }
        if (passage.role() == PassageRole.FACTS) {
            replaceAll(text, PageWords.BETWEEN_FACTS, " · ");
        }
    }

    private static void replaceAll(StringBuilder text, String what, String by) {
        for (var at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + by.length())) {
            text.replace(at, at + what.length(), by);
        }
    }

    private static String mark(Passage passage) {
        return switch (passage.role()) {
            case BULLET, QUESTION -> "• ";
            case NUMBER, STEP -> passage.number() + ". ";
            case CHECK -> "☐ ";
            case NOTE -> passage.label() + ": ";
            default -> "";
        };
    }
}
