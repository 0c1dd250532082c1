import type { AnyRow } from '../../model/table.ts';
import type { Workbook } from '../../model/workbook.ts';
import { describeFrozenEdits } from '../criterion/freeze/describe-frozen-edits.ts';
import { boundBy } from '../criterion/freeze/freeze-standing.ts';
import type { Lock, LockedEdit } from './lock.ts';

/**
 * Holds criteria, weights, minimums, anchors, knock-outs and the price formula as they were frozen. They change only
 * together with a line of the log that gives a reason and says exactly what is changed; lines of the log stand for
 * ever; and the freeze can be taken back only before answers, scores or offers exist.
 */
export const criteriaLock: Lock = (workbook, edits) =>
  refusedLog(edits) ?? refusedFreeze(workbook, edits) ?? refusedMatter(workbook, edits);

function refusedLog(edits: readonly LockedEdit[]): string | null {
  return edits.some(({ table, before }) => table === 'criteria_change' && before !== null)
    ? 'A change of frozen criteria stands in the log for ever, so it was not taken back. Change the value again with a reason: Criteria, Freeze, Change with a reason.'
    : null;
}

function refusedFreeze(workbook: Workbook, edits: readonly LockedEdit[]): string | null {
  const acts = edits.filter(({ table }) => table === 'criteria_freeze');
  if (acts.some(({ before, after }) => before && after))
    return 'What a freeze says was fixed at that moment, so it was not changed. Add what has to be said as a change with a reason.';
  const added = acts.filter(({ after }) => after).length;
  if (added > 1 || (added === 1 && standing(workbook)))
    return 'The criteria are frozen already, so they were not frozen again. Changes since then stand in the log.';
  const bound = acts.some(({ before }) => before) ? boundBy(workbook) : null;
  return bound === null
    ? null
    : `There are ${bound} by now, so the freeze was not taken back. Change single values with a reason: Criteria, Freeze, Change with a reason.`;
}

function refusedMatter(workbook: Workbook, edits: readonly LockedEdit[]): string | null {
  const logged = edits.flatMap(({ table, after }) =>
    table === 'criteria_change' && after ? [logLine(after)] : [],
  );
  if (!standing(workbook)) {
    const freezes = edits.some(({ table, after }) => table === 'criteria_freeze' && after);
    return logged.length === 0 || freezes
      ? null
      : 'Nothing is frozen, so there is no change to give a reason for: change the values themselves.';
  }
  const lines = describeFrozenEdits(workbook, edits);
  if (lines.length === 0)
    return logged.length === 0
      ? null
      : 'A line of the log belongs to a change of frozen criteria, and there is none, so it was not added.';
  const [only] = logged;
  if (only && logged.length === 1 && only.reason !== '' && only.what === lines.join('\n')) return null;
  return `Criteria, weights and knock-outs are frozen, so this was not changed: ${shortened(lines)}. Change it with a reason instead: Criteria, Freeze, Change with a reason.`;
}

function standing({ criteria_freeze }: Workbook): boolean {
  return Object.keys(criteria_freeze).length > 0;
}

function logLine({ what, reason }: AnyRow) {
  return { what: String(what), reason: String(reason).trim() };
}

function shortened(lines: readonly string[]): string {
  const [first = ''] = lines;
  const line = first.length > 160 ? `${first.slice(0, 160)} …` : first;
  return lines.length === 1 ? line : `${line}, and ${lines.length - 1} more`;
}
