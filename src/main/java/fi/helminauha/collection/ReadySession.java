package fi.helminauha.collection;

import java.util.List;
import java.util.Set;

/// A ready-made training session of the collection.
/// @param minutes  the sum of the steps' minutes
public record ReadySession(
        SessionId id,
        Set<Audience> audiences,
        int minutes,
        GroupSize group,
        Set<Place> places,
        Difficulty difficulty,
        List<Step> steps,
        Localized<Text> texts) {
    public ReadySession {
        audiences = Coded.inOrder(audiences);
        places = Coded.inOrder(places);
        steps = List.copyOf(steps);
    }

    /// What happens in a step, without words. Minutes are whole, 1–960.
    public sealed interface Step {
        int minutes();

        WorkForm work();

        record PearlStep(PearlId pearl, int minutes, WorkForm work) implements Step {}

        record BreakStep(int minutes) implements Step {
            @Override
            public WorkForm work() {
                return WorkForm.BREAK;
            }
        }

        record OwnStep(int minutes, WorkForm work) implements Step {}
    }

    /// @param steps  as many as the session has, in the same order
    public record Text(
            String title, String goal, List<String> materials, String before, String after, List<StepText> steps) {
        public Text {
            materials = List.copyOf(materials);
            steps = List.copyOf(steps);
        }
    }

    /// @param way    how the pearl is used here, for example shortened to two rounds
    /// @param notes  for the trainer alone; may be empty
    public record StepText(String title, String way, String notes) {}
}
