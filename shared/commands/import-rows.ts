import type { Change } from '../changes/change.ts';
import { listed, listText } from '../model/list-text.ts';
import type { AnyField, AnyRow } from '../model/table.ts';
import { type TableName, tableOf } from '../model/tables.ts';
import { valueText } from '../model/value-text.ts';
import type { Workbook } from '../model/workbook.ts';
import { editRows } from './edit-rows.ts';
import { type Draft, keepSound, wholeRow } from './importing/keep-sound.ts';
import { type FileColumn, type MappedColumn, mapColumns } from './importing/map-columns.ts';
import { matchRows } from './importing/match-rows.ts';
import { cellReader, type FileRow, type ImportProblem } from './importing/read-cells.ts';

/** The tables whose rows can come from a file. */
export const IMPORTABLE: readonly TableName[] = [
  'person',
  'stage',
  'channel',
  'interaction_type',
  'segment',
  'location',
  'process',
  'touchpoint',
  'objective',
  'raci_role',
  'raci_activity',
  'authority_limit',
  'client_obligation',
  'boundary',
  'kpi',
  'kpi_target',
  'kpi_month',
  'credit_scheme',
  'brand_value',
  'behaviour',
  'scorecard_item',
  'calibration_session',
  'calibration_score',
  'queue',
  'interval_volume',
  'meeting',
  'meeting_record',
  'feedback_loop',
  'escalation_tier',
  'transition_stage',
  'transition_check',
  'rollback_plan',
  'ramp_step',
  'requirement',
  'automation',
  'integration',
  'driver',
  'benefit',
  'drawback',
  'sourcing_option',
  'stakeholder',
  'impact',
  'role_transition',
  'barrier',
  'audience_message',
  'change_event',
  'risk',
  'control',
  'hidden_cost',
  'certificate',
  'playbook_topic',
  'scenario',
  'training',
  'quality_check',
  'parked_point',
  'vendor',
  'vendor_certificate',
  'selection_stage',
  'conflict',
  'criterion',
  'pair_comparison',
  'knock_out',
  'knock_out_result',
  'rfp_section',
  'rfp_question',
  'vendor_answer',
  'clarification',
  'offer',
  'offer_tier',
  'offer_extra',
  'should_cost',
  'case_scenario',
  'cost_line',
  'evaluator',
  'score',
  'consensus_score',
  'vendor_check',
  'vendor_check_item',
  'red_flag',
  'clause',
  'exit_item',
  'pilot',
  'pilot_measure',
  'review_area',
  'review',
  'review_rating',
  'action',
  'feedback_item',
];

