import { assertNever } from '../../../shared/lib/assert-never.ts';
import type { AnyField } from '../../../shared/model/table.ts';
import { valueText } from '../../../shared/model/value-text.ts';
import type { Workbook } from '../../../shared/model/workbook.ts';
import { type CellContent, yesNo } from '../cells/calculated.ts';
import type { CellStyle } from '../cells/cell-style.ts';
import { excelDate } from '../cells/excel-date.ts';
import { listOf } from '../sheets/list-names.ts';
import type { Column } from './table.ts';
import type { Rule } from './validation.ts';

/** What a column takes from the model's description of a field: its name, width, format and rule. */
export function fieldColumn(
  key: string,
  field: AnyField,
  look: CellStyle['look'],
): Omit<Column<never>, 'value' | 'formatOf'> {
  const rule = look === 'input' ? fieldRule(field) : null;
  const { align, format } = setting(field);
  return {
    key,
    look,
    header: field.label,
    width: field.excelWidth,
    ...(align ? { align } : {}),
    ...(format ? { format } : {}),
    ...(rule ? { rule } : {}),
  };
}

/**
 * A value of a row as people read it in a cell: labels instead of codes, names instead of ids, real dates.
 * A name that means more than one row gives way to the id, so that a file that is read back leads to the same row.
 */
export function fieldContent(field: AnyField, value: unknown, workbook: Workbook): CellContent {
  if (value === null || value === undefined) return null;
  switch (field.kind) {
    case 'boolean':
      return value === true ? yesNo(true) : null;
    case 'date':
    case 'timestamp':
      return excelDate(String(value));
    case 'choice':
    case 'choices':
    case 'reference':
    case 'references':
      return valueText(field, value, workbook);
    case 'integer':
    case 'decimal':
    case 'money':
    case 'level':
      return value as number;
    case 'id':
    case 'text':
    case 'longText':
      return String(value);
    default:
      return assertNever(field.kind);
  }
}

/** What a person may type into a cell of the field; null when anything goes. */
export function fieldRule(field: AnyField): Rule | null {
  const { label: title, help, min, max } = field;
  const list = listOf(field);
  if (list)
    return { title, help: list.help ?? help, takes: { kind: 'list', list: list.name, open: list.open } };
  if (field.kind === 'date') return { title, help, takes: { kind: 'date' } };
  if (
    (field.kind === 'decimal' || field.kind === 'money' || field.kind === 'integer') &&
    min !== undefined &&
    max !== undefined
  )
    return { title, help, takes: { kind: 'number', min, max } };
  return null;
}

/** Numbers that may become so large are grouped by thousands. */
const LARGE = 100_000;

function setting(field: AnyField): Pick<CellStyle, 'align' | 'format'> {
  switch (field.kind) {
    case 'level':
    case 'boolean':
      return { align: 'center' };
    case 'date':
      return { align: 'center', format: 'yyyy-mm-dd' };
    case 'timestamp':
      return { format: 'yyyy-mm-dd hh:mm' };
    case 'money':
      return { format: '#,##0.00' };
    case 'integer':
    case 'decimal':
      return (field.max ?? 0) >= LARGE ? { format: '#,##0' } : {};
    default:
      return {};
  }
}
