import { weightOf } from '../../../../shared/domain/review/review-periods.ts';
import { byPeriod, standingReviews } from '../../../../shared/domain/review/standing-reviews.ts';
import { weightedRating } from '../../../../shared/domain/review/weighted-rating.ts';
import type { Review } from '../../../../shared/model/tables/review.ts';
import type { SheetPlan } from '../../book.ts';
import { GOOD, markWords } from '../../layout/marks.ts';
import { writeRegister } from '../../layout/register-page.ts';
import { resultColumn } from '../case/result-column.ts';
import { idColumn, inputColumn, sectionColumns } from '../registers/register-columns.ts';
import { REVIEWS } from '../sheet-names.ts';

export const COUNTS = '✓ Counts';
const DRAFT = 'Draft correction';
const REPLACED = 'Replaced';
const NO_PERIOD = 'No period';

/** Every review with its mean, and whether a correction has taken its place. */
export const reviews: SheetPlan = {
  name: REVIEWS,
  purpose: 'Performance reviews of both sides: period, who rated, what was agreed, and the weighted mean.',
  tab: 'selection',
  write: (book, sheet) => {
    const { workbook } = book;
    const rows = Object.values(workbook.review).sort(byPeriod);
    const standing = new Set(standingReviews(workbook).map(({ id }) => id));
    const replaced = new Set(
      rows.filter(({ state }) => state === 'signed').flatMap(({ corrects }) => corrects ?? []),
    );
    const ratings = Object.values(workbook.review_rating);
    const meanOf = ({ id }: Review) =>
      weightedRating(
        ratings
          .filter(({ review }) => review === id)
          .map(({ area, rating }) => {
            const known = workbook.review_area[area];
            return { rating, weight: known ? weightOf(known) : 0 };
          }),
      );
    const span = writeRegister(book, sheet, {
      title: REVIEWS,
      hint: 'Mean = Σ weight × rating ÷ Σ weight over the areas that were rated. A signed correction replaces the review that it names.',
      columns: [
        idColumn<Review>(({ id }) => id, 'rvw_Id'),
        inputColumn<Review>(book, 'review', 'vendor', (row) => row, {
          name: 'rvw_Partner',
          band: 'Review',
          width: 26,
        }),
        inputColumn<Review>(book, 'review', 'kind', (row) => row, { name: 'rvw_Kind', width: 24 }),
        resultColumn<Review>(
          { key: 'mean', header: 'Mean', width: 9, band: 'Result', name: 'rvw_Mean', format: '0.00' },
          (c) =>
            `IFERROR(SUMPRODUCT((rvr_Review=${c('id')})*rvr_Weight*rvr_Rating)/SUMPRODUCT((rvr_Review=${c('id')})*(rvr_Rating<>"")*rvr_Weight),"–")`,
          meanOf,
        ),
        resultColumn<Review>(
          { key: 'counts', header: 'Counts', width: 16, name: 'rvw_Counts' },
          (c) =>
            `IF(SUMPRODUCT((rvw_Corrects=${c('id')})*(rvw_State="Signed off"))>0,"${REPLACED}",IF(AND(${c('corrects')}<>"",${c('state')}<>"Signed off"),"${DRAFT}",IF(OR(${c('period_from')}="",${c('period_to')}=""),"${NO_PERIOD}","${COUNTS}")))`,
          (row) => {
            if (standing.has(row.id)) return COUNTS;
            if (replaced.has(row.id)) return REPLACED;
            return row.corrects !== null && row.state !== 'signed' ? DRAFT : NO_PERIOD;
          },
        ),
        ...sectionColumns<Review>(book, 'review', (row) => row, {
          placed: ['vendor', 'kind'],
          changes: {
            period_from: { band: 'Facts', name: 'rvw_From' },
            period_to: { name: 'rvw_To' },
            state: { name: 'rvw_State' },
            // The id of the other review, not a name: a review has none.
            corrects: { name: 'rvw_Corrects', value: ({ corrects }) => corrects },
          },
        }),
      ],
      rows,
      printUntil: 'summary',
    });
    if (rows.length > 0) markWords(sheet, span.cells('counts'), [[COUNTS, GOOD]]);
    return { rows: rows.length, complete: null };
  },
};
