import type { Workbook } from '../../model/workbook.ts';
import type { Selection, VendorAssessment } from './assess-vendors.ts';

type Named = Pick<Workbook, 'criterion' | 'knock_out'>;

/** Why a vendor is not ranked, a sentence for each reason; empty for one who is. */
export function notRankedWords(workbook: Named, vendor: VendorAssessment): readonly string[] {
  const name = (id: string) => nameOf(workbook, id);
  const missing = vendor.missing.map(name);
  return [
    ...(vendor.weighted === null && missing.length === 0 ? ['No criterion has a weight.'] : []),
    ...vendor.knockedOut.map((id) => `Fails the knock-out: ${workbook.knock_out[id]?.name ?? id}.`),
    ...vendor.below
      .filter(({ waived }) => waived === null)
      .map(
        ({ criterion, score, minimum, hardFloor }) =>
          `${name(criterion)}: ${twoDecimals(score)} is below the minimum of ${minimum}${hardFloor ? ', which nobody may waive' : ''}.`,
      ),
    ...(missing.length === 0
      ? []
      : [
          `${missing.length} ${missing.length === 1 ? 'score is' : 'scores are'} missing: ${firstFew(missing)}.`,
        ]),
  ];
}

/**
 * Why the second ranking differs from the first, in a sentence for each vendor that stands lower in it; empty when both
 * agree. A distance is squared, so one large gap counts more there than several small ones.
 */
export function topsisWords({ vendors, criteria }: Selection): readonly string[] {
  return vendors.flatMap((vendor) => {
    const { rank, topsisRank, name, toBest } = vendor;
    if (rank === null || topsisRank === null || topsisRank <= rank) return [];
    const whole = toBest.reduce((sum, part) => sum + part, 0);
    if (whole === 0) return [];
    const largest = criteria
      .map((criterion, index) => ({ name: criterion.name, share: (toBest[index] ?? 0) / whole }))
      .toSorted((a, b) => b.share - a.share)
      .slice(0, 2)
      .filter(({ share }) => share > 0)
      .map((one) => `${one.name} (${Math.round(one.share * 100)} %)`);
    return [
      `${name} is ${ordinal(rank)} by the weighted mean and ${ordinal(topsisRank)} by TOPSIS: its distance to the best lies mostly in ${largest.join(' and ')}.`,
    ];
  });
}

function nameOf({ criterion }: Pick<Workbook, 'criterion'>, id: string): string {
  return criterion[id]?.name ?? id;
}

/** Names in a sentence, the first three of them. */
function firstFew(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}

function ordinal(rank: number): string {
  return ['first', 'second', 'third'][rank - 1] ?? `number ${rank}`;
}

function twoDecimals(score: number): string {
  return score.toFixed(2);
}
