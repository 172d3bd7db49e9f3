-- A library as the program wrote it in version 3 of its tables, with folders too.
CREATE TABLE bookmark (
  pearl TEXT PRIMARY KEY,
  since INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE reading (
  pearl TEXT PRIMARY KEY,
  last  INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE training (
  id          TEXT PRIMARY KEY,
  title       TEXT NOT NULL,
  changed     INTEGER NOT NULL,
  is_template INTEGER NOT NULL,
  days        INTEGER NOT NULL,
  minutes     INTEGER NOT NULL,
  document    TEXT NOT NULL
);
CREATE TABLE run (
  id       TEXT PRIMARY KEY,
  training TEXT NOT NULL,
  number   INTEGER NOT NULL UNIQUE,
  is_over  INTEGER NOT NULL,
  document TEXT NOT NULL
);
CREATE INDEX run_of_training ON run (training);
CREATE TABLE needed_time (
  run     TEXT NOT NULL,
  pearl   TEXT NOT NULL,
  seconds INTEGER NOT NULL,
  PRIMARY KEY (run, pearl)
) WITHOUT ROWID;
CREATE TABLE folder (
  id   TEXT PRIMARY KEY,
  name TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE folder_pearl (
  folder TEXT NOT NULL REFERENCES folder (id) ON DELETE CASCADE,
  place  INTEGER NOT NULL,
  pearl  TEXT NOT NULL REFERENCES bookmark (pearl) ON DELETE CASCADE,
  PRIMARY KEY (folder, place),
  UNIQUE (folder, pearl)
) WITHOUT ROWID;
CREATE INDEX folder_pearl_of_bookmark ON folder_pearl (pearl);
INSERT INTO bookmark (pearl, since) VALUES ('dia-learning-cafe', 1795161600000);
INSERT INTO bookmark (pearl, since) VALUES ('gone-since', 1795161720000);
INSERT INTO bookmark (pearl, since) VALUES ('tk-tyokykytalo', 1795161660000);
INSERT INTO reading (pearl, last) VALUES ('dia-learning-cafe', 1795161840000);
INSERT INTO reading (pearl, last) VALUES ('os-vuorovaikutus', 1795161780000);
INSERT INTO training (id, title, changed, is_template, days, minutes, document) VALUES ('00000000-0000-0001-0000-000000000001', 'Tiimipäivä', 1763625600000, 0, 1, 90, '{"notes":"äö"}');
INSERT INTO run (id, training, number, is_over, document) VALUES ('00000000-0000-0002-0000-000000000001', '00000000-0000-0001-0000-000000000001', 1, 0, '{"run":1}');
INSERT INTO needed_time (run, pearl, seconds) VALUES ('00000000-0000-0002-0000-000000000001', 'tk-tyokykytalo', 1260);
INSERT INTO folder (id, name) VALUES ('00000000-0000-0000-0000-000000000001', 'Kehityspäivä');
INSERT INTO folder_pearl (folder, place, pearl) VALUES ('00000000-0000-0000-0000-000000000001', 0, 'tk-tyokykytalo');
INSERT INTO folder_pearl (folder, place, pearl) VALUES ('00000000-0000-0000-0000-000000000001', 1, 'gone-since');
PRAGMA user_version = 3;
