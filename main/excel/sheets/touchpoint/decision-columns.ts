import type { DecisionContext } from '../../../../shared/domain/sourcing/touchpoint/decide-touchpoint.ts';
import type { SourcingDecision } from '../../../../shared/model/sourcing.ts';
import { UNKNOWN } from '../../cells/calculated.ts';
import { decisionCode, decisionShown, OPEN_SYMBOL } from '../../layout/decision-marks.ts';
import { fteFormula } from '../../layout/method-steps.ts';
import { parameterName } from '../../layout/parameter-names.ts';
import { scoreFormula } from '../../layout/score-formula.ts';
import type { CellOf } from '../../layout/table.ts';
import {
  marginFormula,
  nearMissFormula,
  recommendedFormula,
  ruleFormula,
  scoresFormula,
} from './decision-formulas.ts';
import { hardRule, hardRulesFormula } from './hard-rule-formulas.ts';
import { step, type TouchpointColumn, type TouchpointLine } from './touchpoint-line.ts';

const FIGURE = { format: '0.0', width: 11 } as const;
export const STANDINGS = {
  undecided: 'Not decided',
  accepted: 'Accepted',
  overridden: 'Overridden',
} as const;
export const CLOSE_CALL = '≈ Close call';
export const BLOCKED = '✕ Blocked';
export const HOLD = '! Hold: fix process first';
export const OUTDATED = '! Changed since';
const OPEN_SHOWN = `${OPEN_SYMBOL} Open`;

/** Who handles it, who should, and how sure that is. */
export function decisionColumns(context: DecisionContext): readonly TouchpointColumn[] {
  return [
    shown('effective', 'Decision that counts', ({ effective }) => effective, 'tpt_Decision', 'Result'),
    shown('recommended', 'Recommended', ({ recommended }) => recommended, 'tpt_Recommended'),
    step('standing', 'Your decision', standingFormula, ({ standing }) => STANDINGS[standing], {
      width: 13,
      name: 'tpt_Standing',
    }),
    step('rule', 'Rule', (c) => `IF(${c('terminal')}<>"",${c('terminal')},${c('rule_number')})`, ruleOf, {
      width: 7,
    }),
    step(
      'close',
      'Close call',
      (c) =>
        `IF(AND(${c('terminal')}="",ISNUMBER(${c('margin')})),IF(OR(${c('margin')}<${parameterName('decision.close_call')},${c('near_misses')}>0),"${CLOSE_CALL}",""),"")`,
      ({ closeCall }) => (closeCall ? CLOSE_CALL : ''),
      { width: 13, name: 'tpt_Close' },
    ),
    ...(['keep', 'automate', 'outsource'] as const).map((kind) =>
      step(
        `score_${kind}`,
        `${kind.replace(/^./, (sign) => sign.toUpperCase())} score`,
        (c) =>
          scoreFormula(
            `wt_${kind}`,
            context.weights[kind].parts.map(({ factor, parameter, good }) => ({
              weight: parameterName(parameter),
              rating: c(`used_${factor}`),
              good,
            })),
          ),
        ({ scores }) => scores[kind] ?? UNKNOWN,
        { ...FIGURE, name: `tpt_${kind.replace(/^./, (sign) => sign.toUpperCase())}` },
      ),
    ),
    step('hard_rules', 'Hard rules', hardRulesFormula, ({ hardRules }) => hardRules.join(' '), {
      width: 12,
      align: 'left',
    }),
    step('before', 'Before it moves', beforeFormula, beforeMoving, {
      width: 22,
      align: 'left',
      name: 'tpt_Before',
    }),
    step('fte', 'Workload in FTE', (c) => fteFormula(c('contacts_per_month'), c('aht_seconds')), fte, {
      ...FIGURE,
      name: 'tpt_FTE',
    }),
  ];
}

const fte = ({ fte: known }: TouchpointLine) => known ?? UNKNOWN;

