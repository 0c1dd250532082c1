CREATE TABLE vendor (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  state TEXT NOT NULL,
  stage TEXT NOT NULL,
  stage_since TEXT,
  out_reason TEXT NOT NULL,
  legal_name TEXT NOT NULL,
  website TEXT NOT NULL,
  seat TEXT NOT NULL,
  owners TEXT NOT NULL,
  employees INTEGER,
  yearly_revenue REAL,
  parent_guarantee INTEGER NOT NULL,
  sectors TEXT NOT NULL,
  languages TEXT NOT NULL,
  hours TEXT NOT NULL,
  locations TEXT NOT NULL,
  sites TEXT NOT NULL,
  strengths TEXT NOT NULL,
  weaknesses TEXT NOT NULL,
  contact_name TEXT NOT NULL,
  contact_email TEXT NOT NULL,
  contact_phone TEXT NOT NULL,
  nda_on TEXT,
  found_by TEXT NOT NULL,
  note TEXT NOT NULL,
  UNIQUE (name)
) STRICT;

CREATE TABLE selection_stage (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  stage TEXT NOT NULL,
  planned_on TEXT,
  done_on TEXT,
  owner TEXT REFERENCES person (id),
  note TEXT NOT NULL,
  UNIQUE (stage)
) STRICT;

CREATE TABLE vendor_certificate (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  vendor TEXT NOT NULL REFERENCES vendor (id),
  certificate TEXT REFERENCES certificate (id),
  name TEXT NOT NULL,
  issuer TEXT NOT NULL,
  scope TEXT NOT NULL,
  covers TEXT NOT NULL,
  valid_from TEXT,
  valid_until TEXT,
  checked_on TEXT,
  checked_by TEXT REFERENCES person (id),
  note TEXT NOT NULL
) STRICT;

CREATE TABLE conflict (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  person TEXT NOT NULL REFERENCES person (id),
  vendor TEXT REFERENCES vendor (id),
  kind TEXT NOT NULL,
  description TEXT NOT NULL,
  decision TEXT NOT NULL,
  declared_on TEXT,
  UNIQUE (person, vendor)
) STRICT;

CREATE TABLE criterion (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  parent TEXT REFERENCES criterion (id),
  weight REAL,
  points REAL,
  block TEXT,
  hardness TEXT NOT NULL,
  minimum REAL,
  hard_floor INTEGER NOT NULL,
  comparison TEXT,
  scored_by_price INTEGER NOT NULL,
  anchor_1 TEXT NOT NULL,
  anchor_2 TEXT NOT NULL,
  anchor_3 TEXT NOT NULL,
  anchor_4 TEXT NOT NULL,
  anchor_5 TEXT NOT NULL,
  why TEXT NOT NULL,
  drivers TEXT NOT NULL,
  risks TEXT NOT NULL,
  kpis TEXT NOT NULL
) STRICT;

CREATE TABLE pair_comparison (
  id TEXT PRIMARY KEY NOT NULL,
  first TEXT REFERENCES criterion (id),
  second TEXT REFERENCES criterion (id),
  first_block TEXT,
  second_block TEXT,
  ratio REAL NOT NULL,
  note TEXT NOT NULL,
  UNIQUE (first, second, first_block, second_block)
) STRICT;