/** A value that would change, as people read it. */
export interface FieldChange {
  readonly field: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** A row that would be added or changed. */
export interface RowPlan {
  /** The row of the file. */
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly fields: readonly FieldChange[];
}

/** What reading a file into a table would do, before anything is done. */
export interface ImportPlan {
  readonly table: TableName;
  readonly columns: readonly MappedColumn[];
  readonly adds: readonly RowPlan[];
  readonly changes: readonly RowPlan[];
  readonly unchanged: number;
  readonly problems: readonly ImportProblem[];
  /** All of it as one act; null when there is nothing to do. */
  readonly change: Change | null;
}

/**
 * Plans the import of rows: columns find their fields by name or label, rows find theirs by id or by a name that only
 * one has, and what is left is new. An empty cell never clears a value, and a cell that does not fit is told and
 * never keeps the others from being read. A new row that lacks what it needs is told and left out.
 *
 * @throws Refusal `invalid` when the rows that are left break a rule that only shows when all are seen together.
 */
export function importRows(
  workbook: Workbook,
  table: TableName,
  file: { readonly columns: readonly FileColumn[]; readonly rows: readonly FileRow[] },
  /** `newId` makes an id for a new row; `at` is now, in UTC. */
  { newId, at }: { readonly newId: () => string; readonly at: string },
): ImportPlan {
  const columns = mapColumns(table, file.columns);
  const { matched, problems: unmatched, withNew } = matchRows(workbook, table, columns, file.rows, newId);
  const reader = cellReader(table, columns, file.rows, [workbook, withNew]);
  const problems: ImportProblem[] = [...unmatched];
  const spread = spreadFields(columns);
  let last = lastPosition(workbook, table);
  const drafts = matched.map(({ from, id, before, name, byName }): Draft => {
    const { values: written, problems: found } = reader.read(from);
    const values = byName ? withoutName(table, written) : written;
    problems.push(...found);
    if (before) return { row: from.number, id, name, before, fields: changed(table, before, values, spread) };
    last += 1;
    return { row: from.number, id, name, before, fields: { ...initial(table, last, at), ...values } };
  });
  const kept = keepSound(workbook, table, drafts, problems);
  const plans = kept.map((draft) => ({ draft, plan: planOf(table, draft, workbook, withNew) }));
  const adds = plans.filter(({ draft }) => draft.before === null);
  const changes = plans.filter(({ draft, plan }) => draft.before !== null && plan.fields.length > 0);
  return {
    table,
    columns,
    adds: adds.map(({ plan }) => plan),
    changes: changes.map(({ plan }) => plan),
    unchanged: kept.length - adds.length - changes.length,
    problems: [...problems].sort((a, b) => a.row - b.row),
    change:
      adds.length + changes.length === 0
        ? null
        : editRows(
            workbook,
            table,
            {
              add: adds.map(({ draft }) => wholeRow(table, draft)),
              set: changes.map(({ draft: { id, fields } }) => ({ id, fields })),
            },
            titleOf(table, adds.length, changes.length),
          ),
  };
}

function withoutName(table: TableName, values: Readonly<Record<string, unknown>>) {
  const { named } = tableOf(table);
  return Object.fromEntries(Object.entries(values).filter(([field]) => field !== named));
}

/** Lists whose items stand in several columns. */
function spreadFields(columns: readonly MappedColumn[]): ReadonlySet<string> {
  const fields = columns.flatMap(({ field }) => field ?? []);
  return new Set(fields.filter((field, index) => fields.indexOf(field) !== index));
}

function changed(
  table: TableName,
  before: AnyRow,
  values: Readonly<Record<string, unknown>>,
  spread: ReadonlySet<string>,
) {
  const { fields } = tableOf(table);
  return Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]) => !same(fields[name] as AnyField, before[name], value, spread.has(name)),
    ),
  );
}

/**
 * Whether a cell says what the row holds already. A text that lost signs which no cell can keep is the same; so is a
 * list over several columns of which one was emptied, because an empty cell clears nothing.
 */
function same(field: AnyField, before: unknown, after: unknown, spread: boolean): boolean {
  if (before === after) return true;
  if (field.kind === 'text' || field.kind === 'longText')
    return inCell(String(before)) === inCell(String(after));
  if (field.kind !== 'references' && field.kind !== 'choices') return false;
  const [had, has] = [listed(String(before)), listed(String(after))];
  if (spread && has.every((item) => had.includes(item))) return true;
  return listText([...had].sort()) === listText([...has].sort());
}

/** A text as a cell keeps it. */
function inCell(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that no cell can hold
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '')
      .replace(/[\ud800-\udfff]/gu, '\ufffd')
      .trim()
  );
}

function initial(table: TableName, position: number, at: string): Readonly<Record<string, unknown>> {
  const { fields } = tableOf(table);
  return {
    ...(fields.position ? { position } : {}),
    ...(fields.created_at ? { created_at: at } : {}),
  };
}

function lastPosition(workbook: Workbook, table: TableName): number {
  const rows = Object.values(workbook[table] as Readonly<Record<string, AnyRow>>);
  return Math.floor(rows.reduce((last, { position }) => Math.max(last, Number(position ?? 0)), 0));
}

function planOf(table: TableName, draft: Draft, workbook: Workbook, withNew: Workbook): RowPlan {
  const { fields } = tableOf(table);
  return {
    row: draft.row,
    id: draft.id,
    name: draft.name,
    fields: Object.entries(draft.fields).flatMap(([name, value]) => {
      const field = fields[name];
      if (!field || (draft.before === null && (name === 'position' || name === 'created_at'))) return [];
      return [
        {
          field: name,
          label: field.label,
          before: draft.before ? valueText(field, draft.before[name], workbook) : '',
          after: valueText(field, value, withNew),
        },
      ];
    }),
  };
}

function titleOf(table: TableName, added: number, changed: number): string {
  const { singular, plural } = tableOf(table);
  const count = (number: number) => `${number} ${number === 1 ? singular : plural}`;
  if (changed === 0) return `Import ${count(added)}`;
  if (added === 0) return `Import changes of ${count(changed)}`;
  return `Import ${count(added)} and changes of ${count(changed)}`;
}
