CREATE TABLE objective (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  success TEXT NOT NULL,
  source TEXT NOT NULL,
  owner TEXT REFERENCES person (id),
  due TEXT,
  UNIQUE (name)
) STRICT;

CREATE TABLE resolution (
  id TEXT PRIMARY KEY NOT NULL,
  question TEXT NOT NULL REFERENCES question (id),
  method TEXT NOT NULL,
  level INTEGER,
  evidence_strength TEXT NOT NULL,
  reason TEXT NOT NULL,
  decided_by TEXT REFERENCES person (id),
  at TEXT NOT NULL,
  UNIQUE (question)
) STRICT;

CREATE TABLE parked_point (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  text TEXT NOT NULL,
  question TEXT REFERENCES question (id),
  owner TEXT REFERENCES person (id),
  outcome TEXT NOT NULL,
  settled INTEGER NOT NULL,
  parked_at TEXT NOT NULL
) STRICT;

CREATE TABLE driver (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  importance INTEGER,
  why TEXT NOT NULL,
  objective TEXT REFERENCES objective (id),
  owner TEXT REFERENCES person (id),
  note TEXT NOT NULL
) STRICT;

CREATE TABLE benefit (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  driver TEXT REFERENCES driver (id),
  importance INTEGER,
  measure TEXT NOT NULL,
  unit TEXT NOT NULL,
  baseline REAL,
  target REAL,
  due TEXT,
  owner TEXT REFERENCES person (id),
  reinvestment TEXT NOT NULL,
  realised REAL,
  realised_on TEXT,
  evidence TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE risk (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  category TEXT NOT NULL,
  cause TEXT NOT NULL,
  likelihood INTEGER,
  impact INTEGER,
  response TEXT NOT NULL,
  mitigation TEXT NOT NULL,
  early_sign TEXT NOT NULL,
  owner TEXT REFERENCES person (id),
  review_on TEXT,
  status TEXT NOT NULL,
  residual_likelihood INTEGER,
  residual_impact INTEGER,
  cost REAL,
  probability_percent REAL,
  questions TEXT NOT NULL,
  processes TEXT NOT NULL,
  touchpoints TEXT NOT NULL,
  kpi TEXT NOT NULL,
  contract_term TEXT NOT NULL,
  source TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE control (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  risk TEXT NOT NULL REFERENCES risk (id),
  status TEXT NOT NULL,
  evidence TEXT NOT NULL,
  owner TEXT REFERENCES person (id),
  due TEXT
) STRICT;

CREATE TABLE drawback (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  seriousness INTEGER,
  effect TEXT NOT NULL,
  mitigation TEXT NOT NULL,
  risks TEXT NOT NULL,
  owner TEXT REFERENCES person (id)
) STRICT;

CREATE TABLE hidden_cost (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  low_percent REAL,
  likely_percent REAL,
  high_percent REAL,
  one_time INTEGER NOT NULL,
  counted INTEGER NOT NULL,
  risk TEXT REFERENCES risk (id),
  owner TEXT REFERENCES person (id),
  basis TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE sourcing_option (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  route TEXT NOT NULL,
  description TEXT NOT NULL,
  cost_rating INTEGER,
  quality_rating INTEGER,
  speed_rating INTEGER,
  scale_rating INTEGER,
  control_rating INTEGER,
  effort_rating INTEGER,
  one_time_cost REAL,
  yearly_cost REAL,
  advantages TEXT NOT NULL,
  disadvantages TEXT NOT NULL,
  preferred INTEGER NOT NULL,
  reason TEXT NOT NULL
) STRICT;

CREATE TABLE certificate (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  need TEXT NOT NULL,
  scope TEXT NOT NULL,
  why TEXT NOT NULL,
  UNIQUE (name)
) STRICT;

CREATE TABLE stakeholder (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  audience TEXT NOT NULL,
  size INTEGER,
  influence INTEGER,
  attitude_start TEXT,
  attitude_now TEXT,
  attitude_wanted TEXT,
  concern TEXT NOT NULL,
  message TEXT NOT NULL,
  channel TEXT NOT NULL,
  owner TEXT REFERENCES person (id),
  due TEXT,
  status TEXT NOT NULL,
  feedback TEXT NOT NULL,
  feedback_on TEXT,
  UNIQUE (name)
) STRICT;

CREATE TABLE impact (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  area TEXT NOT NULL,
  side TEXT NOT NULL,
  severity INTEGER,
  answer TEXT NOT NULL,
  owner TEXT REFERENCES person (id)
) STRICT;

CREATE TABLE role_transition (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  headcount INTEGER,
  path TEXT NOT NULL,
  legal_check TEXT NOT NULL,
  legal_note TEXT NOT NULL,
  training TEXT NOT NULL,
  support TEXT NOT NULL,
  retention_until TEXT,
  retention TEXT NOT NULL,
  feedback_channel TEXT NOT NULL,
  owner TEXT REFERENCES person (id),
  due TEXT,
  status TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE barrier (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  action TEXT NOT NULL,
  benefit TEXT NOT NULL,
  owner TEXT REFERENCES person (id)
) STRICT;

CREATE TABLE audience_message (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  title TEXT NOT NULL,
  audience TEXT NOT NULL,
  stakeholder TEXT REFERENCES stakeholder (id),
  opening TEXT NOT NULL,
  reasons TEXT NOT NULL,
  advantages TEXT NOT NULL,
  risks TEXT NOT NULL,
  effects TEXT NOT NULL,
  next TEXT NOT NULL,
  owner TEXT REFERENCES person (id),
  status TEXT NOT NULL,
  send_on TEXT
) STRICT;

CREATE TABLE change_event (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  day TEXT,
  kind TEXT NOT NULL,
  audiences TEXT NOT NULL,
  message TEXT REFERENCES audience_message (id),
  channel TEXT NOT NULL,
  owner TEXT REFERENCES person (id),
  status TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE playbook_topic (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  content TEXT NOT NULL,
  format TEXT NOT NULL,
  link TEXT NOT NULL,
  process TEXT REFERENCES process (id),
  owner TEXT REFERENCES person (id),
  due TEXT,
  status TEXT NOT NULL,
  signed_by TEXT REFERENCES person (id),
  signed_on TEXT,
  review_on TEXT,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE scenario (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  touchpoint TEXT REFERENCES touchpoint (id),
  situation TEXT NOT NULL,
  customer_says TEXT NOT NULL,
  good_answer TEXT NOT NULL,
  poor_answer TEXT NOT NULL,
  behaviour TEXT NOT NULL,
  owner TEXT REFERENCES person (id),
  status TEXT NOT NULL
) STRICT;

CREATE TABLE training (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  learners TEXT NOT NULL,
  hours REAL,
  format TEXT NOT NULL,
  occasion TEXT NOT NULL,
  test TEXT NOT NULL,
  pass_percent REAL,
  topic TEXT REFERENCES playbook_topic (id),
  owner TEXT REFERENCES person (id),
  due TEXT,
  status TEXT NOT NULL
) STRICT;

CREATE TABLE quality_check (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  channel TEXT REFERENCES channel (id),
  sample INTEGER,
  sample_of TEXT NOT NULL,
  rhythm TEXT NOT NULL,
  pass_percent REAL,
  checked_by TEXT REFERENCES person (id),
  follow_up TEXT NOT NULL,
  status TEXT NOT NULL
) STRICT;

CREATE TABLE gate_decision (
  id TEXT PRIMARY KEY NOT NULL,
  gate TEXT NOT NULL,
  outcome TEXT NOT NULL,
  suggested TEXT NOT NULL,
  decided_by TEXT REFERENCES person (id),
  decided_on TEXT,
  present TEXT NOT NULL,
  reason TEXT NOT NULL,
  grounds TEXT NOT NULL,
  recorded_at TEXT NOT NULL
) STRICT;

ALTER TABLE engagement ADD COLUMN sector TEXT;
ALTER TABLE engagement ADD COLUMN sector_template TEXT;
ALTER TABLE engagement ADD COLUMN employees INTEGER;
ALTER TABLE engagement ADD COLUMN countries TEXT NOT NULL DEFAULT '';
ALTER TABLE engagement ADD COLUMN languages TEXT NOT NULL DEFAULT '';
ALTER TABLE engagement ADD COLUMN hours_today TEXT NOT NULL DEFAULT '';
ALTER TABLE engagement ADD COLUMN hours_wanted TEXT NOT NULL DEFAULT '';
ALTER TABLE engagement ADD COLUMN partner_work TEXT NOT NULL DEFAULT '';
ALTER TABLE engagement ADD COLUMN relationship TEXT;
ALTER TABLE engagement ADD COLUMN team_fte REAL;
ALTER TABLE engagement ADD COLUMN team_cost REAL;
ALTER TABLE engagement ADD COLUMN team_attrition_percent REAL;
ALTER TABLE engagement ADD COLUMN contract_value REAL;
ALTER TABLE engagement ADD COLUMN horizon_months INTEGER NOT NULL DEFAULT 36;
ALTER TABLE engagement ADD COLUMN fiscal_year_start INTEGER NOT NULL DEFAULT 1;
ALTER TABLE engagement ADD COLUMN roll_up TEXT NOT NULL DEFAULT 'mean';
ALTER TABLE engagement ADD COLUMN blind INTEGER NOT NULL DEFAULT 0;
ALTER TABLE person ADD COLUMN initials TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN colour TEXT;
ALTER TABLE person ADD COLUMN takes_part TEXT NOT NULL DEFAULT '[]';
ALTER TABLE channel ADD COLUMN contacts_per_month REAL;
ALTER TABLE channel ADD COLUMN aht_seconds REAL;
ALTER TABLE channel ADD COLUMN january REAL;
ALTER TABLE channel ADD COLUMN february REAL;
ALTER TABLE channel ADD COLUMN march REAL;
ALTER TABLE channel ADD COLUMN april REAL;
ALTER TABLE channel ADD COLUMN may REAL;
ALTER TABLE channel ADD COLUMN june REAL;
ALTER TABLE channel ADD COLUMN july REAL;
ALTER TABLE channel ADD COLUMN august REAL;
ALTER TABLE channel ADD COLUMN september REAL;
ALTER TABLE channel ADD COLUMN october REAL;
ALTER TABLE channel ADD COLUMN november REAL;
ALTER TABLE channel ADD COLUMN december REAL;
ALTER TABLE action ADD COLUMN question TEXT REFERENCES question (id);
ALTER TABLE action ADD COLUMN risk TEXT REFERENCES risk (id);
ALTER TABLE action ADD COLUMN stakeholder TEXT REFERENCES stakeholder (id);
ALTER TABLE action ADD COLUMN playbook_topic TEXT REFERENCES playbook_topic (id);
ALTER TABLE action ADD COLUMN gate_decision TEXT REFERENCES gate_decision (id);
