import { decisionCode } from '../../layout/decision-marks.ts';
import { parameterName } from '../../layout/parameter-names.ts';
import type { CellOf } from '../../layout/table.ts';
import { hardRule } from './hard-rule-formulas.ts';

/** The names of the thresholds. */
const TH = {
  keep: parameterName('decision.keep'),
  leaning: parameterName('decision.keep_leaning'),
  automate: parameterName('decision.automate'),
  outsource: parameterName('decision.outsource'),
  hybridOutsource: parameterName('decision.hybrid_outsource'),
  hybridAutomate: parameterName('decision.hybrid_automate'),
  hybridLow: parameterName('decision.hybrid_low'),
  judgement: parameterName('decision.automate_judgement'),
  emotion: parameterName('decision.automate_emotion'),
  digital: parameterName('decision.automate_digital'),
  coverage: parameterName('decision.keep_coverage'),
  closeCall: parameterName('decision.close_call'),
};

/** Whether judgement, emotion and digital availability allow a machine. */
function suitsMachine(cell: CellOf): string {
  const rated = (factor: string) => `ISNUMBER(${cell(`used_${factor}`)})`;
  return `AND(${rated('judgement')},${rated('emotional_intensity')},${rated('digital')},SUM(${cell('used_judgement')})<=${TH.judgement},SUM(${cell('used_emotional_intensity')})<=${TH.emotion},SUM(${cell('used_digital')})>=${TH.digital})`;
}

/** Which of the six rules fires; empty while what decides is unknown. */
export function ruleFormula(cell: CellOf): string {
  const [k, a, o] = [cell('score_keep'), cell('score_automate'), cell('score_outsource')];
  const [keep, automate, outsource] = [`ROUND(${k},9)`, `ROUND(${a},9)`, `ROUND(${o},9)`];
  const rated = (factor: string) => `ISNUMBER(${cell(`used_${factor}`)})`;
  const machine = suitsMachine(cell);
  const rule2 = `AND(${automate}>=${TH.automate},${keep}<${TH.leaning},${machine})`;
  const rule3 = `AND(${outsource}>=${TH.outsource},${keep}<${TH.leaning})`;
  const rule4 = `AND(${keep}>=${TH.leaning},OR(${outsource}>=${TH.hybridOutsource},${automate}>=${TH.hybridAutomate}))`;
  const rule5 = `AND(${keep}<${TH.leaning},${outsource}>=${TH.hybridLow})`;
  const others = `IF(${rule2},2,IF(${rule3},3,IF(${rule4},4,IF(${rule5},5,6))))`;
  const rule1 = `IF(${rated('coverage')},1,"")`;
  return `IF(ISNUMBER(${k}),IF(${keep}>=${TH.keep},${rule1},IF(AND(ISNUMBER(${a}),ISNUMBER(${o})),${others},"")),"")`;
}

/** The decision of the rule that fires, as its number. */
export function scoresFormula(cell: CellOf): string {
  const rule = cell('rule_number');
  const hybrid = `IF(${cell('used_coverage')}>=${TH.coverage},${decisionCode('hybrid')},INDEX(lst_RuleDecision,1))`;
  return `IF(ISNUMBER(${rule}),IF(${rule}=1,${hybrid},INDEX(lst_RuleDecision,${rule})),"")`;
}

/** Hard rules H1 to H3 decide alone; H4 and H5 keep a machine, and H4 a partner, from doing it without the home team. */
export function recommendedFormula(cell: CellOf): string {
  const by = cell('scores_code');
  const [automate, outsource] = [`${by}=${decisionCode('automate')}`, `${by}=${decisionCode('outsource')}`];
  const limited = `OR(AND(${hardRule('H4', cell)},OR(${automate},${outsource})),AND(${hardRule('H5', cell)},${automate}))`;
  return `IF(${cell('terminal')}<>"",${decisionCode('keep')},IF(${limited},${decisionCode('hybrid')},${by}))`;
}

