import { change } from '../../../../shared/domain/review/review-figures.ts';
import {
  areasInOrder,
  type ReviewPeriod,
  reviewPeriods,
} from '../../../../shared/domain/review/review-periods.ts';
import { TREND_PERIODS, trendSlope } from '../../../../shared/domain/review/trend-slope.ts';
import type { ReviewArea } from '../../../../shared/model/tables/review-area.ts';
import type { Book, SheetPlan } from '../../book.ts';
import { excelDate } from '../../cells/excel-date.ts';
import { writeRegister } from '../../layout/register-page.ts';
import type { CellOf, Column } from '../../layout/table.ts';
import { resultColumn } from '../case/result-column.ts';
import { REVIEW_TREND } from '../sheet-names.ts';
import { periodKey } from './review-ratings.ts';

/** One period of a partner, with the means of its periods up to then. */
interface PeriodLine {
  readonly period: ReviewPeriod;
  readonly partner: string;
  /** 1 for the first period of the partner. */
  readonly number: number;
  readonly means: readonly (number | null)[];
}

/** How the client's ratings move from period to period: the mean with its change and trend, and each area. */
export const reviewTrend: SheetPlan = {
  name: REVIEW_TREND,
  purpose: 'Our ratings of the partner over the periods: mean, change, trend of four periods, and each area.',
  tab: 'selection',
  write: (book, sheet) => {
    const rows = linesOf(book);
    const areas = areasInOrder(book.workbook).filter(({ id }) =>
      rows.some(({ period }) => period.areas.some(({ area, rating }) => area.id === id && rating !== null)),
    );
    writeRegister(book, sheet, {
      title: REVIEW_TREND,
      hint: 'Trend = slope of the straight line through the last four means, in points a period. Periods stand as at the export; their figures are worked out from the ratings.',
      columns: [
        {
          key: 'key',
          header: 'Period',
          width: 16,
          look: 'plain',
          hidden: true,
          name: 'rvt_Key',
          value: ({ partner, period }) =>
            periodKey(partner, { kind: period.kind, period_from: period.from, period_to: period.to }),
        },
        {
          key: 'partner',
          header: 'Partner',
          band: 'Period',
          width: 26,
          look: 'key',
          name: 'rvt_Partner',
          value: (row) => row.partner,
        },
        { key: 'number', header: 'No', width: 6, look: 'plain', align: 'center', value: (row) => row.number },
        {
          key: 'from',
          header: 'From',
          width: 12,
          look: 'plain',
          format: 'yyyy-mm-dd',
          value: ({ period }) => excelDate(period.from),
        },
        {
          key: 'to',
          header: 'To',
          width: 12,
          look: 'plain',
          format: 'yyyy-mm-dd',
          value: ({ period }) => excelDate(period.to),
        },
        resultColumn<PeriodLine>(
          { key: 'mean', header: 'Mean', width: 9.5, band: 'Result', name: 'rvt_Mean', format: '0.00' },
          (c) =>
            `IFERROR(SUMPRODUCT((rvr_Key=${c('key')})*rvr_Share*rvr_Weight*rvr_Rating)/SUMPRODUCT((rvr_Key=${c('key')})*rvr_Share*rvr_Weight),"–")`,
          ({ period }) => period.mean,
        ),
        resultColumn<PeriodLine>(
          { key: 'change', header: 'Change', width: 9.5, name: 'rvt_Change', format: '+0.00;-0.00;0.00' },
          (c) => `IFERROR(IF(${c('number')}=1,"–",${c('mean')}-${above(c('mean'), 1)}),"–")`,
          ({ means }) => change(means.at(-1) ?? null, means.at(-2) ?? null),
        ),
        trendColumn(),
        ...areas.map(areaColumn),
      ],
      rows,
      printUntil: areas.at(-1)?.id ?? 'trend',
    });
    return { rows: rows.length, complete: null };
  },
};

function linesOf({ workbook }: Book): readonly PeriodLine[] {
  const before = new Map<string, readonly (number | null)[]>();
  return reviewPeriods(workbook)
    .filter(({ kind }) => kind === 'client')
    .sort((a, b) => (a.vendor < b.vendor ? -1 : a.vendor > b.vendor ? 1 : 0))
    .map((period) => {
      const means = [...(before.get(period.vendor) ?? []), period.mean];
      before.set(period.vendor, means);
      const partner = workbook.vendor[period.vendor]?.name ?? period.vendor;
      return { period, partner, number: means.length, means };
    });
}

function trendColumn(): Column<PeriodLine> {
  return {
    key: 'trend',
    header: 'Trend',
    width: 9.5,
    look: 'calculated',
    align: 'center',
    name: 'rvt_Trend',
    format: '+0.00;-0.00;0.00',
    value: (row, cell) => {
      const periods = Math.min(TREND_PERIODS, row.number);
      const range = (key: string) => `${above(cell(key), periods - 1)}:${cell(key)}`;
      return {
        formula: `IF(COUNT(${range('mean')})<3,"–",SLOPE(${range('mean')},${range('number')}))`,
        result: trendSlope(row.means) ?? '–',
      };
    },
  };
}

function areaColumn(area: ReviewArea): Column<PeriodLine> {
  const text = area.name.replaceAll('"', '""');
  return resultColumn<PeriodLine>(
    { key: area.id, header: area.name, width: 13, format: '0.0#' },
    (c: CellOf) => `IFERROR(AVERAGEIFS(rvr_Rating,rvr_Key,${c('key')},rvr_Area,"${text}"),"–")`,
    ({ period }) => period.areas.find((one) => one.area.id === area.id)?.rating ?? null,
  );
}

/** The address so many rows above another, as in `F5` for `F7` and 2. */
function above(address: string, rows: number): string {
  return address.replace(/\d+$/, (row) => String(Number(row) - rows));
}
