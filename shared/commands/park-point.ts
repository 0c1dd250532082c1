import type { Change } from '../changes/change.ts';
import { Refusal } from '../lib/refusal.ts';
import { newRow } from '../model/tables.ts';
import type { Workbook } from '../model/workbook.ts';
import { putEdit } from './put.ts';

/**
 * Puts a point aside that came up in a workshop, at the end of the list of parked points.
 *
 * @throws Refusal `reason-needed` for an empty text, `invalid` for an unknown question or a text that is too long.
 */
export function parkPoint(
  workbook: Workbook,
  input: {
    readonly id: string;
    readonly text: string;
    /** The question it came up at; null when at none. */
    readonly question: string | null;
    readonly owner?: string | null;
    /** Now, in UTC. */
    readonly at: string;
  },
): Change {
  const { id, question, owner = null, at } = input;
  const text = input.text.trim();
  if (text === '')
    throw new Refusal('reason-needed', 'The point has no words yet, so nothing was parked: say what it is.');
  const last = Math.max(0, ...Object.values(workbook.parked_point).map(({ position }) => position));
  const row = newRow('parked_point', { id, text, question, owner, parked_at: at, position: last + 1 });
  const title = question === null ? `Park “${short(text)}”` : `Park “${short(text)}” at ${question}`;
  return { title, edits: [putEdit(workbook, 'parked_point', row)] };
}

const LONGEST = 40;

function short(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}
