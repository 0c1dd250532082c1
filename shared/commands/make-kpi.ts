import type { Change } from '../changes/change.ts';
import { Refusal } from '../lib/refusal.ts';
import { listed, listText } from '../model/list-text.ts';
import { kpi as kpiTable } from '../model/tables/kpi.ts';
import { newRow } from '../model/tables.ts';
import type { Workbook } from '../model/workbook.ts';
import { putEdit, setFields } from './put.ts';

/** What a KPI is to look after: a gap of the checklist, an objective or a touchpoint. */
export interface KpiPurpose {
  readonly table: 'question' | 'objective' | 'touchpoint';
  readonly id: string;
}

/**
 * Adds a KPI of one's own for a gap, an objective or a touchpoint, behind those that are there. It is named after what
 * it is for, and a person makes it measurable.
 *
 * @throws Refusal `missing-row` when what it is for is not there.
 */
export function makeKpi(workbook: Workbook, id: string, purpose: KpiPurpose): Change {
  const about = nameOf(workbook, purpose);
  const position = Object.values(workbook.kpi).reduce((most, row) => Math.max(most, row.position), 0) + 1;
  const row = newRow('kpi', {
    id,
    position,
    name: shortened(about),
    why: about,
    ...link(purpose, '[]'),
  });
  return { title: `Make a KPI for ${shortened(about)}`, edits: [putEdit(workbook, 'kpi', row)] };
}

/**
 * Lets a KPI that is there look after a gap, an objective or a touchpoint too. A KPI has one objective: another one
 * takes its place.
 *
 * @throws Refusal `missing-row` when one of the two is not there.
 */
export function linkKpi(workbook: Workbook, id: string, purpose: KpiPurpose): Change {
  const about = nameOf(workbook, purpose);
  const row = workbook.kpi[id];
  if (!row) throw new Refusal('missing-row', 'This KPI is not there any more: choose another.');
  const before = purpose.table === 'objective' ? '[]' : row[FIELDS[purpose.table]];
  return setFields(workbook, 'kpi', id, link(purpose, before), `Link ${row.name} to ${shortened(about)}`);
}

const FIELDS = { question: 'questions', touchpoint: 'touchpoints' } as const;

function link({ table, id }: KpiPurpose, before: string) {
  if (table === 'objective') return { objective: id };
  return { [FIELDS[table]]: listText([...listed(before), id]) };
}

function nameOf(workbook: Workbook, { table, id }: KpiPurpose): string {
  const text = table === 'question' ? workbook.question[id]?.text : workbook[table][id]?.name;
  if (text === undefined)
    throw new Refusal('missing-row', 'What this KPI is for is not there any more: look at the list again.');
  return text.trim();
}

const LONGEST = Math.min(80, kpiTable.fields.name.max ?? 80);

/** Whole words of a text, as many as make a name. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text.replace(/[.?]$/, '');
  return `${text.slice(0, LONGEST - 1).replace(/\s+\S*$/, '')}…`;
}
