import { ANCHORS } from '../anchors.ts';
import { level, longText, text } from '../field.ts';
import { references } from '../list-field.ts';
import { optionalReference } from '../optional-field.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

/** What speaks against handing work over, and what is done about it. */
export const drawback = defineTable('drawback', {
  singular: 'drawback',
  plural: 'drawbacks',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Drawback', help: 'What may be lost or get worse.', width: 40 }),
    seriousness: level({ label: 'Seriousness', help: 'How hard it would hit.', anchors: ANCHORS.impact }),
    effect: longText({
      label: 'What it would mean here',
      help: 'For whom, and in which situation.',
      width: 48,
    }),
    mitigation: longText({
      label: 'What mitigates it',
      help: 'What makes it smaller, and who sees to it.',
      width: 48,
    }),
    risks: references({ label: 'Risks', help: 'The risks of the register that follow it up.', to: 'risk' }),
    owner: optionalReference({ label: 'Owner', help: 'Who keeps an eye on it.', to: 'person' }),
  },
});

export type Drawback = RowOf<typeof drawback>;
