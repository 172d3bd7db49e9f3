-- A library as the program wrote it in version 7 of its tables, with a highlight too.
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
ALTER TABLE bookmark ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;
INSERT INTO bookmark (pearl, since, checksum) VALUES ('dia-learning-cafe', 1795161600000, 2564913523);
INSERT INTO bookmark (pearl, since, checksum) VALUES ('gone-since', 1795161720000, 2855646055);
INSERT INTO bookmark (pearl, since, checksum) VALUES ('tk-tyokykytalo', 1795161660000, 1382162835);
ALTER TABLE reading ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;
INSERT INTO reading (pearl, last, checksum) VALUES ('dia-learning-cafe', 1795161840000, 1466678979);
INSERT INTO reading (pearl, last, checksum) VALUES ('os-vuorovaikutus', 1795161780000, 1136524210);
ALTER TABLE training ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;
INSERT INTO training (id, title, changed, is_template, days, minutes, document, checksum) VALUES ('00000000-0000-0001-0000-000000000001', 'Tiimipäivä', 1763625600000, 0, 1, 90, '{"notes":"äö"}', 1953428170);
ALTER TABLE run ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;
INSERT INTO run (id, training, number, is_over, document, checksum) VALUES ('00000000-0000-0002-0000-000000000001', '00000000-0000-0001-0000-000000000001', 1, 0, '{"run":1}', 500164542);
ALTER TABLE needed_time ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;
INSERT INTO needed_time (run, pearl, seconds, checksum) VALUES ('00000000-0000-0002-0000-000000000001', 'tk-tyokykytalo', 1260, 1464285551);
ALTER TABLE folder ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;
INSERT INTO folder (id, name, checksum) VALUES ('00000000-0000-0000-0000-000000000001', 'Kehityspäivä', 2844896717);
ALTER TABLE folder_pearl ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;
INSERT INTO folder_pearl (folder, place, pearl, checksum) VALUES ('00000000-0000-0000-0000-000000000001', 0, 'tk-tyokykytalo', 4075984515);
INSERT INTO folder_pearl (folder, place, pearl, checksum) VALUES ('00000000-0000-0000-0000-000000000001', 1, 'gone-since', 3094950339);
CREATE TABLE note (
  pearl    TEXT PRIMARY KEY,
  title    TEXT NOT NULL,
  text     TEXT NOT NULL,
  written  INTEGER NOT NULL,
  checksum INTEGER NOT NULL
);
INSERT INTO note (pearl, title, text, written, checksum) VALUES ('os-vuorovaikutus', 'Vuorovaikutus', '- kysy ensin
- äö', 1795161900000, 3467197272);
CREATE TABLE team_run (
  id        TEXT PRIMARY KEY,
  pearl     TEXT NOT NULL,
  title     TEXT NOT NULL,
  number    INTEGER NOT NULL UNIQUE,
  begun     INTEGER NOT NULL,
  changed   INTEGER NOT NULL,
  seconds   INTEGER NOT NULL,
  is_whole  INTEGER NOT NULL,
  is_over   INTEGER NOT NULL,
  follow_up TEXT NOT NULL,
  document  TEXT NOT NULL,
  checksum  INTEGER NOT NULL
);
INSERT INTO team_run (id, pearl, title, number, begun, changed, seconds, is_whole, is_over, follow_up, document, checksum) VALUES ('00000000-0000-0003-0000-000000000001', 'dia-learning-cafe', 'Oppimiskahvila', 1, 1795161900000, 1795162000000, 1260, 0, 1, '2026-12-10', '{"run":1}', 1549943884);
CREATE TABLE highlight (
  id           TEXT PRIMARY KEY,
  pearl        TEXT NOT NULL,
  title        TEXT NOT NULL,
  language     TEXT NOT NULL,
  block        INTEGER NOT NULL,
  item         INTEGER NOT NULL,
  start        INTEGER NOT NULL,
  words_before TEXT NOT NULL,
  words        TEXT NOT NULL,
  words_after  TEXT NOT NULL,
  whole_text   INTEGER NOT NULL,
  is_alone     INTEGER NOT NULL,
  colour       TEXT NOT NULL,
  note         TEXT NOT NULL,
  changed      INTEGER NOT NULL,
  checksum     INTEGER NOT NULL
);
INSERT INTO highlight (id, pearl, title, language, block, item, start, words_before, words, words_after, whole_text, is_alone, colour, note, changed, checksum) VALUES ('00000000-0000-0004-0000-000000000001', 'dia-learning-cafe', 'Oppimiskahvila', 'fi', 1, 0, 4, 'Kun ', 'huoli sanotaan', ' ääneen', -77, 1, 'rose', 'kysy ensin', 1795162100000, 103127750);
PRAGMA user_version = 7;
