CREATE TABLE raci_role (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  short TEXT NOT NULL,
  side TEXT NOT NULL,
  person TEXT REFERENCES person (id),
  description TEXT NOT NULL,
  UNIQUE (short)
) STRICT;

CREATE TABLE raci_activity (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  area TEXT NOT NULL,
  in_scope INTEGER NOT NULL,
  accountable TEXT NOT NULL,
  responsible TEXT NOT NULL,
  consulted TEXT NOT NULL,
  informed TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE authority_limit (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  client_only INTEGER NOT NULL,
  agent_limit REAL,
  agent_cap REAL,
  lead_limit REAL,
  lead_cap REAL,
  manager_limit REAL,
  manager_cap REAL,
  conditions TEXT NOT NULL,
  recording TEXT NOT NULL,
  touchpoints TEXT NOT NULL,
  owner TEXT REFERENCES person (id)
) STRICT;

CREATE TABLE client_obligation (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  standard TEXT NOT NULL,
  frequency TEXT,
  owner TEXT REFERENCES person (id),
  role TEXT REFERENCES raci_role (id),
  if_missed TEXT NOT NULL,
  relief INTEGER NOT NULL,
  due INTEGER,
  met INTEGER,
  counted_from TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE boundary (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  area TEXT NOT NULL,
  owner TEXT NOT NULL,
  client_part TEXT NOT NULL,
  partner_part TEXT NOT NULL,
  at_the_end TEXT NOT NULL
) STRICT;

CREATE TABLE kpi (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  code TEXT NOT NULL,
  category TEXT NOT NULL,
  role TEXT NOT NULL,
  why TEXT NOT NULL,
  status TEXT NOT NULL,
  definition TEXT NOT NULL,
  formula TEXT NOT NULL,
  unit TEXT NOT NULL,
  direction TEXT NOT NULL,
  channels TEXT NOT NULL,
  data_source TEXT NOT NULL,
  measured_by TEXT NOT NULL,
  raw_data_access INTEGER NOT NULL,
  frequency TEXT NOT NULL,
  sample_rule TEXT NOT NULL,
  exclusions TEXT NOT NULL,
  typical_target TEXT NOT NULL,
  baseline REAL,
  baseline_on TEXT,
  baseline_source TEXT NOT NULL,
  expected REAL,
  minimum REAL,
  range_low REAL,
  range_high REAL,
  yearly_change_percent REAL,
  allocation_percent REAL,
  earn_back INTEGER NOT NULL,
  bonus INTEGER NOT NULL,
  review_months INTEGER,
  gaming_risk TEXT NOT NULL,
  paired TEXT NOT NULL,
  objective TEXT REFERENCES objective (id),
  questions TEXT NOT NULL,
  touchpoints TEXT NOT NULL,
  processes TEXT NOT NULL,
  owner TEXT REFERENCES person (id),
  partner_owner TEXT REFERENCES raci_role (id),
  obligations TEXT NOT NULL,
  worst REAL,
  best REAL,
  actual REAL,
  weight_percent REAL,
  guess_low REAL,
  guess_likely REAL,
  guess_high REAL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE kpi_target (
  id TEXT PRIMARY KEY NOT NULL,
  kpi TEXT NOT NULL REFERENCES kpi (id),
  channel TEXT NOT NULL REFERENCES channel (id),
  baseline REAL,
  expected REAL,
  minimum REAL,
  range_low REAL,
  range_high REAL,
  UNIQUE (kpi, channel)
) STRICT;

CREATE TABLE kpi_month (
  id TEXT PRIMARY KEY NOT NULL,
  kpi TEXT NOT NULL REFERENCES kpi (id),
  month TEXT,
  value REAL,
  excused INTEGER NOT NULL,
  reason TEXT NOT NULL,
  UNIQUE (kpi, month)
) STRICT;

CREATE TABLE credit_scheme (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  preferred INTEGER NOT NULL,
  monthly_fee REAL,
  at_risk_percent REAL NOT NULL,
  second_month REAL NOT NULL,
  third_month REAL NOT NULL,
  below_expected_months INTEGER NOT NULL,
  earn_back INTEGER NOT NULL,
  earn_back_months INTEGER NOT NULL,
  earn_back_within INTEGER NOT NULL,
  incentive_percent REAL NOT NULL,
  starts_on TEXT,
  grace_months INTEGER NOT NULL,
  stop_in_a_row INTEGER NOT NULL,
  stop_in_a_year INTEGER NOT NULL,
  stop_at_cap INTEGER NOT NULL,
  seed INTEGER NOT NULL,
  note TEXT NOT NULL,
  UNIQUE (name)
) STRICT;

CREATE TABLE brand_value (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  meaning TEXT NOT NULL,
  sounds_like TEXT NOT NULL,
  never_sounds_like TEXT NOT NULL,
  words TEXT NOT NULL,
  avoid TEXT NOT NULL,
  UNIQUE (name)
) STRICT;

CREATE TABLE behaviour (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  agreed INTEGER NOT NULL,
  indicator TEXT NOT NULL,
  anchor_1 TEXT NOT NULL,
  anchor_3 TEXT NOT NULL,
  anchor_5 TEXT NOT NULL,
  measure TEXT NOT NULL,
  kpi TEXT REFERENCES kpi (id),
  target_percent REAL,
  sample TEXT NOT NULL,
  fail_below INTEGER,
  judged_by TEXT NOT NULL,
  consequence TEXT NOT NULL,
  brand_values TEXT NOT NULL,
  touchpoints TEXT NOT NULL,
  owner TEXT REFERENCES person (id),
  status TEXT NOT NULL
) STRICT;

CREATE TABLE scorecard_item (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  part TEXT NOT NULL,
  weight_percent REAL NOT NULL,
  auto_fail INTEGER NOT NULL,
  critical TEXT NOT NULL,
  full_points TEXT NOT NULL,
  no_points TEXT NOT NULL,
  behaviour TEXT REFERENCES behaviour (id),
  channels TEXT NOT NULL
) STRICT;

CREATE TABLE calibration_session (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  held_on TEXT,
  channel TEXT REFERENCES channel (id),
  agreed TEXT NOT NULL,
  led_by TEXT REFERENCES person (id)
) STRICT;

CREATE TABLE calibration_score (
  id TEXT PRIMARY KEY NOT NULL,
  session TEXT NOT NULL REFERENCES calibration_session (id),
  assessor TEXT NOT NULL,
  side TEXT NOT NULL,
  score_percent REAL,
  note TEXT NOT NULL,
  UNIQUE (session, assessor)
) STRICT;

CREATE TABLE queue (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  work TEXT NOT NULL,
  channel TEXT REFERENCES channel (id),
  language TEXT NOT NULL,
  touchpoints TEXT NOT NULL,
  counts TEXT NOT NULL,
  share_percent REAL NOT NULL,
  contacts_per_month REAL,
  aht_seconds REAL,
  month_percent REAL NOT NULL,
  day_curve TEXT NOT NULL,
  week_curve TEXT NOT NULL,
  days_open TEXT NOT NULL,
  opens TEXT NOT NULL,
  closes TEXT NOT NULL,
  interval_minutes TEXT NOT NULL,
  model TEXT NOT NULL,
  target_percent REAL NOT NULL,
  target_seconds REAL NOT NULL,
  sl_definition TEXT NOT NULL,
  patience_seconds REAL,
  answer_hours REAL NOT NULL,
  max_occupancy_percent REAL NOT NULL,
  kpi TEXT REFERENCES kpi (id),
  concurrency REAL NOT NULL,
  shrinkage_percent REAL NOT NULL,
  weekly_hours REAL NOT NULL,
  sites INTEGER NOT NULL,
  note TEXT NOT NULL,
  UNIQUE (name)
) STRICT;

CREATE TABLE interval_volume (
  id TEXT PRIMARY KEY NOT NULL,
  queue TEXT NOT NULL REFERENCES queue (id),
  weekday TEXT NOT NULL,
  starts TEXT NOT NULL,
  contacts REAL,
  aht_seconds REAL,
  planned REAL,
  UNIQUE (queue, weekday, starts)
) STRICT;

CREATE TABLE meeting (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  level TEXT NOT NULL,
  active INTEGER NOT NULL,
  rhythm TEXT NOT NULL,
  period TEXT NOT NULL,
  weekday TEXT NOT NULL,
  week_of_month TEXT,
  first_month INTEGER,
  starts TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  place TEXT NOT NULL,
  chair TEXT REFERENCES raci_role (id),
  roles TEXT NOT NULL,
  people TEXT NOT NULL,
  inputs TEXT NOT NULL,
  agenda TEXT NOT NULL,
  outputs TEXT NOT NULL,
  kpis TEXT NOT NULL
) STRICT;

CREATE TABLE meeting_record (
  id TEXT PRIMARY KEY NOT NULL,
  meeting TEXT NOT NULL REFERENCES meeting (id),
  planned_on TEXT,
  status TEXT NOT NULL,
  held_on TEXT,
  minutes TEXT NOT NULL,
  UNIQUE (meeting, planned_on)
) STRICT;

CREATE TABLE feedback_loop (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  active INTEGER NOT NULL,
  source TEXT NOT NULL,
  channel TEXT NOT NULL,
  frequency TEXT NOT NULL,
  owner TEXT REFERENCES person (id),
  partner_owner TEXT REFERENCES raci_role (id),
  answer_days INTEGER,
  closing_rule TEXT NOT NULL,
  data_owned INTEGER NOT NULL
) STRICT;

CREATE TABLE escalation_tier (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  ladder TEXT NOT NULL,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  meaning TEXT NOT NULL,
  owner TEXT REFERENCES raci_role (id),
  clock TEXT NOT NULL,
  response_minutes REAL,
  update_minutes REAL,
  resolve_minutes REAL,
  escalate_minutes REAL,
  escalate_to TEXT NOT NULL,
  triggers TEXT NOT NULL,
  passes TEXT NOT NULL,
  contact TEXT NOT NULL,
  UNIQUE (ladder, code)
) STRICT;

CREATE TABLE transition_stage (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  work TEXT NOT NULL,
  owner TEXT REFERENCES person (id),
  partner_owner TEXT REFERENCES raci_role (id),
  duration_days INTEGER NOT NULL,
  after TEXT NOT NULL,
  lag_days INTEGER NOT NULL,
  not_before TEXT,
  volume_percent REAL,
  started_on TEXT,
  ended_on TEXT,
  progress_percent REAL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE transition_check (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  stage TEXT REFERENCES transition_stage (id),
  must INTEGER NOT NULL,
  weight REAL NOT NULL,
  status TEXT NOT NULL,
  evidence TEXT NOT NULL,
  owner TEXT REFERENCES person (id),
  due_on TEXT,
  checked_on TEXT
) STRICT;

CREATE TABLE rollback_plan (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  stage TEXT REFERENCES transition_stage (id),
  trigger TEXT NOT NULL,
  decided_by TEXT REFERENCES person (id),
  deputy TEXT REFERENCES person (id),
  decide_minutes REAL,
  restore_minutes REAL,
  steps TEXT NOT NULL,
  capacity TEXT NOT NULL,
  tested_on TEXT,
  result TEXT NOT NULL
) STRICT;

CREATE TABLE ramp_step (
  id TEXT PRIMARY KEY NOT NULL,
  week INTEGER NOT NULL,
  volume_percent REAL NOT NULL,
  productivity_percent REAL NOT NULL,
  note TEXT NOT NULL,
  UNIQUE (week)
) STRICT;

CREATE TABLE requirement (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  family TEXT NOT NULL,
  wording TEXT NOT NULL,
  reason TEXT NOT NULL,
  source TEXT NOT NULL,
  knock_out INTEGER NOT NULL,
  rfp INTEGER NOT NULL,
  contract INTEGER NOT NULL,
  touchpoints TEXT NOT NULL,
  processes TEXT NOT NULL,
  certificate TEXT REFERENCES certificate (id),
  evidence_wanted TEXT NOT NULL,
  status TEXT NOT NULL,
  evidence TEXT NOT NULL,
  checked_on TEXT,
  valid_until TEXT,
  owner TEXT REFERENCES person (id)
) STRICT;

CREATE TABLE automation (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  touchpoint TEXT REFERENCES touchpoint (id),
  tool TEXT NOT NULL,
  run_by TEXT NOT NULL,
  machine_percent REAL,
  containment_percent REAL,
  contained_today_percent REAL,
  human_route TEXT NOT NULL,
  fallback_queue TEXT REFERENCES queue (id),
  reach_seconds REAL,
  context_passed INTEGER NOT NULL,
  discloses INTEGER NOT NULL,
  oversight TEXT NOT NULL,
  kpis TEXT NOT NULL,
  owner TEXT REFERENCES person (id),
  live_on TEXT,
  status TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE integration (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  from_system TEXT NOT NULL,
  to_system TEXT NOT NULL,
  data TEXT NOT NULL,
  method TEXT NOT NULL,
  channels TEXT NOT NULL,
  shared_history INTEGER NOT NULL,
  personal_data INTEGER NOT NULL,
  owner TEXT REFERENCES person (id),
  partner_owner TEXT REFERENCES raci_role (id),
  needed_on TEXT,
  tested_on TEXT,
  status TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE rule_exception (
  id TEXT PRIMARY KEY NOT NULL,
  reason TEXT NOT NULL,
  given_by TEXT REFERENCES person (id),
  given_on TEXT
) STRICT;

CREATE TABLE feedback_item (
  id TEXT PRIMARY KEY NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  loop TEXT NOT NULL REFERENCES feedback_loop (id),
  sender TEXT NOT NULL,
  received_on TEXT,
  triaged_on TEXT,
  answer TEXT NOT NULL,
  action TEXT REFERENCES action (id),
  result TEXT NOT NULL,
  closed_on TEXT,
  told_sender INTEGER NOT NULL,
  owner TEXT REFERENCES person (id)
) STRICT;

ALTER TABLE engagement ADD COLUMN transition_start TEXT;
ALTER TABLE engagement ADD COLUMN go_live_on TEXT;
ALTER TABLE engagement ADD COLUMN holiday_regions TEXT NOT NULL DEFAULT '';
ALTER TABLE engagement ADD COLUMN brand_promise TEXT NOT NULL DEFAULT '';
ALTER TABLE engagement ADD COLUMN boundary_statement TEXT NOT NULL DEFAULT '';
ALTER TABLE risk ADD COLUMN kpis TEXT NOT NULL DEFAULT '[]';
ALTER TABLE action ADD COLUMN kpi TEXT REFERENCES kpi (id);
ALTER TABLE action ADD COLUMN client_obligation TEXT REFERENCES client_obligation (id);
ALTER TABLE action ADD COLUMN transition_check TEXT REFERENCES transition_check (id);
ALTER TABLE action ADD COLUMN requirement TEXT REFERENCES requirement (id);
ALTER TABLE action ADD COLUMN automation TEXT REFERENCES automation (id);
ALTER TABLE action ADD COLUMN meeting TEXT REFERENCES meeting (id);
