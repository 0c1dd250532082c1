import { applyEdits } from '../../../../shared/changes/apply-change.ts';
import { createSample, createWorkbook } from '../../../../shared/commands/create-workbook.ts';
import { NOTHING_LISTED } from '../../../../shared/model/list-text.ts';
import { answerId } from '../../../../shared/model/tables/answer.ts';
import { newRow, type Row, type TableName } from '../../../../shared/model/tables.ts';
import { emptyWorkbook, type Workbook } from '../../../../shared/model/workbook.ts';

export const AT = '2027-02-15T09:30:00.000Z';
export const ABOUT = { author: 'Dorothea Mahlow', at: AT, appVersion: '1.2.3' };

export function sampleWorkbook(): Workbook {
  return applyEdits(emptyWorkbook(), createSample({ id: 'workbook-of-the-sample', at: AT }).edits);
}

/**
 * A workbook with some of its dimensions and nothing of the later phases. The program that works formulas out anew takes seconds
 * for the whole checklist; these three hold the critical gates.
 */
export function only(workbook: Workbook, dimensions: readonly string[] = ['R3', 'R5', 'R7']): Workbook {
  const keep = <T>(rows: Readonly<Record<string, T>>, kept: (row: T) => boolean) =>
    Object.fromEntries(Object.entries(rows).filter(([, row]) => kept(row)));
  const question = keep(workbook.question, (row) => dimensions.includes(row.dimension));
  return withFewRegisters({
    ...workbook,
    dimension: keep(workbook.dimension, (row) => dimensions.includes(row.id)),
    question,
    answer: keep(workbook.answer, (row) => Object.hasOwn(question, row.question)),
  });
}

/** The checklist and what belongs to it, as `only` leaves it; every register that the checklist does not read is empty. */
export function checklistOnly(workbook: Workbook, dimensions?: readonly string[]): Workbook {
  const cleared = REGISTERS.map((table) => [table, {}]);
  return { ...only(workbook, dimensions), ...Object.fromEntries(cleared) } as Workbook;
}

const REGISTERS: readonly TableName[] = [
  'action',
  'gate_decision',
  'objective',
  'driver',
  'benefit',
  'drawback',
  'sourcing_option',
  'stakeholder',
  'impact',
  'role_transition',
  'barrier',
  'audience_message',
  'change_event',
  'risk',
  'control',
  'hidden_cost',
  'certificate',
  'playbook_topic',
  'scenario',
  'training',
  'quality_check',
];

/** What is written down in the second phase: it has sheets and tests of its own, and takes long to be worked out. */
const EXPECTATIONS: readonly TableName[] = [
  'raci_role',
  'raci_activity',
  'authority_limit',
  'client_obligation',
  'boundary',
  'kpi',
  'kpi_target',
  'kpi_month',
  'credit_scheme',
  'behaviour',
  'scorecard_item',
  'brand_value',
  'calibration_session',
  'calibration_score',
  'queue',
  'interval_volume',
  'meeting',
  'meeting_record',
  'feedback_loop',
  'feedback_item',
  'escalation_tier',
  'transition_stage',
  'transition_check',
  'rollback_plan',
  'ramp_step',
  'requirement',
  'automation',
  'integration',
];

/** What is written down in the third phase. */
const SELECTION: readonly TableName[] = [
  'selection_stage',
  'vendor_certificate',
  'conflict',
  'criterion',
  'pair_comparison',
  'criteria_freeze',
  'criteria_change',
  'knock_out',
  'knock_out_result',
  'rfp_section',
  'rfp_question',
  'rfp_issue',
  'vendor_answer',
  'clarification',
  'offer',
  'offer_tier',
  'offer_extra',
  'should_cost',
  'case_scenario',
  'cost_line',
  'evaluator',
  'evaluation',
  'score',
  'consensus_score',
  'vendor_check',
  'vendor_check_item',
  'red_flag',
  'clause',
  'exit_item',
  'pilot',
  'pilot_measure',
  'memo_section',
  'review_area',
  'review',
  'review_rating',
  'vendor',
];

/**
 * Two processes and two touchpoints, no more: the registers have tests of their own. No fewer either, because the
 * program that works formulas out anew does not take a name of a single cell for a range.
 */
function withFewRegisters(workbook: Workbook): Workbook {
  const [stage = ''] = Object.keys(workbook.stage);
  const [channel = ''] = Object.keys(workbook.channel);
  const bare = ['bare-1', 'bare-2'].map((id, index) => ({ id, name: `Row ${id}`, position: index + 1_000 }));
  const two = <R extends { readonly id: string }>(rows: Readonly<Record<string, R>>, more: readonly R[]) =>
    Object.fromEntries([...Object.values(rows), ...more].slice(0, 2).map((row) => [row.id, row]));
  return {
    ...workbook,
    process: two(
      workbook.process,
      bare.map((row) => newRow('process', row)),
    ),
    touchpoint: two(
      workbook.touchpoint,
      bare.map((row) => newRow('touchpoint', { ...row, stage, channel })),
    ),
    risk: Object.fromEntries(
      Object.values(workbook.risk).map((row) => [row.id, { ...row, kpis: NOTHING_LISTED }]),
    ),
    action: {},
    ...Object.fromEntries([...EXPECTATIONS, ...SELECTION].map((table) => [table, {}])),
  } as Workbook;
}

/** A workbook with the whole checklist and no answers. */
export function newWorkbook(title = 'Hand-over', client = 'Client'): Workbook {
  return applyEdits(emptyWorkbook(), createWorkbook({ id: 'workbook', title, client, at: AT }).edits);
}

/** The workbook with answers of one person, who is added to it. */
export function answered(
  workbook: Workbook,
  answers: readonly (Partial<Row<'answer'>> & { readonly question: string })[],
  respondent = 'p1',
): Workbook {
  const person = newRow('person', { id: respondent, name: `Person ${respondent}` });
  const rows = answers.map((values) => {
    const id = answerId(values.question, respondent);
    return [id, newRow('answer', { respondent, at: AT, ...values, id })] as const;
  });
  return {
    ...workbook,
    person: { ...workbook.person, [respondent]: person },
    answer: { ...workbook.answer, ...Object.fromEntries(rows) },
  };
}

/** A workbook with so many questions, each answered by so many people. */
export function largeWorkbook(questions: number, respondents: number): Workbook {
  const base = newWorkbook();
  const templates = Object.values(base.question);
  const question: Record<string, Row<'question'>> = {};
  for (let index = 0; index < questions; index += 1) {
    const template = templates[index % templates.length] as Row<'question'>;
    const id = `${template.dimension}.${index + 1}`;
    question[id] = { ...template, id, position: index + 1 };
  }
  let workbook: Workbook = { ...base, question };
  for (let person = 0; person < respondents; person += 1) {
    const answers = Object.keys(question).map((id, index) => ({
      question: id,
      level: ((index * 7 + person * 3) % 5) + 1,
      note: `What person ${person} says about question ${index}, in a few words.`,
      evidence_strength: (['none', 'stated', 'seen', 'verified'] as const)[(index + person) % 4] ?? 'none',
      due: '2027-03-01',
    }));
    workbook = answered(workbook, answers, `p${person}`);
  }
  return workbook;
}
