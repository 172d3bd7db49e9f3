package fi.helminauha.ui.library;

import fi.helminauha.collection.PearlId;
import fi.helminauha.library.PearlUse;
import fi.helminauha.store.LibraryStore;
import fi.helminauha.training.RunStep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// In which sessions a pearl was used and is, out of what is kept. Used on the `io` thread.
public final class PearlUses {
    private PearlUses() {}

    /// Those that were last come first; a day that was rehearsed is none, nor one in which the pearl was not come to.
    public static List<PearlUse> of(PearlId pearl, LibraryStore kept) {
        var uses = new ArrayList<PearlUse>();
        for (var run : kept.runs().with(pearl)) {
            if (!run.isRehearsal() && run.steps().stream().anyMatch(step -> isComeTo(step, pearl))) {
                uses.add(new PearlUse(PearlUse.Kind.PRESENTED, run.title(), run.begun(), Optional.of(run.id())));
            }
        }
        for (var session : kept.sessions().with(pearl)) {
            uses.add(new PearlUse(PearlUse.Kind.IN_SESSION, session.title(), session.changed(), Optional.empty()));
        }
        uses.sort(Comparator.comparing(PearlUse::when).reversed());
        return List.copyOf(uses);
    }

    private static boolean isComeTo(RunStep step, PearlId pearl) {
        return step.step().pearl().filter(pearl::equals).isPresent()
                && step.spent().isPositive();
    }
}
