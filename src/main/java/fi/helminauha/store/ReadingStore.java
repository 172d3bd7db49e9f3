package fi.helminauha.store;

import fi.helminauha.collection.PearlId;
import fi.helminauha.library.LibraryHoldings.Reading;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// Which pearls were opened, in `library.db`. Every method returns when the change is on the disk. Used on the thread
/// of its library, which closes it.
public final class ReadingStore {
    private final Connection connection;

    ReadingStore(Connection connection) {
        this.connection = connection;
    }

    /// What was read, each pearl once, last read first.
    public List<Reading> all() {
        try {
            return Database.rows(
                    connection,
                    "SELECT pearl, last, times FROM reading WHERE " + LibraryTable.READING.isSound()
                            + " ORDER BY last DESC, pearl",
                    row -> new Reading(
                            new PearlId(row.getString("pearl")),
                            Instant.ofEpochMilli(row.getLong("last")),
                            row.getInt("times")));
        } catch (SQLException e) {
            throw Database.failure("read the reading history", e);
        }
    }

    /// Counts that a pearl was opened once more.
    /// @param when  to the millisecond; the caller sees to it that it comes after all earlier readings
    public void add(PearlId pearl, Instant when) {
        try {
            add(new Reading(pearl, when, 1));
        } catch (SQLException e) {
            throw Database.failure("record a reading", e);
        }
    }

    /// What a damaged row says of earlier times is not counted.
    private void add(Reading reading) throws SQLException {
        var sum = "iif(" + LibraryTable.READING.isSound() + ", times, 0) + excluded.times";
        try (var statement = connection.prepareStatement("""
                INSERT INTO reading (pearl, last, times, checksum) VALUES (?1, ?2, ?3, row_checksum(?1, ?2, ?3))
                ON CONFLICT (pearl) DO UPDATE SET last = excluded.last, times = %s,
                  checksum = row_checksum(pearl, excluded.last, %s)""".formatted(sum, sum))) {
            statement.setString(1, reading.pearl().value());
            statement.setLong(2, reading.last().toEpochMilli());
            statement.setInt(3, reading.times());
            statement.executeUpdate();
        }
    }

    /// Forgets what was read, but for these. Without any, rows that cannot be read go too.
    public void keepOnly(List<Reading> kept) {
        try {
            Database.inTransaction(connection, () -> {
                try (var statement = connection.createStatement()) {
                    statement.executeUpdate(
                            "DELETE FROM reading" + (kept.isEmpty() ? "" : " WHERE " + LibraryTable.READING.isSound()));
                }
                for (var reading : kept) {
                    add(reading);
                }
            });
        } catch (SQLException e) {
            throw Database.failure("forget what was read", e);
        }
    }
}
