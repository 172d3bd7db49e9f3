package fi.helminauha.ui.days;

import fi.helminauha.collection.Coded;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Minutes;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.ReadySession;
import fi.helminauha.collection.SessionId;
import fi.helminauha.search.Answer;
import fi.helminauha.search.Facet;
import fi.helminauha.search.Facet.GroupClass;
import fi.helminauha.search.Facet.MinutesClass;
import fi.helminauha.search.Filters;
import fi.helminauha.settings.Preparations;
import fi.helminauha.ui.browse.BrowseViewModel;
import fi.helminauha.ui.kit.SettingsViewModel;
import fi.helminauha.ui.plan.TrainingViewModel;
import fi.helminauha.ui.task.Background;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The ready-made sessions, which of them are shown, and the one that is looked at. Used on the JavaFX thread.
public final class DaysViewModel {
    /// By what the sessions can be filtered, in the order of the menus.
    static final List<Facet> FACETS = List.of(Facet.MINUTES, Facet.GROUP, Facet.PLACE, Facet.AUDIENCE);

    private static final int MOST_FOUND = 3;
    /// From the last key to the search for sessions.
    private static final Duration TYPING = Duration.ofMillis(250);
    private static final int MOST_PEOPLE = 200;
    private static final int USUAL_GROUP = 4;

    private final Background background;
    private final TrainingViewModel trainings;
    private final BrowseViewModel browse;
    private final SettingsViewModel settings;
    private final Function<PearlId, Optional<PearlCard>> cards;
    private final ReadOnlyObjectWrapper<Filters> filters = new ReadOnlyObjectWrapper<>(Filters.NONE);
    private final ReadOnlyObjectWrapper<Optional<SessionId>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<ReadySession>> found = new ReadOnlyObjectWrapper<>(List.of());

    /// @param cards  what is known of a pearl; absent if the collection has none of that id
    public DaysViewModel(
            Background background,
            TrainingViewModel trainings,
            BrowseViewModel browse,
            SettingsViewModel settings,
            Function<PearlId, Optional<PearlCard>> cards) {
        this.background = background;
        this.trainings = trainings;
        this.browse = browse;
        this.settings = settings;
        this.cards = cards;
        browse.answerProperty().subscribe(answer -> answer.ifPresentOrElse(this::find, () -> found.set(List.of())));
    }

    /// All of them; empty until they are read.
    ReadOnlyObjectProperty<List<ReadySession>> readyProperty() {
        return trainings.readySessionsProperty();
    }

    ReadOnlyObjectProperty<Filters> filtersProperty() {
        return filters.getReadOnlyProperty();
    }

    /// The one that is looked at.
    ReadOnlyObjectProperty<Optional<SessionId>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Those that have the words of the newest search, the best first.
    ReadOnlyObjectProperty<List<ReadySession>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// Shows them all, the one that was looked at last again.
    public void show() {
        if (chosen().isEmpty()) {
            byLength(readyProperty().get()).stream().findFirst().ifPresent(first -> choose(first.id()));
        }
        browse.goDays();
    }

    /// Shows them with one of them chosen, whatever was filtered.
    public void show(ReadySession session) {
        if (shown().stream().noneMatch(session::equals)) {
            filters.set(Filters.NONE);
        }
        choose(session.id());
        browse.goDays();
    }

    void choose(SessionId session) {
        chosen.set(Optional.of(session));
    }

    /// The one that is looked at; absent before one is.
    public Optional<ReadySession> chosen() {
        return chosen.get()
                .flatMap(id -> readyProperty().get().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst());
    }

    void toggle(Facet facet, String value) {
        filters.set(filters.get().toggled(facet, value));
    }

    void clearFilters() {
        filters.set(Filters.NONE);
    }

    /// Those that the filters leave, the shortest first.
    List<ReadySession> shown() {
        return byLength(readyProperty().get()).stream()
                .filter(session -> matches(session, filters.get()))
                .toList();
    }

    /// How many there would be with a further value of a facet.
    long count(Facet facet, String value) {
        var others = filters.get();
        return readyProperty().get().stream()
                .filter(session -> values(session, facet).contains(value))
                .filter(session ->
                        FACETS.stream().filter(each -> each != facet).allMatch(each -> matches(session, others, each)))
                .count();
    }

    private static boolean matches(ReadySession session, Filters wanted) {
        return FACETS.stream().allMatch(facet -> matches(session, wanted, facet));
    }

