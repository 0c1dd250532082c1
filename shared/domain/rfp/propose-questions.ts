import type { RfpQuestion } from '../../model/tables/rfp-question.ts';
import type { Row } from '../../model/tables.ts';
import type { Workbook } from '../../model/workbook.ts';
import { mattersOutside } from '../kpi/links/loose-ends.ts';
import type { Gap } from '../readiness/rank-gaps.ts';
import { keptAutomations } from '../technology/customer-automations.ts';
import { type CoverageRows, rfpCoverage } from './rfp-coverage.ts';
import { rfpOutline } from './rfp-outline.ts';

/** Where a proposed question comes from. */
export const PROPOSAL_SOURCES = [
  { value: 'gap', label: 'Gaps of the checklist' },
  { value: 'kpi', label: 'Critical KPIs' },
  { value: 'touchpoint', label: 'Touchpoints that leave the house' },
  { value: 'requirement', label: 'Security requirements' },
  { value: 'automation', label: 'Machines that the partner would run' },
] as const;

export type ProposalSource = (typeof PROPOSAL_SOURCES)[number]['value'];

/** A question that somebody should think about: as a draft, with what it comes from. */
export interface QuestionProposal {
  /** Stays the same as long as its source is there. */
  readonly key: string;
  readonly source: ProposalSource;
  /** The row that it comes from, as people call it. */
  readonly from: string;
  readonly because: string;
  readonly fields: Pick<RfpQuestion, 'text' | 'why_we_ask'> & Partial<RfpQuestion>;
}

export type ProposalRows = CoverageRows &
  Pick<Workbook, 'touchpoint' | 'process' | 'automation' | 'criterion'>;

/**
 * Drafts for what the workbook holds and the request does not ask: gaps that a partner's way of working decides on,
 * critical KPIs, touchpoints that leave the house and matter to customers, requirements marked for the request, and
 * machines that a partner would run. The wording names nothing that vendors must not know: no levels, no targets.
 */
export function proposeQuestions(workbook: ProposalRows): readonly QuestionProposal[] {
  const { gaps, kpis, requirements } = rfpCoverage(workbook);
  const asked = new Set(
    rfpOutline(workbook).flatMap(({ questions }) => questions.map(({ question }) => question.touchpoint)),
  );
  const touchpoints = Object.values(workbook.touchpoint)
    .filter((one) => mattersOutside(one, workbook.process) && !asked.has(one.id))
    .sort((a, b) => a.position - b.position);
  const machines = keptAutomations(workbook.automation).filter(
    ({ run_by, touchpoint }) => run_by !== 'client' && (touchpoint === null || !asked.has(touchpoint)),
  );
  const drafts = [
    ...gaps.map((gap) => ofGap(gap, workbook)),
    ...kpis.map(ofKpi),
    ...touchpoints.map(ofTouchpoint),
    ...requirements.map((row) => ofRequirement(row, workbook)),
    ...machines.map(ofAutomation),
  ];
  return drafts.map(({ part, ...draft }) => ({
    ...draft,
    fields: { ...draft.fields, criterion: heldCriterion(workbook, part) },
  }));
}

/** A draft with the part of a criterion that its answer is usually scored under. */
type Draft = QuestionProposal & { readonly part: string };

function ofGap({ question, level, target }: Gap, workbook: ProposalRows): Draft {
  const { text = '', dimension = '' } = workbook.question[question] ?? {};
  return {
    key: `gap.${question}`,
    source: 'gap',
    from: `${question} ${text}`,
    because: `The checklist stands at ${level} where ${target} is wanted.`,
    part: PART_OF_DIMENSION[dimension] ?? 'C3.4',
    fields: {
      text: `We are still working on this ourselves: “${text}” How do you start well with such a client, and what would you need from us?`,
      why_we_ask: 'A partner who knows such beginnings loses less time with them.',
      question,
      max_length: 1_200,
    },
  };
}

