import { ANCHORS } from '../anchors.ts';
import { choice, level, longText, text } from '../field.ts';
import { optionalReference } from '../optional-field.ts';
import { IMPACT_AREAS, IMPACT_SIDES } from '../readiness-lists.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

/** One effect of the change, in the grid of structure, culture and operations by employees and customers. */
export const impact = defineTable('impact', {
  singular: 'effect',
  plural: 'effects',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Effect', help: 'What changes, as those who live with it would say.', width: 44 }),
    area: choice({ label: 'Area', help: 'What it touches.', choices: IMPACT_AREAS, initial: 'structure' }),
    side: choice({
      label: 'Concerns',
      help: 'Whom it touches.',
      choices: IMPACT_SIDES,
      initial: 'employees',
    }),
    severity: level({ label: 'Severity', help: 'How deep it goes.', anchors: ANCHORS.severity }),
    answer: longText({ label: 'What is done about it', help: 'What softens it, or uses it.', width: 44 }),
    owner: optionalReference({ label: 'Owner', help: 'Who sees to it.', to: 'person' }),
  },
});

export type Impact = RowOf<typeof impact>;
