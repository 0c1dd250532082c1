import { decimal, integer, longText, reference, yesNo } from '../field.ts';
import { defineTable, type RowOf } from '../table.ts';

const anchor = (number: number, name: string) =>
  longText({ label: `Level ${number}: ${name}`, help: `What you would see at level ${number}.`, width: 40 });

/** One question of the readiness checklist, with an anchor for each level of the maturity scale. */
export const question = defineTable('question', {
  singular: 'question',
  plural: 'questions',
  fields: {
    dimension: reference({ label: 'Dimension', help: 'The area the question belongs to.', to: 'dimension' }),
    position: integer({
      label: 'Position',
      help: 'Place within the dimension.',
      min: 1,
      max: 10_000,
      initial: 1,
    }),
    text: longText({ label: 'Question', help: 'What is asked.', width: 60 }),
    why: longText({ label: 'Why it matters', help: 'What goes wrong when the answer is weak.', width: 50 }),
    anchor_1: anchor(1, 'Absent'),
    anchor_2: anchor(2, 'Ad hoc'),
    anchor_3: anchor(3, 'Defined'),
    anchor_4: anchor(4, 'Managed'),
    anchor_5: anchor(5, 'Optimised'),
    evidence_wanted: longText({
      label: 'Evidence to ask for',
      help: 'What would prove the answer.',
      width: 44,
    }),
    next_step: longText({
      label: 'Next step',
      help: 'What helps most when the answer is below target.',
      width: 44,
    }),
    weight: decimal({
      label: 'Question weight',
      help: 'How much the question counts within its dimension.',
      min: 0,
      max: 100,
      initial: 1,
    }),
    gate: yesNo({
      label: 'Gate',
      help: 'A weak answer here limits the readiness band, whatever the scores say.',
    }),
    retired: yesNo({ label: 'Retired', help: 'No longer asked and not counted; its answers are kept.' }),
  },
});

export type Question = RowOf<typeof question>;