/** How far the scores are from the thresholds that the rule which fires rests on; the nearest counts. */
export function marginFormula(cell: CellOf): string {
  const rule = cell('rule_number');
  const above = (kind: 'keep' | 'automate' | 'outsource', threshold: string) =>
    `ROUND(SUM(${cell(`score_${kind}`)})-${threshold},9)`;
  const away = (kind: 'keep' | 'automate' | 'outsource', threshold: string) =>
    `ABS(${above(kind, threshold)})`;
  const leaning = away('keep', TH.leaning);
  // Of two scores either is enough, so the one that is further above holds.
  const either = `ABS(MAX(${above('outsource', TH.hybridOutsource)},${above('automate', TH.hybridAutomate)}))`;
  const rule6 = `IF(${above('keep', TH.leaning)}<0,${away('outsource', TH.hybridLow)},MIN(${away('outsource', TH.hybridOutsource)},${away('automate', TH.hybridAutomate)}))`;
  const byRule = [
    away('keep', TH.keep),
    `MIN(${away('automate', TH.automate)},${leaning})`,
    `MIN(${away('outsource', TH.outsource)},${leaning})`,
    `MIN(${leaning},${either})`,
    `MIN(${away('outsource', TH.hybridLow)},${leaning})`,
  ];
  return `IF(${rule}="","",${byRule.map((margin, index) => `IF(${rule}=${index + 1},${margin},`).join('')}${rule6}${')'.repeat(byRule.length)})`;
}

/**
 * How many thresholds are missed by less than the close-call distance that would have led to another decision. Raising
 * the keep score can only lead to rules 1, 4 and 6; raising another score matters only while the keep score is not
 * high, and then leads where the first rule that it meets does.
 */
export function nearMissFormula(cell: CellOf): string {
  const by = cell('scores_code');
  const score = (kind: 'keep' | 'automate' | 'outsource') => `SUM(${cell(`score_${kind}`)})`;
  const just = (kind: 'keep' | 'automate' | 'outsource', threshold: string) => {
    const above = `ROUND(${score(kind)}-${threshold},9)`;
    return `${above}<0,${above}>-${TH.closeCall}`;
  };
  const [keep, outsource, automate, hybrid] = (['keep', 'outsource', 'automate', 'hybrid'] as const).map(
    decisionCode,
  );
  const high = `IF(${cell('used_coverage')}="",${by},IF(${cell('used_coverage')}>=${TH.coverage},${hybrid},${keep}))`;
  const leaning = `IF(OR(ROUND(${score('outsource')},9)>=${TH.hybridOutsource},ROUND(${score('automate')},9)>=${TH.hybridAutomate}),${hybrid},${keep})`;
  const [free, leans] = [
    `ROUND(${score('keep')},9)<${TH.leaning}`,
    `ROUND(${score('keep')},9)>=${TH.leaning}`,
  ];
  const low = `ROUND(${score('keep')},9)<${TH.keep}`;
  const machine = (threshold: string) =>
    `AND(${just('automate', threshold)},${low},OR(AND(${free},${threshold}>=${TH.automate},${by}<>${automate},${suitsMachine(cell)}),AND(${leans},${threshold}>=${TH.hybridAutomate},${by}<>${hybrid})))`;
  const partner = (threshold: string) => {
    const then = `IF(${threshold}>=${TH.outsource},${outsource},IF(${threshold}>=${TH.hybridLow},${hybrid},${keep}))`;
    return `AND(${just('outsource', threshold)},${low},OR(AND(${free},${by}<>${automate},${by}<>${then}),AND(${leans},${threshold}>=${TH.hybridOutsource},${by}<>${hybrid})))`;
  };
  const missed = [
    `AND(${just('keep', TH.keep)},${by}<>${high})`,
    `AND(${just('keep', TH.leaning)},${by}<>IF(${TH.leaning}>=${TH.keep},${high},${leaning}))`,
    machine(TH.automate),
    machine(TH.hybridAutomate),
    partner(TH.outsource),
    partner(TH.hybridOutsource),
    partner(TH.hybridLow),
  ];
  return `IF(ISNUMBER(${by}),${missed.join('+')},0)`;
}
