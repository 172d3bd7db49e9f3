package fi.helminauha.store;

import fi.helminauha.collection.PearlId;
import fi.helminauha.library.LibraryHoldings.TeamHeld;
import fi.helminauha.team.TeamRun;
import fi.helminauha.team.TeamRunSummary;
import fi.helminauha.training.RunId;
import fi.helminauha.training.json.TrainingDocuments;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The pearls that a team went through, in `library.db`: each run as a JSON document, beside the columns that lists
/// need. Every method returns when the change is on the disk. Used on the thread of its library, which closes it.
public final class TeamRunStore {
    private final Connection connection;

    TeamRunStore(Connection connection) {
        this.connection = connection;
    }

    /// All runs, begun last first.
    public List<TeamRunSummary> all() {
        return rows("*", "", " ORDER BY number DESC", TeamRunStore::summary);
    }

    /// @throws IllegalArgumentException if the row holds what cannot be
    static TeamRunSummary summary(ResultSet row) throws SQLException {
        return new TeamRunSummary(
                RunId.of(row.getString("id")),
                new PearlId(row.getString("pearl")),
                row.getString("title"),
                Instant.ofEpochMilli(row.getLong("begun")),
                Instant.ofEpochMilli(row.getLong("changed")),
                Duration.ofSeconds(row.getLong("seconds")),
                row.getBoolean("is_whole"),
                row.getBoolean("is_over"),
                day(row.getString("follow_up")));
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /// The run as it was saved last; absent if there is none, or its row is damaged.
    /// @throws fi.helminauha.training.json.TrainingReadException if its document cannot be read
    public Optional<TeamRun> run(RunId run) {
        return documents("id = ? AND", "", run.toString()).stream().findFirst().map(TrainingDocuments::teamRun);
    }

    /// The run that was begun last of those that are not over.
    /// @throws fi.helminauha.training.json.TrainingReadException if its document cannot be read
    public Optional<TeamRun> unfinished() {
        return documents("NOT is_over AND", " ORDER BY number DESC LIMIT 1").stream()
                .findFirst()
                .map(TrainingDocuments::teamRun);
    }

    private List<String> documents(String which, String order, Object... parameters) {
        return rows("document", which, order, row -> row.getString(1), parameters);
    }

    private <T> List<T> rows(String columns, String which, String order, Database.Row<T> each, Object... parameters) {
        try {
            return Database.rows(
                    connection,
                    "SELECT " + columns + " FROM team_run WHERE " + which + " " + LibraryTable.TEAM_RUN.isSound()
                            + order,
                    each,
                    parameters);
        } catch (SQLException e) {
            throw Database.failure("read a team’s runs", e);
        }
    }

    /// A run as it is kept, also one whose document cannot be read; absent if there is none, or its row is damaged.
    public Optional<TeamHeld> held(RunId run) {
        return rows("*", "id = ? AND", "", row -> new TeamHeld(summary(row), row.getString("document")), run.toString())
                .stream()
                .findFirst();
    }

    /// Keeps a run in place of what it was before.
    /// @param changed  when the user changed it last, to the millisecond
    public void save(TeamRun run, Instant changed) {
        save(new TeamHeld(TeamRunSummary.of(run, changed), TrainingDocuments.write(run)));
    }

    /// Keeps a run that was removed as it was.
    public void save(TeamHeld held) {
        var run = held.summary();
        // Runs are ordered by a number of their own, since the clock may have been set back between two. That of a
        // damaged row is not its own.
        try (var statement = connection.prepareStatement("""
                INSERT INTO team_run (id, pearl, title, number, begun, changed, seconds, is_whole, is_over, follow_up,
                  document, checksum)
                SELECT ?1, ?2, ?3, place, ?4, ?5, ?6, ?7, ?8, ?9, ?10,
                  row_checksum(?1, ?2, ?3, place, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
                FROM (SELECT coalesce((SELECT number FROM team_run WHERE id = ?1 AND %s), max(number) + 1, 1) AS place
                      FROM team_run) WHERE true
                ON CONFLICT (id) DO UPDATE SET pearl = excluded.pearl, title = excluded.title,
                  number = excluded.number, begun = excluded.begun, changed = excluded.changed,
                  seconds = excluded.seconds, is_whole = excluded.is_whole, is_over = excluded.is_over,
                  follow_up = excluded.follow_up, document = excluded.document, checksum = excluded.checksum\
                """.formatted(LibraryTable.TEAM_RUN.isSound()))) {
            statement.setString(1, run.id().toString());
            statement.setString(2, run.pearl().value());
            statement.setString(3, run.title());
            statement.setLong(4, run.begun().toEpochMilli());
            statement.setLong(5, run.changed().toEpochMilli());
            statement.setLong(6, run.taken().toSeconds());
            statement.setBoolean(7, run.isWhole());
            statement.setBoolean(8, run.isOver());
            statement.setString(9, run.followUp().map(LocalDate::toString).orElse(""));
            statement.setString(10, held.document());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw Database.failure("save a team’s run", e);
        }
    }

    /// Forgets a run, be it one that cannot be read. What it taught about the pearl stays.
    public void remove(RunId run) {
        change("remove a team’s run", "DELETE FROM team_run WHERE id = ?", run.toString());
    }

    /// Forgets all runs, those that cannot be read too.
    public void removeAll() {
        change("remove a team’s runs", "DELETE FROM team_run");
    }

    /// Offers those unfinished runs no more whose documents cannot be read. The documents stay as they are.
    public void giveUpUnreadable() {
        try {
            Documents.unreadable(connection, LibraryTable.TEAM_RUN, TrainingDocuments::teamRun)
                    .forEach(id -> change(
                            "give up a team’s run",
                            "UPDATE team_run SET is_over = 1, checksum = row_checksum(id, pearl, title, number, begun,"
                                    + " changed, seconds, is_whole, 1, follow_up, document) WHERE id = ?",
                            id));
        } catch (SQLException e) {
            throw Database.failure("look for a team’s runs that cannot be read", e);
        }
    }

    private void change(String attempt, String sql, Object... parameters) {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw Database.failure(attempt, e);
        }
    }
}
