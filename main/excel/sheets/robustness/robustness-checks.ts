import { VERDICT_WORDS } from '../../../../shared/domain/robustness/robustness-words.ts';
import { sumBy } from '../../../../shared/lib/sum-by.ts';
import type { Book } from '../../book.ts';
import type { Check } from '../check.ts';
import { layOut } from './layout.ts';
import { rankedOf } from './ranked-of.ts';
import { tieLines } from './tie-lines.ts';

/** The headline figures of robustness; none while fewer than two vendors are ranked. */
export function robustnessChecks({ workbook }: Book): readonly Check[] {
  const assessed = rankedOf(workbook);
  if (!assessed) return [];
  const { matrix, leader, margin, smallest, verdict, tornado, grounds } = assessed;
  const check = (label: string, app: number | string, formula: string, format = '0.0000'): Check => ({
    label: `Robustness: ${label}`,
    app,
    formula,
    format,
  });
  const lines = tieLines(assessed, layOut(matrix).pairs);
  return [
    check('verdict', VERDICT_WORDS[verdict], 'rob_Verdict', 'General'),
    check('leader', matrix.vendors[leader]?.name ?? '', 'rob_Leader', 'General'),
    check('lead, points', margin, 'rob_Margin'),
    check('smallest change of a weight, points', smallest?.points ?? 'None', 'rob_FlipPoints'),
    check('weight that it needs', smallest?.needed01 ?? 'None', 'rob_FlipWeight'),
    check('single scores that decide', grounds.scores, 'rob_Scores', '0'),
    check('weights that decide', grounds.weights, 'rob_Weights', '0'),
    check(
      'length of all bars of the tornado',
      sumBy(tornado, ({ low, high }) => Math.abs(high.margin - low.margin)),
      'SUM(rob_Bar)',
    ),
    check('tie weights', lines.filter(({ tie01 }) => tie01 !== null).length, 'COUNT(rob_TieLevel)', '0'),
    check(
      'sum of all tie weights',
      sumBy(lines, ({ tie01 }) => tie01 ?? 0),
      'SUM(rob_TieLevel)',
    ),
  ];
}
