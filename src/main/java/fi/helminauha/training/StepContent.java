package fi.helminauha.training;

import fi.helminauha.collection.PearlId;
import java.util.List;

/// What a step is made of.
public sealed interface StepContent {
    /// A pearl, or a part of it. The pearl may have left the collection since.
    /// @param sections  which of the pearl’s sections are presented, from 0 (what comes before the first
    ///                  heading), in order; empty for the whole pearl
    record OfPearl(PearlId pearl, List<Integer> sections) implements StepContent {
        public OfPearl {
            sections = sections.stream().distinct().sorted().toList();
        }

        public static OfPearl whole(PearlId pearl) {
            return new OfPearl(pearl, List.of());
        }
    }

    record Break() implements StepContent {}

    /// A part of the trainer’s own.
    /// @param text  what the audience sees under the title; may be empty, lines parted by `\n`
    record Own(String text) implements StepContent {
        public Own {
            text = Limits.text(text, Limits.TEXT);
        }
    }
}
