import { CRITICALITY } from '../expectation-lists.ts';
import { choice, decimal, longText, text, yesNo } from '../field.ts';
import { references } from '../list-field.ts';
import { optionalReference } from '../optional-field.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

/** A line of the sheet by which sampled contacts are judged. */
export const scorecardItem = defineTable('scorecard_item', {
  singular: 'scorecard item',
  plural: 'scorecard items',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Item', help: 'What is judged.', width: 36 }),
    part: text({
      label: 'Part',
      help: 'The part of the contact, as in Opening and identity.',
      max: 80,
      width: 28,
    }),
    weight_percent: decimal({
      label: 'Weight',
      help: 'What it counts; all items together make 100 %.',
      min: 0,
      max: 100,
      initial: 0,
      unit: '%',
    }),
    auto_fail: yesNo({
      label: 'Fails the contact',
      help: 'An error here fails the contact, whatever else was good.',
    }),
    critical: choice({
      label: 'Critical for',
      help: 'Whom an error hurts; reported apart from the points.',
      choices: CRITICALITY,
      initial: 'none',
    }),
    full_points: longText({ label: 'Full points', help: 'What earns all points.', width: 40 }),
    no_points: longText({ label: 'No points', help: 'What earns none.', width: 40 }),
    behaviour: optionalReference({
      label: 'Behaviour',
      help: 'The behaviour that it observes.',
      to: 'behaviour',
    }),
    channels: references({ label: 'Channels', help: 'Where it applies; empty for all.', to: 'channel' }),
  },
});

export type ScorecardItem = RowOf<typeof scorecardItem>;
