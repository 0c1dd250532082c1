ALTER TABLE engagement ADD COLUMN currency TEXT NOT NULL DEFAULT 'EUR';
ALTER TABLE engagement ADD COLUMN first_time INTEGER NOT NULL DEFAULT 1;
ALTER TABLE engagement ADD COLUMN home_time_zone TEXT NOT NULL DEFAULT '';
ALTER TABLE engagement ADD COLUMN home_start TEXT NOT NULL DEFAULT '09:00';
ALTER TABLE engagement ADD COLUMN home_end TEXT NOT NULL DEFAULT '18:00';

CREATE TABLE parameter (
  id TEXT PRIMARY KEY NOT NULL,
  value REAL NOT NULL
) STRICT;

CREATE TABLE stage (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  UNIQUE (name)
) STRICT;

CREATE TABLE channel (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  voice INTEGER NOT NULL,
  unattended INTEGER NOT NULL,
  description TEXT NOT NULL,
  UNIQUE (name)
) STRICT;

CREATE TABLE interaction_type (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  stays_because TEXT,
  description TEXT NOT NULL,
  UNIQUE (name)
) STRICT;

CREATE TABLE segment (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  UNIQUE (name)
) STRICT;

CREATE TABLE location (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  delivery TEXT NOT NULL,
  same_region INTEGER NOT NULL,
  languages TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  shift_start TEXT NOT NULL,
  shift_end TEXT NOT NULL,
  wage_low REAL,
  wage_high REAL,
  benefits_percent REAL,
  attrition_percent REAL,
  transfer_mechanism TEXT NOT NULL,
  holidays TEXT NOT NULL,
  hazards TEXT NOT NULL,
  source TEXT NOT NULL,
  note TEXT NOT NULL,
  UNIQUE (name)
) STRICT;

CREATE TABLE process (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  contact_type TEXT REFERENCES interaction_type (id),
  channels TEXT NOT NULL,
  stage TEXT REFERENCES stage (id),
  core TEXT NOT NULL,
  systems_used TEXT NOT NULL,
  hand_offs TEXT NOT NULL,
  regulations TEXT NOT NULL,
  contacts_per_month REAL,
  aht_seconds REAL,
  aht_deviation_seconds REAL,
  peak_to_average REAL,
  exception_percent REAL,
  repeat_percent REAL,
  escalation_percent REAL,
  error_percent REAL,
  training_hours REAL,
  languages INTEGER,
  cover_hours REAL,
  cost_per_contact REAL,
  figures_source TEXT NOT NULL,
  figures_date TEXT,
  defined INTEGER,
  repeatable INTEGER,
  measurable INTEGER,
  documentation INTEGER,
  workload_rating INTEGER,
  predictability_rating INTEGER,
  complexity INTEGER,
  exceptions_rating INTEGER,
  judgement INTEGER,
  systems INTEGER,
  data INTEGER,
  brand INTEGER,
  rating_note TEXT NOT NULL,
  digital_start INTEGER NOT NULL,
  structured_data INTEGER NOT NULL,
  avoidable_cause TEXT NOT NULL,
  separability TEXT NOT NULL,
  wave INTEGER,
  owner TEXT REFERENCES person (id),
  due TEXT,
  status TEXT NOT NULL,
  evidence TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE touchpoint (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  stage TEXT NOT NULL REFERENCES stage (id),
  channel TEXT NOT NULL REFERENCES channel (id),
  interaction_type TEXT REFERENCES interaction_type (id),
  direction TEXT NOT NULL,
  segment TEXT REFERENCES segment (id),
  customer_goal TEXT NOT NULL,
  processes TEXT NOT NULL,
  contacts_per_month REAL,
  aht_seconds REAL,
  containment_percent REAL,
  repeat_percent REAL,
  satisfaction REAL,
  figures_source TEXT NOT NULL,
  figures_date TEXT,
  emotion INTEGER,
  pain_point TEXT NOT NULL,
  opportunity TEXT NOT NULL,
  moment_of_truth INTEGER NOT NULL,
  critical INTEGER NOT NULL,
  personalisation INTEGER,
  hours_needed TEXT NOT NULL,
  languages TEXT NOT NULL,
  integration TEXT,
  data_used TEXT NOT NULL,
  authority_limit REAL,
  dependencies TEXT NOT NULL,
  owner TEXT REFERENCES person (id),
  regulations TEXT NOT NULL,
  third_party_forbidden INTEGER NOT NULL,
  safety INTEGER NOT NULL,
  exposure INTEGER NOT NULL,
  vulnerability TEXT,
  significant_decision INTEGER NOT NULL,
  sensitive_data_visible INTEGER NOT NULL,
  data_control TEXT NOT NULL,
  data_residency TEXT,
  licence_needed INTEGER NOT NULL,
  untested_language TEXT NOT NULL,
  brand INTEGER,
  emotional_intensity INTEGER,
  judgement INTEGER,
  complexity INTEGER,
  data INTEGER,
  volume INTEGER,
  repeatability INTEGER,
  documentation INTEGER,
  coverage INTEGER,
  digital INTEGER,
  nuance INTEGER,
  cost_pressure INTEGER,
  overlap INTEGER,
  round_clock INTEGER,
  data_constraint INTEGER,
  governance INTEGER,
  decision TEXT,
  decision_basis TEXT,
  decision_reason TEXT NOT NULL,
  partner_share REAL,
  location_choice TEXT,
  location_reason TEXT NOT NULL,
  location TEXT REFERENCES location (id),
  service_tier TEXT,
  fallback TEXT REFERENCES touchpoint (id) DEFERRABLE INITIALLY DEFERRED,
  wave INTEGER,
  due TEXT,
  status TEXT NOT NULL,
  evidence TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE action (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  title TEXT NOT NULL,
  owner TEXT REFERENCES person (id),
  due TEXT,
  status TEXT NOT NULL,
  process TEXT REFERENCES process (id),
  artefact TEXT,
  touchpoint TEXT REFERENCES touchpoint (id),
  note TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
