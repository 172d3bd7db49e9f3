package fi.helminauha.ui.browse;

import fi.helminauha.collection.PearlId;
import fi.helminauha.search.NoteSearch.NoteText;
import fi.helminauha.team.Decision;
import fi.helminauha.team.TeamRun;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What teams wrote in their runs themselves, by pearl; what they read is found in the pearls.
final class TeamTexts {
    private TeamTexts() {}

    static List<NoteText> of(List<TeamRun> runs) {
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
                        run.outcome().decisions().stream().map(TeamTexts::words),
                        Stream.of(run.outcome().line()),
                        run.answers().values().stream())
                .flatMap(texts -> texts);
    }

    private static String words(Decision decision) {
        return Stream.of(decision.deed(), decision.who(), decision.by())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
