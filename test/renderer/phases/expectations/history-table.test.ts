import { expect, it } from 'vitest';
import { historySheet } from '../../../../renderer/phases/expectations/credits/history/history-table.ts';
import {
  levelWords,
  valueWords,
} from '../../../../renderer/phases/expectations/credits/simulation/cell-words.ts';
import { newRow } from '../../../../shared/model/tables.ts';

const own = newRow('kpi', { id: 'own', name: 'Open cases', role: 'critical', expected: 20, minimum: 10 });
const listed = newRow('kpi', { id: 'AC2', code: 'AC2', name: 'Service level', unit: '%', role: 'critical' });

it('heads the months of a KPI by its code and unit, and of one without a code by its name', () => {
  const { columns } = historySheet([listed, own], {}, '2026-10', { before: 0, after: 0 });
  expect(columns.map(({ header }) => header)).toEqual(['Month', 'AC2, %', 'Open cases', 'Excused']);
});

it('names the excused KPIs of a month by code, or by name where there is none', () => {
  const months = ['own', 'AC2'].map((kpi) =>
    newRow('kpi_month', { id: kpi, kpi, month: '2026-10-01', excused: true, reason: 'No forecast came.' }),
  );
  const rows = Object.fromEntries(months.map((row) => [row.id, row]));
  const sheet = historySheet([listed, own], rows, '2026-10', { before: 0, after: 0 });
  const [row] = sheet.rows;
  if (!row) throw new Error('The month is missing.');
  expect(sheet.columns.at(-1)?.value?.(row)).toBe('AC2, Open cases');
});

it('leaves the unit out of values and levels where a KPI has none', () => {
  expect(valueWords(12, own)).toBe('12');
  expect(levelWords(own)).toBe('expected 20, minimum 10');
});
