import type { TableName } from '../../../shared/model/tables.ts';
import type { SheetPlan } from '../book.ts';
import { HEADER_ROW, writeHeading } from '../layout/heading.ts';
import { protectSheet, setUpPage } from '../layout/page.ts';
import { REGISTER_HEADER } from '../layout/register-page.ts';
import { type Column, setColumns, writeTable } from '../layout/table.ts';
import { BRAND_HEADER } from './behaviour/brand-pack.ts';
import { SCORECARD_HEADER } from './behaviour/qa-scorecard.ts';
import { HIDDEN_COST_HEADER } from './risk/hidden-costs.ts';
import {
  ACTIONS,
  AUTHORITY,
  AUTOMATIONS,
  BARRIERS,
  BEHAVIOURAL_SLAS,
  BENEFITS,
  BOUNDARIES,
  BRAND_PACK,
  CALIBRATION,
  CALIBRATION_SCORES,
  CERTIFICATES,
  CHANGE_CALENDAR,
  CHANNEL_LEVELS,
  CHANNELS,
  CHECKLIST,
  CLIENT_OBLIGATIONS,
  CONTROLS,
  CREDIT_SCHEMES,
  DRAWBACKS,
  DRIVERS,
  ESCALATION,
  FEEDBACK,
  FEEDBACK_LOOPS,
  HIDDEN_COSTS,
  IMPACT_GRID,
  INTEGRATIONS,
  KPI_HISTORY,
  KPIS,
  LOCATIONS,
  MEETINGS,
  MESSAGES,
  META,
  OBJECTIVES,
  OPTIONS,
  PARKED_POINTS,
  PLAYBOOK,
  PROCESS_AUDIT,
  QA_SCORECARD,
  QUALITY_CHECKS,
  QUEUES,
  RACI,
  RACI_ROLES,
  RAMP_STEPS,
  REQUIREMENTS,
  RISKS,
  ROLE_TRANSITIONS,
  ROLLBACK_PLANS,
  SCENARIOS,
  STAKEHOLDERS,
  TOUCHPOINT_MAP,
  TRAINING,
  TRANSITION_CONDITIONS,
  TRANSITION_STAGES,
} from './sheet-names.ts';

/** Raised when a reader of these files has to do something differently. */
const FORMAT = 1;

