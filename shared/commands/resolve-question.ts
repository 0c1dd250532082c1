import type { Change } from '../changes/change.ts';
import { Refusal } from '../lib/refusal.ts';
import { RESOLUTIONS, type Resolution } from '../model/readiness-lists.ts';
import type { EvidenceStrength } from '../model/scales.ts';
import { resolutionId } from '../model/tables/resolution.ts';
import { newRow } from '../model/tables.ts';
import type { Workbook } from '../model/workbook.ts';
import { putEdit } from './put.ts';

/** How a question is settled. What is left out stays as it was. */
export interface ResolveInput {
  readonly question: string;
  readonly method: Resolution;
  /** 1-5; only with a decision, which needs one. */
  readonly level?: number;
  /** Only with a decision. */
  readonly strength?: EvidenceStrength;
  /** A decision needs one. */
  readonly reason?: string;
  /** The id of the person who led the discussion. */
  readonly decidedBy?: string | null;
  /** Now, in UTC. */
  readonly at: string;
}

/**
 * Settles what counts for a question on which answers differ: their mean, median or lowest level, or a decision. The
 * answers stay as they are. A reason once given stays through a change of method, so that no words are lost.
 *
 * @throws Refusal `missing-row` for an unknown question, `nothing-to-settle` when nobody gave a level and it is no
 * decision, `invalid` for a decision without level or reason.
 */
export function resolveQuestion(workbook: Workbook, input: ResolveInput): Change {
  const { question, method, level, strength, reason, decidedBy, at } = input;
  if (!workbook.question[question])
    throw new Refusal('missing-row', `There is no question ${question}: the checklist may have changed.`);
  const rated = Object.values(workbook.answer).some((row) => row.question === question && row.level !== null);
  if (method !== 'decision' && !rated)
    throw new Refusal(
      'nothing-to-settle',
      `Nobody has given a level for ${question}, so there is nothing to take the ${method} of: decide a level instead.`,
    );
  const id = resolutionId(question);
  const current = workbook.resolution[id] ?? newRow('resolution', { id, question, method });
  const row = {
    ...current,
    method,
    level: method === 'decision' ? (level ?? current.level) : null,
    ...(strength === undefined ? {} : { evidence_strength: strength }),
    ...(reason === undefined ? {} : { reason: reason.trim() }),
    ...(decidedBy === undefined ? {} : { decided_by: decidedBy }),
    at,
  };
  const how =
    method === 'decision' ? `a decision for level ${row.level}` : `the ${labelOf(method).toLowerCase()}`;
  return { title: `Settle ${question} by ${how}`, edits: [putEdit(workbook, 'resolution', row)] };
}

/**
 * Takes the settlement of a question back: its answers count again as everywhere in the engagement.
 *
 * @throws Refusal `missing-row` when it is not settled.
 */
export function unresolveQuestion(workbook: Workbook, question: string): Change {
  const id = resolutionId(question);
  const before = workbook.resolution[id];
  if (!before)
    throw new Refusal(
      'missing-row',
      `${question} is not settled any more, so there is nothing to take back.`,
    );
  return {
    title: `Take back how ${question} was settled`,
    edits: [{ table: 'resolution', id, before, after: null }],
  };
}

function labelOf(method: Resolution): string {
  return RESOLUTIONS.find(({ value }) => value === method)?.label ?? method;
}
