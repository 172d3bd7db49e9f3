package fi.helminauha.ui.browse;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Folder;
import fi.helminauha.search.Answer;
import fi.helminauha.search.Facet;
import fi.helminauha.search.Filters;
import fi.helminauha.search.Order;
import fi.helminauha.search.PearlSearch;
import fi.helminauha.search.Query;
import fi.helminauha.search.query.Completion;
import fi.helminauha.search.query.SoftFilter;
import fi.helminauha.ui.library.LibraryViewModel;
import fi.helminauha.ui.task.Background;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The query and its answer. Changing the query starts a search; the answer changes when the newest search is done.
/// Used on the JavaFX thread. It is a little long because whatever leads to pearls changes the one query that is here.
public final class BrowseViewModel {
    private final Background background;
    private final Supplier<PearlSearch> search;
    private final LibraryViewModel library;
    private final Optional<UnansweredSearches> unanswered;
    private final NoteHitsViewModel noteHits;
    private final NoteHitsViewModel teamHits;
    private final ReadOnlyObjectWrapper<Query> query;
    private final ReadOnlyObjectWrapper<TreePlace> place = new ReadOnlyObjectWrapper<>(TreePlace.ALL_PEARLS);
    private final ReadOnlyBooleanWrapper home = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper days = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Answer>> answer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RuntimeException>> failure =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<PearlId>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// A list whose searches nobody keeps.
    /// @param search  asked on the `search` thread
    public BrowseViewModel(
            Background background, Supplier<PearlSearch> search, LibraryViewModel library, Language language) {
        this(background, search, library, language, Optional.empty());
    }

    /// @param search      asked on the `search` thread
    /// @param unanswered  keeps the searches to which there was no pearl
    public BrowseViewModel(
            Background background,
            Supplier<PearlSearch> search,
            LibraryViewModel library,
            Language language,
            Optional<UnansweredSearches> unanswered) {
        this.unanswered = unanswered;
        this.background = background;
        this.search = search;
        this.library = library;
        this.noteHits = NoteHitsViewModel.ofNotes(background, search, library);
        this.teamHits = NoteHitsViewModel.ofTeams(background, search, library.teamRuns());
        this.query = new ReadOnlyObjectWrapper<>(Query.everything(language));
        // Recently read is not followed: the list one is choosing from must not reorder under the pointer.
        library.bookmarksProperty().subscribe(this::followBookmarks);
        library.foldersProperty().subscribe((_, _) -> followFolders());
        library.writingsProperty().subscribe((before, now) -> followNotes(before.keySet(), now.keySet()));
        library.teamRuns()
                .runsProperty()
                .subscribe((_, _) -> answer.get().map(Answer::query).ifPresent(teamHits::find));
        library.readings().presented().changesProperty().subscribe((_, _) -> followReadings());
    }

    /// The pearls in whose runs teams wrote the words of the query.
    public NoteHitsViewModel teamHits() {
        return teamHits;
    }

    public ReadOnlyObjectProperty<Query> queryProperty() {
        return query.getReadOnlyProperty();
    }

    /// Where in the tree the reader is.
    public ReadOnlyObjectProperty<TreePlace> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /// Whether the home page is shown instead of list and reader.
    public ReadOnlyBooleanProperty homeProperty() {
        return home.getReadOnlyProperty();
    }

    /// Whether the ready-made sessions are shown instead of list and reader.
    public ReadOnlyBooleanProperty daysProperty() {
        return days.getReadOnlyProperty();
    }

    /// Whether a page is shown in the place of list and reader: what is typed there is not taken away unseen.
    boolean isPageShown() {
        return home.get() || days.get();
    }

    /// Shows the home page. What is typed, chosen and open stays for the way back.
    public void goHome() {
        home.set(true);
        days.set(false);
    }

    /// Shows the ready-made sessions. What is typed, chosen and open stays for the way back.
    public void goDays() {
        days.set(true);
        home.set(false);
    }

    /// Shows list and reader again, as they were.
    public void leaveHome() {
        home.set(false);
        days.set(false);
    }

    /// Absent until the first search is done.
    public ReadOnlyObjectProperty<Optional<Answer>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// Why there is no answer, when the newest search failed.
    public ReadOnlyObjectProperty<Optional<RuntimeException>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// The pearl that is open in the reader.
    public ReadOnlyObjectProperty<Optional<PearlId>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /// Opens a pearl in the reader; the one that is open is read again, since it may have failed.
    public void open(PearlId pearl) {
        unanswered.ifPresent(UnansweredSearches::opened);
        leaveHome();
        if (opened.get().equals(Optional.of(pearl))) {
            opened.set(Optional.empty());
        }
        opened.set(Optional.of(pearl));
    }

