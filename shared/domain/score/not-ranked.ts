import { steady } from '../../lib/steady.ts';
import type { Workbook } from '../../model/workbook.ts';
import { minimumKey } from './minimum-key.ts';

/** A score below the minimum of its criterion. */
export interface BelowMinimum {
  readonly criterion: string;
  readonly score: number;
  readonly minimum: number;
  /** Nobody may waive it. */
  readonly hardFloor: boolean;
  /** The reason of the waiver; null while there is none, and always for what nobody may waive. */
  readonly waived: string | null;
}

/**
 * The criteria under which a vendor stays below the minimum, with what was waived. A waiver is a `rule_exception` with
 * the id `minimum.<vendor>.<criterion>`; it counts for nothing where the minimum cannot be waived.
 *
 * @param scores of a vendor by criterion, wholes and parts; null scores are below nothing
 */
export function belowMinimum(
  { criterion, rule_exception }: Pick<Workbook, 'criterion' | 'rule_exception'>,
  vendor: string,
  scores: ReadonlyMap<string, number | null>,
): readonly BelowMinimum[] {
  return [...scores].flatMap(([id, score]) => {
    const row = criterion[id];
    if (!row || row.minimum === null || score === null) return [];
    if (steady(score) >= steady(row.minimum)) return [];
    const waiver = row.hard_floor ? undefined : rule_exception[minimumKey(vendor, id)];
    return [
      {
        criterion: id,
        score,
        minimum: row.minimum,
        hardFloor: row.hard_floor,
        waived: waiver?.reason ?? null,
      },
    ];
  });
}
