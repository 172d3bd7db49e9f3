package fi.helminauha.morphology;

import java.util.ArrayList;
import java.util.List;

/// Cuts an analysis at `[Bc]` into the parts of the compound.
final class PartRules {
    private final Analysis analysis;
    private final String pattern;
    private final List<Part> parts = new ArrayList<>(4);

    private PartRules(Analysis analysis, String pattern) {
        this.analysis = analysis;
        this.pattern = pattern;
    }

    /// @param pattern  the [CasePattern] of the word
    static List<Part> of(Analysis analysis, String pattern) {
        return new PartRules(analysis, pattern).parts();
    }

    private List<Part> parts() {
        var from = 0;
        var charactersBefore = 0;
        while (from < analysis.size()) {
            var end = analysis.indexOf(Tag.PART_END, from, analysis.size());
            var to = end < 0 ? analysis.size() : end;
            var surface = text(from, to);
            addPart(from, to, charactersBefore, surface);
            charactersBefore += surface.length();
            from = to + 1;
        }
        return parts;
    }

    private String text(int from, int to) {
        var text = new StringBuilder();
        for (var i = from; i < to; i++) {
            if (analysis.tag(i).opensNote()) {
                i = analysis.endOfNote(i);
            } else if (analysis.is(i, Tag.TEXT)) {
                text.append(analysis.text(i));
            }
        }
        return text.toString();
    }

    private void addPart(int from, int to, int charactersBefore, String text) {
        var first = analysis.is(from, '-') ? from + 1 : from;
        var end = text.endsWith("-") ? withoutLastHyphen(to) : to;
        var surface = withoutOuterHyphens(text);
        if (surface.isEmpty()) {
            return;
        }
        var base = BaseFormRules.ofPart(analysis, first, end, pattern, charactersBefore + first - from);
        var baseForm = base.actionNoun().isEmpty() ? base.text() : base.actionNoun();
        var baseAt = analysis.indexOf(Tag.BASE, first, end);
        var entry = baseAt < 0 ? "" : text(baseAt + 1, analysis.endOfNote(baseAt));
        var root = entry.isEmpty() ? baseForm : entry.replace("=", "");
        var isRootVerb = !entry.isEmpty() && isVerb(baseAt, first);
        parts.add(new Part(surface, baseForm, root, isRootVerb, PieceRules.cut(baseForm, entry, inner(first, end))));
    }

    /// What stands after each inner boundary of the part.
    private List<String> inner(int from, int to) {
        var pieces = new ArrayList<String>(2);
        var start = analysis.indexOf(Tag.INNER, from, to);
        while (start >= 0) {
            var next = analysis.indexOf(Tag.INNER, start + 1, to);
            var piece = withoutOuterHyphens(text(start + 1, next < 0 ? to : next));
            if (!piece.isEmpty()) {
                pieces.add(piece);
            }
            start = next;
        }
        return pieces;
    }

    private int withoutLastHyphen(int to) {
        var at = to - 1;
        while (!analysis.is(at, '-')) {
            at--;
        }
        return at;
    }

    private static String withoutOuterHyphens(String text) {
        var from = text.startsWith("-") ? 1 : 0;
        var to = text.endsWith("-") ? text.length() - 1 : text.length();
        return from < to ? text.substring(from, to) : "";
    }

    /// Whether the dictionary word at the place is a verb by the class before it.
    private boolean isVerb(int baseAt, int from) {
        for (var i = baseAt; i >= from; i--) {
            if (analysis.tag(i) == Tag.WORD_CLASS) {
                return analysis.wordClass(i) == WordClass.VERB;
            }
        }
        return false;
    }
}
