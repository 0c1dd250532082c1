import { choice, date, longText, timestamp } from '../field.ts';
import { optionalReference, optionalText } from '../optional-field.ts';
import { GATE_OUTCOMES, GATES } from '../readiness-lists.ts';
import { defineTable, type RowOf } from '../table.ts';

/** What was decided at the end of a phase, by whom, and on which grounds. */
export const gateDecision = defineTable('gate_decision', {
  singular: 'gate decision',
  plural: 'gate decisions',
  fields: {
    gate: choice({ label: 'Gate', help: 'The phase that it ends.', choices: GATES, initial: 'readiness' }),
    outcome: choice({
      label: 'Decision',
      help: 'What was decided.',
      choices: GATE_OUTCOMES,
      initial: 'conditions',
    }),
    suggested: choice({
      label: 'Suggested',
      help: 'What the figures suggested on that day.',
      choices: GATE_OUTCOMES,
      initial: 'conditions',
    }),
    decided_by: optionalReference({
      label: 'Decided by',
      help: 'Who answers for the decision.',
      to: 'person',
    }),
    decided_on: date({ label: 'Decided on', help: 'The day of the decision.' }),
    present: optionalText({ label: 'Present', help: 'Who else was there.', max: 1_000 }),
    reason: longText({
      label: 'Reason',
      help: 'Why; above all where it differs from what the figures suggest.',
      width: 48,
    }),
    grounds: longText({
      label: 'Grounds on that day',
      help: 'The figures as they stood, kept as they were.',
      width: 60,
    }),
    vendor: optionalReference({
      label: 'Partner',
      help: 'Who was chosen, at the gate of partner selection.',
      to: 'vendor',
    }),
    recorded_at: timestamp({ label: 'Recorded at', help: 'When it was written down.' }),
  },
  check: ({ outcome, suggested, reason }) =>
    outcome !== suggested && reason.trim() === ''
      ? 'The decision differs from what the figures suggest: type the reason, so that it can be defended later.'
      : null,
});

export type GateDecision = RowOf<typeof gateDecision>;
