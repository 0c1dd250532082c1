CREATE TABLE engagement (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  client TEXT NOT NULL,
  score_basis TEXT NOT NULL,
  sample INTEGER NOT NULL,
  content_pack TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE person (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  organisation TEXT NOT NULL,
  UNIQUE (name)
) STRICT;

CREATE TABLE dimension (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  purpose TEXT NOT NULL,
  weight REAL NOT NULL,
  target_level INTEGER
) STRICT;

CREATE TABLE question (
  id TEXT PRIMARY KEY NOT NULL,
  dimension TEXT NOT NULL REFERENCES dimension (id),
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  why TEXT NOT NULL,
  anchor_1 TEXT NOT NULL,
  anchor_2 TEXT NOT NULL,
  anchor_3 TEXT NOT NULL,
  anchor_4 TEXT NOT NULL,
  anchor_5 TEXT NOT NULL,
  evidence_wanted TEXT NOT NULL,
  next_step TEXT NOT NULL,
  weight REAL NOT NULL,
  gate INTEGER NOT NULL,
  retired INTEGER NOT NULL
) STRICT;

CREATE TABLE answer (
  id TEXT PRIMARY KEY NOT NULL,
  question TEXT NOT NULL REFERENCES question (id),
  respondent TEXT NOT NULL REFERENCES person (id),
  level INTEGER,
  not_applicable INTEGER NOT NULL,
  reason TEXT NOT NULL,
  note TEXT NOT NULL,
  evidence TEXT NOT NULL,
  evidence_strength TEXT NOT NULL,
  owner TEXT REFERENCES person (id),
  due TEXT,
  at TEXT NOT NULL,
  UNIQUE (question, respondent)
) STRICT;

-- Lines are only ever added. `digest` seals the content of all other tables as it is after the line.
CREATE TABLE change_log (
  seq INTEGER PRIMARY KEY NOT NULL,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  act TEXT NOT NULL,
  of INTEGER REFERENCES change_log (seq),
  title TEXT NOT NULL,
  change TEXT NOT NULL,
  digest TEXT NOT NULL
) STRICT;
