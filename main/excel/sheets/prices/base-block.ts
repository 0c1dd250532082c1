import type { Worksheet } from 'exceljs';
import { type OfferComparison, VOLUMES } from '../../../../shared/domain/price/compare-offers.ts';
import { workAt } from '../../../../shared/domain/price/compared-work.ts';
import { workHours } from '../../../../shared/domain/price/work-hours.ts';
import { type WorkOrigin, workSources } from '../../../../shared/domain/price/work-sources.ts';
import { TABLES } from '../../../../shared/model/tables.ts';
import type { Book } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { fieldRule } from '../../layout/field-column.ts';
import { nameCells } from '../../layout/names.ts';
import { put } from '../../layout/put.ts';
import { validate } from '../../layout/validation.ts';
import { VOLUME_NAMES } from './fee-formula.ts';

const FROM: Readonly<Record<WorkOrigin, string>> = {
  typed: '',
  map: 'The touchpoint map, at the export',
  kpi: 'Baseline of first-contact resolution, at the export',
};

/** Rows that the base figures and the volumes take. */
export const BASE_ROWS = { figures: 5, volumes: 11 } as const;

/** What every offer is priced for: typed figures win over what the workbook derived when it was exported. */
export function writeBaseFigures(book: Book, sheet: Worksheet): void {
  const sources = workSources(book.workbook);
  const header = BASE_ROWS.figures - 1;
  ['The work compared', 'Typed', 'Otherwise', 'That counts', 'Source'].forEach((title, index) => {
    const align = index === 0 ? 'left' : 'center';
    put(sheet, `${'BCDEF'[index]}${header}`, title, { look: 'header', align });
  });
  const lines = [
    ['compare_contacts', sources.contacts, 'pcm_Contacts', '#,##0', 1],
    ['compare_aht', sources.ahtSeconds, 'pcm_Aht', '#,##0', 1],
    ['compare_resolved_percent', sources.resolved01, '', '0.0', 100],
  ] as const;
  lines.forEach(([field, figure, name, format, factor], index) => {
    const row = BASE_ROWS.figures + index;
    const about = TABLES.engagement.fields[field];
    const { unit } = about;
    put(sheet, `B${row}`, unit ? `${about.label} (${unit})` : about.label, { look: 'key', middle: true });
    put(sheet, `C${row}`, book.engagement[field], { look: 'input', align: 'center', format: '#,##0.##' });
    const rule = fieldRule(about);
    if (rule) validate(sheet, `C${row}`, rule);
    put(sheet, `D${row}`, scaled(figure.derived, factor), {
      look: 'plain',
      align: 'center',
      format: '#,##0.##',
    });
    put(
      sheet,
      `E${row}`,
      calculated(
        `IF(ISNUMBER(C${row}),C${row},IF(ISNUMBER(D${row}),D${row},"–"))`,
        scaled(figure.value, factor),
      ),
      { look: 'figure', align: 'center', format },
    );
    put(sheet, `F${row}`, figure.derivedFrom === null ? '' : FROM[figure.derivedFrom], {
      look: 'hint',
      oneLine: true,
      middle: true,
    });
    if (name !== '') nameCells(book, sheet, name, `E${row}`);
  });
  const last = BASE_ROWS.figures + lines.length;
  put(sheet, `B${last}`, 'Resolved share', { look: 'key' });
  put(
    sheet,
    `E${last}`,
    calculated(`IF(ISNUMBER(E${last - 1}),E${last - 1}/100,"–")`, sources.resolved01.value),
    { look: 'figure', align: 'center', format: '0.0%' },
  );
  nameCells(book, sheet, 'pcm_Resolved', `E${last}`);
  put(sheet, `B${last + 1}`, 'Currency', { look: 'key' });
  put(sheet, `E${last + 1}`, book.engagement.currency, { look: 'figure', align: 'center' });
  nameCells(book, sheet, 'pcm_Currency', `E${last + 1}`);
}

function scaled(value: number | null, factor: number): number | null {
  return value === null ? null : value * factor;
}

/** Contacts, hours and people at the three volumes. */
export function writeVolumes(book: Book, sheet: Worksheet, { work, contacts }: OfferComparison): void {
  const header = BASE_ROWS.volumes;
  put(sheet, `B${header}`, 'A year at three volumes', { look: 'header' });
  VOLUMES.forEach(({ label }, index) => {
    put(sheet, `${'CDE'[index]}${header}`, label, { look: 'header', align: 'center' });
  });
  const swing = 'th_pricing_volume_swing/100';
  const factors = { low: `(1-${swing})`, base: '1', high: `(1+${swing})` };
  const paidHours = 'th_workload_paid_hours*12';
  const rows = [
    { title: 'Contacts', name: 'Contacts', of: null },
    { title: 'Handle hours', name: 'Handle', of: 'handle' },
    { title: 'Logged hours', name: 'Logged', of: 'logged' },
    { title: 'Paid hours', name: 'Paid', of: 'paid' },
    { title: 'FTE', name: 'Fte', of: 'fte' },
  ] as const;
  rows.forEach(({ title, name, of }, index) => {
    const row = header + 1 + index;
    put(sheet, `B${row}`, title, { look: 'key' });
    VOLUMES.forEach(({ value: volume }, at) => {
      const column = 'CDE'[at];
      const above = `${column}${row - 1}`;
      const formulas = [
        `IF(ISNUMBER(pcm_Contacts),pcm_Contacts*${factors[volume]},"–")`,
        `IF(AND(ISNUMBER(${above}),ISNUMBER(pcm_Aht)),${above}*pcm_Aht/3600,"–")`,
        `IF(ISNUMBER(${above}),${above}/(th_workload_occupancy/100),"–")`,
        `IF(ISNUMBER(${above}),${above}/(1-th_workload_shrinkage/100),"–")`,
        `IF(ISNUMBER(${above}),${above}/(${paidHours}),"–")`,
      ];
      const count = contacts[volume];
      const hours = count === null ? null : workHours(workAt(work, count));
      put(
        sheet,
        `${column}${row}`,
        calculated(formulas[index] ?? '', of === null ? count : (hours?.[of] ?? null)),
        { look: 'figure', align: 'center', format: of === 'fte' ? '#,##0.0' : '#,##0' },
      );
      nameCells(book, sheet, `pcm_${name}${VOLUME_NAMES[volume]}`, `${column}${row}`);
    });
  });
}
