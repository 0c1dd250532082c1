import { choice, longText, text, yesNo } from '../field.ts';
import { references } from '../list-field.ts';
import { optionalDecimal, optionalInteger, optionalReference, optionalText } from '../optional-field.ts';
import { DRAFT_STATUSES } from '../readiness-lists.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

const anchors = { section: 'What the levels look like' } as const;
const measure = { section: 'Measure' } as const;

/** How people at the partner should behave, so that a stranger could tell. Ids BS1 to BS15 come from the catalogue. */
export const behaviour = defineTable('behaviour', {
  singular: 'behaviour',
  plural: 'behaviours',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Behaviour', help: 'In a few words.', width: 32 }),
    agreed: yesNo({
      label: 'In the contract',
      help: 'It is a behavioural service level, with measure and consequence.',
    }),
    indicator: longText({
      label: 'What can be observed',
      help: 'What somebody who listens would hear or see.',
      width: 44,
    }),
    anchor_1: longText({ ...anchors, label: 'Level 1', help: 'What poor looks like.', width: 34 }),
    anchor_3: longText({ ...anchors, label: 'Level 3', help: 'What acceptable looks like.', width: 34 }),
    anchor_5: longText({ ...anchors, label: 'Level 5', help: 'What excellent looks like.', width: 34 }),
    measure: optionalText({ ...measure, label: 'Measure', help: 'What is counted.', max: 400 }),
    kpi: optionalReference({ ...measure, label: 'KPI', help: 'The KPI that reports it.', to: 'kpi' }),
    target_percent: optionalDecimal({
      ...measure,
      label: 'Target',
      help: 'Share of looked-at contacts that reach the level wanted.',
      min: 0,
      max: 100,
      unit: '%',
    }),
    sample: optionalText({ ...measure, label: 'Sample', help: 'How many contacts, and how they are drawn.' }),
    fail_below: optionalInteger({
      ...measure,
      label: 'Fails the contact below',
      help: 'A contact rated below this level fails as a whole. Empty: never.',
      min: 1,
      max: 5,
    }),
    judged_by: optionalText({ ...measure, label: 'Judged by', help: 'Who rates it, on which side.' }),
    consequence: longText({
      label: 'What follows',
      help: 'Coaching, improvement plan, and a credit only after assessors were calibrated.',
      width: 44,
    }),
    brand_values: references({
      label: 'Brand values',
      help: 'What the brand stands for in it.',
      to: 'brand_value',
    }),
    touchpoints: references({ label: 'Touchpoints', help: 'Where it counts most.', to: 'touchpoint' }),
    owner: optionalReference({ label: 'Owner', help: 'Who at the client answers for it.', to: 'person' }),
    status: choice({
      label: 'Status',
      help: 'How far it is agreed.',
      choices: DRAFT_STATUSES,
      initial: 'draft',
    }),
  },
});

export type Behaviour = RowOf<typeof behaviour>;
