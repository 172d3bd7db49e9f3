package fi.helminauha.store;

import fi.helminauha.collection.PearlId;
import fi.helminauha.team.TeamRunSummary;
import fi.helminauha.training.RunId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The pearls that a team went through, in `library.db`: each run as a document, whose form is another room’s matter.
/// Every method returns when the change is on the disk. Used on the thread of its library, which closes it.
public final class TeamRunStore {
    private final Connection connection;

    TeamRunStore(Connection connection) {
        this.connection = connection;
    }

    /// All runs, begun last first.
    public List<TeamRunSummary> all() {
        try {
            return Database.rows(
                    connection,
                    "SELECT * FROM team_run WHERE " + LibraryTable.TEAM_RUN.isSound() + " ORDER BY number DESC",
                    TeamRunStore::summary);
        } catch (SQLException e) {
            throw Database.failure("list a team’s runs", e);
        }
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

    /// The run’s document, as it was saved last; absent if there is none or it cannot be read.
    public Optional<String> document(RunId run) {
        return documents("id = ? AND", "", run.toString()).stream().findFirst();
    }

    /// The document of the run that was begun last of those that are not over.
    public Optional<String> unfinished() {
        return documents("NOT is_over AND", " ORDER BY number DESC LIMIT 1").stream()
                .findFirst();
    }

    private List<String> documents(String which, String order, Object... parameters) {
        try {
            return Database.rows(
                    connection,
                    "SELECT document FROM team_run WHERE " + which + " " + LibraryTable.TEAM_RUN.isSound() + order,
                    row -> row.getString(1),
                    parameters);
        } catch (SQLException e) {
            throw Database.failure("read a team’s runs", e);
        }
    }

    /// Keeps a run in place of what it was before.
    /// @param document  the run that the summary tells of
    public void save(TeamRunSummary run, String document) {
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
            statement.setString(10, document);
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

    /// Offers an unfinished run no more. Its document stays as it is.
    public void giveUp(String document) {
        change(
                "give up a team’s run",
                "UPDATE team_run SET is_over = 1, checksum = row_checksum(id, pearl, title, number, begun, changed,"
                        + " seconds, is_whole, 1, follow_up, document) WHERE document = ? AND NOT is_over AND "
                        + LibraryTable.TEAM_RUN.isSound(),
                document);
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
