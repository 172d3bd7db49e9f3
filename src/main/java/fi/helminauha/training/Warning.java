package fi.helminauha.training;

import fi.helminauha.collection.GroupSize;
import fi.helminauha.collection.Minutes;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Something in the plan of a day that its trainer may want to know. Never a prohibition: a day with warnings can be
/// saved and run.
public sealed interface Warning {
    /// The step at which it is said; absent if it is of the day.
    Optional<StepId> at();

    /// The collection has no such pearl, or has it no more.
    record PearlMissing(StepId step, PearlId pearl) implements OfStep {}

    /// @param range  the minutes that the pearl asks for
    record TooShort(StepId step, int minutes, Minutes range) implements OfStep {}

    /// @param range  the minutes that the pearl asks for
    record TooLong(StepId step, int minutes, Minutes range) implements OfStep {}

    /// @param come     how many people come
    /// @param allowed  for how many the pearl is
    record GroupTooSmall(StepId step, GroupSize come, GroupSize allowed) implements OfStep {}

    /// @param come     how many people come
    /// @param allowed  for how many the pearl is
    record GroupTooLarge(StepId step, GroupSize come, GroupSize allowed) implements OfStep {}

    /// The pearl works with a video link and its breakout rooms, but the people are in one room.
    record NeedsBreakoutRooms(StepId step) implements OfStep {}

    /// @param possible  where the pearl can be used
    record NotInThisPlace(StepId step, Place place, Set<Place> possible) implements OfStep {}

    /// @param needs  what the pearl needs and neither the step nor the session lists
    record MaterialsMissing(StepId step, List<String> needs) implements OfStep {
        public MaterialsMissing {
            needs = List.copyOf(needs);
        }
    }

    /// Nothing is planned for a while before the step’s locked start.
    record Gap(StepId step, int minutes) implements OfStep {}

    /// The steps before run over the step’s locked start.
    record Overrun(StepId step, int minutes) implements OfStep {}

    /// The step’s start is locked before that of the step before it, and so not kept.
    record BrokenLock(StepId step) implements OfStep {}

    /// People work without a break for too long.
    /// @param step     where the stretch begins
    /// @param last     where it ends
    /// @param minutes  how long it is
    record NoBreak(StepId step, StepId last, int minutes) implements OfStep {}

    /// The day takes longer than the time available.
    /// @param minutes  by how many
    record OverTime(int minutes) implements OfDay {}

    record OnlyBreaks() implements OfDay {}

    record EmptyDay() implements OfDay {}

    /// A warning of a step.
    sealed interface OfStep extends Warning {
        StepId step();

        @Override
        default Optional<StepId> at() {
            return Optional.of(step());
        }
    }

    /// A warning of the day as a whole.
    sealed interface OfDay extends Warning {
        @Override
        default Optional<StepId> at() {
            return Optional.empty();
        }
    }
}
