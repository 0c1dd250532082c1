import type { Book } from '../../book.ts';
import { UNKNOWN } from '../../cells/calculated.ts';
import type { Check } from '../check.ts';
import { hasScorecard, selectionOf } from './selection-of.ts';

/** The headline figures of scoring; none without criteria and vendors. */
export function scoringChecks({ workbook }: Book): readonly Check[] {
  const selection = selectionOf(workbook);
  if (!hasScorecard(selection)) return [];
  const check = (label: string, app: number | null, formula: string, format = '0.0000'): Check => ({
    label: `Scoring: ${label}`,
    app: app ?? UNKNOWN,
    formula,
    format,
  });
  return [
    ...selection.vendors.flatMap(({ name, weighted, percent, rank }, at) => [
      check(`${name}, weighted mean`, weighted, `INDEX(crd_Mean,${at + 1})`),
      check(`${name}, percent`, percent, `INDEX(crd_Percent,${at + 1})`, '0.00'),
      check(`${name}, rank`, rank, `INDEX(crd_Rank,${at + 1})`, '0'),
    ]),
    ...selection.vendors.flatMap(({ name, topsis, topsisRank }, at) => [
      check(`${name}, TOPSIS`, topsis, `INDEX(top_Closeness,${at + 1})`),
      check(`${name}, rank by TOPSIS`, topsisRank, `INDEX(top_Rank,${at + 1})`, '0'),
    ]),
    check(
      'scores missing',
      selection.vendors.reduce((sum, { missing }) => sum + missing.length, 0),
      'SUM(crd_Missing)',
      '0',
    ),
    check(
      'scores that count, without evidence',
      [...selection.cells.values()]
        .flatMap(({ given }) => given)
        .filter(({ evidence }) => evidence.trim() === '').length,
      'SUMPRODUCT((sco_Counts="Yes")*(sco_Proof="! Missing"))',
      '0',
    ),
  ];
}
