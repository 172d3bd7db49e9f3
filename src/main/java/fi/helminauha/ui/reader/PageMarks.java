package fi.helminauha.ui.reader;

import fi.helminauha.collection.Inline;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The marks of a page: what the reader looks for in it, or else what a search found in it.
final class PageMarks {
    static final ReaderDocument EMPTY = emptyDocument();

    private final BooleanProperty findOpen = new SimpleBooleanProperty();
    private final ReadOnlyIntegerWrapper findRequests = new ReadOnlyIntegerWrapper();
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Marks> shown = new ReadOnlyObjectWrapper<>(Marks.NONE);
    private ReaderDocument document = EMPTY;
    private Marks searched = Marks.NONE;
    private int reading;

    PageMarks() {
        findOpen.subscribe(this::look);
        query.subscribe(this::look);
    }

    private static ReaderDocument emptyDocument() {
        var nothing = Passage.of(PassageRole.PARAGRAPH, 0, "", 0, List.of(new Inline.Plain("")));
        return new ReaderDocument(
                nothing, nothing, List.of(), nothing, List.of(), nothing, List.of(), List.of(), List.of(nothing), "");
    }

    /// Takes the marks off and looks for the same in another document.
    void setDocument(ReaderDocument now) {
        document = now;
        searched = Marks.NONE;
        reading = 0;
        look();
    }

    /// @param in  the document that was searched; marks of another are dropped
    void setFound(ReaderDocument in, List<TextRange> hits) {
        if (in.equals(document)) {
            searched = new Marks(
                    hits.stream().filter(hit -> hit.end() <= in.text().length()).toList(), -1);
            look();
        }
    }

    /// The offset from which to look first.
    void setReading(int offset) {
        reading = offset;
    }

    /// Whether the find bar is open.
    BooleanProperty findOpenProperty() {
        return findOpen;
    }

    /// Opens the find bar, or asks for its field again.
    void openFind() {
        findOpen.set(true);
        findRequests.set(findRequests.get() + 1);
    }

    /// Grows each time when the reader wants to type what to find.
    ReadOnlyIntegerProperty findRequestsProperty() {
        return findRequests.getReadOnlyProperty();
    }

    void closeFind() {
        findOpen.set(false);
    }

    StringProperty queryProperty() {
        return query;
    }

    boolean isFinding() {
        return findOpen.get() && !query.get().isBlank();
    }

    ReadOnlyObjectProperty<Marks> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    private void look() {
        shown.set(isFinding() ? Marks.from(TextSearch.find(document.text(), query.get()), reading) : searched);
    }

    void next() {
        go(shown.get().next());
    }

    void previous() {
        go(shown.get().previous());
    }

    /// Takes the search's marks off this page.
    void dropSearch() {
        searched = Marks.NONE;
        look();
    }

    private void go(Marks marks) {
        if (!isFinding()) {
            searched = marks;
        }
        shown.set(marks);
        marks.currentRange().ifPresent(range -> reading = range.start());
    }
}
