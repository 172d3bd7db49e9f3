package fi.helminauha.ui.plan;

import fi.helminauha.collection.Minutes;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlId;
import fi.helminauha.training.Day;
import fi.helminauha.training.Limits;
import fi.helminauha.training.PlanHistory;
import fi.helminauha.training.Schedule;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepId;
import fi.helminauha.training.TrainingSession;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The session that is being planned, the day of it that is shown and the steps that are chosen. Every change can be
/// undone. Used on the JavaFX thread. It is long because each command of the planner is here: the chosen steps, the
/// shown day and the undo history change together. The days and sessions say themselves what becomes of them.
public final class PlanViewModel {
    private final InstantSource clock;

    private final Function<PearlId, Optional<PearlCard>> cards;
    private final ReadOnlyObjectWrapper<TrainingSession> session = new ReadOnlyObjectWrapper<>(TrainingSession.none());
    private final ReadOnlyIntegerWrapper dayIndex = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Schedule> schedule = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<StepId>> selection = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final Map<StepId, Schedule.Entry> entries = new HashMap<>();
    private Map<PearlId, Integer> neededMinutes = Map.of();
    private IntConsumer leftOut = _ -> {};
    private PlanHistory history;

    /// @param cards  what the collection knows of a pearl; empty if it has none of that id
    public PlanViewModel(Function<PearlId, Optional<PearlCard>> cards) {
        this(cards, InstantSource.system());
    }

    /// @param clock  tells how long nothing was typed
    PlanViewModel(Function<PearlId, Optional<PearlCard>> cards, InstantSource clock) {
        this.cards = cards;
        this.clock = clock;
        history = new PlanHistory(session.get(), clock);
        show(session.get());
    }

    public ReadOnlyObjectProperty<TrainingSession> sessionProperty() {
        return session.getReadOnlyProperty();
    }

    /// The day that is shown, from 0.
    public ReadOnlyIntegerProperty dayIndexProperty() {
        return dayIndex.getReadOnlyProperty();
    }

    /// The times of the day that is shown. Set before the session is, so that who follows either sees both.
    public ReadOnlyObjectProperty<Schedule> scheduleProperty() {
        return schedule.getReadOnlyProperty();
    }

    /// The chosen steps of the day that is shown, in its order.
    public ReadOnlyObjectProperty<List<StepId>> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /// @param minutes  how long pearls have taken when they were run
    void setNeededMinutes(Map<PearlId, Integer> minutes) {
        neededMinutes = Map.copyOf(minutes);
    }

    /// How long a pearl has taken when it was run; empty if it never was.
    public OptionalInt neededMinutes(PearlId pearl) {
        var minutes = neededMinutes.get(pearl);
        return minutes == null ? OptionalInt.empty() : OptionalInt.of(minutes);
    }

    /// A step of a pearl, as long as the pearl has been found to need.
    public Step stepOf(PearlCard card) {
        return Step.ofPearl(card, neededMinutes(card.id()));
    }

    public TrainingSession session() {
        return session.get();
    }

    public Day day() {
        return session.get().days().get(dayIndex.get());
    }

    /// A step of the day that is shown, in time.
    public Optional<Schedule.Entry> entry(StepId step) {
        return Optional.ofNullable(entries.get(step));
    }

    /// The one step that is chosen; empty if none or several are.
    public Optional<Step> chosen() {
        return selection.get().size() == 1 ? day().step(selection.get().getFirst()) : Optional.empty();
    }

    public Optional<PearlCard> card(PearlId pearl) {
        return cards.apply(pearl);
    }

    public Optional<PearlCard> card(Step step) {
        return step.pearl().flatMap(cards);
    }

    /// Plans another session; what was done to the one before can no longer be undone.
    void open(TrainingSession opened) {
        history = new PlanHistory(opened, clock);
        selection.set(List.of());
        dayIndex.set(0);
        show(opened);
    }

    /// Changes the session in one step that can be undone.
    public void change(UnaryOperator<TrainingSession> change) {
        var changed = change.apply(session.get());
        if (!changed.equals(session.get())) {
            history.change(changed);
            show(changed);
        }
    }

    /// Changes the session as text is typed: what is typed into one field without a pause for another is one step.
    /// @param field  names the field among all of the session
    public void type(String field, UnaryOperator<TrainingSession> change) {
        var changed = change.apply(session.get());
        if (!changed.equals(session.get())) {
            history.type(changed, field);
            show(changed);
        }
    }

    /// Lets what is typed from now on be a step of its own, as around a text that is pasted.
    public void endTyping() {
        history.endTyping();
    }

    public void changeDay(UnaryOperator<Day> change) {
        var index = dayIndex.get();
        change(old -> old.withDay(index, change.apply(old.days().get(index))));
    }

    public void typeDay(String field, UnaryOperator<Day> change) {
        var index = dayIndex.get();
        type(field + index, old -> old.withDay(index, change.apply(old.days().get(index))));
    }

    public void changeStep(StepId step, UnaryOperator<Step> change) {
        changeDay(day -> day.withStep(step, change));
    }

    public void typeStep(StepId step, String field, UnaryOperator<Step> change) {
        typeDay(field + step, day -> day.withStep(step, change));
    }

