import type { Worksheet } from 'exceljs';
import { handlingHoursPerFte } from '../../../shared/domain/sourcing/workload.ts';
import { PARAMETER_GROUPS, PARAMETERS, type ParameterAbout } from '../../../shared/model/parameter-list.ts';
import { parametersOf, parameterValue } from '../../../shared/model/parameters.ts';
import type { Book, SheetPlan } from '../book.ts';
import { calculated } from '../cells/calculated.ts';
import { writeHeading } from '../layout/heading.ts';
import { ATTENTION, markWords } from '../layout/marks.ts';
import { nameCells } from '../layout/names.ts';
import { protectSheet, setUpPage } from '../layout/page.ts';
import { parameterName } from '../layout/parameter-names.ts';
import { put } from '../layout/put.ts';
import { addFilter, type Column, type Span, setColumns, writeTable } from '../layout/table.ts';
import { validate } from '../layout/validation.ts';
import { METHOD_SETTINGS } from './sheet-names.ts';

export const SETTINGS_HEADER = 5;

/** Every weight, threshold and assumption as a named cell that the formulas read. */
export const methodSettings: SheetPlan = {
  name: METHOD_SETTINGS,
  purpose: 'Every weight, threshold and assumption of the method, as named cells.',
  tab: 'readiness',
  write: (book, sheet) => {
    const parameters = parametersOf(book.workbook);
    writeHeading(book, sheet, {
      title: 'Method settings',
      hint: 'Change a yellow value and watch scores, decisions and waves follow. Weights count beside each other; they need not add up to 100.',
      firstColumn: 2,
    });
    setColumns(sheet, columns(book));
    put(sheet, 'B3', 'Handling hours of one FTE a month', { look: 'key', middle: true });
    put(sheet, 'C3', 'Paid hours × (1 − shrinkage) × occupancy', { look: 'plain', middle: true });
    put(
      sheet,
      'D3',
      calculated(
        `${parameterName('workload.paid_hours')}*(1-${parameterName('workload.shrinkage')}/100)*(${parameterName('workload.occupancy')}/100)`,
        handlingHoursPerFte(parameters),
      ),
      { look: 'figure', align: 'center', middle: true, format: '0.0' },
    );
    sheet.getRow(3).height = 32;
    nameCells(book, sheet, 'hours_per_fte', 'D3');
    const list = columns(book);
    const span = writeTable(book, sheet, SETTINGS_HEADER, list, PARAMETERS);
    addFilter(sheet, SETTINGS_HEADER, list, span);
    nameSettings(book, sheet, span);
    markWords(sheet, span.cells('changed'), [['Changed', ATTENTION]]);
    setUpPage(book, sheet, {
      frozenRows: SETTINGS_HEADER,
      frozenColumns: 3,
      repeat: `${SETTINGS_HEADER}:${SETTINGS_HEADER}`,
      portrait: true,
      chosen: 'B1',
    });
    protectSheet(sheet);
    return { rows: PARAMETERS.length, complete: null };
  },
};

/** A name for every setting, for all weights of a group, and for the five fits of a location to a factor. */
function nameSettings(book: Book, sheet: Worksheet, span: Span): void {
  const groups = new Map<string, number[]>();
  const value = span.letter('value');
  PARAMETERS.forEach(({ key, group, unit, label, min, max }, index) => {
    const row = span.first + index;
    nameCells(book, sheet, parameterName(key), `${value}${row}`);
    validate(sheet, `${value}${row}`, {
      title: label,
      // The whole label, too: titles are cut, and exceljs would join neighbours with equal rules.
      help: `${label}. ${PARAMETER_GROUPS.find(({ id }) => id === group)?.help ?? ''}`,
      takes: { kind: 'number', min, max },
    });
    const name =
      unit === 'fit' ? parameterName(key).replace(/_\d$/, '') : unit === 'weight' ? `wt_${group}` : null;
    if (name) groups.set(name, [...(groups.get(name) ?? []), row]);
  });
  for (const [name, rows] of groups)
    nameCells(book, sheet, name, `${value}${Math.min(...rows)}:${value}${Math.max(...rows)}`);
}

function columns({ workbook }: Book): readonly Column<ParameterAbout>[] {
  const parameters = parametersOf(workbook);
  const title = (group: string) => PARAMETER_GROUPS.find(({ id }) => id === group)?.title ?? group;
  return [
    { key: 'id', header: 'Id', width: 20, look: 'plain', hidden: true, value: ({ key }) => key },
    {
      key: 'group',
      header: 'Part of the method',
      width: 24,
      look: 'plain',
      value: ({ group }) => title(group),
    },
    { key: 'label', header: 'Setting', width: 46, look: 'key', value: ({ label }) => label },
    {
      key: 'value',
      header: 'Value',
      width: 11,
      look: 'input',
      align: 'center',
      value: ({ key }) => parameterValue(parameters, key),
    },
    { key: 'unit', header: 'Unit', width: 20, look: 'plain', value: ({ unit }) => unit },
    {
      key: 'initial',
      header: 'Default',
      width: 10,
      look: 'plain',
      align: 'center',
      value: ({ initial }) => initial,
    },
    {
      key: 'changed',
      header: 'Changed',
      width: 11,
      look: 'calculated',
      align: 'center',
      value: ({ key, initial }, cell) =>
        calculated(
          `IF(${cell('value')}=${cell('initial')},"","Changed")`,
          parameterValue(parameters, key) === initial ? '' : 'Changed',
        ),
    },
    {
      key: 'name',
      header: 'Name in formulas',
      width: 32,
      look: 'plain',
      value: ({ key }) => parameterName(key),
    },
  ];
}
