package fi.helminauha.ui.team;

import fi.helminauha.collection.Language;
import fi.helminauha.team.Division;
import fi.helminauha.team.TeamRun;
import fi.helminauha.team.TeamWalk;
import fi.helminauha.team.TeamWay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// What is chosen before a team goes through a pearl: which meeting, how long, how many are here. Used on the JavaFX
/// thread.
public final class BeforeViewModel {
    private final TeamPearl pearl;
    private final TeamWalk whole;
    private final LocalDate today;
    private final ReadOnlyObjectWrapper<Integer> sitting;
    private final ReadOnlyObjectWrapper<TeamWay> way;
    private final ObjectProperty<Optional<LocalDate>> day = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalTime>> time = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<OptionalInt> people = new SimpleObjectProperty<>(OptionalInt.empty());

    /// @param today  from which a day without a year is the next
    BeforeViewModel(TeamPearl pearl, Language language, LocalDate today) {
        this.today = today;
        this.pearl = pearl;
        this.whole = TeamWalk.of(pearl.pearl(), language);
        this.sitting = new ReadOnlyObjectWrapper<>(whole.sittings().getFirst());
        this.way = new ReadOnlyObjectWrapper<>(ways().getFirst());
    }

    TeamPearl pearl() {
        return pearl;
    }

    /// The same choice in another language.
    BeforeViewModel in(Language language) {
        var other = new BeforeViewModel(pearl, language, today);
        other.choose(sitting.get());
        other.ways().stream()
                .filter(each -> each.minutes() == way.get().minutes())
                .findFirst()
                .ifPresent(other::choose);
        other.people.set(people.get());
        other.day.set(day.get());
        other.time.set(time.get());
        return other;
    }

    List<Integer> sittings() {
        return whole.sittings();
    }

    ReadOnlyObjectProperty<Integer> sittingProperty() {
        return sitting.getReadOnlyProperty();
    }

    void choose(int chosen) {
        sitting.set(chosen);
        way.set(ways().getFirst());
    }

    /// How long the chosen meeting can take.
    List<TeamWay> ways() {
        return whole.inSitting(sitting.get()).ways();
    }

    ReadOnlyObjectProperty<TeamWay> wayProperty() {
        return way.getReadOnlyProperty();
    }

    void choose(TeamWay chosen) {
        way.set(chosen);
    }

    LocalDate today() {
        return today;
    }

    /// On which day the team comes; absent while that is not said.
    ObjectProperty<Optional<LocalDate>> dayProperty() {
        return day;
    }

    /// When it begins; absent while that is not said.
    ObjectProperty<Optional<LocalTime>> timeProperty() {
        return time;
    }

    /// When the team comes, if both day and time are said.
    Optional<LocalDateTime> start() {
        return day.get().flatMap(on -> time.get().map(on::atTime));
    }

    /// How many are here; absent while that is not said.
    ObjectProperty<OptionalInt> peopleProperty() {
        return people;
    }

    void setPeople(String typed) {
        people.set(Division.people(typed));
    }

    /// The way that is chosen.
    TeamWalk walk() {
        return whole.inSitting(sitting.get()).in(way.get());
    }

    TeamRun begin(Instant now) {
        var walk = walk();
        return TeamRun.begin(pearl.pearl().id(), walk.language(), walk.text().title(), walk.steps(), now)
                .withPeople(people.get());
    }
}
