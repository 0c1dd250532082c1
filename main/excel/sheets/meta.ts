import type { TableName } from '../../../shared/model/tables.ts';
import type { SheetPlan } from '../book.ts';
import { HEADER_ROW, writeHeading } from '../layout/heading.ts';
import { protectSheet, setUpPage } from '../layout/page.ts';
import { REGISTER_HEADER } from '../layout/register-page.ts';
import { type Column, setColumns, writeTable } from '../layout/table.ts';
import { HIDDEN_COST_HEADER } from './risk/hidden-costs.ts';
import {
  ACTIONS,
  BARRIERS,
  BENEFITS,
  CERTIFICATES,
  CHANGE_CALENDAR,
  CHANNELS,
  CHECKLIST,
  CONTROLS,
  DRAWBACKS,
  DRIVERS,
  HIDDEN_COSTS,
  IMPACT_GRID,
  LOCATIONS,
  MESSAGES,
  META,
  OBJECTIVES,
  OPTIONS,
  PARKED_POINTS,
  PLAYBOOK,
  PROCESS_AUDIT,
  QUALITY_CHECKS,
  RISKS,
  ROLE_TRANSITIONS,
  SCENARIOS,
  STAKEHOLDERS,
  TOUCHPOINT_MAP,
  TRAINING,
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
  { table: 'stakeholder', sheet: STAKEHOLDERS, headerRow: REGISTER_HEADER },
  { table: 'impact', sheet: IMPACT_GRID, headerRow: REGISTER_HEADER },
  { table: 'role_transition', sheet: ROLE_TRANSITIONS, headerRow: REGISTER_HEADER },
  { table: 'barrier', sheet: BARRIERS, headerRow: REGISTER_HEADER },
  { table: 'audience_message', sheet: MESSAGES, headerRow: REGISTER_HEADER },
  { table: 'change_event', sheet: CHANGE_CALENDAR, headerRow: REGISTER_HEADER },
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
