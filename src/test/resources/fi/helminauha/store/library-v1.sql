-- A library as the program wrote it in version 1 of its tables, with bookmarks and reading history.
CREATE TABLE bookmark (
  pearl TEXT PRIMARY KEY,
  since INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE reading (
  pearl TEXT PRIMARY KEY,
  last  INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO bookmark (pearl, since) VALUES ('dia-learning-cafe', 1795161600000);
INSERT INTO bookmark (pearl, since) VALUES ('gone-since', 1795161720000);
INSERT INTO bookmark (pearl, since) VALUES ('tk-tyokykytalo', 1795161660000);
INSERT INTO reading (pearl, last) VALUES ('dia-learning-cafe', 1795161840000);
INSERT INTO reading (pearl, last) VALUES ('os-vuorovaikutus', 1795161780000);
PRAGMA user_version = 1;