function ruleOf({ rule }: TouchpointLine): number | string {
  if (rule === null) return '';
  return rule.startsWith('H') ? rule : Number(rule);
}

function shown(
  key: string,
  header: string,
  value: (line: TouchpointLine) => SourcingDecision | null,
  name: string,
  band?: string,
): TouchpointColumn {
  return step(
    key,
    header,
    (c) => `IF(ISNUMBER(${c(`${key}_code`)}),INDEX(lst_DecisionShown,${c(`${key}_code`)}),"${OPEN_SHOWN}")`,
    (line) => {
      const decision = value(line);
      return decision === null ? OPEN_SHOWN : decisionShown(decision);
    },
    { width: 17, align: 'left', name, ...(band ? { band } : {}) },
  );
}

function standingFormula(cell: CellOf): string {
  const mine = `MATCH(${cell('decision')},lst_Decision,0)`;
  return `IF(${cell('decision')}="","${STANDINGS.undecided}",IF(${mine}=${cell('recommended_code')},"${STANDINGS.accepted}","${STANDINGS.overridden}"))`;
}

function beforeFormula(cell: CellOf): string {
  const blocked = `IF(AND(${cell('terminal')}="",${hardRule('H6', cell)}),"${BLOCKED}","")`;
  const hold = `IF(AND(${cell('over_fix')}>0,ISNUMBER(${cell('effective_code')}),${cell('effective_code')}<>1)," ${HOLD}","")`;
  const outdated = `IF(AND(${cell('decision')}<>"",${cell('decision_basis')}<>"",ISNUMBER(${cell('recommended_code')})),IF(MATCH(${cell('decision_basis')},lst_Decision,0)<>${cell('recommended_code')}," ${OUTDATED}",""),"")`;
  return `TRIM(${blocked}&${hold}&${outdated})`;
}

function beforeMoving({ blocked, hold, outdated }: TouchpointLine): string {
  return [...(blocked ? [BLOCKED] : []), ...(hold ? [HOLD] : []), ...(outdated ? [OUTDATED] : [])].join(' ');
}

/** The steps from scores to decisions, folded away. */
export function decisionWorkings(): readonly TouchpointColumn[] {
  return [
    step(
      'type_rule',
      'Hard rule of its type',
      (c) => `IFERROR(INDEX(lst_TypeRule,MATCH(${c('interaction_type')},lst_InteractionType,0)),0)`,
      ({ typeRule }) => typeRule,
      { folded: true, band: 'Workings: decision' },
    ),
    step(
      'terminal',
      'Hard rule that decides',
      (c) => `IF(${hardRule('H1', c)},"H1",IF(${hardRule('H2', c)},"H2",IF(${hardRule('H3', c)},"H3","")))`,
      ({ rule }) => (rule?.startsWith('H') ? rule : ''),
      { folded: true },
    ),
    step('rule_number', 'Rule by scores', ruleFormula, ({ scoreRule }) => scoreRule && Number(scoreRule), {
      folded: true,
    }),
    step('scores_code', 'Decision by scores', scoresFormula, ({ byScores }) => code(byScores), {
      folded: true,
    }),
    step('recommended_code', 'Recommended, number', recommendedFormula, (line) => code(line.recommended), {
      folded: true,
    }),
    step(
      'effective_code',
      'Decision that counts, number',
      (c) => `IF(${c('decision')}<>"",MATCH(${c('decision')},lst_Decision,0),${c('recommended_code')})`,
      ({ effective }) => code(effective),
      { folded: true, name: 'tpt_Code' },
    ),
    step('near_misses', 'Thresholds just missed', nearMissFormula, ({ nearMisses }) => nearMisses, {
      folded: true,
    }),
    step('margin', 'Points to the nearest threshold', marginFormula, ({ margin }) => margin, {
      folded: true,
      format: '0.0',
    }),
  ];
}

const code = (decision: SourcingDecision | null) => (decision === null ? '' : decisionCode(decision));
