import type { ConditionalFormattingRule, Style, Worksheet } from 'exceljs';
import { fill } from '../cells/cell-style.ts';
import { PALETTE } from '../cells/palette.ts';

/** How a marked cell looks. A mark never stands alone: a word or a symbol says the same. */
export type Mark = Pick<Partial<Style>, 'font' | 'fill'> & { readonly numFmt?: string };

export const GOOD: Mark = {
  font: { bold: true, color: { argb: PALETTE.goodInk } },
  fill: fill(PALETTE.good),
};
export const ATTENTION: Mark = {
  font: { bold: true, color: { argb: PALETTE.attentionInk } },
  fill: fill(PALETTE.attention),
};
export const BAD: Mark = { font: { bold: true, color: { argb: PALETTE.badInk } }, fill: fill(PALETTE.bad) };

/** Marks the cells of a range where a formula, written for its first row, holds. */
export function markWhere(sheet: Worksheet, cells: string, formula: string, mark: Mark): void {
  add(sheet, cells, { type: 'expression', formulae: [formula], style: mark, priority: nextPriority(sheet) });
}

/** Marks the cells that begin with a symbol or word. */
export function markWords(
  sheet: Worksheet,
  cells: string,
  marks: readonly (readonly [string, Mark])[],
): void {
  const first = cells.split(':')[0] ?? cells;
  for (const [word, mark] of marks) markWhere(sheet, cells, `LEFT(${first},${word.length})="${word}"`, mark);
}

/** Makes rows that have nothing to show look like empty paper. */
export function blankWhere(sheet: Worksheet, cells: string, formula: string): void {
  const none = { style: 'thin', color: { argb: PALETTE.paper } } as const;
  const style = { fill: fill(PALETTE.paper), border: { top: none, left: none, bottom: none, right: none } };
  add(sheet, cells, { type: 'expression', formulae: [formula], style, priority: nextPriority(sheet) });
}

/** Colours levels from orange over white to blue, which everybody can tell apart; the number stays readable. */
export function heat(sheet: Worksheet, ranges: readonly string[], good: 'high' | 'low' = 'high'): void {
  const [first, last] = good === 'high' ? [PALETTE.low, PALETTE.high] : [PALETTE.high, PALETTE.low];
  add(sheet, ranges.join(' '), {
    type: 'colorScale',
    priority: nextPriority(sheet),
    cfvo: [
      { type: 'num', value: 1 },
      { type: 'num', value: 3 },
      { type: 'num', value: 5 },
    ],
    color: [{ argb: first }, { argb: PALETTE.middle }, { argb: last }],
  });
}

function add(sheet: Worksheet, ref: string, rule: ConditionalFormattingRule): void {
  sheet.addConditionalFormatting({ ref, rules: [rule] });
}

function nextPriority(sheet: Worksheet): number {
  const { conditionalFormattings } = sheet as unknown as { conditionalFormattings: readonly unknown[] };
  return conditionalFormattings.length + 1;
}