    private static boolean matches(ReadySession session, Filters wanted, Facet facet) {
        return wanted.of(facet).isEmpty() || values(session, facet).stream().anyMatch(wanted.of(facet)::contains);
    }

    private static Set<String> values(ReadySession session, Facet facet) {
        return switch (facet) {
            case MINUTES -> codes(MinutesClass.of(new Minutes(session.minutes(), session.minutes())));
            case GROUP -> codes(GroupClass.of(session.group()));
            case PLACE -> codes(session.places());
            case AUDIENCE -> codes(session.audiences());
            case KIND, DIFFICULTY, PROJECT -> Set.of();
        };
    }

    private static Set<String> codes(Collection<? extends Coded> values) {
        return values.stream().map(Coded::code).collect(Collectors.toSet());
    }

    /// The shortest first.
    public static List<ReadySession> byLength(List<ReadySession> ready) {
        return ready.stream()
                .sorted(Comparator.comparingInt(ReadySession::minutes)
                        .thenComparing(each -> each.id().value()))
                .toList();
    }

    Optional<PearlCard> card(PearlId pearl) {
        return cards.apply(pearl);
    }

    /// Makes it the user’s own and opens it.
    void edit(ReadySession session, Language language) {
        trainings.open(session, language);
        trainings.keepReady();
    }

    /// For how many people it is prepared.
    int people(ReadySession session) {
        return settings.get().preparations().of(session.id()).people().orElseGet(() -> usualPeople(session));
    }

    /// @param people  1–200; more or less is the most or the least
    void setPeople(ReadySession session, int people) {
        change(session, old -> old.withPeople(Math.clamp(people, 1, MOST_PEOPLE)));
    }

    private static int usualPeople(ReadySession session) {
        var group = session.group();
        return (group.from() + group.to().orElse(group.from())) / 2;
    }

    /// Whether one of the things to bring is ticked.
    boolean isTicked(ReadySession session, int thing) {
        return settings.get().preparations().of(session.id()).ticks().contains(thing);
    }

    void toggleTick(ReadySession session, int thing) {
        change(session, old -> old.withTick(thing, !old.ticks().contains(thing)));
    }

    private void change(ReadySession session, UnaryOperator<Preparations.OfDay> change) {
        settings.change(old -> old.withPreparations(old.preparations()
                .with(session.id(), change.apply(old.preparations().of(session.id())))));
    }

    /// How many copies of its n-th printout are needed for that many people.
    static int copies(ReadySession session, int printout, int people) {
        var wanted = session.printouts().get(printout);
        return wanted.copies()
                * switch (wanted.per()) {
                    case PERSON -> people;
                    case PAIR -> (people + 1) / 2;
                    case GROUP -> groups(session, printout, people);
                    case ROOM -> 1;
                };
    }

    /// As many groups as the step has whose pearl is printed, in proportion to the people; else groups of about four.
    private static int groups(ReadySession session, int printout, int people) {
        var side = session.steps().stream()
                .filter(ReadySession.Step.PearlStep.class::isInstance)
                .map(ReadySession.Step.PearlStep.class::cast)
                .filter(step -> session.printouts()
                        .get(printout)
                        .pearl()
                        .filter(step.pearl()::equals)
                        .isPresent())
                .mapToInt(ReadySession.Step.PearlStep::groups)
                .max()
                .orElse(1);
        var size = side > 1 ? Math.max(2, Math.ceilDiv(usualPeople(session), side)) : USUAL_GROUP;
        return Math.max(1, Math.ceilDiv(people, size));
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }

    /// Looks for the words of a search that the pearls have answered, behind it.
    private void find(Answer answer) {
        var ready = readyProperty().get();
        if (answer.query().text().isBlank() || ready.isEmpty()) {
            found.set(List.of());
            return;
        }
        // Who is still typing does not wait for it.
        background.later(TYPING, () -> {
            if (isNewest(answer)) {
                background.behind(() -> find(ready, answer), hits -> {
                    if (isNewest(answer)) {
                        found.set(hits);
                    }
                });
            }
        });
    }

    private boolean isNewest(Answer answer) {
        return browse.answerProperty().get().filter(now -> now == answer).isPresent();
    }

    /// On the `search` thread.
    private static List<ReadySession> find(List<ReadySession> ready, Answer answer) {
        var typed = words(answer.query().text());
        return DaySearch.find(ready, answer.words(), typed, answer.query().language()).stream()
                .limit(MOST_FOUND)
                .toList();
    }
}