CREATE TABLE criteria_freeze (
  id TEXT PRIMARY KEY NOT NULL,
  frozen_at TEXT NOT NULL,
  frozen_by TEXT REFERENCES person (id),
  snapshot TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE criteria_change (
  id TEXT PRIMARY KEY NOT NULL,
  changed_at TEXT NOT NULL,
  changed_by TEXT NOT NULL,
  what TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;

CREATE TABLE knock_out (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  why TEXT NOT NULL,
  proof TEXT NOT NULL,
  requirement TEXT REFERENCES requirement (id),
  certificate TEXT REFERENCES certificate (id),
  active INTEGER NOT NULL
) STRICT;

CREATE TABLE knock_out_result (
  id TEXT PRIMARY KEY NOT NULL,
  vendor TEXT NOT NULL REFERENCES vendor (id),
  knock_out TEXT NOT NULL REFERENCES knock_out (id),
  result TEXT NOT NULL,
  evidence TEXT NOT NULL,
  checked_on TEXT,
  checked_by TEXT REFERENCES person (id),
  reason TEXT NOT NULL,
  UNIQUE (vendor, knock_out)
) STRICT;

CREATE TABLE rfp_section (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  intro TEXT NOT NULL,
  UNIQUE (name)
) STRICT;

CREATE TABLE rfp_question (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  section TEXT REFERENCES rfp_section (id),
  text TEXT NOT NULL,
  why_we_ask TEXT NOT NULL,
  criterion TEXT REFERENCES criterion (id),
  essential INTEGER NOT NULL,
  state TEXT NOT NULL,
  answer_type TEXT NOT NULL,
  options TEXT NOT NULL,
  unit TEXT NOT NULL,
  max_length INTEGER,
  document INTEGER NOT NULL,
  live_test INTEGER NOT NULL,
  good_answer TEXT NOT NULL,
  knock_out TEXT REFERENCES knock_out (id),
  question TEXT REFERENCES question (id),
  kpi TEXT REFERENCES kpi (id),
  touchpoint TEXT REFERENCES touchpoint (id),
  requirement TEXT REFERENCES requirement (id),
  risk TEXT REFERENCES risk (id)
) STRICT;

CREATE TABLE rfp_issue (
  id TEXT PRIMARY KEY NOT NULL,
  vendor TEXT NOT NULL REFERENCES vendor (id),
  issued_at TEXT NOT NULL,
  number INTEGER NOT NULL,
  due_on TEXT,
  questions TEXT NOT NULL,
  answered_on TEXT,
  UNIQUE (vendor, number)
) STRICT;

CREATE TABLE vendor_answer (
  id TEXT PRIMARY KEY NOT NULL,
  vendor TEXT NOT NULL REFERENCES vendor (id),
  rfp_question TEXT NOT NULL REFERENCES rfp_question (id),
  answer TEXT NOT NULL,
  document TEXT NOT NULL,
  received_on TEXT,
  late INTEGER NOT NULL,
  previous TEXT NOT NULL,
  changed_on TEXT,
  state TEXT NOT NULL,
  asked_as TEXT NOT NULL,
  note TEXT NOT NULL,
  UNIQUE (vendor, rfp_question)
) STRICT;

CREATE TABLE clarification (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  vendor TEXT REFERENCES vendor (id),
  rfp_question TEXT REFERENCES rfp_question (id),
  asked TEXT NOT NULL,
  asked_on TEXT,
  answer TEXT NOT NULL,
  answered_on TEXT,
  shared INTEGER NOT NULL,
  owner TEXT REFERENCES person (id),
  due TEXT
) STRICT;

CREATE TABLE offer (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  vendor TEXT NOT NULL REFERENCES vendor (id),
  name TEXT NOT NULL,
  model TEXT NOT NULL,
  round TEXT NOT NULL,
  counts INTEGER NOT NULL,
  rate REAL,
  seats REAL,
  tier_method TEXT NOT NULL,
  minimum_contacts REAL,
  increment_seconds REAL,
  base_fee REAL,
  baseline REAL,
  actual REAL,
  share_percent REAL,
  bonus REAL,
  malus REAL,
  threshold_contacts REAL,
  variable_rate REAL,
  shared_unit TEXT NOT NULL,
  handover_rate REAL,
  contained_percent REAL,
  currency TEXT NOT NULL,
  exchange_rate REAL,
  exchange_on TEXT,
  index_percent REAL,
  productivity_percent REAL,
  term_months INTEGER,
  valid_until TEXT,
  includes TEXT NOT NULL,
  excludes TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE offer_tier (
  id TEXT PRIMARY KEY NOT NULL,
  offer TEXT NOT NULL REFERENCES offer (id),
  above REAL NOT NULL,
  price REAL,
  UNIQUE (offer, above)
) STRICT;

CREATE TABLE offer_extra (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  offer TEXT NOT NULL REFERENCES offer (id),
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  amount REAL,
  percent REAL,
  asked INTEGER NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE should_cost (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  source TEXT NOT NULL,
  vendor TEXT REFERENCES vendor (id),
  location TEXT REFERENCES location (id),
  wage REAL,
  bonus_percent REAL,
  benefits_percent REAL,
  shrinkage_percent REAL,
  overhead_percent REAL,
  margin_percent REAL,
  exchange_rate REAL,
  basis TEXT NOT NULL
) STRICT;

CREATE TABLE case_scenario (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  outsourced_percent REAL NOT NULL,
  offer TEXT REFERENCES offer (id),
  contacts_per_year REAL,
  volume_growth_percent REAL NOT NULL,
  resolved_percent REAL,
  agents REAL,
  apply_ramp INTEGER NOT NULL,
  fx_percent REAL NOT NULL,
  preferred INTEGER NOT NULL,
  assumptions TEXT NOT NULL
) STRICT;

CREATE TABLE cost_line (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  side TEXT NOT NULL,
  time TEXT NOT NULL,
  part TEXT NOT NULL,
  driver TEXT NOT NULL,
  quantity REAL,
  share_percent REAL,
  price REAL,
  addition_percent REAL,
  low_percent REAL,
  high_percent REAL,
  start_month INTEGER,
  end_month INTEGER,
  growth_percent REAL,
  probability_percent REAL,
  avoidable_percent REAL,
  scenarios TEXT NOT NULL,
  hidden INTEGER NOT NULL,
  counted INTEGER NOT NULL,
  owner TEXT REFERENCES person (id),
  evidence TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE evaluator (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  person TEXT NOT NULL REFERENCES person (id),
  role TEXT NOT NULL,
  criteria TEXT NOT NULL,
  note TEXT NOT NULL,
  UNIQUE (person)
) STRICT;

CREATE TABLE evaluation (
  id TEXT PRIMARY KEY NOT NULL,
  evaluator TEXT NOT NULL REFERENCES evaluator (id),
  vendor TEXT NOT NULL REFERENCES vendor (id),
  done_at TEXT NOT NULL,
  note TEXT NOT NULL,
  UNIQUE (evaluator, vendor)
) STRICT;

CREATE TABLE score (
  id TEXT PRIMARY KEY NOT NULL,
  evaluator TEXT NOT NULL REFERENCES evaluator (id),
  vendor TEXT NOT NULL REFERENCES vendor (id),
  criterion TEXT NOT NULL REFERENCES criterion (id),
  score INTEGER,
  source TEXT,
  evidence TEXT NOT NULL,
  scored_on TEXT,
  UNIQUE (evaluator, vendor, criterion)
) STRICT;

CREATE TABLE consensus_score (
  id TEXT PRIMARY KEY NOT NULL,
  vendor TEXT NOT NULL REFERENCES vendor (id),
  criterion TEXT NOT NULL REFERENCES criterion (id),
  score REAL NOT NULL,
  reason TEXT NOT NULL,
  agreed_on TEXT,
  UNIQUE (vendor, criterion)
) STRICT;

CREATE TABLE vendor_check (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  vendor TEXT NOT NULL REFERENCES vendor (id),
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  progress TEXT NOT NULL,
  held_on TEXT,
  owner TEXT REFERENCES person (id),
  criteria TEXT NOT NULL,
  rating INTEGER,
  finding TEXT NOT NULL,
  evidence TEXT NOT NULL
) STRICT;

CREATE TABLE vendor_check_item (
  id TEXT PRIMARY KEY NOT NULL,
  vendor_check TEXT NOT NULL REFERENCES vendor_check (id),
  item TEXT NOT NULL,
  rating INTEGER,
  answer TEXT NOT NULL,
  flag INTEGER NOT NULL,
  UNIQUE (vendor_check, item)
) STRICT;

CREATE TABLE red_flag (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  vendor TEXT NOT NULL REFERENCES vendor (id),
  name TEXT NOT NULL,
  severity TEXT NOT NULL,
  found_in TEXT REFERENCES vendor_check (id),
  found_on TEXT,
  state TEXT NOT NULL,
  reason TEXT NOT NULL,
  owner TEXT REFERENCES person (id),
  due TEXT
) STRICT;

CREATE TABLE clause (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  area TEXT NOT NULL,
  need TEXT NOT NULL,
  position_wanted TEXT NOT NULL,
  fallback TEXT NOT NULL,
  state TEXT NOT NULL,
  clause_reference TEXT NOT NULL,
  legal_state TEXT NOT NULL,
  legal_note TEXT NOT NULL,
  owner TEXT REFERENCES person (id),
  due TEXT,
  source TEXT NOT NULL,
  requirements TEXT NOT NULL,
  kpis TEXT NOT NULL,
  risks TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE exit_item (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  plan TEXT NOT NULL,
  state TEXT NOT NULL,
  owner TEXT REFERENCES person (id),
  due TEXT,
  tested_on TEXT,
  cost REAL,
  clause TEXT REFERENCES clause (id),
  note TEXT NOT NULL
) STRICT;

CREATE TABLE pilot (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  vendor TEXT REFERENCES vendor (id),
  state TEXT NOT NULL,
  scope TEXT NOT NULL,
  touchpoints TEXT NOT NULL,
  agents INTEGER,
  starts_on TEXT,
  ends_on TEXT,
  contacts INTEGER,
  price REAL,
  stop_rule TEXT NOT NULL,
  afterwards TEXT NOT NULL,
  owner TEXT REFERENCES person (id),
  finding TEXT NOT NULL
) STRICT;

CREATE TABLE pilot_measure (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  pilot TEXT NOT NULL REFERENCES pilot (id),
  name TEXT NOT NULL,
  kpi TEXT REFERENCES kpi (id),
  unit TEXT NOT NULL,
  direction TEXT NOT NULL,
  target REAL,
  result REAL,
  must INTEGER NOT NULL
) STRICT;

CREATE TABLE memo_section (
  id TEXT PRIMARY KEY NOT NULL,
  body TEXT NOT NULL,
  assembled TEXT NOT NULL,
  edited_at TEXT NOT NULL
) STRICT;

CREATE TABLE review_area (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  weight REAL,
  kpis TEXT NOT NULL,
  what TEXT NOT NULL,
  mirror TEXT NOT NULL,
  active INTEGER NOT NULL,
  UNIQUE (name)
) STRICT;

CREATE TABLE review (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  vendor TEXT NOT NULL REFERENCES vendor (id),
  kind TEXT NOT NULL,
  period_from TEXT,
  period_to TEXT,
  reviewer TEXT NOT NULL,
  held_on TEXT,
  strengths TEXT NOT NULL,
  summary TEXT NOT NULL,
  state TEXT NOT NULL,
  signed_by TEXT NOT NULL,
  signed_on TEXT,
  version INTEGER NOT NULL,
  corrects TEXT REFERENCES review (id),
  reason TEXT NOT NULL
) STRICT;

CREATE TABLE review_rating (
  id TEXT PRIMARY KEY NOT NULL,
  review TEXT NOT NULL REFERENCES review (id),
  area TEXT NOT NULL REFERENCES review_area (id),
  rating INTEGER,
  comment TEXT NOT NULL,
  strength TEXT NOT NULL,
  evidence TEXT NOT NULL,
  UNIQUE (review, area)
) STRICT;

ALTER TABLE engagement ADD COLUMN weight_method TEXT NOT NULL DEFAULT 'direct';
ALTER TABLE engagement ADD COLUMN ahp_index TEXT NOT NULL DEFAULT 'saaty-2005';
ALTER TABLE engagement ADD COLUMN price_method TEXT NOT NULL DEFAULT 'ratio';
ALTER TABLE engagement ADD COLUMN price_basis TEXT NOT NULL DEFAULT 'tco';
ALTER TABLE engagement ADD COLUMN budget_limit REAL;
ALTER TABLE engagement ADD COLUMN compare_contacts REAL;
ALTER TABLE engagement ADD COLUMN compare_aht REAL;
ALTER TABLE engagement ADD COLUMN compare_resolved_percent REAL;
ALTER TABLE engagement ADD COLUMN rfp_intro TEXT NOT NULL DEFAULT '';
ALTER TABLE engagement ADD COLUMN rfp_contact TEXT NOT NULL DEFAULT '';
ALTER TABLE engagement ADD COLUMN rfp_issued_on TEXT;
ALTER TABLE engagement ADD COLUMN rfp_due_on TEXT;
ALTER TABLE engagement ADD COLUMN rfp_publish_weights INTEGER NOT NULL DEFAULT 1;
ALTER TABLE engagement ADD COLUMN rfp_rules TEXT NOT NULL DEFAULT '';
ALTER TABLE engagement ADD COLUMN shared_goals TEXT NOT NULL DEFAULT '';
ALTER TABLE gate_decision ADD COLUMN vendor TEXT REFERENCES vendor (id);
ALTER TABLE action ADD COLUMN vendor TEXT REFERENCES vendor (id);
ALTER TABLE action ADD COLUMN red_flag TEXT REFERENCES red_flag (id);
ALTER TABLE action ADD COLUMN clause TEXT REFERENCES clause (id);
ALTER TABLE action ADD COLUMN exit_item TEXT REFERENCES exit_item (id);
ALTER TABLE action ADD COLUMN pilot TEXT REFERENCES pilot (id);
ALTER TABLE action ADD COLUMN review_rating TEXT REFERENCES review_rating (id);
