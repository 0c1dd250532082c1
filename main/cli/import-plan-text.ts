import type { FieldChange, ImportPlan, RowPlan } from '../../shared/commands/import-rows.ts';
import { groupBy } from '../../shared/lib/group-by.ts';
import { tableOf } from '../../shared/model/tables.ts';
import type { SheetTable } from '../excel/reading/sheet-table.ts';

const LONGEST = 60;
/** More rows than anybody reads in a terminal; --json has all of them. */
const MOST_LINES = 40;

/** What an import would do, or did, for people: counts first, then columns, rows and problems. */
export function planText(
  plan: ImportPlan,
  { sheet, hidden }: Pick<SheetTable, 'sheet' | 'hidden'>,
  state: 'preview' | 'nothing' | 'applied',
  seq = 0,
): string {
  const { plural } = tableOf(plan.table);
  const ignored = plan.columns.filter(({ field, header }) => field === null && header.trim() !== '');
  const read = plan.columns.filter(({ field }) => field !== null);
  return [
    `From "${sheet}" into ${plural}: ${plan.adds.length} to add, ${plan.changes.length} to change, ${plan.unchanged} unchanged, ${plan.problems.length} ${plan.problems.length === 1 ? 'problem' : 'problems'}.`,
    ...(hidden > 0 ? [`${hidden} hidden ${hidden === 1 ? 'row was' : 'rows were'} read too.`] : []),
    `Columns read: ${read.map(({ header }) => header).join(', ') || 'none'}.`,
    ...part(
      'Columns ignored',
      [...groupBy(ignored, ({ reason }) => reason ?? '')].map(
        ([reason, columns]) => `${reason} ${columns.map(({ header }) => header).join(', ')}`,
      ),
    ),
    ...part('To add', plan.adds.map(added)),
    ...part(
      'To change',
      plan.changes.map((row) => `row ${row.row}  ${row.name}: ${row.fields.map(difference).join('; ')}`),
    ),
    ...part(
      'Problems',
      plan.problems.map(
        ({ row, column, text, reason }) =>
          `row ${row}${column === null ? '' : `, ${column}`}${text === '' ? '' : ` "${short(text)}"`}: ${reason}`,
      ),
    ),
    ending(plan, state, seq),
  ].join('\n');
}

function ending({ change }: ImportPlan, state: 'preview' | 'nothing' | 'applied', seq: number): string {
  if (!change) return 'There is nothing to write: the workbook was left as it is.';
  return state === 'applied'
    ? `${change.title}: saved as change ${seq}.`
    : 'Nothing was written yet. Run it again with --apply to write it as one change.';
}

function part(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  const more = lines.length - MOST_LINES;
  const shown = lines.slice(0, MOST_LINES).map((line) => `  ${line}`);
  return [`${title}:`, ...shown, ...(more > 0 ? [`  and ${more} more (--json lists all)`] : [])];
}

function added({ row, name, fields }: RowPlan): string {
  return `row ${row}  ${name} (${fields.length} ${fields.length === 1 ? 'value' : 'values'})`;
}

function difference({ label, before, after }: FieldChange): string {
  return `${label} ${quoted(before)} becomes ${quoted(after)}`;
}

function quoted(text: string): string {
  return text === '' ? 'empty' : `"${short(text)}"`;
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
