import { choice, longText, text, yesNo } from '../field.ts';
import { references } from '../list-field.ts';
import { optionalChoice, optionalDecimal, optionalReference } from '../optional-field.ts';
import { COMPARISON_GROUPS, CRITERION_BLOCKS, HARDNESS } from '../selection-lists.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

const weights = { section: 'Weight' } as const;
const anchors = { section: 'What the scores mean' } as const;
const links = { section: 'What it hangs together with' } as const;

/** What partners are judged by. Ids such as C1 and C1.2 come from the catalogue. */
export const criterion = defineTable('criterion', {
  singular: 'criterion',
  plural: 'criteria',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Criterion', help: 'What is judged.', width: 40 }),
    parent: optionalReference({
      label: 'Part of',
      help: 'The criterion that it is a part of.',
      to: 'criterion',
    }),
    weight: optionalDecimal({
      ...weights,
      label: 'Weight',
      help: 'Share of the whole, or of its criterion for a part; each set sums to 100.',
      min: 0,
      max: 100,
      unit: '%',
    }),
    points: optionalDecimal({
      ...weights,
      label: 'Points',
      help: 'The least important of its set gets 10, the others relative to it.',
      min: 0,
      max: 100_000,
    }),
    block: optionalChoice({
      ...weights,
      label: 'Block',
      help: 'The block in which it is compared in pairs.',
      choices: CRITERION_BLOCKS,
    }),
    hardness: choice({
      label: 'Hard or soft',
      help: 'Whether documents show it, or people have to judge.',
      choices: HARDNESS,
      initial: 'hard',
    }),
    minimum: optionalDecimal({
      label: 'Minimum',
      help: 'A vendor below this score is not ranked unless somebody waives it with a reason.',
      min: 1,
      max: 5,
      unit: 'score',
    }),
    hard_floor: yesNo({ label: 'Cannot be waived', help: 'Nobody may waive its minimum.' }),
    comparison: optionalChoice({
      label: 'Row of the comparison',
      help: 'The row in which it stands on the comparison page.',
      choices: COMPARISON_GROUPS,
    }),
    scored_by_price: yesNo({
      label: 'Scored by price',
      help: 'The score is reckoned from the offers; nobody types it.',
    }),
    anchor_1: longText({ ...anchors, label: '1 means', help: 'What a vendor with 1 looks like.', width: 40 }),
    anchor_2: longText({
      ...anchors,
      label: '2 means',
      help: 'Between 1 and 3, where it needs words.',
      width: 40,
    }),
    anchor_3: longText({ ...anchors, label: '3 means', help: 'What a vendor with 3 looks like.', width: 40 }),
    anchor_4: longText({
      ...anchors,
      label: '4 means',
      help: 'Between 3 and 5, where it needs words.',
      width: 40,
    }),
    anchor_5: longText({ ...anchors, label: '5 means', help: 'What a vendor with 5 looks like.', width: 40 }),
    why: longText({
      ...links,
      label: 'Why it counts',
      help: 'What goes wrong with a partner who is weak here.',
      width: 44,
    }),
    drivers: references({
      ...links,
      label: 'Drivers',
      help: 'Reasons for outsourcing that it serves.',
      to: 'driver',
    }),
    risks: references({ ...links, label: 'Risks', help: 'Risks that it guards against.', to: 'risk' }),
    kpis: references({ ...links, label: 'KPIs', help: 'Measures that it decides on.', to: 'kpi' }),
  },
  check: ({ id, parent }) =>
    parent === id ? 'A criterion cannot be a part of itself: choose another, or clear it.' : null,
});

export type Criterion = RowOf<typeof criterion>;
