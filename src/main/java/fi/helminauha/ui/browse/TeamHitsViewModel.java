package fi.helminauha.ui.browse;

import fi.helminauha.collection.PearlId;
import fi.helminauha.search.NoteSearch.NoteHit;
import fi.helminauha.search.NoteSearch.NoteText;
import fi.helminauha.search.PearlSearch;
import fi.helminauha.search.Query;
import fi.helminauha.team.Decision;
import fi.helminauha.team.TeamRun;
import fi.helminauha.ui.library.TeamRunsViewModel;
import fi.helminauha.ui.task.Background;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The pearls in whose runs teams wrote the words of the newest query. They are searched as notes are, when the pearls
/// have been. Used on the JavaFX thread.
public final class TeamHitsViewModel {
    /// Characters that are analysed before a waiting query has its turn: a few hundredths of a second.
    private static final int AT_A_TIME = 10_000;

    private final Background background;
    private final Supplier<PearlSearch> search;
    private final TeamRunsViewModel runs;
    private final ReadOnlyObjectWrapper<List<NoteHit>> found = new ReadOnlyObjectWrapper<>(List.of());
    private long newest;

    TeamHitsViewModel(Background background, Supplier<PearlSearch> search, TeamRunsViewModel runs) {
        this.background = background;
        this.search = search;
        this.runs = runs;
    }

    /// A hit a pearl. Empty where no words were typed.
    public ReadOnlyObjectProperty<List<NoteHit>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// Looks for the words of a query that the pearls have answered.
    void find(Query query) {
        var number = ++newest;
        if (query.text().isBlank() || runs.runsProperty().get().isEmpty()) {
            found.set(List.of());
        } else {
            runs.withWords(all -> find(number, query, texts(all)));
        }
    }

    /// What teams wrote themselves; what they read is found in the pearls.
    private static List<NoteText> texts(List<TeamRun> runs) {
        var byPearl = new LinkedHashMap<PearlId, List<String>>();
        for (var run : runs) {
            words(run)
                    .filter(text -> !text.isBlank())
                    .forEach(text -> byPearl.computeIfAbsent(run.pearl(), _ -> new ArrayList<>())
                            .add(text));
        }
        return byPearl.entrySet().stream()
                .map(pearl -> new NoteText(pearl.getKey(), String.join("\n", pearl.getValue())))
                .toList();
    }

    private static Stream<String> words(TeamRun run) {
        return Stream.of(
                        run.outcome().decisions().stream().map(TeamHitsViewModel::words),
                        Stream.of(run.outcome().line()),
                        run.answers().values().stream())
                .flatMap(texts -> texts);
    }

    private static String words(Decision decision) {
        return Stream.of(decision.deed(), decision.who(), decision.by())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private void find(long number, Query query, List<NoteText> all) {
        if (number != newest) {
            return;
        }
        background.behind(
                () -> {
                    var here = search.get().teamRuns();
                    return here.prepare(all, AT_A_TIME)
                            ? Optional.of(here.find(query, all))
                            : Optional.<List<NoteHit>>empty();
                },
                hits -> {
                    if (number == newest) {
                        hits.ifPresentOrElse(found::set, () -> find(number, query, all));
                    }
                });
    }
}
