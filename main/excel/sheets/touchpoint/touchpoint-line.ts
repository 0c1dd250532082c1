import type { TouchpointAdvice } from '../../../../shared/domain/sourcing/touchpoint/decide-touchpoint.ts';
import { decisionContext } from '../../../../shared/domain/sourcing/touchpoint/decide-touchpoints.ts';
import {
  type DecisionRuleId,
  decideByScores,
  decidingMargins,
  nearMisses,
} from '../../../../shared/domain/sourcing/touchpoint/decision-rules.ts';
import { listed } from '../../../../shared/model/list-text.ts';
import { parametersOf } from '../../../../shared/model/parameters.ts';
import type { Book } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { ruleOfType } from '../../layout/method-steps.ts';
import type { CellOf, Column } from '../../layout/table.ts';

/** One touchpoint with what the rules say about it, and the steps in between that the sheet shows. */
export interface TouchpointLine extends TouchpointAdvice {
  /** Number of the hard rule that its interaction type brings with it; 0 for none. */
  readonly typeRule: number;
  /** What its stage and channel are called on the sheet. */
  readonly names: { readonly stage: string; readonly channel: string };
  /** Its channel is one in which people speak. */
  readonly voice: boolean;
  /** Which of the six rules fires when no hard rule stands above them. */
  readonly scoreRule: DecisionRuleId | null;
  /** Points to the nearest threshold that the rule rests on. */
  readonly margin: number | null;
  /** Thresholds just missed that would have led to another decision. */
  readonly nearMisses: number;
}

export type TouchpointColumn = Column<TouchpointLine>;

/** In the order of the register. */
export function touchpointLines({
  workbook,
  advice,
}: Pick<Book, 'workbook' | 'advice'>): readonly TouchpointLine[] {
  const { thresholds } = decisionContext(parametersOf(workbook));
  return advice.map((entry) => {
    const { touchpoint, scores, ratings } = entry;
    const type = workbook.interaction_type[touchpoint.interaction_type ?? ''];
    const scoreRule = decideByScores(scores, ratings, thresholds)?.rule ?? null;
    const margins = scoreRule === null ? [] : decidingMargins(scoreRule, scores, thresholds);
    return {
      ...entry,
      typeRule: ruleOfType(type?.stays_because ?? null),
      names: {
        stage: workbook.stage[touchpoint.stage]?.name ?? touchpoint.stage,
        channel: workbook.channel[touchpoint.channel]?.name ?? touchpoint.channel,
      },
      voice: workbook.channel[touchpoint.channel]?.voice ?? false,
      scoreRule,
      nearMisses: nearMisses(scores, ratings, thresholds).length,
      margin: margins.length === 0 ? null : Math.min(...margins.map(({ above }) => Math.abs(above))),
    };
  });
}

/** A step of the calculation: a formula, what the app comes to, and how it is shown. */
export function step(
  key: string,
  header: string,
  formula: (cell: CellOf) => string,
  value: (line: TouchpointLine) => number | string | null,
  more: Partial<TouchpointColumn> = {},
): TouchpointColumn {
  return {
    key,
    header,
    width: 11,
    look: 'calculated',
    align: 'center',
    value: (line, cell) => calculated(formula(cell), value(line), ''),
    ...more,
  };
}

const FEWEST_LINKS = 3;

/** How many columns the linked processes take: one for each, so that every one has a dropdown. */
export function linkCount(lines: readonly TouchpointLine[]): number {
  return Math.max(FEWEST_LINKS, ...lines.map(({ touchpoint }) => listed(touchpoint.processes).length));
}

/** The numbers from 1 to the number of links. */
export function links(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
