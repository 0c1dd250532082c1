import { isCovered } from '../domain/actions/is-covered.ts';
import { attitudeOf } from '../domain/change/attitude-points.ts';
import { STRONG_INFLUENCE } from '../domain/change/buy-in-gate.ts';
import { suggestGate } from '../domain/gate/suggest-gate.ts';
import { topicStanding } from '../domain/playbook/topic-standing.ts';
import { assessReadiness, type Readiness } from '../domain/readiness/assess-readiness.ts';
import { assessRisks } from '../domain/risk/assess-risks.ts';
import { RISK_BANDS } from '../domain/risk/risk-score.ts';
import { auditProcesses } from '../domain/sourcing/process/audit-processes.ts';
import { ATTITUDES } from '../model/readiness-lists.ts';
import { process as processTable } from '../model/tables/process.ts';
import type { Workbook } from '../model/workbook.ts';
import { type NewAction, sameActions } from './make-actions.ts';
import { draftArtefactAction } from './make-artefact-action.ts';
import { dayText } from './message/message-texts.ts';

/** Where proposals come from, in the order in which they are shown. */
export const PROPOSAL_KINDS = [
  { value: 'gate-question', label: 'Gate questions' },
  { value: 'gate', label: 'Findings of the gate' },
  { value: 'risk', label: 'Risks' },
  { value: 'stakeholder', label: 'Stakeholders' },
  { value: 'artefact', label: 'Missing artefacts' },
  { value: 'topic', label: 'Playbook topics' },
  { value: 'gap', label: 'Gaps to the targets' },
] as const;

export type ProposalKind = (typeof PROPOSAL_KINDS)[number]['value'];

export interface Proposal {
  /** The same for the same thing while the workbook stays as it is. */
  readonly key: string;
  readonly kind: ProposalKind;
  readonly action: NewAction;
  /** What it is proposed for. */
  readonly why: string;
}

/**
 * Actions that the workbook's own findings call for, by kind and within a kind the most pressing first: failed and
 * open gate questions, other findings that stop the gate or are a condition, critical and high risks, influential
 * groups that are against or doubtful, artefacts that a process lacks, playbook topics that are missing or overdue,
 * and levels below their target. What an open action is about already is not proposed again.
 *
 * @param today `YYYY-MM-DD`
 */
export function proposeActions(workbook: Workbook, today: string): readonly Proposal[] {
  const readiness = assessReadiness(workbook);
  const all = [
    ...forGateQuestions(workbook, readiness),
    ...forGate(workbook),
    ...forRisks(workbook),
    ...forStakeholders(workbook),
    ...forArtefacts(workbook),
    ...forTopics(workbook, today),
    ...forGaps(workbook, readiness),
  ];
  const seen = new Set<string>();
  const openAbout = sameActions(workbook);
  return all
    .filter(({ key, action }) => {
      if (seen.has(key) || openAbout(action) !== null) return false;
      seen.add(key);
      return true;
    })
    .map((one) => withoutPastDay(one, today));
}

function forGateQuestions(workbook: Workbook, { gates }: Readiness): readonly Proposal[] {
  const of = (state: 'failed' | 'open') => gates.filter((gate) => gate.state === state);
  return [...of('failed'), ...of('open')].flatMap(({ id, state }) => {
    const question = workbook.question[id];
    if (!question) return [];
    const why =
      state === 'failed'
        ? `Gate question ${id} has failed.`
        : `Gate question ${id} is not answered: find out, then answer it.`;
    return [proposal('gate-question', `question/${id}`, why, questionAction(question))];
  });
}

function questionAction({
  id,
  next_step,
  evidence_wanted,
}: {
  readonly id: string;
  readonly next_step: string;
  readonly evidence_wanted: string;
}): NewAction {
  return {
    title: next_step.trim().replace(/\.$/, '') || `Find out what ${id} needs, and do it`,
    note: evidence_wanted.trim() === '' ? '' : `Done when there is: ${evidence_wanted}`,
    question: id,
  };
}

