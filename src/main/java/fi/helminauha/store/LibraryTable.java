package fi.helminauha.store;

import fi.helminauha.collection.PearlId;
import fi.helminauha.library.FolderId;
import fi.helminauha.library.FolderName;
import fi.helminauha.library.LibraryPart;
import fi.helminauha.training.RunId;
import fi.helminauha.training.TrainingId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The tables of `library.db`, in an order in which they can be filled. Each row has a checksum of its columns beside
/// them: a row that a failing disk has changed is left where it is and not shown.
enum LibraryTable {
    BOOKMARK("bookmark", List.of("pearl"), "pearl", "since") {
        @Override
        void check(ResultSet row) throws SQLException {
            pearl(row);
        }
    },
    READING("reading", List.of("pearl"), "pearl", "last", "times") {
        @Override
        void check(ResultSet row) throws SQLException {
            pearl(row);
        }

        @Override
        String older(String column) {
            return column.equals("times") ? "1" : column;
        }
    },
    TRAINING("training", List.of("rowid"), "id", "title", "changed", "is_template", "days", "minutes", "document") {
        @Override
        void check(ResultSet row) throws SQLException {
            TrainingId.of(row.getString("id"));
        }
    },
    RUN("run", List.of("rowid"), "id", "training", "number", "is_over", "document") {
        @Override
        void check(ResultSet row) throws SQLException {
            RunId.of(row.getString("id"));
        }
    },
    NEEDED_TIME("needed_time", List.of("run", "pearl"), "run", "pearl", "seconds") {
        @Override
        void check(ResultSet row) throws SQLException {
            pearl(row);
        }
    },
    FOLDER("folder", List.of("id"), "id", "name") {
        @Override
        void check(ResultSet row) throws SQLException {
            FolderId.of(row.getString("id"));
            new FolderName(row.getString("name"));
        }
    },
    FOLDER_PEARL("folder_pearl", List.of("folder", "place"), "folder", "place", "pearl") {
        @Override
        void check(ResultSet row) throws SQLException {
            pearl(row);
        }
    },
    NOTE("note", List.of("rowid"), "pearl", "title", "text", "written") {
        @Override
        void check(ResultSet row) throws SQLException {
            pearl(row);
        }
    },
    TEAM_RUN(
            "team_run",
            List.of("rowid"),
            "id",
            "pearl",
            "title",
            "number",
            "begun",
            "changed",
            "seconds",
            "is_whole",
            "is_over",
            "follow_up",
            "document") {
        @Override
        void check(ResultSet row) throws SQLException {
            TeamRunStore.summary(row);
        }
    },
    HIGHLIGHT(
            "highlight",
            List.of("rowid"),
            "id",
            "pearl",
            "title",
            "language",
            "block",
            "item",
            "start",
            "words_before",
            "words",
            "words_after",
            "whole_text",
            "is_alone",
            "colour",
            "note",
            "changed") {
        @Override
        void check(ResultSet row) throws SQLException {
            HighlightStore.highlight(row);
        }
    };

    private final String table;
    private final List<String> key;
    private final List<String> columns;

    LibraryTable(String table, List<String> key, String... columns) {
        this.table = table;
        this.key = key;
        this.columns = List.of(columns);
    }

    /// Reads a row as lists do.
    /// @throws IllegalArgumentException if it cannot be read
    abstract void check(ResultSet row) throws SQLException;

    private static void pearl(ResultSet row) throws SQLException {
        new PearlId(row.getString("pearl"));
    }

    String table() {
        return table;
    }

    /// The part of a library whose things are rows of this table; absent where the rows belong to things of another.
    Optional<LibraryPart> part() {
        return switch (this) {
            case BOOKMARK -> Optional.of(LibraryPart.BOOKMARKS);
            case READING -> Optional.of(LibraryPart.READINGS);
            case TRAINING -> Optional.of(LibraryPart.SESSIONS);
            case RUN -> Optional.of(LibraryPart.RUNS);
            case FOLDER -> Optional.of(LibraryPart.FOLDERS);
            case NOTE -> Optional.of(LibraryPart.NOTES);
            case HIGHLIGHT -> Optional.of(LibraryPart.HIGHLIGHTS);
            case TEAM_RUN -> Optional.of(LibraryPart.TEAM_RUNS);
            case NEEDED_TIME, FOLDER_PEARL -> Optional.empty();
        };
    }

    /// What stands for a column in a table of an older program: the column itself, unless it came later.
    String older(String column) {
        return column;
    }

    /// The columns by which the rows lie in the file.
    List<String> key() {
        return key;
    }

    /// Without the checksum.
    List<String> columns() {
        return columns;
    }

    /// The SQL expression that is true for a row whose columns are as they were written.
    String isSound() {
        return "checksum = " + RowChecksum.of(columns);
    }

    /// What has been read is put into an empty table, or beside what is there.
    String insertion() {
        return insertion("IGNORE");
    }

    /// A row is put in place of the one of its key.
    String replacement() {
        return insertion("REPLACE");
    }

    private String insertion(String otherwise) {
        var places = IntStream.rangeClosed(1, columns.size())
                .mapToObj(place -> "?" + place)
                .toList();
        return "INSERT OR %s INTO %s (%s, checksum) VALUES (%s, %s)"
                .formatted(
                        otherwise,
                        table,
                        String.join(", ", columns),
                        String.join(", ", places),
                        RowChecksum.of(places));
    }
}
