package fi.helminauha.store;

import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Bookmark;
import fi.helminauha.library.Folder;
import fi.helminauha.library.FolderId;
import fi.helminauha.library.FolderName;
import fi.helminauha.library.Highlight;
import fi.helminauha.library.LibraryHoldings;
import fi.helminauha.library.LibraryHoldings.NeededTime;
import fi.helminauha.library.LibraryHoldings.Presented;
import fi.helminauha.library.LibraryHoldings.Reading;
import fi.helminauha.library.LibraryHoldings.Session;
import fi.helminauha.library.LibraryHoldings.TeamHeld;
import fi.helminauha.library.Note;
import fi.helminauha.training.RunId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A library’s rows out of what it holds, and the other way. Both go through all tables: one that nobody thought of
/// does not compile.
final class LibraryRows {
    private LibraryRows() {}

    /// What can be read of a library.
    static LibraryHoldings read(Connection connection) throws SQLException {
        var bookmarks = new ArrayList<Bookmark>();
        var readings = new ArrayList<Reading>();
        var folders = new ArrayList<Folder>();
        var notes = new ArrayList<Note>();
        var highlights = new ArrayList<Highlight>();
        var sessions = new ArrayList<Session>();
        var runs = new ArrayList<Presented>();
        var times = new ArrayList<NeededTime>();
        var teamRuns = new ArrayList<TeamHeld>();
        for (var table : LibraryTable.values()) {
            switch (table) {
                case BOOKMARK ->
                    bookmarks.addAll(rows(
                            connection,
                            table,
                            "pearl",
                            row -> new Bookmark(
                                    new PearlId(row.getString("pearl")), Instant.ofEpochMilli(row.getLong("since")))));
                case READING ->
                    readings.addAll(rows(
                            connection,
                            table,
                            "pearl",
                            row -> new Reading(
                                    new PearlId(row.getString("pearl")),
                                    Instant.ofEpochMilli(row.getLong("last")),
                                    row.getInt("times"))));
                case FOLDER ->
                    folders.addAll(rows(
                            connection,
                            table,
                            "id",
                            row -> new Folder(
                                    FolderId.of(row.getString("id")),
                                    new FolderName(row.getString("name")),
                                    List.of())));
                case FOLDER_PEARL ->
                    // The folders are there by now: they come first in the list of tables.
                    rows(
                                    connection,
                                    table,
                                    "folder, place",
                                    row -> new Placed(
                                            FolderId.of(row.getString("folder")), new PearlId(row.getString("pearl"))))
                            .forEach(placed -> folders.replaceAll(placed::in));
                case NOTE ->
                    notes.addAll(rows(
                            connection,
                            table,
                            "pearl",
                            row -> new Note(
                                    new PearlId(row.getString("pearl")),
                                    row.getString("title"),
                                    row.getString("text"),
                                    Instant.ofEpochMilli(row.getLong("written")))));
                case HIGHLIGHT -> highlights.addAll(rows(connection, table, "id", HighlightStore::highlight));
                case TRAINING ->
                    sessions.addAll(rows(
                            connection,
                            table,
                            "id",
                            row -> new Session(SessionStore.summary(row), row.getString("document"))));
                case RUN -> runs.addAll(rows(connection, table, "number", RunStore::presented));
                case NEEDED_TIME ->
                    times.addAll(rows(
                            connection,
                            table,
                            "run, pearl",
                            row -> new NeededTime(
                                    RunId.of(row.getString("run")),
                                    new PearlId(row.getString("pearl")),
                                    Duration.ofSeconds(row.getLong("seconds")))));
                case TEAM_RUN ->
                    teamRuns.addAll(rows(
                            connection,
                            table,
                            "number",
                            row -> new TeamHeld(TeamRunStore.summary(row), row.getString("document"))));
            }
        }
        return new LibraryHoldings(bookmarks, readings, folders, notes, highlights, sessions, runs, times, teamRuns);
    }