/** The sheets from which rows of a table can be read back. */
const TABLE_SHEETS: readonly {
  readonly table: TableName;
  readonly sheet: string;
  readonly headerRow: number;
}[] = [
  { table: 'channel', sheet: CHANNELS, headerRow: REGISTER_HEADER },
  { table: 'objective', sheet: OBJECTIVES, headerRow: REGISTER_HEADER },
  { table: 'certificate', sheet: CERTIFICATES, headerRow: REGISTER_HEADER },
  { table: 'driver', sheet: DRIVERS, headerRow: REGISTER_HEADER },
  { table: 'benefit', sheet: BENEFITS, headerRow: REGISTER_HEADER },
  { table: 'drawback', sheet: DRAWBACKS, headerRow: REGISTER_HEADER },
  { table: 'sourcing_option', sheet: OPTIONS, headerRow: REGISTER_HEADER },
  { table: 'answer', sheet: CHECKLIST, headerRow: HEADER_ROW },
  { table: 'parked_point', sheet: PARKED_POINTS, headerRow: REGISTER_HEADER },
  { table: 'process', sheet: PROCESS_AUDIT, headerRow: REGISTER_HEADER },
  { table: 'touchpoint', sheet: TOUCHPOINT_MAP, headerRow: REGISTER_HEADER },
  { table: 'location', sheet: LOCATIONS, headerRow: REGISTER_HEADER },
  { table: 'playbook_topic', sheet: PLAYBOOK, headerRow: REGISTER_HEADER },
  { table: 'scenario', sheet: SCENARIOS, headerRow: REGISTER_HEADER },
  { table: 'training', sheet: TRAINING, headerRow: REGISTER_HEADER },
  { table: 'quality_check', sheet: QUALITY_CHECKS, headerRow: REGISTER_HEADER },
  { table: 'risk', sheet: RISKS, headerRow: REGISTER_HEADER },
  { table: 'control', sheet: CONTROLS, headerRow: REGISTER_HEADER },
  { table: 'hidden_cost', sheet: HIDDEN_COSTS, headerRow: HIDDEN_COST_HEADER },
  { table: 'raci_activity', sheet: RACI, headerRow: REGISTER_HEADER },
  { table: 'raci_role', sheet: RACI_ROLES, headerRow: REGISTER_HEADER },
  { table: 'authority_limit', sheet: AUTHORITY, headerRow: REGISTER_HEADER },
  { table: 'client_obligation', sheet: CLIENT_OBLIGATIONS, headerRow: REGISTER_HEADER },
  { table: 'boundary', sheet: BOUNDARIES, headerRow: REGISTER_HEADER },
  { table: 'kpi', sheet: KPIS, headerRow: REGISTER_HEADER },
  { table: 'kpi_target', sheet: CHANNEL_LEVELS, headerRow: REGISTER_HEADER },
  { table: 'behaviour', sheet: BEHAVIOURAL_SLAS, headerRow: REGISTER_HEADER },
  { table: 'scorecard_item', sheet: QA_SCORECARD, headerRow: SCORECARD_HEADER },
  { table: 'calibration_session', sheet: CALIBRATION, headerRow: REGISTER_HEADER },
  { table: 'calibration_score', sheet: CALIBRATION_SCORES, headerRow: REGISTER_HEADER },
  { table: 'brand_value', sheet: BRAND_PACK, headerRow: BRAND_HEADER },
  { table: 'credit_scheme', sheet: CREDIT_SCHEMES, headerRow: REGISTER_HEADER },
  { table: 'kpi_month', sheet: KPI_HISTORY, headerRow: REGISTER_HEADER },
  { table: 'queue', sheet: QUEUES, headerRow: REGISTER_HEADER },
  { table: 'stakeholder', sheet: STAKEHOLDERS, headerRow: REGISTER_HEADER },
  { table: 'impact', sheet: IMPACT_GRID, headerRow: REGISTER_HEADER },
  { table: 'role_transition', sheet: ROLE_TRANSITIONS, headerRow: REGISTER_HEADER },
  { table: 'barrier', sheet: BARRIERS, headerRow: REGISTER_HEADER },
  { table: 'audience_message', sheet: MESSAGES, headerRow: REGISTER_HEADER },
  { table: 'change_event', sheet: CHANGE_CALENDAR, headerRow: REGISTER_HEADER },
  { table: 'meeting', sheet: MEETINGS, headerRow: REGISTER_HEADER },
  { table: 'feedback_loop', sheet: FEEDBACK_LOOPS, headerRow: REGISTER_HEADER },
  { table: 'feedback_item', sheet: FEEDBACK, headerRow: REGISTER_HEADER },
  { table: 'escalation_tier', sheet: ESCALATION, headerRow: REGISTER_HEADER },
  { table: 'requirement', sheet: REQUIREMENTS, headerRow: REGISTER_HEADER },
  { table: 'automation', sheet: AUTOMATIONS, headerRow: REGISTER_HEADER },
  { table: 'integration', sheet: INTEGRATIONS, headerRow: REGISTER_HEADER },
  { table: 'transition_stage', sheet: TRANSITION_STAGES, headerRow: REGISTER_HEADER },
  { table: 'transition_check', sheet: TRANSITION_CONDITIONS, headerRow: REGISTER_HEADER },
  { table: 'rollback_plan', sheet: ROLLBACK_PLANS, headerRow: REGISTER_HEADER },
  { table: 'ramp_step', sheet: RAMP_STEPS, headerRow: REGISTER_HEADER },
  { table: 'action', sheet: ACTIONS, headerRow: REGISTER_HEADER },
];

type Entry = readonly [key: string, value: string | number];

/** The hidden last sheet: where the file comes from, for programs that read it back. */
export const meta: SheetPlan = {
  name: META,
  purpose: 'Where this file comes from, for programs.',
  tab: 'across',
  hidden: true,
  write: (book, sheet) => {
    const { engagement, about } = book;
    const entries: readonly Entry[] = [
      ['format', FORMAT],
      ['workbook', engagement.id],
      ['content_pack', engagement.content_pack],
      ['app_version', about.appVersion],
      ['exported_at', about.at],
      ['exported_by', about.author],
      ['language', 'en'],
      ...TABLE_SHEETS.flatMap(({ table, sheet: name, headerRow }): readonly Entry[] => [
        [`sheet.${table}`, name],
        [`sheet.${table}.header_row`, headerRow],
        [`sheet.${table}.id_column`, 'A'],
      ]),
    ];
    writeHeading(book, sheet, {
      title: '_meta',
      hint: 'The app reads this sheet. Please leave it as it is.',
    });
    setColumns(sheet, COLUMNS);
    writeTable(book, sheet, HEADER_ROW, COLUMNS, entries);
    setUpPage(book, sheet, { frozenRows: HEADER_ROW });
    protectSheet(sheet);
    return { rows: null, complete: null };
  },
};

const COLUMNS: readonly Column<Entry>[] = [
  { key: 'key', header: 'Key', width: 26, look: 'key', value: ([key]) => key },
  { key: 'value', header: 'Value', width: 60, look: 'plain', align: 'left', value: ([, value]) => value },
];
