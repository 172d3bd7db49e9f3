package fi.helminauha.ui.reader;

import fi.helminauha.collection.Language;
import fi.helminauha.library.AnchorText;
import fi.helminauha.library.AnchorText.Stretch;
import fi.helminauha.library.Anchoring;
import fi.helminauha.library.Highlight;
import fi.helminauha.library.MarkColour;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The marked words of the page that is read: where they stand, and those whose place has changed. Used on the JavaFX
/// thread.
final class PageHighlights {
    private final Marking marking;
    private final ReadOnlyObjectWrapper<List<Placed>> placed = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Highlight>> lost = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<Page> page = Optional.empty();
    private List<Highlight> all = List.of();

    /// @param range  of the document’s text
    record Placed(Highlight highlight, TextRange range) {}

    private record Page(ReaderState.Reading reading, Language language, AnchorText text) {}

    PageHighlights(Marking marking) {
        this.marking = marking;
    }

    /// Turns to another page, on which nothing is marked until that is told.
    void setPage(ReaderState.Reading reading, Language language) {
        page = Optional.of(new Page(reading, language, text(reading.document())));
        place();
    }

    void leavePage() {
        page = Optional.empty();
        place();
    }

    /// @param kept  of the pearl that is read, in all languages
    void show(List<Highlight> kept) {
        all = List.copyOf(kept);
        place();
    }

    private static AnchorText text(ReaderDocument document) {
        var items = new ArrayList<AnchorText.Item>();
        var passages = document.passages().iterator();
        var block = 0;
        var item = 0;
        while (passages.hasNext()) {
            var passage = passages.next();
            var here = blockOf(document, passage, block);
            item = here == block ? item : 0;
            block = here;
            items.add(new AnchorText.Item(block, item, passage.text()));
            item++;
        }
        return new AnchorText(items);
    }

    /// Blocks come in the order of the passages.
    private static int blockOf(ReaderDocument document, Passage passage, int before) {
        var body = document.body();
        for (var block = Math.max(1, before); block <= body.size(); block++) {
            if (body.get(block - 1).passages().contains(passage)) {
                return block;
            }
        }
        return before == 0 ? 0 : body.size() + 1;
    }

    private void place() {
        var found = new ArrayList<Placed>();
        var changed = new ArrayList<Highlight>();
        page.ifPresent(here -> {
            for (var highlight : all) {
                if (highlight.pearl().equals(here.reading().page().pearl().id())
                        && highlight.anchor().language() == here.language()) {
                    Anchoring.find(highlight.anchor(), here.text())
                            .ifPresentOrElse(
                                    stretch -> found.add(
                                            new Placed(highlight, new TextRange(stretch.start(), stretch.end()))),
                                    () -> changed.add(highlight));
                }
            }
        });
        found.sort(Comparator.comparingInt(each -> each.range().start()));
        placed.set(List.copyOf(found));
        lost.set(List.copyOf(changed));
    }

    /// In the order in which they stand on the page.
    ReadOnlyObjectProperty<List<Placed>> placedProperty() {
        return placed.getReadOnlyProperty();
    }

    /// Those that cannot be told from other words, or are gone.
    ReadOnlyObjectProperty<List<Highlight>> lostProperty() {
        return lost.getReadOnlyProperty();
    }

    /// The highlight in which a selection or the caret stands; the shortest if there are several.
    Optional<Placed> at(TextRange selected) {
        return placed.get().stream()
                .filter(each -> each.range().start() <= selected.start()
                        && selected.end() <= each.range().end())
                .min(Comparator.comparingInt(
                        each -> each.range().end() - each.range().start()));
    }

    /// The one that begins after an offset, else the first.
    Optional<Placed> after(int offset) {
        return placed.get().stream()
                .filter(each -> each.range().start() > offset)
                .findFirst()
                .or(() -> placed.get().stream().findFirst());
    }

    /// The one that ends before an offset, else the last.
    Optional<Placed> before(int offset) {
        return placed.get().reversed().stream()
                .filter(each -> each.range().end() < offset)
                .findFirst()
                .or(() -> placed.get().reversed().stream().findFirst());
    }

    /// Marks what is selected, or gives another colour to the highlight in which that is.
    /// @return the marked words; absent if no word is selected
    Optional<Placed> mark(TextRange selected, MarkColour colour) {
        var there = at(selected);
        there.ifPresent(each -> marking.recolour().accept(each.highlight(), colour));
        return there.isPresent() ? at(selected) : add(selected, colour);
    }

    /// Takes the place of marks that lie within, unless something is written to them.
    private Optional<Placed> add(TextRange selected, MarkColour colour) {
        var replaced = placed.get().stream()
                .filter(each ->
                        selected.start() <= each.range().start() && each.range().end() <= selected.end())
                .map(Placed::highlight)
                .filter(each -> marking.note().apply(each).isBlank())
                .toList();
        return page.flatMap(here -> Anchoring.anchor(
                        here.reading().page().pearl().id(),
                        here.language(),
                        here.text(),
                        new Stretch(selected.start(), selected.end()))
                .map(anchor -> marking.add()
                        .mark(
                                anchor,
                                here.reading()
                                        .page()
                                        .pearl()
                                        .in(here.language())
                                        .title(),
                                colour,
                                replaced))
                .flatMap(added -> placed.get().stream()
                        .filter(each -> each.highlight().id().equals(added.id()))
                        .findFirst()));
    }

    void remove(Highlight highlight) {
        marking.remove().accept(highlight);
    }

    String note(Highlight highlight) {
        return marking.note().apply(highlight);
    }

    String write(Highlight highlight, String text) {
        return marking.write().apply(highlight, text);
    }

    void save() {
        marking.save().run();
    }
}