    public void type(String text) {
        if (!text.equals(query.get().text())) {
            unanswered.ifPresent(searches -> searches.typed(text));
            // Who types on a page looks in no theme or folder.
            var now = isPageShown() ? atEverything() : query.get();
            leaveHome();
            ask(now.withText(text));
        }
    }

    public void setLanguage(Language language) {
        ask(query.get().withLanguage(language));
    }

    public void setOrder(Order order) {
        ask(query.get().withOrder(order));
    }

    public void toggle(Facet facet, String value) {
        ask(query.get().withFilters(query.get().filters().toggled(facet, value)));
    }

    public void clearFilters() {
        ask(query.get().withFilters(Filters.NONE));
    }

    /// Goes to a place of the tree; what is typed and chosen stays.
    public void go(TreePlace changed) {
        leaveHome();
        look(changed);
    }

    private void look(TreePlace changed) {
        place.set(changed);
        ask(query.get().withScope(changed.scope(library)));
    }

    private Query atEverything() {
        place.set(TreePlace.ALL_PEARLS);
        return query.get().withScope(TreePlace.ALL_PEARLS.scope(library));
    }

    /// Forgets that pearls were read.
    void forgetReadings(List<PearlId> pearls) {
        library.readings().forget(pearls, this::followReadings);
    }

    /// Forgets all that was read.
    void forgetReadings() {
        library.readings().forget(this::followReadings);
    }

    /// Forgets all days that were presented.
    void forgetPresented() {
        library.readings().presented().forgetAll();
    }

    /// Lists again what was read last or used most, where that is listed.
    private void followReadings() {
        if (place.get() instanceof TreePlace.RecentlyRead || place.get() instanceof TreePlace.MostUsed) {
            go(place.get());
        }
    }

    /// The same search among all pearls.
    public void widen() {
        go(TreePlace.ALL_PEARLS);
    }

    /// The notes that have the words of the query.
    public NoteHitsViewModel noteHits() {
        return noteHits;
    }

    boolean hasNotes() {
        return !library.writingsProperty().get().isEmpty();
    }

    /// What is known of a pearl; absent if the collection has none of that id. To be asked when it is open.
    Optional<PearlCard> card(PearlId pearl) {
        return search.get().card(pearl);
    }

    /// The searches to which there was no pearl, where they are kept.
    Optional<UnansweredSearches> unanswered() {
        return unanswered;
    }

    ReadOnlyObjectProperty<List<Folder>> foldersProperty() {
        return library.foldersProperty();
    }

    /// Whether a key such as `laji:` is being typed.
    boolean isKeyTyped() {
        return isKey(query.get().text());
    }

    private static boolean isKey(String text) {
        return text.substring(text.lastIndexOf(' ') + 1).contains(":");
    }

    /// Ways to go on with what is typed, each as the whole text of a query: values for a key such as `laji:`, else
    /// situations that have every word. Blocking; any thread but JavaFX’s.
    public List<String> completions(String text) {
        if (!isKey(text)) {
            return search.get().situations(text, query.get().language());
        }
        return search.get().completions(text, query.get().language()).stream()
                .map(Completion::text)
                .toList();
    }

    /// Searches the words as they were typed, none taken for a typing error.
    public void insist() {
        ask(query.get().insisting());
    }

    /// Searches a soft filter’s words as words.
    public void take(SoftFilter filter) {
        ask(query.get().taking(filter));
    }

    /// Asks the newest query again, for example when the collection was replaced.
    public void refresh() {
        ask(query.get());
    }

    private void followBookmarks() {
        if (place.get() instanceof TreePlace.Bookmarks) {
            look(place.get());
        }
    }

    /// Who is in a folder that is deleted is left among all bookmarks; a new name changes nothing in the list.
    private void followFolders() {
        if (place.get() instanceof TreePlace.InFolder here) {
            if (library.folder(here.folder()).isEmpty()) {
                look(new TreePlace.Bookmarks());
            } else if (!here.scope(library).equals(query.get().scope())) {
                look(here);
            }
        }
    }

    /// A note that changes keeps its place in the list one is choosing from.
    private void followNotes(Set<PearlId> before, Set<PearlId> now) {
        if (place.get() instanceof TreePlace.Notes && !before.equals(now)) {
            go(place.get());
        } else {
            answer.get().map(Answer::query).ifPresent(noteHits::find);
        }
    }

    private void ask(Query changed) {
        query.set(changed);
        background.newest(() -> search.get().search(changed), this::show, e -> failure.set(Optional.of(e)));
    }

    private void show(Answer found) {
        failure.set(Optional.empty());
        unanswered.ifPresent(searches -> searches.answered(found));
        answer.set(Optional.of(found));
        noteHits.find(found.query());
        teamHits.find(found.query());
    }
}
