import type { Worksheet } from 'exceljs';
import { SOURCING_DECISIONS, type SourcingDecision } from '../../../shared/model/sourcing.ts';
import { fill } from '../cells/cell-style.ts';
import { PALETTE } from '../cells/palette.ts';
import { type Mark, markWhere, markWords } from './marks.ts';

/** The light fill and dark ink of each decision in cells; the symbol before the word says the same. */
const DECISION_MARKS: Readonly<Record<SourcingDecision, Mark>> = {
  keep: mark('keepLight', 'keepInk'),
  outsource: mark('outsourceLight', 'outsourceInk'),
  automate: mark('automateLight', 'automateInk'),
  hybrid: mark('hybridLight', 'hybridInk'),
};

/** What stands for a touchpoint that has neither a decision nor a recommendation. */
export const OPEN_SYMBOL = '○';

/** A decision as cells show it: its symbol and its name. */
export function decisionShown(decision: SourcingDecision): string {
  const { symbol = '', label = decision } = SOURCING_DECISIONS.find(({ value }) => value === decision) ?? {};
  return `${symbol} ${label}`;
}

/** A decision as the number that formulas reckon with: its place in the list of decisions, from 1. */
export function decisionCode(decision: SourcingDecision): number {
  return SOURCING_DECISIONS.findIndex(({ value }) => value === decision) + 1;
}

/** Colours cells that begin with a decision's symbol. */
export function markDecisions(sheet: Worksheet, cells: string): void {
  markWords(
    sheet,
    cells,
    SOURCING_DECISIONS.map(({ value, symbol }) => [symbol, DECISION_MARKS[value]] as const),
  );
}

/** Colours cells by the decision whose code a formula, written for the first of them, gives. */
export function markDecisionCodes(sheet: Worksheet, cells: string, code: string): void {
  for (const { value } of SOURCING_DECISIONS) {
    // Names of several touchpoints stand in such a cell: bold would make all of them shout.
    const { fill: back, font } = DECISION_MARKS[value];
    markWhere(sheet, cells, `${code}=${decisionCode(value)}`, {
      ...(back ? { fill: back } : {}),
      font: { ...font, bold: false },
    });
  }
}

/** The light fill and dark ink of a decision, for what comes closest to it. */
export function decisionMark(decision: SourcingDecision): Mark {
  return DECISION_MARKS[decision];
}

function mark(light: keyof typeof PALETTE, ink: keyof typeof PALETTE): Mark {
  return { font: { bold: true, color: { argb: PALETTE[ink] } }, fill: fill(PALETTE[light]) };
}
