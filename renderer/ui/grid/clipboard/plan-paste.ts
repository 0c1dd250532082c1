import { readValue } from '../../../../shared/model/read-value.ts';
import { type DecimalSign, decimalSignOf } from '../../../../shared/model/reading/read-number.ts';
import type { Reading } from '../../../../shared/model/reading/reading.ts';
import type { AnyRow, Table } from '../../../../shared/model/table.ts';
import type { TableName } from '../../../../shared/model/tables.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';
import { type GridColumn, isEditable } from '../grid-column.ts';
import type { NewRow, SetFields } from '../grid-edit.ts';
import { namedOnce, namesOf, withOwnName } from '../rows/own-names.ts';
import { type PlannedRow, takeOutTwins } from './take-out-twins.ts';
import type { Block } from './tsv.ts';

/** One cell of a pasted block that does not fit, or a new row that cannot be made. */
export interface Misfit {
  /** The row as people know it. */
  readonly row: string;
  readonly column: string;
  readonly text: string;
  readonly reason: string;
  /** What the cell was probably meant to say, as a correction for `PasteInput`. */
  readonly correction?: Correction;
}

/** Another text for every cell of a column that has this one. */
export interface Correction {
  readonly key: string;
  readonly text: string;
  readonly better: string;
}

export interface PastePlan {
  readonly set: readonly SetFields[];
  readonly add: readonly Readonly<Record<string, unknown>>[];
  readonly misfits: readonly Misfit[];
  /** Filled cells past the last column, or past the last row where none can be added. */
  readonly beyond: number;
  /** Cells that were meant for columns that are not typed. */
  readonly computed: number;
  readonly rows: number;
  readonly columns: number;
}

export interface PasteInput {
  readonly block: Block;
  readonly table: Table;
  readonly workbook: Workbook;
  /** The shown rows from the first selected one on. */
  readonly rows: readonly AnyRow[];
  /** The shown columns from the first selected one on. */
  readonly columns: readonly GridColumn[];
  /** How many rows and columns are selected. A block that fits into them a whole number of times is repeated. */
  readonly selected: { readonly rows: number; readonly columns: number };
  /** Null where no rows can be added. */
  readonly newRow: NewRow | null;
  readonly corrections?: readonly Correction[];
}

/**
 * What a pasted block would do, before it does anything: which cells take which values, which rows are added below,
 * and what does not fit. A first line that repeats the columns' headers is left out.
 */
export function planPaste(input: PasteInput): PastePlan {
  const { table, workbook, rows, newRow } = input;
  const block = repeated(withoutHeaders(input.block, input.columns), input.selected);
  const width = block[0]?.length ?? 0;
  const columns = input.columns.slice(0, width);
  const signs = columns.map((_, at) => decimalOf(block, at));
  const stored = Object.values(workbook[table.name as TableName] as Readonly<Record<string, AnyRow>>);
  const names = namesOf(table, stored);
  const better = new Map(input.corrections?.map((one) => [`${one.key}\n${one.text}`, one.better]));
  const planned: PlannedRow[] = [];
  const misfits: Misfit[] = [];
  let computed = 0;
  let beyond = 0;
  for (const [line, cells] of block.entries()) {
    const row = rows[line];
    const filled = cells.filter((cell) => cell.trim() !== '').length;
    if (!row && (newRow === null || filled === 0)) {
      beyond += filled;
      continue;
    }
    beyond += cells.slice(columns.length).filter((cell) => cell.trim() !== '').length;
    const fresh = row ? null : (newRow?.() ?? {});
    const fields: Record<string, unknown> = {};
    let missing = false;
    for (const [at, column] of columns.entries()) {
      const pasted = cells[at] ?? '';
      if (!isEditable(column) || !column.field) {
        if (pasted.trim() !== '') computed += 1;
        continue;
      }
      if (fresh && pasted.trim() === '') continue; // A new row keeps its own value there.
      const text = better.get(`${column.key}\n${pasted}`) ?? pasted;
      const reading = readValue(column.field, text, workbook, { decimal: signs[at] });
      if (reading.ok) {
        fields[column.key] = reading.value;
        continue;
      }
      const correction = correctionOf(column.key, pasted, text, reading);
      const misfit = { row: nameOf(table, row, line), column: column.header, text, reason: reading.message };
      misfits.push(correction ? { ...misfit, correction } : misfit);
      if (fresh && isNeeded(column.field.schema, fresh[column.key] ?? column.field.initial)) missing = true;
    }
    if (row) {
      if (Object.keys(fields).length > 0) planned.push({ row, line, fields });
    } else if (fresh && !missing) {
      const key = namedOnce(table);
      const own = key === null || key in fields ? fresh : withOwnName(fresh, table, names);
      const whole = { ...own, ...fields };
      const lacks = lacking(table, whole);
      if (lacks === null) planned.push({ row: undefined, line, fields: whole });
      else
        misfits.push({ row: nameOf(table, row, line), column: lacks.label, text: '', reason: lacks.reason });
    }
  }
  const { planned: sound, twins } = takeOutTwins(table, stored, planned);
  for (const { planned: one, field, reason } of twins)
    misfits.push({
      row: nameOf(table, one.row, one.line),
      column: table.fields[field]?.label ?? field,
      text: String(one.fields[field] ?? ''),
      reason,
    });
  return {
    set: sound.flatMap(({ row, fields }) => (row ? [{ id: row.id, fields }] : [])),
    add: sound.flatMap(({ row, fields }) => (row ? [] : [fields])),
    misfits,
    beyond,
    computed,
    rows: block.length,
    columns: width,
  };
}

