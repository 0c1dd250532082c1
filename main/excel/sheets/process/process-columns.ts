import { READINESS_FACTORS } from '../../../../shared/domain/sourcing/process/process-ratings.ts';
import type { Book } from '../../book.ts';
import { idColumn, inputColumn, sectionColumns } from '../registers/register-columns.ts';
import type { ProcessColumn, ProcessLine } from './process-line.ts';
import { processRatingColumns } from './process-ratings.ts';
import { processResultColumns } from './process-results.ts';
import { processWorkings } from './process-workings.ts';

/** The results first, then what they come from: ratings that count, then everything that people fill in. */
export function processColumns(book: Book): readonly ProcessColumn[] {
  const rowOf = ({ audit }: ProcessLine) => audit.process;
  return [
    idColumn(({ audit }) => audit.process.id, 'prc_Id'),
    inputColumn(book, 'process', 'name', rowOf, { name: 'prc_Name', band: 'Process' }),
    ...processResultColumns(),
    ...processRatingColumns(),
    ...RATINGS.map((name, index) =>
      inputColumn(book, 'process', name, rowOf, {
        ...(index === 0 ? { band: 'Ratings: readiness to move' } : {}),
        ...(index === READINESS_FACTORS.length ? { band: 'Ratings: suitability to move' } : {}),
      }),
    ),
    inputColumn(book, 'process', 'rating_note', rowOf),
    ...sectionColumns(book, 'process', rowOf, {
      placed: ['name', ...RATINGS, 'rating_note'],
      changes: { wave: { name: 'prc_HandWave' } },
    }),
    ...processWorkings(),
  ];
}

/** The fields in which people rate, in the order of the scores. */
export const RATINGS = [
  'defined',
  'repeatable',
  'measurable',
  'documentation',
  'workload_rating',
  'predictability_rating',
  'complexity',
  'exceptions_rating',
  'judgement',
  'systems',
  'data',
  'brand',
] as const;
