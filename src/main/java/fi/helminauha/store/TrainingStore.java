package fi.helminauha.store;

import fi.helminauha.collection.Minutes;
import fi.helminauha.collection.PearlId;
import fi.helminauha.training.RunId;
import fi.helminauha.training.TrainingId;
import fi.helminauha.training.TrainingSummary;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        SELECT id, title, changed, is_template, days, minutes FROM training
                        ORDER BY changed DESC, id""")) {
            var sessions = new ArrayList<TrainingSummary>();
            while (rows.next()) {
                sessions.add(new TrainingSummary(
                        TrainingId.of(rows.getString("id")),
                        rows.getString("title"),
                        Instant.ofEpochMilli(rows.getLong("changed")),
                        rows.getBoolean("is_template"),
                        rows.getInt("days"),
                        rows.getInt("minutes")));
            }
            return List.copyOf(sessions);
        } catch (SQLException e) {
            throw Database.failure("list the training sessions", e);
        } catch (IllegalArgumentException e) {
            throw new DamagedStoreException("list the training sessions", e);
        }
    }

    /// The session’s document, as it was saved last.
    public Optional<String> session(TrainingId session) {
        return documents("read a training session", "SELECT document FROM training WHERE id = ?", session.toString())
                .stream()
                .findFirst();
    }

    /// Keeps a session in place of what it was before.
    /// @param document  the session that the summary tells of
    public void save(TrainingSummary summary, String document) {
        try (var statement = connection.prepareStatement("""
                INSERT INTO training (id, title, changed, is_template, days, minutes, document)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET title = excluded.title, changed = excluded.changed,
                  is_template = excluded.is_template, days = excluded.days, minutes = excluded.minutes,
                  document = excluded.document""")) {
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

    /// Keeps a run in place of what it was before.
    /// @param isOver  whether it shall not be offered to be gone on with
    public void saveRun(RunId run, TrainingId session, boolean isOver, String document) {
        // Runs are ordered by a number of their own, since the clock may have been set back between two.
        try (var statement = connection.prepareStatement("""
                INSERT INTO run (id, training, number, is_over, document)
                VALUES (?, ?, (SELECT coalesce(max(number), 0) + 1 FROM run), ?, ?)
                ON CONFLICT (id) DO UPDATE SET is_over = excluded.is_over, document = excluded.document""")) {
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
                        "SELECT document FROM run WHERE NOT is_over ORDER BY number DESC LIMIT 1")
                .stream()
                .findFirst();
    }

    /// Offers the run of [#unfinishedRun] no more. Its document stays as it is.
    public void giveUpUnfinishedRun() {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("""
                    UPDATE run SET is_over = 1 WHERE number = (SELECT max(number) FROM run WHERE NOT is_over)""");
        } catch (SQLException e) {
            throw Database.failure("give up a run", e);
        }
    }

    /// The documents of a session’s runs, begun last first.
    public List<String> runs(TrainingId session) {
        return documents(
                "read the runs of a session",
                "SELECT document FROM run WHERE training = ? ORDER BY number DESC",
                session.toString());
    }

    private List<String> documents(String attempt, String query, String... arguments) {
        try (var statement = connection.prepareStatement(query)) {
            for (var i = 0; i < arguments.length; i++) {
                statement.setString(i + 1, arguments[i]);
            }
            var documents = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    documents.add(rows.getString(1));
                }
            }
            return List.copyOf(documents);
        } catch (SQLException e) {
            throw Database.failure(attempt, e);
        }
    }

    /// Notes how long a pearl took in a run that was no rehearsal. Noted again, it replaces what the run said of the
    /// pearl before.
    public void recordMinutes(RunId run, PearlId pearl, Duration taken) {
        try (var statement = connection.prepareStatement("""
                INSERT INTO needed_time (run, pearl, seconds) VALUES (?, ?, ?)
                ON CONFLICT (run, pearl) DO UPDATE SET seconds = excluded.seconds""")) {
            statement.setString(1, run.toString());
            statement.setString(2, pearl.value());
            statement.setLong(3, taken.toSeconds());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw Database.failure("record a pearl’s minutes", e);
        }
    }

    /// How many whole minutes each pearl has needed: the median of its runs, 1–960.
    public Map<PearlId, Integer> neededMinutes() {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT pearl, seconds FROM needed_time ORDER BY pearl, seconds")) {
            var seconds = new TreeMap<PearlId, List<Long>>();
            while (rows.next()) {
                seconds.computeIfAbsent(new PearlId(rows.getString(1)), _ -> new ArrayList<>())
                        .add(rows.getLong(2));
            }
            var minutes = new TreeMap<PearlId, Integer>();
            seconds.forEach((pearl, sorted) -> minutes.put(pearl, medianMinutes(sorted)));
            return Map.copyOf(minutes);
        } catch (SQLException e) {
            throw Database.failure("read the pearls’ minutes", e);
        } catch (IllegalArgumentException e) {
            throw new DamagedStoreException("read the pearls’ minutes", e);
        }
    }

    /// @param sorted  seconds; at least one number
    private static int medianMinutes(List<Long> sorted) {
        var middle = sorted.size() / 2;
        var seconds = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return Math.clamp(Math.round(seconds / 60.0), 1, Minutes.MAX);
    }
}
