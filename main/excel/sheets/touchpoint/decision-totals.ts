import {
  type DecisionSummary,
  summariseDecisions,
  type Tally,
} from '../../../../shared/domain/sourcing/touchpoint/summarise-decisions.ts';
import { parametersOf, parameterValue } from '../../../../shared/model/parameters.ts';
import { SOURCING_DECISIONS, type SourcingDecision } from '../../../../shared/model/sourcing.ts';
import type { Book } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { decisionCode, decisionShown, OPEN_SYMBOL } from '../../layout/decision-marks.ts';
import type { Column } from '../../layout/table.ts';

/** One decision, or what is open, with what it comes to. */
export interface DecisionTotal extends Tally {
  readonly decision: SourcingDecision | null;
}

/** What the app says of all touchpoints together. */
export function decisionSummary({ workbook, advice }: Pick<Book, 'workbook' | 'advice'>): DecisionSummary {
  return summariseDecisions(advice, parameterValue(parametersOf(workbook), 'decision.hybrid_share'));
}

export function decisionTotals({ byDecision }: DecisionSummary): readonly DecisionTotal[] {
  return [...SOURCING_DECISIONS.map(({ value }) => value), null].map((decision) => ({
    decision,
    ...byDecision[decision ?? 'open'],
  }));
}

type TotalColumn = Column<DecisionTotal>;

/** Which touchpoints a line counts, as ones and noughts; those without a decision have an empty cell, like an empty register. */
const countedFormula = (decision: SourcingDecision | null) =>
  decision === null ? '(tpt_Code="")*(tpt_Id<>"")' : `(tpt_Code=${decisionCode(decision)})*1`;

/** Counts, contacts, workload and share of each decision, as live sums over the touchpoint map. */
export const DECISION_TOTAL_COLUMNS: readonly TotalColumn[] = [
  {
    key: 'decision',
    header: 'Decision that counts',
    width: 22,
    look: 'key',
    value: ({ decision }) => (decision === null ? `${OPEN_SYMBOL} Open` : decisionShown(decision)),
  },
  total(
    'count',
    'Touchpoints',
    (counted) => `SUMPRODUCT(${counted})`,
    ({ count }) => count,
    '0',
    'sum_Touchpoints',
  ),
  total(
    'contacts',
    'Contacts a month',
    (counted) => `SUMPRODUCT(${counted},tpt_ContactsKnown)`,
    ({ contacts }) => contacts,
    '#,##0',
    'sum_Contacts',
  ),
  total(
    'fte',
    'Workload in FTE',
    (counted) => `SUMPRODUCT(${counted},tpt_FteKnown)`,
    ({ fte }) => fte,
    '0.0',
    'sum_FTE',
  ),
  {
    ...total(
      'share',
      'Share of workload',
      () => '',
      ({ share01 }) => share01,
      '0%',
      'sum_Share',
    ),
    value: ({ share01 }, cell) =>
      calculated(`IF(SUM(tpt_FteKnown)=0,0,${cell('fte')}/SUM(tpt_FteKnown))`, share01),
  },
];

function total(
  key: string,
  header: string,
  formula: (counted: string) => string,
  value: (total: DecisionTotal) => number,
  format: string,
  name: string,
): TotalColumn {
  return {
    key,
    header,
    width: 22,
    look: 'calculated',
    align: 'center',
    format,
    name,
    value: (line) => calculated(formula(countedFormula(line.decision)), value(line)),
  };
}
