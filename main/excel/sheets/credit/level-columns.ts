import { KPI_DIRECTIONS } from '../../../../shared/model/expectation-lists.ts';
import type { Kpi } from '../../../../shared/model/tables/kpi.ts';
import type { Book } from '../../book.ts';
import { calculated, yesNo } from '../../cells/calculated.ts';
import type { Column } from '../../layout/table.ts';
import type { CreditLines, LevelLine } from './credit-lines.ts';
import { kpiShown, STATE_WORDS } from './credit-words.ts';

const CENTER = { look: 'calculated', align: 'center' } as const;

/** The KPIs with their levels as the sheet KPIs has them, and what the months make of each. */
export function levelColumns(book: Book, { tried }: CreditLines): readonly Column<LevelLine>[] {
  const result = (line: LevelLine) => tried.simulation.kpis.find(({ id }) => id === line.kpi.id);
  const figure = (
    key: string,
    header: string,
    name: string,
    field: keyof Kpi & string,
    source: string,
  ): Column<LevelLine> => ({
    key,
    header,
    width: 14,
    ...CENTER,
    format: '#,##0.0#',
    name,
    value: ({ kpi }, c) => calculated(fromKpis(source, c('id')), kpi[field] as number | null, ''),
  });
  const count = (
    key: string,
    header: string,
    name: string,
    formula: (number: number) => string,
    value: (line: LevelLine) => number | null,
  ): Column<LevelLine> => ({
    key,
    header,
    width: 14,
    ...CENTER,
    name,
    value: (line) => {
      const found = value(line);
      return found === null ? null : calculated(formula(line.number), found);
    },
  });
  return [
    { key: 'no', header: 'No.', width: 12, look: 'plain', align: 'center', value: ({ number }) => number },
    { key: 'id', header: 'Id', width: 12, look: 'plain', oneLine: true, value: ({ kpi }) => kpi.id },
    {
      key: 'kpi',
      header: 'KPI',
      width: 38,
      look: 'key',
      name: 'crl_Name',
      value: ({ kpi }) => kpiShown(book, kpi.id),
    },
    figure('expected', 'Expected', 'crl_Expected', 'expected', 'kpi_Expected'),
    figure('minimum', 'Minimum', 'crl_Minimum', 'minimum', 'kpi_Minimum'),
    figure('low', 'Range from', 'crl_From', 'range_low', 'kpi_RangeFrom'),
    {
      key: 'direction',
      header: 'Direction',
      width: 18,
      look: 'calculated',
      value: ({ kpi }, c) =>
        calculated(`INDEX(kpi_Direction,MATCH(${c('id')},kpi_Id,0))`, labelOf(kpi.direction)),
    },
    figure('high', 'Range to', 'crl_To', 'range_high', 'kpi_RangeTo'),
    figure('allocation', 'Allocation (%)', 'crl_Allocation', 'allocation_percent', 'kpi_Allocation'),
    {
      key: 'sign',
      header: 'Sign: 1 up, −1 down, 0 range',
      width: 14,
      ...CENTER,
      name: 'crl_Sign',
      value: ({ kpi }, c) =>
        calculated(
          `IF(${c('direction')}="${labelOf('up')}",1,IF(${c('direction')}="${labelOf('down')}",-1,0))`,
          { up: 1, down: -1, range: 0 }[kpi.direction],
        ),
    },
    {
      key: 'earn_back',
      header: 'Can be earned back',
      width: 14,
      ...CENTER,
      name: 'crl_EarnBack',
      value: ({ kpi }, c) =>
        calculated(
          `IF(INDEX(kpi_EarnBack,MATCH(${c('id')},kpi_Id,0))="Yes","Yes","")`,
          kpi.earn_back ? yesNo(true) : '',
        ),
    },
    count(
      'known',
      'Months known',
      'crl_Known',
      (number) =>
        `COUNTIFS(crw_Level,${number})-COUNTIFS(crw_Level,${number},crw_State,"${STATE_WORDS.unknown}")`,
      ({ lines }) => lines.filter(({ state }) => state !== 'unknown').length,
    ),
    count(
      'missed',
      'Months missed, whatever is forgiven',
      'crl_Missed',
      (number) => `COUNTIFS(crw_Level,${number},crw_State,"${STATE_WORDS.missed}")`,
      ({ lines }) => lines.filter(({ state }) => state === 'missed').length,
    ),
    count(
      'misses',
      'Misses that count',
      'crl_Misses',
      (number) => `SUMIFS(crw_Miss,crw_Level,${number})`,
      (line) => result(line)?.misses ?? null,
    ),
    {
      ...count(
        'paid',
        'Credits after the cap',
        'crl_Paid',
        (number) => `SUMIFS(crw_Paid,crw_Level,${number})`,
        (line) => result(line)?.paid ?? null,
      ),
      format: '#,##0',
    },
  ];
}

/** A figure of the sheet KPIs, found by the KPI's id; nothing where its cell is empty. */
function fromKpis(name: string, id: string): string {
  const found = `INDEX(${name},MATCH(${id},kpi_Id,0))`;
  return `IF(ISNUMBER(${found}),${found},"")`;
}

function labelOf(direction: Kpi['direction']): string {
  return KPI_DIRECTIONS.find(({ value }) => value === direction)?.label ?? direction;
}
