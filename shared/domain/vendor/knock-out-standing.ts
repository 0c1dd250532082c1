import type { KnockOut } from '../../model/tables/knock-out.ts';
import type { KnockOutResult } from '../../model/tables/knock-out-result.ts';
import type { Workbook } from '../../model/workbook.ts';

/** How a vendor stands at the knock-outs that apply; each list holds ids of knock-outs in their order. */
export interface KnockOutStanding {
  /** Nothing failed and nothing is open: all is met or waived. */
  readonly passed: boolean;
  readonly met: readonly string[];
  readonly failed: readonly string[];
  readonly waived: readonly string[];
  readonly open: readonly string[];
}

type Source = Pick<Workbook, 'vendor' | 'knock_out' | 'knock_out_result'>;

/**
 * How every vendor of the register stands at the knock-outs that apply, by its id. One that nobody has looked at is
 * open. Without any knock-out that applies, everybody passes.
 *
 * Example: eleven knock-outs, nine passed, one waived, one without a result: open, and therefore not passed.
 */
export function knockOutStanding(workbook: Source): ReadonlyMap<string, KnockOutStanding> {
  const knockOuts = knockOutsInForce(workbook);
  const results = resultsByCell(workbook);
  return new Map(
    Object.keys(workbook.vendor).map((vendor) => {
      const of = (result: KnockOutResult['result']) =>
        knockOuts
          .filter(({ id }) => (results.get(cellKey(vendor, id))?.result ?? 'open') === result)
          .map(({ id }) => id);
      const failed = of('fail');
      const open = of('open');
      const passed = failed.length === 0 && open.length === 0;
      return [vendor, { passed, met: of('pass'), failed, waived: of('waived'), open }] as const;
    }),
  );
}

/** The knock-outs that count for this selection, in the order of their list. */
export function knockOutsInForce({ knock_out }: Pick<Workbook, 'knock_out'>): readonly KnockOut[] {
  return Object.values(knock_out)
    .filter(({ active }) => active)
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}

/** Every result by `cellKey` of its vendor and its knock-out. */
export function resultsByCell({
  knock_out_result,
}: Pick<Workbook, 'knock_out_result'>): ReadonlyMap<string, KnockOutResult> {
  return new Map(Object.values(knock_out_result).map((row) => [cellKey(row.vendor, row.knock_out), row]));
}

/** The cell of a vendor and a knock-out. */
export function cellKey(vendor: string, knockOut: string): string {
  return `${vendor}\n${knockOut}`;
}
