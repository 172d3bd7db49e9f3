package fi.helminauha.store;

import fi.helminauha.collection.Minutes;
import fi.helminauha.collection.PearlId;
import fi.helminauha.library.LibraryHoldings.Presented;
import fi.helminauha.training.RunId;
import fi.helminauha.training.TrainingId;
import fi.helminauha.training.TrainingSummary;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The user’s training sessions, their runs, and what the runs taught, in `library.db`. Sessions and runs are kept as
/// documents, whose form is another room’s matter. Every method returns when the change is on the disk. Used on the
/// thread of its library, which closes it.
public final class TrainingStore {
    private final Connection connection;

    TrainingStore(Connection connection) {
        this.connection = connection;
    }

    /// The sessions, last changed first.
    public List<TrainingSummary> sessions() {
        try {
            return sessions("");
        } catch (SQLException e) {
            throw Database.failure("list the training sessions", e);
        }
    }

    private List<TrainingSummary> sessions(String which, Object... arguments) throws SQLException {
        return Database.rows(
                connection,
                "SELECT id, title, changed, is_template, days, minutes FROM training WHERE " + which
                        + LibraryTable.TRAINING.isSound() + " ORDER BY changed DESC, id",
                row -> new TrainingSummary(
                        TrainingId.of(row.getString("id")),
                        row.getString("title"),
                        Instant.ofEpochMilli(row.getLong("changed")),
                        row.getBoolean("is_template"),
                        row.getInt("days"),
                        row.getInt("minutes")),
                arguments);
    }

    /// The sessions in whose documents a pearl is named, last changed first.
    public List<TrainingSummary> sessionsNaming(PearlId pearl) {
        try {
            return sessions("instr(document, ?) > 0 AND ", named(pearl));
        } catch (SQLException e) {
            throw Database.failure("look for a pearl in the sessions", e);
        }
    }

    /// The documents of the runs in which a pearl is named, begun last first.
    public List<String> runsNaming(PearlId pearl) {
        return documents(
                "look for a pearl in the runs",
                "SELECT document FROM run WHERE instr(document, ?) > 0 AND " + LibraryTable.RUN.isSound()
                        + " ORDER BY number DESC",
                named(pearl));
    }

    /// As documents name it. The checksum of a row is worked out only where that stands in it.
    private static String named(PearlId pearl) {
        return "\"pearl\":\"" + pearl.value() + "\"";
    }

    /// The session’s document, as it was saved last; absent if there is none or it cannot be read.
    public Optional<String> session(TrainingId session) {
        return documents(
                        "read a training session",
                        "SELECT document FROM training WHERE id = ? AND " + LibraryTable.TRAINING.isSound(),
                        session.toString())
                .stream()
                .findFirst();
    }

    /// Whether there is a session of that id, be it one that cannot be read.
    public boolean has(TrainingId session) {
        return !documents("look for a training session", "SELECT id FROM training WHERE id = ?", session.toString())
                .isEmpty();
    }

    /// Keeps a session in place of what it was before.
    /// @param document  the session that the summary tells of
    public void save(TrainingSummary summary, String document) {
        try (var statement = connection.prepareStatement("""
                INSERT INTO training (id, title, changed, is_template, days, minutes, document, checksum)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, row_checksum(?1, ?2, ?3, ?4, ?5, ?6, ?7))
                ON CONFLICT (id) DO UPDATE SET title = excluded.title, changed = excluded.changed,
                  is_template = excluded.is_template, days = excluded.days, minutes = excluded.minutes,
                  document = excluded.document, checksum = excluded.checksum""")) {
            statement.setString(1, summary.id().toString());
            statement.setString(2, summary.title());
            statement.setLong(3, summary.changed().toEpochMilli());
            statement.setBoolean(4, summary.isTemplate());
            statement.setInt(5, summary.days());
            statement.setInt(6, summary.minutes());
            statement.setString(7, document);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw Database.failure("save a training session", e);
        }
    }

    /// Forgets a session and its runs; what they taught about pearls stays.
    public void remove(TrainingId session) {
        try {
            Database.inTransaction(connection, () -> {
                remove("DELETE FROM run WHERE training = ?", session);
                remove("DELETE FROM training WHERE id = ?", session);
            });
        } catch (SQLException e) {
            throw Database.failure("remove a training session", e);
        }
    }

    private void remove(String deletion, TrainingId session) throws SQLException {
        try (var statement = connection.prepareStatement(deletion)) {
            statement.setString(1, session.toString());
            statement.executeUpdate();
        }
    }

    /// The days that were presented and are over, in the order in which they were begun.
    public List<Presented> presented() {
        return presented("is_over");
    }

    /// A day that was presented; absent if there is none or it cannot be read.
    public Optional<Presented> presented(RunId run) {
        return presented("id = ?", run.toString()).stream().findFirst();
    }

    private List<Presented> presented(String which, Object... arguments) {
        try {
            return Database.rows(
                    connection,
                    "SELECT id, training, is_over, document FROM run WHERE " + which + " AND "
                            + LibraryTable.RUN.isSound() + " ORDER BY number",
                    row -> new Presented(
                            RunId.of(row.getString("id")),
                            TrainingId.of(row.getString("training")),
                            row.getBoolean("is_over"),
                            row.getString("document")),
                    arguments);
        } catch (SQLException e) {
            throw Database.failure("read the days that were presented", e);
        }
    }

