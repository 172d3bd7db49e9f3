package fi.helminauha.ui.team;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.CollectionHead;
import fi.helminauha.collection.FigureId;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.json.ShippedCollection;
import fi.helminauha.team.TeamRun;
import fi.helminauha.team.TeamWalk;
import fi.helminauha.training.Clocks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Pearls of the collection as teams go through them, by a clock that a test moves.
final class Meetings {
    static final Instant NOON = Instant.parse("2026-11-30T10:00:00Z");

    private final List<TeamRun> kept = new ArrayList<>();
    private Instant now = NOON;
    private long nanos;

    static List<Pearl> all() {
        return ShippedCollection.get().pearls();
    }

    static CollectionHead head() {
        return ShippedCollection.get().head();
    }

    static Pearl pearl(String id) {
        return all().stream()
                .filter(pearl -> pearl.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static TeamPearl of(Pearl pearl) {
        return new TeamPearl(pearl, head().mainTheme(pearl.card().theme()).map(theme -> theme.id()), drawings(pearl));
    }

    private static Map<FigureId, String> drawings(Pearl pearl) {
        return Stream.of(Language.values())
                .flatMap(language -> pearl.in(language).body().stream())
                .flatMap(block -> block instanceof Block.Figure figure ? Stream.of(figure.figure()) : Stream.empty())
                .distinct()
                .collect(Collectors.toMap(id -> id, Meetings::drawing));
    }

    private static String drawing(FigureId id) {
        try {
            return Files.readString(Path.of("data/figures", id.value() + ".svg"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Clocks clocks() {
        InstantSource source = () -> now;
        return new Clocks(source.withZone(ZoneId.of("Europe/Helsinki")), () -> nanos);
    }

    void pass(Duration time) {
        now = now.plus(time);
        nanos += time.toNanos();
    }

    MeetingViewModel begin(String id) {
        return begin(pearl(id), Language.FI);
    }

    MeetingViewModel begin(Pearl pearl, Language language) {
        var walk = TeamWalk.of(pearl, language).inSitting(1);
        return goOn(TeamRun.begin(pearl.id(), language, walk.text().title(), walk.steps(), now));
    }

    MeetingViewModel goOn(TeamRun run) {
        var pearl = pearl(run.pearl().value());
        return new MeetingViewModel(run, of(pearl), TeamWalk.of(pearl, run.language(), run.run()), clocks(), kept::add);
    }

    List<TeamRun> kept() {
        return kept;
    }
}