/** How a cell would have to read; in a list only the word that was not known is exchanged. */
function correctionOf(
  key: string,
  pasted: string,
  text: string,
  reading: Extract<Reading, { readonly ok: false }>,
): Correction | null {
  const { suggestion, word } = reading;
  if (suggestion === undefined) return null;
  const better =
    word !== undefined && text.includes(word) ? text.replace(word, () => suggestion) : suggestion;
  return { key, text: pasted, better };
}

/** The decimal sign that a pasted column uses, when one of its numbers shows it and none contradicts. */
function decimalOf(block: Block, at: number): DecimalSign | undefined {
  const seen = new Set<DecimalSign>();
  for (const row of block) {
    const sign = decimalSignOf((row[at] ?? '').replace(/[^\d.,+-]/g, ''));
    if (sign) seen.add(sign);
  }
  const [only, ...others] = seen;
  return others.length === 0 ? only : undefined;
}

function withoutHeaders(block: Block, columns: readonly GridColumn[]): Block {
  const [first = [], ...rest] = block;
  if (rest.length === 0) return block;
  const same = (text: string, { header, field }: GridColumn) => {
    const word = text.trim().toLowerCase();
    return word !== '' && (word === header.toLowerCase() || word === field?.label.toLowerCase());
  };
  const headers = first.every((text, at) => {
    const column = columns[at];
    return column === undefined || same(text, column);
  });
  return headers && first.length > 0 ? rest : block;
}

function repeated(block: Block, selected: PasteInput['selected']): Block {
  const height = block.length;
  const width = block[0]?.length ?? 0;
  if (height === 0 || width === 0) return block;
  const down = times(selected.rows, height);
  const across = times(selected.columns, width);
  if (down === 1 && across === 1) return block;
  const wide = block.map((row) => Array.from({ length: across }, () => row).flat());
  return Array.from({ length: down }, () => wide).flat();
}

function times(selected: number, size: number): number {
  return selected > size && selected % size === 0 ? selected / size : 1;
}

function isNeeded(schema: { safeParse: (value: unknown) => { success: boolean } }, value: unknown): boolean {
  return !schema.safeParse(value).success;
}

/** The first field that a new row would need and nobody has given. */
function lacking(
  table: Table,
  row: Readonly<Record<string, unknown>>,
): { readonly label: string; readonly reason: string } | null {
  for (const [name, field] of Object.entries(table.fields)) {
    if (field.kind === 'id') continue;
    const result = field.schema.safeParse(name in row ? row[name] : field.initial);
    if (!result.success)
      return { label: field.label, reason: result.error.issues[0]?.message ?? `${field.label} is needed.` };
  }
  return null;
}

function nameOf(table: Table, row: AnyRow | undefined, line: number): string {
  if (!row) return `New row ${line + 1}`;
  return (table.named === null ? '' : String(row[table.named] ?? '')) || `Row ${line + 1}`;
}
