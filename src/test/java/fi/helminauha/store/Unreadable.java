package fi.helminauha.store;

import fi.helminauha.training.RunId;
import fi.helminauha.training.TrainingId;
import java.sql.SQLException;

/// Documents that nobody can read in rows that are sound, as a program with an error might have written them.
public final class Unreadable {
    private Unreadable() {}

    public static void make(LibraryStore library, TrainingId session) {
        write(library, LibraryTable.TRAINING, session.toString());
    }

    public static void makeRun(LibraryStore library, RunId run) {
        write(library, LibraryTable.RUN, run.toString());
    }

    public static void makeTeamRun(LibraryStore library, RunId run) {
        write(library, LibraryTable.TEAM_RUN, run.toString());
    }

    private static void write(LibraryStore library, LibraryTable table, String id) {
        var columns = String.join(", ", table.columns()).replace("document", "'{'");
        try (var change = library.connection()
                .prepareStatement("UPDATE %s SET document = '{', checksum = row_checksum(%s) WHERE id = ?"
                        .formatted(table.table(), columns))) {
            change.setString(1, id);
            change.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
