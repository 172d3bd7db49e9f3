package fi.helminauha.ui.reader;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import fi.helminauha.i18n.Messages;
import fi.helminauha.library.Highlight;
import fi.helminauha.library.PearlUse;
import fi.helminauha.ui.kit.Zoom;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// What is being read, and where, how large and with what marks. Used on the JavaFX thread.
public final class ReaderViewModel {
    private final ReaderActions actions;
    private final Zoom zoom;
    private final Executor background;
    private final Executor interfaceThread;
    private final ReadingHistory history = new ReadingHistory();
    private final Deque<PearlId> awaited = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<ReaderState> state = new ReadOnlyObjectWrapper<>(new ReaderState.Nothing());
    private final ReadOnlyObjectWrapper<ReadingPlace> place = new ReadOnlyObjectWrapper<>(ReadingPlace.START);
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private final BooleanProperty bookmarked = new SimpleBooleanProperty();
    private final PageMarks marks = new PageMarks();
    private final SearchMarks searchMarks;
    private final PageHighlights highlights;
    private final ReadOnlyObjectWrapper<List<PearlUse>> uses = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<PearlPage> page = Optional.empty();
    private Messages messages = Messages.in(Language.FI);
    private TextSelection selection = new TextSelection(PageMarks.EMPTY);

    /// @param marking          keeps the marked words
    /// @param zoom             how large text is, in the reader as elsewhere
    /// @param background       runs what takes more than a few milliseconds: word matching, the drawing of figures
    /// @param interfaceThread  runs a task on the JavaFX thread
    public ReaderViewModel(
            ReaderActions actions, Marking marking, Zoom zoom, Executor background, Executor interfaceThread) {
        this.actions = actions;
        this.highlights = new PageHighlights(marking);
        this.zoom = zoom;
        this.background = background;
        this.interfaceThread = interfaceThread;
        this.searchMarks = new SearchMarks(marks, background, interfaceThread);
    }

    public ReadOnlyObjectProperty<ReaderState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The pearl that is shown or could not be.
    public Optional<PearlId> pearl() {
        return switch (state.get()) {
            case ReaderState.Nothing() -> Optional.empty();
            case ReaderState.Reading reading ->
                Optional.of(reading.page().pearl().id());
            case ReaderState.Gone gone -> Optional.of(gone.pearl());
            case ReaderState.Unreadable unreadable -> Optional.of(unreadable.pearl());
        };
    }

    /// Shows a pearl. It is a new step in the reading history unless [#back] or [#forward] asked for it.
    public void show(PearlPage shown) {
        var id = shown.pearl().id();
        var isSame = pearl().filter(id::equals).isPresent();
        uses.set(List.of());
        arrive(id);
        page = Optional.of(shown);
        read(isSame ? place.get() : history.current().orElseThrow().place());
    }

    /// Says that a pearl could not be read.
    /// @param details  for who helps the user; English
    public void fail(PearlId pearl, String details) {
        arrive(pearl);
        leavePage(new ReaderState.Unreadable(pearl, details));
    }

    /// Says that the collection does not have a pearl.
    /// @param title  that it had when the user wrote on it; absent if nothing was written
    public void showGone(PearlId pearl, Optional<String> title) {
        arrive(pearl);
        leavePage(new ReaderState.Gone(pearl, title));
    }

    /// Shows no pearl.
    public void close() {
        leavePage(new ReaderState.Nothing());
    }

    private void leavePage(ReaderState shown) {
        page = Optional.empty();
        marks.setDocument(PageMarks.EMPTY);
        highlights.leavePage();
        selection = new TextSelection(PageMarks.EMPTY);
        state.set(shown);
    }

    private void arrive(PearlId pearl) {
        if (awaited.contains(pearl)) {
            var arrived = awaited.pop();
            while (!arrived.equals(pearl)) {
                // An earlier one was overtaken.
                arrived = awaited.pop();
            }
        } else {
            awaited.clear();
            history.visit(pearl);
        }
        followHistory();
    }

