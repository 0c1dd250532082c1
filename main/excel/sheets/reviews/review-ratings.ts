import { areasInOrder, weightOf } from '../../../../shared/domain/review/review-periods.ts';
import { byPeriod, standingReviews } from '../../../../shared/domain/review/standing-reviews.ts';
import { REVIEW_KINDS } from '../../../../shared/model/selection-lists.ts';
import type { ReviewRating } from '../../../../shared/model/tables/review-rating.ts';
import type { SheetPlan } from '../../book.ts';
import { daySerial } from '../../cells/excel-date.ts';
import { writeRegister } from '../../layout/register-page.ts';
import { resultColumn } from '../case/result-column.ts';
import { idColumn, inputColumn, sectionColumns } from '../registers/register-columns.ts';
import { REVIEW_RATINGS } from '../sheet-names.ts';
import { COUNTS } from './reviews.ts';

/** Every rating: performance area, rating and comments first, then the review that it belongs to. */
export const reviewRatings: SheetPlan = {
  name: REVIEW_RATINGS,
  purpose: 'What each review says of each area: rating from 1 to 5, comments, strengths and evidence.',
  tab: 'selection',
  write: (book, sheet) => {
    const { workbook } = book;
    const standing = new Set(standingReviews(workbook).map(({ id }) => id));
    const order = new Map(
      Object.values(workbook.review)
        .sort(byPeriod)
        .map(({ id }, index) => [id, index]),
    );
    const areas = new Map(areasInOrder(workbook).map(({ id }, index) => [id, index]));
    const rows = Object.values(workbook.review_rating).sort(
      (a, b) =>
        (order.get(a.review) ?? 0) - (order.get(b.review) ?? 0) ||
        (areas.get(a.area) ?? 0) - (areas.get(b.area) ?? 0),
    );
    const keyOf = ({ review }: ReviewRating) => {
      const row = workbook.review[review];
      return row && standing.has(review) ? periodKey(workbook.vendor[row.vendor]?.name ?? '', row) : '';
    };
    const raters = (row: ReviewRating) =>
      rows.filter((one) => one.rating !== null && one.area === row.area && keyOf(one) === keyOf(row)).length;
    const inReview = (name: string, cell: string) => `INDEX(${name},MATCH(${cell},rvw_Id,0))`;
    writeRegister(book, sheet, {
      title: REVIEW_RATINGS,
      hint: 'The first three columns are the table of the review. The grey ones find weight and period, and share an area among several raters of the same period.',
      columns: [
        idColumn<ReviewRating>(({ id }) => id, 'rvr_Id'),
        inputColumn<ReviewRating>(book, 'review_rating', 'area', (row) => row, {
          name: 'rvr_Area',
          width: 28,
          band: 'Review',
        }),
        inputColumn<ReviewRating>(book, 'review_rating', 'rating', (row) => row, {
          name: 'rvr_Rating',
          header: 'Rating (1–5)',
        }),
        inputColumn<ReviewRating>(book, 'review_rating', 'comment', (row) => row, { width: 60 }),
        resultColumn<ReviewRating>(
          { key: 'weight', header: 'Weight', width: 9, band: 'Result', name: 'rvr_Weight', format: '0.0#' },
          (c) => `IFERROR(INDEX(rva_Counted,MATCH(${c('area')},rva_Name,0)),0)`,
          ({ area }) => {
            const known = workbook.review_area[area];
            return known ? weightOf(known) : 0;
          },
        ),
        resultColumn<ReviewRating>(
          { key: 'key', header: 'Period', width: 40, name: 'rvr_Key' },
          (c) => {
            const of = (name: string) => inReview(name, c('review'));
            return `IFERROR(IF(${of('rvw_Counts')}="${COUNTS}",${of('rvw_Partner')}&"|"&${of('rvw_Kind')}&"|"&${of('rvw_From')}&"|"&${of('rvw_To')},""),"")`;
          },
          keyOf,
        ),
        resultColumn<ReviewRating>(
          { key: 'share', header: 'Share', width: 8, name: 'rvr_Share', format: '0.00' },
          (c) =>
            `IF(${c('rating')}="",0,1/COUNTIFS(rvr_Key,${c('key')},rvr_Area,${c('area')},rvr_Rating,">0"))`,
          (row) => (row.rating === null ? 0 : 1 / raters(row)),
        ),
        ...sectionColumns<ReviewRating>(book, 'review_rating', (row) => row, {
          placed: ['area', 'rating', 'comment'],
          changes: { review: { name: 'rvr_Review', band: 'Belongs to', value: ({ review }) => review } },
        }),
      ],
      rows,
      printUntil: 'comment',
    });
    return { rows: rows.length, complete: null };
  },
};

/** What ratings of the same partner, direction and days share, as the sheet writes it. */
export function periodKey(
  partner: string,
  {
    kind,
    period_from,
    period_to,
  }: { readonly kind: string; readonly period_from: string | null; readonly period_to: string | null },
): string {
  const [from, to] = [period_from, period_to].map((day) => (day === null ? '' : daySerial(day)));
  return [partner, KINDS[kind] ?? kind, from, to].join('|');
}

const KINDS: Readonly<Record<string, string>> = Object.fromEntries(
  REVIEW_KINDS.map(({ value, label }) => [value, label]),
);