/** Findings that one of the other kinds proposes something more exact for. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'failed',
  'open',
  'weak',
  'band',
  'critical',
  'against',
  'fix-first',
]);

function forGate(workbook: Workbook): readonly Proposal[] {
  return suggestGate(workbook)
    .findings.filter(({ severity }) => severity === 'stop' || severity === 'condition')
    .filter(({ criterion, rows }) => !ELSEWHERE.has(criterion.id) && !isCovered(workbook, rows))
    .map(({ criterion, sentence }) =>
      proposal('gate', `gate/${criterion.id}`, sentence, { title: criterion.ask, note: sentence }),
    );
}

function forRisks(workbook: Workbook): readonly Proposal[] {
  return assessRisks(workbook)
    .ranked.filter(({ band }) => band === 'critical' || band === 'high')
    .map(({ risk, score, band }) => {
      const label = RISK_BANDS.find(({ value }) => value === band)?.label ?? '';
      return proposal('risk', `risk/${risk.id}`, `${label} risk, ${score} of 25: ${risk.name}`, {
        title: firstSentence(risk.mitigation) || `Agree what is done about: ${risk.name}`,
        note: risk.early_sign.trim() === '' ? '' : `Watch for: ${risk.early_sign}`,
        owner: risk.owner,
        due: risk.review_on,
        risk: risk.id,
      });
    });
}

function forStakeholders(workbook: Workbook): readonly Proposal[] {
  return Object.values(workbook.stakeholder)
    .filter(({ influence }) => (influence ?? 0) >= STRONG_INFLUENCE)
    .filter((group) => ['against', 'doubtful'].includes(attitudeOf(group) ?? ''))
    .sort((a, b) => (b.influence ?? 0) - (a.influence ?? 0) || a.position - b.position)
    .map((group) => {
      const attitude = ATTITUDES.find(({ value }) => value === attitudeOf(group))?.label.toLowerCase() ?? '';
      return proposal(
        'stakeholder',
        `stakeholder/${group.id}`,
        `Influence ${group.influence} of 5, and ${attitude}.`,
        {
          title: `Talk with ${group.name} and agree the next step`,
          note: group.concern.trim() === '' ? '' : `Their concern: ${group.concern}`,
          owner: group.owner,
          due: group.due,
          stakeholder: group.id,
        },
      );
    });
}

function forArtefacts(workbook: Workbook): readonly Proposal[] {
  return auditProcesses(workbook).list.flatMap(({ process, missing, ratings, status }) =>
    status === 'keep-and-redesign'
      ? []
      : missing.map((artefact) =>
          proposal(
            'artefact',
            `process/${process.id}/${artefact}`,
            `${process.name}: “${processTable.fields[artefact].label}” is rated ${ratings[artefact].rating}, too low to hand it over.`,
            { ...draftArtefactAction(process, artefact), process: process.id, artefact },
          ),
        ),
  );
}

function forTopics(workbook: Workbook, today: string): readonly Proposal[] {
  return Object.values(workbook.playbook_topic)
    .sort((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9') || a.position - b.position)
    .flatMap((topic) => {
      const { status } = topicStanding(topic);
      const overdue = status !== 'ready' && topic.due !== null && topic.due < today;
      if (!overdue && status !== 'missing') return [];
      return [
        proposal(
          'topic',
          `playbook_topic/${topic.id}`,
          overdue && topic.due ? `Was due on ${dayText(topic.due)}.` : 'Missing.',
          {
            title: status === 'missing' ? `Write “${topic.name}”` : `Get “${topic.name}” signed off`,
            note: topic.content.trim() === '' ? '' : `What belongs in it: ${topic.content}`,
            owner: topic.owner,
            due: topic.due,
            playbook_topic: topic.id,
          },
        ),
      ];
    });
}

function forGaps(workbook: Workbook, { gaps }: Readiness): readonly Proposal[] {
  return gaps.flatMap(({ question: id, level, target }) => {
    const question = workbook.question[id];
    if (!question) return [];
    const from = Number.isInteger(level) ? String(level) : level.toFixed(1);
    return [
      proposal('gap', `question/${id}`, `${id} is at level ${from} of ${target}.`, questionAction(question)),
    ];
  });
}

/** An action that is made today is not overdue from the start. */
function withoutPastDay({ action, ...rest }: Proposal, today: string): Proposal {
  const { due = null } = action;
  return { ...rest, action: due !== null && due < today ? { ...action, due: null } : action };
}

function proposal(kind: ProposalKind, key: string, why: string, action: NewAction): Proposal {
  return { key, kind, why, action };
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(text.trim())?.[0].replace(/\.$/, '') ?? text.trim();
}