function ofKpi({ id, name, definition, category }: Row<'kpi'>): Draft {
  const meaning = definition.trim() === '' ? '' : ` (${within(definition)})`;
  return {
    key: `kpi.${id}`,
    source: 'kpi',
    from: name,
    because: 'The contract would depend on it, and nobody is asked what is usual.',
    part: PART_OF_CATEGORY[category],
    fields: {
      text: `${name}${meaning}: what did you reach in the last twelve months in work like ours, and how was it counted?`,
      why_we_ask: 'It would be one of the measures of the contract.',
      kpi: id,
      max_length: 1_000,
    },
  };
}

function ofTouchpoint({ id, name, customer_goal }: Row<'touchpoint'>): Draft {
  const aim = customer_goal.trim() === '' ? '' : ` The customer wants: ${within(customer_goal)}.`;
  return {
    key: `touchpoint.${id}`,
    source: 'touchpoint',
    from: name,
    because: 'It would leave the house, and much is at stake in it for customers or the brand.',
    part: 'C2.3',
    fields: {
      text: `${name}: how would you lead such a contact from the first sentence to the last?${aim}`,
      why_we_ask: 'These are moments that customers remember.',
      touchpoint: id,
      live_test: true,
      max_length: 1_500,
    },
  };
}

function ofRequirement(
  { id, name, wording, evidence_wanted }: Row<'requirement'>,
  workbook: ProposalRows,
): Draft {
  const knockOut = Object.values(workbook.knock_out).find((row) => row.active && row.requirement === id);
  return {
    key: `requirement.${id}`,
    source: 'requirement',
    from: name,
    because: 'The requirement is marked to be asked in the request.',
    part: 'C5.3',
    fields: {
      text: `${wording.trim() || `${name}.`} How do you fulfil this today, and which document shows it?`,
      why_we_ask: 'It would stand in the contract.',
      good_answer: evidence_wanted,
      requirement: id,
      knock_out: knockOut?.id ?? null,
      document: true,
      max_length: 1_000,
    },
  };
}

function ofAutomation({ id, name, touchpoint }: Row<'automation'>): Draft {
  return {
    key: `automation.${id}`,
    source: 'automation',
    from: name,
    because: 'The partner would run it, or have a part in it.',
    part: 'C6.3',
    fields: {
      text: `${name}: what have you built of this kind, who checks what it says, and how does a customer reach a person?`,
      why_we_ask: 'A machine speaks in our name.',
      touchpoint,
      live_test: true,
      max_length: 1_200,
    },
  };
}

/** The parts of criteria of the usual list under which answers about a dimension of the checklist are scored. */
const PART_OF_DIMENSION: Readonly<Record<string, string>> = {
  R3: 'C9.2',
  R4: 'C4.2',
  R6: 'C6.1',
  R7: 'C5.3',
  R10: 'C2.2',
};

const PART_OF_CATEGORY: Readonly<Record<Row<'kpi'>['category'], string>> = {
  activity: 'C7.2',
  efficiency: 'C7.2',
  quality: 'C4.3',
  customer: 'C4.3',
  behavioural: 'C2.3',
  compliance: 'C5.3',
  people: 'C4.4',
  financial: 'C8.4',
  improvement: 'C9.1',
};

/** A part of a criterion, or its criterion where the workbook has no such part; null where it has neither. */
export function heldCriterion({ criterion }: Pick<Workbook, 'criterion'>, part: string): string | null {
  if (criterion[part]) return part;
  const whole = part.replace(/\.\d+$/, '');
  return criterion[whole] ? whole : null;
}

/** A sentence as a part of another: without its full stop, and with a small letter where a plain word begins it. */
function within(text: string): string {
  const bare = text.trim().replace(/\.$/, '');
  return /^[A-Z][a-z]/.test(bare) ? `${bare.charAt(0).toLowerCase()}${bare.slice(1)}` : bare;
}
