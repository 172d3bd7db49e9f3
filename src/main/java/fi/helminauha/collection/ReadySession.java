package fi.helminauha.collection;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A ready-made training session of the collection.
/// @param minutes    the sum of the steps' minutes
/// @param printouts  what is printed before
public record ReadySession(
        SessionId id,
        Set<Audience> audiences,
        int minutes,
        GroupSize group,
        Set<Place> places,
        Difficulty difficulty,
        List<Step> steps,
        List<Printout> printouts,
        Optional<Spare> spare,
        Localized<Text> texts) {
    public ReadySession {
        audiences = Coded.inOrder(audiences);
        places = Coded.inOrder(places);
        steps = List.copyOf(steps);
        printouts = List.copyOf(printouts);
    }

    /// What happens in a step, without words. Minutes are whole, 1–960.
    public sealed interface Step {
        int minutes();

        WorkForm work();

        /// @param groups  how many groups do it side by side, each of the pearl's own size; from 1
        record PearlStep(PearlId pearl, int minutes, WorkForm work, int groups) implements Step {
            public static final int MOST_GROUPS = 50;
        }

        record BreakStep(int minutes) implements Step {
            @Override
            public WorkForm work() {
                return WorkForm.BREAK;
            }
        }

        record OwnStep(int minutes, WorkForm work) implements Step {}
    }

    /// A pearl to take where time is left, or where another does not work.
    /// @param minutes  whole minutes, 1–960
    public record Spare(PearlId pearl, int minutes, WorkForm work) {}

    /// @param steps  as many as the session has, in the same order
    public record Text(
            String title,
            String goal,
            List<String> materials,
            String before,
            String after,
            List<StepText> steps,
            Arrangements arrangements) {
        public Text {
            materials = List.copyOf(materials);
            steps = List.copyOf(steps);
        }
    }

    /// What is arranged around the steps.
    /// @param audience   who comes, in one line
    /// @param room       how chairs and tables stand
    /// @param printouts  a name for each of the session's printouts, in the same order
    /// @param spare      when to use the spare pearl; present exactly when there is one
    public record Arrangements(
            Optional<String> audience, Optional<String> room, List<String> printouts, Optional<String> spare) {
        public static final Arrangements NONE =
                new Arrangements(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

        public Arrangements {
            printouts = List.copyOf(printouts);
        }
    }

    /// @param way    how the pearl is used here, for example shortened to two rounds
    /// @param notes  for the trainer alone; may be empty
    public record StepText(String title, String way, String notes) {}
}
