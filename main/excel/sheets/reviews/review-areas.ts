import { weightOf } from '../../../../shared/domain/review/review-periods.ts';
import type { ReviewArea } from '../../../../shared/model/tables/review-area.ts';
import { resultColumn } from '../case/result-column.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { REVIEW_AREAS } from '../sheet-names.ts';

/** What a partner is rated by, with how much each area counts. */
export const reviewAreas = registerSheet<ReviewArea>({
  name: REVIEW_AREAS,
  purpose:
    'What a working partner is rated by, how much each area counts, and the KPIs that a rating has to agree with.',
  hint: 'An empty weight counts as 1. Name and weight of an area that a signed review rates cannot be changed in the app any more.',
  table: 'review_area',
  prefix: 'rva',
  tab: 'selection',
  worked: () => [
    resultColumn(
      {
        key: 'counted',
        header: 'Counts with',
        width: 10,
        band: 'Result',
        name: 'rva_Counted',
        format: '0.0#',
      },
      (c) => `IF(${c('weight')}="",1,${c('weight')})`,
      weightOf,
    ),
  ],
  changes: { weight: { band: 'Facts' }, what: { width: 60 }, mirror: { width: 60 } },
});
