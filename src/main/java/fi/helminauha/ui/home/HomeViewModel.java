package fi.helminauha.ui.home;

import fi.helminauha.collection.CollectionHead;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.ReadySession;
import fi.helminauha.collection.Theme;
import fi.helminauha.collection.ThemeId;
import fi.helminauha.library.Folder;
import fi.helminauha.library.FolderId;
import fi.helminauha.search.PearlSearch;
import fi.helminauha.team.TeamRunSummary;
import fi.helminauha.training.TrainingId;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.training.TrainingSummary;
import fi.helminauha.ui.browse.BrowseViewModel;
import fi.helminauha.ui.browse.TreePlace;
import fi.helminauha.ui.library.LibraryViewModel;
import fi.helminauha.ui.plan.TrainingViewModel;
import fi.helminauha.ui.task.Background;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the home page offers, and what follows when it is chosen. Used on the JavaFX thread.
public final class HomeViewModel {
    private static final int MOST_READ = 3;
    private static final int MOST_SESSIONS = 3;
    private static final int MOST_FOLDERS = 4;
    private static final int MOST_FOLLOW_UPS = 3;
    private static final int DAYS_OF_A_WEEK = 7;
    /// The lengths of the ready-made sessions that are shown first: a meeting, half a day, a day. In minutes.
    private static final List<Integer> LENGTHS = List.of(45, 240, 420);

    private final Background background;
    private final Clock clock;
    private final Collection collection;
    private final BrowseViewModel browse;
    private final LibraryViewModel library;
    private final TrainingViewModel trainings;
    private final ReadOnlyObjectWrapper<List<Situation>> situations = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<Known> known = Optional.empty();
    private long furtherTurns;

    /// The open collection.
    /// @param sizes   how many pearls each theme has
    /// @param card    what is known of a pearl; absent if the collection has none of that id
    /// @param search  asked on the `io` thread
    public record Collection(
            Supplier<CollectionHead> head,
            Supplier<List<PearlCard>> cards,
            Supplier<Map<ThemeId, Integer>> sizes,
            Function<PearlId, Optional<PearlCard>> card,
            Supplier<PearlSearch> search) {}

    /// The situations that were read.
    private record Known(Language language, Map<PearlId, List<String>> byPearl) {}

    /// @param clock  by whose week the situations change
    public HomeViewModel(
            Background background,
            Clock clock,
            Collection collection,
            BrowseViewModel browse,
            LibraryViewModel library,
            TrainingViewModel trainings) {
        this.background = background;
        this.clock = clock;
        this.collection = collection;
        this.browse = browse;
        this.library = library;
        this.trainings = trainings;
    }

    /// Reads the situations in a language, if they are not known yet. Without an index there are none: the search says
    /// so itself.
    void load(Language language) {
        if (known.map(Known::language).equals(Optional.of(language))) {
            chooseSituations();
            return;
        }
        situations.set(List.of());
        background.io(
                () -> collection.search().get().situations(language),
                read -> {
                    known = Optional.of(new Known(language, read));
                    chooseSituations();
                },
                _ -> situations.set(List.of()));
    }

    /// One of each main theme; none until they are read.
    ReadOnlyObjectProperty<List<Situation>> situationsProperty() {
        return situations.getReadOnlyProperty();
    }

    /// Shows others.
    void turnSituations() {
        furtherTurns++;
        chooseSituations();
    }

    private void chooseSituations() {
        known.ifPresent(read -> situations.set(SituationChoice.of(
                collection.head().get(), collection.cards().get(), read.byPearl(), week() + furtherTurns)));
    }

    private long week() {
        return Math.floorDiv(LocalDate.now(clock).toEpochDay(), DAYS_OF_A_WEEK);
    }

    /// Searches with the words of a situation.
    void ask(String situation) {
        browse.go(TreePlace.ALL_PEARLS);
        browse.type(situation);
    }

    List<Theme> themes() {
        return collection.head().get().themes();
    }

    /// How many pearls a main theme has.
    int size(Theme theme) {
        return collection.sizes().get().getOrDefault(theme.id(), 0);
    }

    int pearls() {
        return collection.cards().get().size();
    }

    void open(Theme theme) {
        browse.go(new TreePlace.InTheme(theme, Optional.empty()));
    }

    /// By length, the shortest first; empty until they are read.
    ReadOnlyObjectProperty<List<ReadySession>> readyProperty() {
        return trainings.readySessionsProperty();
    }

    /// The ready-made sessions that are shown first, one of each usual length, the shortest first.
    static List<ReadySession> first(List<ReadySession> ready) {
        return LENGTHS.stream()
                .flatMap(minutes -> ready.stream()
                        .min(Comparator.comparingInt((ReadySession each) -> Math.abs(each.minutes() - minutes))
                                .thenComparing(each -> each.id().value()))
                        .stream())
                .distinct()
                .toList();
    }

    void createSession(String title) {
        trainings.create(TrainingSession.empty(title));
    }

    ReadOnlyObjectProperty<List<PearlId>> recentlyReadProperty() {
        return library.readings().recentlyReadProperty();
    }

    /// The pearls that were read last, the last one first; those that the collection no longer has are left out.
    List<PearlCard> recentlyRead() {
        return library.readings().recentlyReadProperty().get().stream()
                .flatMap(pearl -> collection.card().apply(pearl).stream())
                .limit(MOST_READ)
                .toList();
    }

    Optional<Theme> mainTheme(PearlCard card) {
        return collection.head().get().mainTheme(card.theme());
    }

    void open(PearlCard card) {
        browse.go(TreePlace.ALL_PEARLS);
        browse.open(card.id());
    }

    ReadOnlyObjectProperty<List<TrainingSummary>> sessionsProperty() {
        return trainings.sessionsProperty();
    }

    /// The user’s own sessions, the last changed first.
    List<TrainingSummary> sessions() {
        return trainings.sessionsProperty().get().stream()
                .filter(session -> !session.isTemplate())
                .limit(MOST_SESSIONS)
                .toList();
    }

    void open(TrainingId session) {
        trainings.open(session);
    }

    ReadOnlyObjectProperty<List<TeamRunSummary>> teamRunsProperty() {
        return library.teamRuns().runsProperty();
    }

    /// The runs that teams shall look at again, the earliest day first.
    List<TeamRunSummary> followUps() {
        return library.teamRuns().followUps().stream().limit(MOST_FOLLOW_UPS).toList();
    }

    /// Shows what came of a run, over its pearl where the collection still has it.
    void open(TeamRunSummary run) {
        collection.card().apply(run.pearl()).ifPresent(this::open);
        library.teamRuns().show(run.id());
    }

    void openTeamRuns() {
        library.teamRuns().show(Optional.empty());
    }

    ReadOnlyObjectProperty<List<Folder>> foldersProperty() {
        return library.foldersProperty();
    }

    ReadOnlyObjectProperty<List<PearlId>> bookmarksProperty() {
        return library.bookmarksProperty();
    }

    /// The folders of bookmarks that are shown.
    List<Folder> folders() {
        return library.foldersProperty().get().stream().limit(MOST_FOLDERS).toList();
    }

    int bookmarks() {
        return library.bookmarksProperty().get().size();
    }

    void openBookmarks() {
        browse.go(new TreePlace.Bookmarks());
    }

    void open(FolderId folder) {
        browse.go(new TreePlace.InFolder(folder));
    }
}
