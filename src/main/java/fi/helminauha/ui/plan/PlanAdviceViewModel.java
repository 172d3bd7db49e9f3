package fi.helminauha.ui.plan;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import fi.helminauha.training.Change;
import fi.helminauha.training.Day;
import fi.helminauha.training.Fitting;
import fi.helminauha.training.Preparation;
import fi.helminauha.training.Schedule;
import fi.helminauha.training.Warning;
import fi.helminauha.training.Warnings;
import fi.helminauha.ui.task.Background;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What there is to notice in the plan, what has to be got ready, and how it could be made to fit. It follows the plan
/// at a small distance, so that typing never waits for it. Used on the JavaFX thread.
final class PlanAdviceViewModel {
    private static final Duration DISTANCE = Duration.ofMillis(120);

    private final PlanViewModel plan;
    private final PlanReading reading;
    private final Background background;
    private final Language language;
    private final Map<PearlId, List<String>> needs = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<Warning>> warnings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Preparation>> preparation =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<List<Change>>> proposal =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean isDue;
    /// The day that the proposal is for.
    private Optional<Day> proposedFor = Optional.empty();

    PlanAdviceViewModel(PlanViewModel plan, PlanReading reading, Background background, Language language) {
        this.plan = plan;
        this.reading = reading;
        this.background = background;
        this.language = language;
    }

    /// Those of the day that is shown.
    ReadOnlyObjectProperty<List<Warning>> warningsProperty() {
        return warnings.getReadOnlyProperty();
    }

    /// Absent until it has been gathered.
    ReadOnlyObjectProperty<Optional<Preparation>> preparationProperty() {
        return preparation.getReadOnlyProperty();
    }

    /// The changes that would make the day fit, when they were asked for; empty when there are none.
    ReadOnlyObjectProperty<Optional<List<Change>>> proposalProperty() {
        return proposal.getReadOnlyProperty();
    }

    /// The plan has changed, or another day is shown.
    void follow() {
        // A proposal is for the day as it was.
        if (!proposedFor.equals(Optional.of(plan.day()))) {
            dismissProposal();
        }
        if (!isDue) {
            isDue = true;
            background.later(DISTANCE, () -> {
                isDue = false;
                advise();
            });
        }
    }

    private void advise() {
        var unknown = new HashSet<PearlId>();
        plan.session()
                .days()
                .forEach(day -> day.steps()
                        .forEach(step -> step.pearl()
                                .filter(pearl -> !needs.containsKey(pearl))
                                .ifPresent(unknown::add)));
        if (!unknown.isEmpty()) {
            reading.needs(unknown, language, read -> {
                needs.putAll(read);
                advise();
            });
            return;
        }
        warnings.set(Warnings.of(
                plan.session(),
                plan.dayIndexProperty().get(),
                plan::card,
                pearl -> needs.getOrDefault(pearl, List.of())));
        preparation.set(
                Optional.of(Preparation.of(plan.session(), plan::card, pearl -> needs.getOrDefault(pearl, List.of()))));
    }

    void propose() {
        var day = plan.day();
        reading.propose(day, changes -> {
            if (day.equals(plan.day())) {
                proposedFor = Optional.of(day);
                proposal.set(Optional.of(changes));
            }
        });
    }

    /// By how many minutes the day would run over after the proposed changes; none if it would fit.
    int overAfter(List<Change> changes) {
        return Math.max(
                0, -Schedule.of(Fitting.apply(plan.day(), changes)).slack().orElse(0));
    }

    void applyProposal() {
        var changes = proposal.get();
        dismissProposal();
        changes.ifPresent(accepted -> plan.changeDay(day -> Fitting.apply(day, accepted)));
    }

    void dismissProposal() {
        proposedFor = Optional.empty();
        proposal.set(Optional.empty());
    }
}
