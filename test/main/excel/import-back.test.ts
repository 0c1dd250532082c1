import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  readBytes,
  readSheets,
  readTableFile,
  tableOn,
} from '../../../main/excel/reading/read-table-file.ts';
import type { SheetTable } from '../../../main/excel/reading/sheet-table.ts';
import { rowsAsCsv } from '../../../main/excel/rows-as-csv.ts';
import { applyEdits } from '../../../shared/changes/apply-change.ts';
import { IMPORTABLE, type ImportPlan, importRows } from '../../../shared/commands/import-rows.ts';
import type { TableName } from '../../../shared/model/tables.ts';
import type { Workbook } from '../../../shared/model/workbook.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { exported } from './support/export.ts';
import { hasLibreOffice, throughLibreOffice } from './support/libre-office.ts';
import { registers } from './support/registers.ts';
import { AT, sampleWorkbook } from './support/workbooks.ts';

const folder = tempFolder();
const OWN_SHEETS = [
  'channel',
  'objective',
  'certificate',
  'driver',
  'benefit',
  'drawback',
  'sourcing_option',
  'playbook_topic',
  'scenario',
  'training',
  'quality_check',
  'parked_point',
  'process',
  'touchpoint',
  'location',
  'risk',
  'control',
  'hidden_cost',
  'credit_scheme',
  'kpi_month',
  'kpi',
  'kpi_target',
  'behaviour',
  'scorecard_item',
  'brand_value',
  'calibration_session',
  'calibration_score',
  'queue',
  'meeting',
  'feedback_loop',
  'feedback_item',
  'escalation_tier',
  'requirement',
  'automation',
  'integration',
  'action',
  'stakeholder',
  'impact',
  'role_transition',
  'barrier',
  'audience_message',
  'change_event',
  'raci_activity',
  'raci_role',
  'authority_limit',
  'client_obligation',
  'boundary',
  'transition_stage',
  'transition_check',
  'rollback_plan',
  'ramp_step',
  'case_scenario',
  'cost_line',
  'criterion',
  'knock_out',
  'vendor',
  'selection_stage',
  'knock_out_result',
  'vendor_certificate',
  'conflict',
  'vendor_check',
  'vendor_check_item',
  'red_flag',
  'rfp_section',
  'rfp_question',
  'vendor_answer',
  'clarification',
  'clause',
  'exit_item',
  'pilot',
  'pilot_measure',
  'offer',
  'offer_tier',
  'offer_extra',
  'should_cost',
  'evaluator',
  'score',
  'consensus_score',
  'review_area',
  'review',
  'review_rating',
] as const;
const WORKBOOKS: readonly (readonly [string, () => Workbook])[] = [
  ['the sample with awkward texts', () => awkward(sampleWorkbook())],
  ['registers of all kinds', () => registers(9, 30, 5)],
  ['registers with awkward texts', () => awkward(registers(4, 6, 8))],
];

/** Texts that spreadsheets bend, names that are not unique and names with separators in them. */
function awkward(workbook: Workbook): Workbook {
  const [first, second, third] = Object.values(workbook.touchpoint);
  const [process] = Object.values(workbook.process);
  if (!first || !second || !third || !process) throw new Error('The registers are too small.');
  return {
    ...workbook,
    process: { ...workbook.process, [process.id]: { ...process, name: 'Returns; refunds, and more' } },
    touchpoint: {
      ...workbook.touchpoint,
      [first.id]: { ...first, name: 'Twin', note: '=1+1\r\nand _x0041_ 😀', processes: `["${process.id}"]` },
      [second.id]: { ...second, name: 'Twin', note: '  spaces\taround  ', fallback: first.id, emotion: -2 },
      [third.id]: { ...third, pain_point: '-5 points', evidence: "'quoted", figures_source: '@home' },
    },
  };
}

function plan(workbook: Workbook, table: TableName, path: string): ImportPlan {
  return planFrom(workbook, table, readTableFile(path, table));
}

/** Plans table after table from one file, which is read once. */
function plansFrom(path: string): (workbook: Workbook, table: TableName) => ImportPlan {
  const sheets = readSheets(readBytes(path, path), path);
  return (workbook, table) => planFrom(workbook, table, tableOn(sheets, path, table));
}

