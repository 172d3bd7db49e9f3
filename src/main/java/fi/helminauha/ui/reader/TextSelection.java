package fi.helminauha.ui.reader;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What is selected in a document and where its caret is. A selection grows by the unit that it was begun with:
/// characters, words after a double click, passages after a triple click.
final class TextSelection {
    private final ReaderDocument document;
    private final TextSteps steps;
    private final ReadOnlyObjectWrapper<Selected> selected =
            new ReadOnlyObjectWrapper<>(new Selected(new TextRange(0, 0), 0));
    private Unit unit = Unit.CHARACTER;
    private TextRange anchor = new TextRange(0, 0);
    private boolean isBegun;

    TextSelection(ReaderDocument document) {
        this.document = document;
        this.steps = new TextSteps(document);
    }

    enum Unit {
        CHARACTER,
        WORD,
        PASSAGE
    }

    /// @param caret  one of the ends of the range
    record Selected(TextRange range, int caret) {}

    ReadOnlyObjectProperty<Selected> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    TextRange range() {
        return selected.get().range();
    }

    /// Whether the reader has put the caret anywhere.
    boolean isBegun() {
        return isBegun;
    }

    int caret() {
        return selected.get().caret();
    }

    /// Drops what is selected and begins anew.
    void begin(int offset, Unit by) {
        isBegun = true;
        unit = by;
        anchor = around(offset);
        selected.set(new Selected(anchor, anchor.end()));
    }

    /// Takes the selection from where it was begun to the offset.
    void extendTo(int offset) {
        var here = around(offset);
        var range = anchor.union(here);
        selected.set(new Selected(range, range.start() < anchor.start() ? range.start() : range.end()));
    }

    /// Moves the caret by a key: with the selection or without it.
    void moveTo(int offset, boolean isExtending) {
        if (!isExtending) {
            begin(offset, Unit.CHARACTER);
            return;
        }
        isBegun = true;
        var fixed = caret() == range().start() ? range().end() : range().start();
        unit = Unit.CHARACTER;
        anchor = new TextRange(fixed, fixed);
        selected.set(new Selected(TextRange.between(fixed, offset), offset));
    }

    void selectAll() {
        isBegun = true;
        unit = Unit.CHARACTER;
        anchor = new TextRange(0, 0);
        selected.set(new Selected(document.whole(), document.text().length()));
    }

    private TextRange around(int offset) {
        return switch (unit) {
            case CHARACTER -> new TextRange(offset, offset);
            case WORD -> steps.wordAt(offset);
            case PASSAGE -> document.passageAt(offset).range();
        };
    }
}
