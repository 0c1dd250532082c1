import { ANCHORS } from '../anchors.ts';
import { choice, level, longText, text, yesNo } from '../field.ts';
import { optionalMoney } from '../optional-field.ts';
import { ROUTES } from '../readiness-lists.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

const ratings = { section: 'Ratings' } as const;
const money = { section: 'Money' } as const;
const words = { section: 'Reasons' } as const;
const MOST = 1_000_000_000_000;

/** A route that is compared before any partner is. */
export const sourcingOption = defineTable('sourcing_option', {
  singular: 'option',
  plural: 'options',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Option', help: 'The route in a few words.', width: 34 }),
    route: choice({ label: 'Route', help: 'What sort of route it is.', choices: ROUTES, initial: 'as-is' }),
    description: longText({
      label: 'What it means',
      help: 'What would be done, by whom and until when.',
      width: 44,
    }),
    cost_rating: level({
      ...ratings,
      label: 'Running cost',
      help: 'Against today, after the change.',
      anchors: ANCHORS.routeCost,
    }),
    quality_rating: level({
      ...ratings,
      label: 'Quality for customers',
      help: 'Against today, after the change.',
      anchors: ANCHORS.routeQuality,
    }),
    speed_rating: level({
      ...ratings,
      label: 'Time until it works',
      help: 'Until most of the effect is there.',
      anchors: ANCHORS.routeSpeed,
    }),
    scale_rating: level({
      ...ratings,
      label: 'Scale and cover',
      help: 'Peaks, hours, languages.',
      anchors: ANCHORS.routeScale,
    }),
    control_rating: level({
      ...ratings,
      label: 'Control and knowledge',
      help: 'How much stays in own hands.',
      anchors: ANCHORS.routeControl,
    }),
    effort_rating: level({
      ...ratings,
      label: 'Effort of the change',
      help: 'What the organisation has to carry.',
      anchors: ANCHORS.routeEffort,
    }),
    one_time_cost: optionalMoney({
      ...money,
      label: 'One-time cost',
      help: 'Project, tools, training, severance.',
      min: 0,
      max: MOST,
    }),
    yearly_cost: optionalMoney({
      ...money,
      label: 'Cost a year',
      help: 'In a normal year after the change, everything included.',
      min: 0,
      max: MOST,
    }),
    advantages: longText({
      ...words,
      label: 'Speaks for it',
      help: 'What no other option gives.',
      width: 40,
    }),
    disadvantages: longText({
      ...words,
      label: 'Speaks against it',
      help: 'What would have to be accepted.',
      width: 40,
    }),
    preferred: yesNo({ ...words, label: 'Preferred', help: 'The option that is taken further.' }),
    reason: longText({
      ...words,
      label: 'Why, or why not',
      help: 'The reason as it would stand in the minutes.',
      width: 44,
    }),
  },
});

export type SourcingOption = RowOf<typeof sourcingOption>;
