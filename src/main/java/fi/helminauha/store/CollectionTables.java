package fi.helminauha.store;

/// The tables of `collection.db`.
final class CollectionTables {
    /// Changes whenever the tables or the documents in them do: a file of another form is built anew.
    static final String FORMAT = "3";

    static final String CREATE = """
            CREATE TABLE mark (
              name  TEXT PRIMARY KEY,
              value TEXT NOT NULL
            ) WITHOUT ROWID;
            CREATE TABLE document (
              kind TEXT NOT NULL,
              id   TEXT NOT NULL,
              json TEXT NOT NULL,
              PRIMARY KEY (kind, id)
            );
            CREATE TABLE pearl (
              position     INTEGER PRIMARY KEY,
              id           TEXT NOT NULL UNIQUE,
              theme        TEXT NOT NULL,
              kind         TEXT NOT NULL,
              relation     TEXT NOT NULL,
              project      TEXT,
              audiences    TEXT NOT NULL,
              level        TEXT NOT NULL,
              minutes_from INTEGER NOT NULL,
              minutes_to   INTEGER NOT NULL,
              group_from   INTEGER NOT NULL,
              group_to     INTEGER,
              places       TEXT NOT NULL,
              materials    TEXT NOT NULL,
              difficulty   INTEGER NOT NULL,
              title_fi     TEXT NOT NULL,
              title_sv     TEXT NOT NULL,
              title_en     TEXT NOT NULL,
              summary_fi   TEXT NOT NULL,
              summary_sv   TEXT NOT NULL,
              summary_en   TEXT NOT NULL,
              json         TEXT NOT NULL
            );
            CREATE TABLE related (
              pearl    TEXT NOT NULL,
              position INTEGER NOT NULL,
              other    TEXT NOT NULL,
              PRIMARY KEY (pearl, position)
            ) WITHOUT ROWID;
            """;

    /// The document comes last in its row, so that reading cards does not read documents.
    static final String SELECT_CARDS = """
            SELECT id, theme, kind, relation, project, audiences, level, minutes_from, minutes_to, group_from, group_to,
                   places, materials, difficulty, title_fi, title_sv, title_en, summary_fi, summary_sv, summary_en
            FROM pearl ORDER BY position""";

    static final String INSERT_PEARL = """
            INSERT INTO pearl (position, id, theme, kind, relation, project, audiences, level, minutes_from, minutes_to,
                               group_from, group_to, places, materials, difficulty,
                               title_fi, title_sv, title_en, summary_fi, summary_sv, summary_en, json)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private CollectionTables() {}
}
