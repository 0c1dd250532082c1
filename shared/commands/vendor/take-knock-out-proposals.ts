import type { Change } from '../../changes/change.ts';
import { cellKey, resultsByCell } from '../../domain/vendor/knock-out-standing.ts';
import { proposeKnockOuts } from '../../domain/vendor/propose-knock-outs.ts';
import { vendorsInRace } from '../../domain/vendor/vendors-in-race.ts';
import { newRow } from '../../model/tables.ts';
import type { Workbook } from '../../model/workbook.ts';
import { putEdit } from '../put.ts';

/** A knock-out that is open although facts of the workbook decide it. */
export interface OpenProposal {
  readonly vendor: string;
  readonly knockOut: string;
  readonly result: 'pass' | 'fail';
  readonly why: string;
}

/** Open knock-outs of vendors in the race that facts decide. What somebody has written about is theirs to decide. */
export function openProposals(workbook: Workbook, today: string): readonly OpenProposal[] {
  const proposals = proposeKnockOuts(workbook, today);
  const results = resultsByCell(workbook);
  return vendorsInRace(workbook).flatMap(({ id: vendor }) =>
    Object.keys(workbook.knock_out).flatMap((knockOut) => {
      const proposal = proposals.get(cellKey(vendor, knockOut));
      const row = results.get(cellKey(vendor, knockOut));
      const untouched = !row || (row.result === 'open' && row.evidence.trim() === '');
      if (!proposal || proposal.result === 'open' || !untouched) return [];
      return [{ vendor, knockOut, result: proposal.result, why: proposal.why }];
    }),
  );
}

/**
 * Takes over what facts say about open knock-outs, as one act, with the fact as evidence.
 *
 * @param newIds at least as many as there are open proposals
 */
export function takeKnockOutProposals(
  workbook: Workbook,
  { today, newIds }: { readonly today: string; readonly newIds: readonly string[] },
): Change {
  const results = resultsByCell(workbook);
  const edits = openProposals(workbook, today).map(({ vendor, knockOut, result, why }, index) => {
    const before = results.get(cellKey(vendor, knockOut));
    const id = before?.id ?? newIds[index];
    if (id === undefined) throw new Error('Every new result needs an id.');
    const row = newRow('knock_out_result', {
      ...before,
      id,
      vendor,
      knock_out: knockOut,
      result,
      evidence: why,
      checked_on: today,
    });
    return putEdit(workbook, 'knock_out_result', row);
  });
  const what = edits.length === 1 ? 'a knock-out' : `${edits.length} knock-outs`;
  return { title: `Take over what is known about ${what}`, edits };
}
