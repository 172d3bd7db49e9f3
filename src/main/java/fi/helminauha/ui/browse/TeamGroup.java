package fi.helminauha.ui.browse;

import fi.helminauha.collection.PearlId;
import fi.helminauha.i18n.Messages;
import fi.helminauha.search.NoteSearch.NoteHit;
import fi.helminauha.team.TeamRunSummary;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.library.TeamRunsViewModel;
import java.util.Optional;
import java.util.function.Consumer;

/// The pearls in whose runs teams wrote the typed words, above the list of pearls.
final class TeamGroup {
    private final TeamRunsViewModel runs;
    private final Messages messages;
    private final NoteGroup group;

    /// @param open  shows the pearl
    TeamGroup(BrowseViewModel viewModel, TeamRunsViewModel runs, Messages messages, Consumer<PearlId> open) {
        this.runs = runs;
        this.messages = messages;
        group = new NoteGroup(
                "team-found",
                "list.team.found",
                pearl -> {
                    open.accept(pearl);
                    show(pearl);
                },
                messages);
        viewModel
                .teamHits()
                .foundProperty()
                .when(Attached.in(group))
                .subscribe(found -> group.show(found.stream().map(this::row).toList()));
    }

    NoteGroup group() {
        return group;
    }

    /// The run, or where there are more of the pearl the list of them.
    private void show(PearlId pearl) {
        var all = runs.runs(pearl);
        if (all.size() == 1) {
            runs.show(all.getFirst().id());
        } else {
            runs.show(Optional.of(pearl));
        }
    }

    private NoteGroup.Row row(NoteHit hit) {
        var title = hit.card()
                .map(card -> card.title().in(messages.language()))
                .or(() -> runs.runs(hit.pearl()).stream()
                        .map(TeamRunSummary::title)
                        .findFirst())
                .orElse("");
        return new NoteGroup.Row(hit.pearl(), title, hit.passage(), hit.card().isEmpty());
    }
}
