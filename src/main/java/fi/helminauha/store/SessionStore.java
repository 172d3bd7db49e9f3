package fi.helminauha.store;

import fi.helminauha.collection.PearlId;
import fi.helminauha.training.TrainingId;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.training.TrainingSummary;
import fi.helminauha.training.json.TrainingDocuments;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The user’s training sessions, in `library.db`: each as a JSON document, beside the columns that lists need. Every
/// method returns when the change is on the disk. Used on the thread of its library, which closes it.
public final class SessionStore {
    private final Connection connection;

    SessionStore(Connection connection) {
        this.connection = connection;
    }

    /// What lists tell of the sessions, last changed first.
    public List<TrainingSummary> all() {
        try {
            return summaries("");
        } catch (SQLException e) {
            throw Database.failure("list the training sessions", e);
        }
    }

    private List<TrainingSummary> summaries(String which, Object... arguments) throws SQLException {
        return Database.rows(
                connection,
                "SELECT id, title, changed, is_template, days, minutes FROM training WHERE " + which
                        + LibraryTable.TRAINING.isSound() + " ORDER BY changed DESC, id",
                SessionStore::summary,
                arguments);
    }

    static TrainingSummary summary(ResultSet row) throws SQLException {
        return new TrainingSummary(
                TrainingId.of(row.getString("id")),
                row.getString("title"),
                Instant.ofEpochMilli(row.getLong("changed")),
                row.getBoolean("is_template"),
                row.getInt("days"),
                row.getInt("minutes"));
    }

    /// What lists tell of the sessions in which a pearl is, last changed first.
    public List<TrainingSummary> with(PearlId pearl) {
        try {
            return summaries("instr(document, ?) > 0 AND ", TrainingDocuments.naming(pearl));
        } catch (SQLException e) {
            throw Database.failure("look for a pearl in the sessions", e);
        }
    }

    /// The session as it was saved last; absent if there is none, or its row is damaged.
    /// @throws fi.helminauha.training.json.TrainingReadException if its document cannot be read
    public Optional<TrainingSession> session(TrainingId session) {
        return texts(
                        "read a training session",
                        "SELECT document FROM training WHERE id = ? AND " + LibraryTable.TRAINING.isSound(),
                        session)
                .stream()
                .findFirst()
                .map(TrainingDocuments::session);
    }

    /// Whether there is a session of that id, be it one that cannot be read.
    public boolean has(TrainingId session) {
        return !texts("look for a training session", "SELECT id FROM training WHERE id = ?", session)
                .isEmpty();
    }

    private List<String> texts(String attempt, String query, TrainingId session) {
        try {
            return Database.rows(connection, query, row -> row.getString(1), session.toString());
        } catch (SQLException e) {
            throw Database.failure(attempt, e);
        }
    }

    /// Keeps a session in place of what it was before.
    /// @param changed  when the user changed it last, to the millisecond
    public void save(TrainingSession session, Instant changed) {
        var summary = TrainingSummary.of(session, changed);
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
            statement.setString(7, TrainingDocuments.write(session));
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
}
