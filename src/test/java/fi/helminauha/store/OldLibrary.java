package fi.helminauha.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/// A library of each earlier version of the tables, from the texts `library-v1.sql` and on.
final class OldLibrary {
    private OldLibrary() {}

    static void put(Path file, int version) {
        var text = "library-v" + version + ".sql";
        try (var in = OldLibrary.class.getResourceAsStream(text);
                var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            if (in == null) {
                throw new AssertionError("there is no " + text);
            }
            for (var command : new String(in.readAllBytes(), StandardCharsets.UTF_8).split(";\n")) {
                statement.executeUpdate(command);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new AssertionError(text, e);
        }
    }

    static int version(Path file) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA user_version")) {
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