    /// Forgets a day that was presented; what it taught about pearls stays.
    public void removeRun(RunId run) {
        try (var statement = connection.prepareStatement("DELETE FROM run WHERE id = ?")) {
            statement.setString(1, run.toString());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw Database.failure("remove a run", e);
        }
    }

    /// Forgets the days that were presented and are over, and those that cannot be read; what they taught about pearls
    /// stays.
    public void removeRuns() {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM run WHERE is_over OR NOT (" + LibraryTable.RUN.isSound() + ")");
        } catch (SQLException e) {
            throw Database.failure("remove the runs", e);
        }
    }

    /// Keeps a run in place of what it was before.
    /// @param isOver  whether it shall not be offered to be gone on with
    public void saveRun(RunId run, TrainingId session, boolean isOver, String document) {
        // Runs are ordered by a number of their own, since the clock may have been set back between two. That of a
        // damaged row is not its own.
        var number = "iif(" + LibraryTable.RUN.isSound() + ", number, excluded.number)";
        try (var statement = connection.prepareStatement("""
                INSERT INTO run (id, training, number, is_over, document, checksum)
                SELECT ?1, ?2, last + 1, ?3, ?4, row_checksum(?1, ?2, last + 1, ?3, ?4)
                FROM (SELECT coalesce(max(number), 0) AS last FROM run) WHERE true
                ON CONFLICT (id) DO UPDATE SET training = excluded.training, number = %s,
                  is_over = excluded.is_over, document = excluded.document,
                  checksum = row_checksum(id, excluded.training, %s, excluded.is_over, excluded.document)\
                """.formatted(number, number))) {
            statement.setString(1, run.toString());
            statement.setString(2, session.toString());
            statement.setBoolean(3, isOver);
            statement.setString(4, document);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw Database.failure("save a run", e);
        }
    }

    /// The document of the run that was begun last of those that are not over.
    public Optional<String> unfinishedRun() {
        return documents(
                        "look for an unfinished run",
                        "SELECT document FROM run WHERE NOT is_over AND " + LibraryTable.RUN.isSound()
                                + " ORDER BY number DESC LIMIT 1")
                .stream()
                .findFirst();
    }

    /// Offers an unfinished run no more. Its document stays as it is.
    public void giveUpRun(String document) {
        try (var statement = connection.prepareStatement("""
                UPDATE run SET is_over = 1, checksum = row_checksum(id, training, number, 1, document)
                WHERE document = ? AND NOT is_over AND\s""" + LibraryTable.RUN.isSound())) {
            statement.setString(1, document);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw Database.failure("give up a run", e);
        }
    }

    /// The documents of a session’s runs, begun last first.
    public List<String> runs(TrainingId session) {
        return documents(
                "read the runs of a session",
                "SELECT document FROM run WHERE training = ? AND " + LibraryTable.RUN.isSound()
                        + " ORDER BY number DESC",
                session.toString());
    }

    private List<String> documents(String attempt, String query, Object... arguments) {
        try {
            return Database.rows(connection, query, row -> row.getString(1), arguments);
        } catch (SQLException e) {
            throw Database.failure(attempt, e);
        }
    }

    /// Notes how long a pearl took in a run that was no rehearsal. Noted again, it replaces what the run said of the
    /// pearl before.
    public void recordMinutes(RunId run, PearlId pearl, Duration taken) {
        try (var statement = connection.prepareStatement("""
                INSERT INTO needed_time (run, pearl, seconds, checksum)
                VALUES (?1, ?2, ?3, row_checksum(?1, ?2, ?3))
                ON CONFLICT (run, pearl) DO UPDATE SET seconds = excluded.seconds, checksum = excluded.checksum""")) {
            statement.setString(1, run.toString());
            statement.setString(2, pearl.value());
            statement.setLong(3, taken.toSeconds());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw Database.failure("record a pearl’s minutes", e);
        }
    }

    /// On how many days that were no rehearsal and are not forgotten each pearl was presented.
    public Map<PearlId, Integer> presentedDays() {
        try {
            return Database.rows(
                            connection,
                            "SELECT pearl, count(DISTINCT run) AS days FROM needed_time WHERE run IN (SELECT id FROM run)"
                                    + " AND " + LibraryTable.NEEDED_TIME.isSound() + " GROUP BY pearl",
                            row -> Map.entry(new PearlId(row.getString("pearl")), row.getInt("days")))
                    .stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        } catch (SQLException e) {
            throw Database.failure("count the days of pearls", e);
        }
    }

    /// How many whole minutes each pearl has needed: the median of its runs, 1–960.
    public Map<PearlId, Integer> neededMinutes() {
        try {
            var seconds = Database.rows(
                            connection,
                            "SELECT pearl, seconds FROM needed_time WHERE " + LibraryTable.NEEDED_TIME.isSound()
                                    + " ORDER BY pearl, seconds",
                            row -> Map.entry(new PearlId(row.getString("pearl")), row.getLong("seconds")))
                    .stream()
                    .collect(Collectors.groupingBy(
                            Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
            return seconds.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> medianMinutes(each.getValue())));
        } catch (SQLException e) {
            throw Database.failure("read the pearls’ minutes", e);
        }
    }

    /// @param sorted  seconds; at least one number
    private static int medianMinutes(List<Long> sorted) {
        var middle = sorted.size() / 2;
        var seconds = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return Math.clamp(Math.round(seconds / 60.0), 1, Minutes.MAX);
    }
}
