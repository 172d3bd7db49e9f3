package fi.helminauha.store;

import fi.helminauha.collection.Minutes;
import fi.helminauha.collection.PearlId;
import fi.helminauha.library.LibraryHoldings.Presented;
import fi.helminauha.training.Run;
import fi.helminauha.training.RunId;
import fi.helminauha.training.TrainingId;
import fi.helminauha.training.json.TrainingDocuments;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The runs of training sessions, and what they and teams’ runs taught, in `library.db`: each run as a JSON document.
/// Every method returns when the change is on the disk. Used on the thread of its library, which closes it.
public final class RunStore {
    private final Connection connection;

    RunStore(Connection connection) {
        this.connection = connection;
    }

    /// The days that were presented and are over, in the order in which they were begun.
    public List<Presented> presented() {
        return presented("is_over");
    }

    /// A day that was presented, as it is kept; absent if there is none, or its row is damaged.
    public Optional<Presented> presented(RunId run) {
        return presented("id = ?", run.toString()).stream().findFirst();
    }

    private List<Presented> presented(String which, Object... arguments) {
        try {
            return Database.rows(
                    connection,
                    "SELECT id, training, is_over, document FROM run WHERE " + which + " AND "
                            + LibraryTable.RUN.isSound() + " ORDER BY number",
                    RunStore::presented,
                    arguments);
        } catch (SQLException e) {
            throw Database.failure("read the days that were presented", e);
        }
    }

    static Presented presented(ResultSet row) throws SQLException {
        return new Presented(
                RunId.of(row.getString("id")),
                TrainingId.of(row.getString("training")),
                row.getBoolean("is_over"),
                row.getString("document"));
    }

    /// Forgets a day that was presented; what it taught about pearls stays.
    public void remove(RunId run) {
        try (var statement = connection.prepareStatement("DELETE FROM run WHERE id = ?")) {
            statement.setString(1, run.toString());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw Database.failure("remove a run", e);
        }
    }

    /// Forgets the days that were presented and are over, and those that cannot be read; what they taught about pearls
    /// stays.
    public void removeAll() {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM run WHERE is_over OR NOT (" + LibraryTable.RUN.isSound() + ")");
        } catch (SQLException e) {
            throw Database.failure("remove the runs", e);
        }
    }

    /// Keeps a run in place of what it was before.
    /// @throws java.util.NoSuchElementException if it is of no session
    public void save(Run run) {
        save(new Presented(run.id(), run.training().orElseThrow(), run.isOver(), TrainingDocuments.write(run)));
    }

    /// Keeps a day that was removed as it was.
    public void save(Presented run) {
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
            statement.setString(1, run.id().toString());
            statement.setString(2, run.training().toString());
            statement.setBoolean(3, run.isOver());
            statement.setString(4, run.document());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw Database.failure("save a run", e);
        }
    }

    /// The run that was begun last of those that are not over.
    /// @throws fi.helminauha.training.json.TrainingReadException if its document cannot be read
    public Optional<Run> unfinished() {
        return documents(
                        "look for an unfinished run",
                        "SELECT document FROM run WHERE NOT is_over AND " + LibraryTable.RUN.isSound()
                                + " ORDER BY number DESC LIMIT 1")
                .stream()
                .findFirst()
                .map(TrainingDocuments::run);
    }

    /// Offers those unfinished runs no more whose documents cannot be read. The documents stay as they are.
    public void giveUpUnreadable() {
        try {
            var runs = Documents.unreadable(connection, LibraryTable.RUN, TrainingDocuments::run);
            try (var statement = connection.prepareStatement("""
                    UPDATE run SET is_over = 1, checksum = row_checksum(id, training, number, 1, document)
                    WHERE id = ?""")) {
                for (var run : runs) {
                    statement.setString(1, run);
                    statement.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw Database.failure("give up a run", e);
        }
    }

    /// The runs in which a pearl is, begun last first; without those that cannot be read.
    public List<Run> with(PearlId pearl) {
        // The checksum of a row is worked out only where the pearl is named in it.
        return documents(
                        "look for a pearl in the runs",
                        "SELECT document FROM run WHERE instr(document, ?) > 0 AND " + LibraryTable.RUN.isSound()
                                + " ORDER BY number DESC",
                        TrainingDocuments.naming(pearl))
                .stream()
                .flatMap(document -> Documents.readable(document, TrainingDocuments::run).stream())
                .toList();
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
