package fi.helminauha.ui.library;

import fi.helminauha.store.LibraryAccess;
import fi.helminauha.team.TeamRun;
import fi.helminauha.training.RunId;
import fi.helminauha.training.json.TrainingReadException;
import fi.helminauha.ui.task.Background;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The runs of teams whose words were asked for, or changed: each is read once. Used on the JavaFX thread.
final class KnownTeamRuns {
    private final Background background;
    private final LibraryAccess access;
    private final Map<RunId, TeamRun> known = new HashMap<>();

    /// @param access  used on the `io` thread
    KnownTeamRuns(Background background, LibraryAccess access) {
        this.background = background;
        this.access = access;
    }

    void put(TeamRun run) {
        known.put(run.id(), run);
    }

    void forget(Collection<RunId> runs) {
        known.keySet().removeAll(runs);
    }

    void clear() {
        known.clear();
    }

    /// Gives runs with all that was written in them, when they are read; those that cannot be read are left out.
    /// @param wanted  asked again when they are read, since the user may have changed them meanwhile
    void with(Supplier<List<RunId>> wanted, Consumer<List<TeamRun>> then) {
        var missing = wanted.get().stream().filter(id -> !known.containsKey(id)).toList();
        if (missing.isEmpty()) {
            then.accept(known(wanted.get()));
        } else {
            background.io(
                    () -> missing.stream().flatMap(id -> document(id).stream()).toList(), found -> {
                        // What was changed meanwhile is newer.
                        found.forEach(run -> known.putIfAbsent(run.id(), run));
                        then.accept(known(wanted.get()));
                    });
        }
    }

    private List<TeamRun> known(List<RunId> runs) {
        return runs.stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .toList();
    }

    /// On the `io` thread.
    private Optional<TeamRun> document(RunId id) {
        try {
            return access.store().teamRuns().run(id);
        } catch (TrainingReadException e) {
            return Optional.empty();
        }
    }
}
