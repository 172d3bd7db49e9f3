package fi.helminauha.ui.library;

import fi.helminauha.collection.PearlId;
import fi.helminauha.library.PearlUse;
import fi.helminauha.store.TrainingStore;
import fi.helminauha.training.StepContent;
import fi.helminauha.training.json.TrainingDocuments;
import fi.helminauha.training.json.TrainingReadException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// In which sessions a pearl was used and is, out of what is kept. Used on the `io` thread.
public final class PearlUses {
    private PearlUses() {}

    /// Those that were last come first; a day that was rehearsed is none, nor one in which the pearl was not come to.
    public static List<PearlUse> of(PearlId pearl, TrainingStore kept) {
        var uses = new ArrayList<PearlUse>();
        for (var document : kept.runsNaming(pearl)) {
            try {
                var run = TrainingDocuments.run(document);
                var isUsed = !run.isRehearsal()
                        && run.steps().stream()
                                .anyMatch(step -> isOf(step.step().content(), pearl)
                                        && step.spent().compareTo(Duration.ZERO) > 0);
                if (isUsed) {
                    uses.add(new PearlUse(PearlUse.Kind.PRESENTED, run.title(), run.begun(), Optional.of(run.id())));
                }
            } catch (TrainingReadException e) {
                // It is counted among what cannot be read.
            }
        }
        for (var session : kept.sessionsNaming(pearl)) {
            uses.add(new PearlUse(PearlUse.Kind.IN_SESSION, session.title(), session.changed(), Optional.empty()));
        }
        uses.sort(Comparator.comparing(PearlUse::when).reversed());
        return List.copyOf(uses);
    }

    private static boolean isOf(StepContent content, PearlId pearl) {
        return content instanceof StepContent.OfPearl of && of.pearl().equals(pearl);
    }
}