    private record Placed(FolderId folder, PearlId pearl) {
        Folder in(Folder other) {
            return other.id().equals(folder)
                    ? new Folder(
                            folder,
                            other.name(),
                            Stream.concat(other.pearls().stream(), Stream.of(pearl))
                                    .toList())
                    : other;
        }
    }

    private static <T> List<T> rows(Connection connection, LibraryTable table, String order, Database.Row<T> each)
            throws SQLException {
        return Database.rows(
                connection,
                "SELECT %s FROM %s WHERE %s ORDER BY %s"
                        .formatted(String.join(", ", table.columns()), table.table(), table.isSound(), order),
                each);
    }

    /// Writes what is held into an empty library.
    static void fill(Connection empty, LibraryHoldings holdings) throws SQLException {
        Database.inTransaction(empty, () -> {
            for (var table : LibraryTable.values()) {
                try (var insertion = empty.prepareStatement(table.insertion())) {
                    for (var row : rows(table, holdings)) {
                        for (var i = 0; i < row.size(); i++) {
                            insertion.setObject(i + 1, row.get(i));
                        }
                        insertion.executeUpdate();
                    }
                }
            }
        });
    }

    /// The columns of each row, in their order in [LibraryTable].
    private static List<List<Object>> rows(LibraryTable table, LibraryHoldings holdings) {
        return switch (table) {
            case BOOKMARK ->
                rows(holdings.bookmarks(), each -> List.of(each.pearl().value(), millis(each.since())));
            case READING ->
                rows(holdings.readings(), each -> List.of(each.pearl().value(), millis(each.last()), each.times()));
            case FOLDER ->
                rows(
                        holdings.folders(),
                        each -> List.of(each.id().toString(), each.name().value()));
            case FOLDER_PEARL ->
                holdings.folders().stream()
                        .flatMap(folder -> IntStream.range(0, folder.pearls().size())
                                .mapToObj(place -> List.<Object>of(
                                        folder.id().toString(),
                                        place,
                                        folder.pearls().get(place).value())))
                        .toList();
            case NOTE ->
                rows(
                        holdings.notes(),
                        each -> List.of(each.pearl().value(), each.title(), each.text(), millis(each.written())));
            case HIGHLIGHT -> rows(holdings.highlights(), HighlightStore::row);
            case TRAINING -> rows(holdings.sessions(), LibraryRows::row);
            case RUN ->
                IntStream.range(0, holdings.runs().size())
                        .mapToObj(place -> row(holdings.runs().get(place), place + 1))
                        .toList();
            case NEEDED_TIME ->
                rows(
                        holdings.times(),
                        each -> List.of(
                                each.run().toString(),
                                each.pearl().value(),
                                each.taken().toSeconds()));
            case TEAM_RUN ->
                IntStream.range(0, holdings.teamRuns().size())
                        .mapToObj(place -> row(holdings.teamRuns().get(place), place + 1))
                        .toList();
        };
    }

    private interface Columns<T> {
        List<Object> of(T thing);
    }

    private static <T> List<List<Object>> rows(List<T> things, Columns<T> columns) {
        return things.stream().map(columns::of).toList();
    }

    private static List<Object> row(Session session) {
        var summary = session.summary();
        return List.of(
                summary.id().toString(),
                summary.title(),
                millis(summary.changed()),
                summary.isTemplate() ? 1 : 0,
                summary.days(),
                summary.minutes(),
                session.document());
    }

    private static List<Object> row(Presented run, int number) {
        return List.of(run.id().toString(), run.training().toString(), number, run.isOver() ? 1 : 0, run.document());
    }

    private static List<Object> row(TeamHeld run, int number) {
        var summary = run.summary();
        return List.of(
                summary.id().toString(),
                summary.pearl().value(),
                summary.title(),
                number,
                millis(summary.begun()),
                millis(summary.changed()),
                summary.taken().toSeconds(),
                summary.isWhole() ? 1 : 0,
                summary.isOver() ? 1 : 0,
                summary.followUp().map(LocalDate::toString).orElse(""),
                run.document());
    }

    private static long millis(Instant instant) {
        return instant.toEpochMilli();
    }
}