function planFrom(workbook: Workbook, table: TableName, found: SheetTable): ImportPlan {
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `new-${ids}`;
  };
  return importRows(workbook, table, found, { newId, at: AT });
}

describe.each(WORKBOOKS)('an export of %s that nobody edited', (name, make) => {
  it('changes nothing when it is read back', async () => {
    const workbook = make();
    const { path } = await exported(folder, workbook);
    const planned = plansFrom(path);
    for (const table of OWN_SHEETS) {
      const { adds, changes, problems, unchanged, change } = planned(workbook, table);
      expect({ table, adds, changes, problems, change }).toEqual({
        table,
        adds: [],
        changes: [],
        problems: [],
        change: null,
      });
      expect(unchanged).toBe(Object.keys(workbook[table]).length);
    }
  });

  // LibreOffice takes long for so many sheets, so it gets the workbook that has everything in it.
  it.skipIf(!hasLibreOffice || !name.startsWith('the sample'))(
    'changes nothing after LibreOffice has saved it',
    {
      timeout: 240_000,
    },
    async () => {
      const workbook = make();
      const { path } = await exported(folder, workbook);
      const again = path.replace('.xlsx', '-again.xlsx');
      writeFileSync(again, throughLibreOffice(path, folder));
      const planned = plansFrom(again);
      for (const table of OWN_SHEETS)
        expect({ ...planned(workbook, table) }).toMatchObject({
          table,
          adds: [],
          changes: [],
          problems: [],
        });
    },
  );

  it('changes nothing as CSV of any table, and makes the same rows in a workbook without them', () => {
    const workbook = make();
    for (const table of IMPORTABLE) {
      const path = join(folder, `${table}.csv`);
      writeFileSync(path, rowsAsCsv(workbook, table, Object.values(workbook[table])));
      if (Object.keys(workbook[table]).length === 0) continue;
      expect({ ...plan(workbook, table, path) }).toMatchObject({
        adds: [],
        changes: [],
        problems: [],
      });
      if (table === 'touchpoint' || table === 'action') {
        const without = { ...workbook, [table]: {} };
        const { change, problems } = plan(without, table, path);
        expect(problems).toEqual([]);
        expect(texts(applyEdits(without, change?.edits ?? []), table)).toEqual(texts(workbook, table));
      }
    }
  });
});

/** Rows by id with every text as a cell keeps it. */
function texts(workbook: Workbook, table: TableName): unknown {
  return Object.fromEntries(
    Object.values(workbook[table] as Readonly<Record<string, Readonly<Record<string, unknown>>>>).map(
      (row) => [
        row.id,
        Object.entries(row).map(([name, value]) => [
          name,
          typeof value === 'string' ? value.replace(/\r\n/g, '\n').trim() : value,
        ]),
      ],
    ),
  );
}

it('takes one edited cell as one change, and undoing it restores the row', async () => {
  const workbook = registers(6, 12, 2);
  const [row] = Object.values(workbook.touchpoint);
  if (!row) throw new Error('There is no touchpoint.');
  const brand = row.brand === 5 ? 4 : 5;
  const edited = { ...workbook, touchpoint: { ...workbook.touchpoint, [row.id]: { ...row, brand } } };
  const { path } = await exported(folder, edited);
  const { changes, change } = plan(workbook, 'touchpoint', path);
  expect(changes).toMatchObject([{ id: row.id, fields: [{ field: 'brand', after: String(brand) }] }]);
  expect(change?.edits).toHaveLength(1);
  expect(applyEdits(workbook, change?.edits ?? []).touchpoint[row.id]).toEqual({ ...row, brand });
});

it('has no column of figures that would be taken for a field', async () => {
  const { path } = await exported(folder, registers(3, 5));
  for (const table of OWN_SHEETS) {
    const { columns } = readTableFile(path, table);
    const read = plan(registers(3, 5), table, path).columns.filter(({ field }) => field !== null);
    for (const { at, header } of read)
      expect([table, header, columns[at]?.calculated]).toEqual([table, header, false]);
  }
});

it('says so when our own file has no sheet for a table, instead of taking another one', async () => {
  const { path } = await exported(folder, registers(3, 5));
  expect(() => readTableFile(path, 'segment')).toThrow(/has no sheet with segments/);
});