    /// The language in which the page is read from now on; the place stays.
    void setMessages(Messages spoken) {
        messages = spoken;
        if (page.isPresent()) {
            read(place.get());
        }
    }

    private void read(ReadingPlace at) {
        var shown = page.orElseThrow();
        var document = DocumentBuilder.build(shown, messages);
        selection = new TextSelection(document);
        marks.setDocument(document);
        place.set(at);
        var reading = new ReaderState.Reading(shown, document);
        highlights.setPage(reading, messages.language());
        state.set(reading);
        searchMarks.mark(document);
    }

    /// Where the page is being read; the view writes it while the reader scrolls.
    ReadOnlyObjectProperty<ReadingPlace> placeProperty() {
        return place.getReadOnlyProperty();
    }

    void setPlace(ReadingPlace now) {
        place.set(now);
        history.keepPlace(now);
    }

    /// A stretch of the page as it is copied; absent if it is empty or no page is read.
    Optional<CopiedText> copied(TextRange range) {
        return state.get() instanceof ReaderState.Reading reading && !range.isEmpty()
                ? Optional.of(CopiedText.of(reading.document(), range, messages))
                : Optional.empty();
    }

    /// Shows the marked words of the pearl that is read.
    /// @param kept  in all languages
    public void showHighlights(List<Highlight> kept) {
        highlights.show(kept);
    }

    /// Shows how the user has used a pearl, if it is the one that is read.
    /// @param found  those that were last come first
    public void showUses(PearlId pearl, List<PearlUse> found) {
        if (pearl().equals(Optional.of(pearl))) {
            uses.set(List.copyOf(found));
        }
    }

    /// @param name  of the day, as the page calls it
    void forgetDay(PearlUse day, String name) {
        actions.forgetDay().accept(day, name);
    }

    ReadOnlyObjectProperty<List<PearlUse>> usesProperty() {
        return uses.getReadOnlyProperty();
    }

    PageHighlights highlights() {
        return highlights;
    }

    /// What is selected on the page; another object for each page.
    TextSelection selection() {
        return selection;
    }

    PageMarks marks() {
        return marks;
    }

    /// Marks what a search found, on this page and on those that are shown after it, until told otherwise.
    public void setSearchMarks(WordMatcher wordMatcher) {
        searchMarks.setMatcher(wordMatcher);
        if (state.get() instanceof ReaderState.Reading reading) {
            searchMarks.mark(reading.document());
        }
    }

    /// Opens the find bar, or puts the caret into it.
    public void find() {
        if (state.get() instanceof ReaderState.Reading) {
            marks.openFind();
        }
    }

    /// Goes to the next mark: of what is being looked for on the page, else of the search.
    public void nextMark() {
        marks.next();
    }

    public void previousMark() {
        marks.previous();
    }

    /// Opens another pearl, for example by a link.
    public void open(PearlId pearl) {
        actions.open().accept(pearl);
    }

    public void back() {
        history.back().ifPresent(this::revisit);
    }

    public void forward() {
        history.forward().ifPresent(this::revisit);
    }

    private void revisit(ReadingHistory.Visit visit) {
        awaited.add(visit.pearl());
        followHistory();
        actions.open().accept(visit.pearl());
    }

    private void followHistory() {
        canGoBack.set(history.canGoBack());
        canGoForward.set(history.canGoForward());
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    /// Whether the pearl that is shown is bookmarked; set by who keeps bookmarks.
    public BooleanProperty bookmarkedProperty() {
        return bookmarked;
    }

    public void toggleBookmark() {
        pearl().ifPresent(actions.toggleBookmark());
    }

    /// Leads a team through the pearl that is read.
    void goThroughWithTeam() {
        pearl().ifPresent(actions.team());
    }

    void browse(URI address) {
        actions.browse().accept(address);
    }

    Zoom zoom() {
        return zoom;
    }

    Executor background() {
        return background;
    }

    Executor interfaceThread() {
        return interfaceThread;
    }
}
