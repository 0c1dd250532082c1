import { decimal, longText } from '../field.ts';
import { optionalChoice, optionalReference } from '../optional-field.ts';
import { CRITERION_BLOCKS } from '../selection-lists.ts';
import { defineTable, type RowOf } from '../table.ts';

/** How much more one of two counts than the other, on the scale from 1 to 9 of the analytic hierarchy process. */
export const pairComparison = defineTable('pair_comparison', {
  singular: 'comparison of a pair',
  plural: 'comparisons of pairs',
  fields: {
    first: optionalReference({
      label: 'First criterion',
      help: 'One of two criteria of a block or of a criterion.',
      to: 'criterion',
    }),
    second: optionalReference({ label: 'Second criterion', help: 'The other one.', to: 'criterion' }),
    first_block: optionalChoice({
      label: 'First block',
      help: 'One of two blocks.',
      choices: CRITERION_BLOCKS,
    }),
    second_block: optionalChoice({
      label: 'Second block',
      help: 'The other one.',
      choices: CRITERION_BLOCKS,
    }),
    ratio: decimal({
      label: 'Ratio',
      help: '1 to 9 when the first counts more, 1/9 to 1 when the second does.',
      min: 1 / 9,
      max: 9,
      initial: 1,
    }),
    note: longText({
      label: 'Why',
      help: 'The reason as it would be told to somebody who sees it the other way.',
      width: 40,
    }),
  },
  unique: [['first', 'second', 'first_block', 'second_block']],
  check: ({ first, second, first_block: firstBlock, second_block: secondBlock }) => {
    const criteria = first !== null && second !== null && firstBlock === null && secondBlock === null;
    const blocks = first === null && second === null && firstBlock !== null && secondBlock !== null;
    if (!criteria && !blocks)
      return 'A comparison needs both of its criteria, or both of its blocks. Before a criterion that was compared is deleted, clear its comparisons under Weights.';
    return first !== null && first === second ? 'A criterion is not compared with itself: choose two.' : null;
  },
});

export type PairComparison = RowOf<typeof pairComparison>;