    /// Sets the minutes of a step, brought into what a step may take.
    public void setMinutes(StepId step, int minutes) {
        typeStep(step, "minutes", old -> old.withMinutes(minutes));
    }

    /// Makes the chosen steps longer or shorter, to the next five minutes.
    /// @param direction  −1 or 1
    public void stretchChosen(int direction) {
        var chosen = selection.get();
        typeDay(
                "stretch" + chosen,
                day -> day.withSteps(chosen, step -> step.withMinutes(Minutes.stepped(step.minutes(), direction))));
    }

    public void select(List<StepId> steps) {
        var chosen = day().ids().stream().filter(steps::contains).toList();
        if (!chosen.equals(selection.get())) {
            selection.set(chosen);
        }
    }

    public void selectAll() {
        select(day().ids());
    }

    /// Puts steps after the last one chosen, or at the end, and chooses them.
    public void insert(List<Step> steps) {
        insertAt(day().placeAfter(selection.get()), steps);
    }

    /// Puts steps where they are wanted and chooses them; the last of more than a day can hold are left out.
    /// @param index  of the first new step, from 0
    public void insertAt(int index, List<Step> steps) {
        var fitting = fitting(day(), steps);
        if (!fitting.isEmpty()) {
            changeDay(day -> day.withInserted(fitting, index));
            select(fitting.stream().map(Step::id).toList());
        }
    }

    /// As many of the first steps as there is room for in the day; how many are left out is said.
    List<Step> fitting(Day day, List<Step> steps) {
        var fitting = steps.subList(0, Math.clamp(Limits.STEPS - day.steps().size(), 0, steps.size()));
        if (fitting.size() < steps.size()) {
            leftOut.accept(steps.size() - fitting.size());
        }
        return fitting;
    }

    /// @param said  told how many steps a day had no room for
    void whenFull(IntConsumer said) {
        leftOut = said;
    }

    /// Takes the chosen steps out and chooses the one that comes in their place.
    public void removeChosen() {
        var chosen = selection.get();
        if (chosen.isEmpty()) {
            return;
        }
        var first = day().ids().indexOf(chosen.getFirst());
        changeDay(day -> day.without(chosen));
        var left = day().steps();
        if (!left.isEmpty()) {
            select(List.of(left.get(Math.min(first, left.size() - 1)).id()));
        }
    }

    /// Moves the chosen steps together a place up or down; at the border they stay.
    /// @param by  −1 or 1
    public void moveChosen(int by) {
        var chosen = selection.get();
        if (chosen.isEmpty()) {
            return;
        }
        var ids = day().ids();
        var border = by < 0 ? ids.indexOf(chosen.getFirst()) : ids.indexOf(chosen.getLast());
        var target = by < 0 ? border - 1 : border + 2;
        if (target >= 0 && target <= ids.size()) {
            move(chosen, target);
        }
    }

    /// Moves steps of the shown day so that they stand before what is now at `index`.
    public void move(List<StepId> moved, int index) {
        changeDay(day -> day.withMoved(moved, index));
        select(moved);
    }

    /// The chosen steps, as they may be put on the clipboard.
    public List<Step> chosenSteps() {
        return day().steps(selection.get());
    }

    public void showDay(int index) {
        if (index != dayIndex.get()
                && index >= 0
                && index < session.get().days().size()) {
            selection.set(List.of());
            dayIndex.set(index);
            showTimes(day());
        }
    }

    /// Adds a day after the last one, which begins as that does, and shows it.
    public void addDay() {
        if (session.get().days().size() == Limits.DAYS) {
            return;
        }
        change(TrainingSession::withAnotherDay);
        showDay(session.get().days().size() - 1);
    }

    /// Takes the shown day out; the only day stays.
    public void removeDay() {
        if (session.get().days().size() > 1) {
            var index = dayIndex.get();
            change(old -> old.withoutDay(index));
        }
    }

    public void undo() {
        history.undo().ifPresent(this::goTo);
    }

    public void redo() {
        history.redo().ifPresent(this::goTo);
    }

    /// Shows an earlier or later state at the place where it differs.
    private void goTo(TrainingSession state) {
        var old = session.get();
        IntStream.range(0, state.days().size())
                .filter(index -> index >= old.days().size()
                        || !state.days().get(index).equals(old.days().get(index)))
                .findFirst()
                .ifPresent(dayIndex::set);
        var known = new HashSet<StepId>();
        old.days().forEach(day -> day.steps().forEach(step -> known.add(step.id())));
        show(state);
        var back = day().ids().stream().filter(step -> !known.contains(step)).toList();
        if (!back.isEmpty()) {
            select(back);
        }
    }

    private void show(TrainingSession shown) {
        if (dayIndex.get() >= shown.days().size()) {
            dayIndex.set(shown.days().size() - 1);
        }
        showTimes(shown.days().get(dayIndex.get()));
        session.set(shown);
        canUndo.set(history.canUndo());
        canRedo.set(history.canRedo());
        select(selection.get());
    }

    private void showTimes(Day shown) {
        var times = Schedule.of(shown);
        entries.clear();
        times.entries().forEach(entry -> entries.put(entry.step().id(), entry));
        schedule.set(times);
    }
}
