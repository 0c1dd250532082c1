import { assertNever } from '../../../shared/lib/assert-never.ts';
import type { AnyField, AnyRow } from '../../../shared/model/table.ts';
import type { TableName } from '../../../shared/model/tables.ts';
import type { Workbook } from '../../../shared/model/workbook.ts';
import { type CellContent, yesNo } from '../cells/calculated.ts';
import type { CellStyle } from '../cells/cell-style.ts';
import { excelDate } from '../cells/excel-date.ts';
import { LISTS } from '../sheets/list-names.ts';
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

/** A value of a row as people read it in a cell: labels instead of codes, names instead of ids, real dates. */
export function fieldContent(field: AnyField, value: unknown, workbook: Workbook): CellContent {
  if (value === null || value === undefined) return null;
  switch (field.kind) {
    case 'boolean':
      return value === true ? yesNo(true) : null;
    case 'choice':
      return field.choices?.find((choice) => choice.value === value)?.label ?? String(value);
    case 'date':
    case 'timestamp':
      return excelDate(String(value));
    case 'reference': {
      const rows = workbook[field.refersTo as TableName] as Readonly<Record<string, AnyRow>>;
      const row = rows[String(value)];
      return String(row?.name ?? row?.title ?? value);
    }
    case 'integer':
    case 'decimal':
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
  const list = LISTS.find((known) => known.offers(field));
  if (list)
    return { title, help: list.help ?? help, takes: { kind: 'list', list: list.name, open: list.open } };
  if (field.kind === 'date') return { title, help, takes: { kind: 'date' } };
  if ((field.kind === 'decimal' || field.kind === 'integer') && min !== undefined && max !== undefined)
    return { title, help, takes: { kind: 'number', min, max } };
  return null;
}

function setting(field: AnyField): Pick<CellStyle, 'align' | 'format'> {
  switch (field.kind) {
    case 'level':
    case 'boolean':
      return { align: 'center' };
    case 'date':
      return { align: 'center', format: 'yyyy-mm-dd' };
    case 'timestamp':
      return { format: 'yyyy-mm-dd hh:mm' };
    default:
      return {};
  }
}
