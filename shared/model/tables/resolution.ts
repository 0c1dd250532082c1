import { choice, level, longText, reference, timestamp } from '../field.ts';
import { optionalReference } from '../optional-field.ts';
import { RESOLUTIONS } from '../readiness-lists.ts';
import { EVIDENCE_STRENGTHS } from '../scales.ts';
import { defineTable, type RowOf } from '../table.ts';

/** How the answers to one question become the level that counts. The answers themselves stay as they are. */
export const resolution = defineTable('resolution', {
  singular: 'resolution',
  plural: 'resolutions',
  fields: {
    question: reference({ label: 'Question', help: 'The question that is settled.', to: 'question' }),
    method: choice({ label: 'Settled by', help: 'What counts.', choices: RESOLUTIONS, initial: 'decision' }),
    level: level({ label: 'Level decided', help: 'The level that counts; only with a decision.' }),
    evidence_strength: choice({
      label: 'Evidence strength',
      help: 'How well the decided level is backed; only with a decision.',
      choices: EVIDENCE_STRENGTHS,
      initial: 'none',
    }),
    reason: longText({ label: 'Reason', help: 'Why; needed with a decision.', width: 44 }),
    decided_by: optionalReference({ label: 'Settled with', help: 'Who led the discussion.', to: 'person' }),
    at: timestamp({ label: 'Settled at', help: 'When it was settled.' }),
  },
  unique: [['question']],
  check: ({ method, level, reason }) => {
    if (method !== 'decision')
      return level === null
        ? null
        : 'A level is decided only where the question is settled by decision: clear it, or choose Decision.';
    if (level === null) return 'A decision needs the level that counts: choose one from 1 to 5.';
    if (reason.trim() === '')
      return 'A decision needs a reason: type why this level counts and not the answers.';
    return null;
  },
});

export type ResolutionRow = RowOf<typeof resolution>;

/** A question is settled once, so two copies of a workbook agree on the row. */
export function resolutionId(question: string): string {
  return question;
}
