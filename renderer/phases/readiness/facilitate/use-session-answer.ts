import { useRef } from 'react';
import { v7 as uuid } from 'uuid';
import { applyEdits } from '../../../../shared/changes/apply-change.ts';
import type { Change } from '../../../../shared/changes/change.ts';
import { resolveQuestion, unresolveQuestion } from '../../../../shared/commands/resolve-question.ts';
import { EVIDENCE_STRENGTHS, type EvidenceStrength } from '../../../../shared/model/scales.ts';
import { resolutionId } from '../../../../shared/model/tables/resolution.ts';
import type { Row } from '../../../../shared/model/tables.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';
import { showRefusal } from '../../../registers/show-refusal.ts';
import { formatDay } from '../../../ui/format-day.ts';
import { commit } from '../../../workbook/store.ts';
import { useRemembered } from '../../../workbook/use-remembered.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import { answerAs } from '../answering/answer-as.ts';
import type { Answering } from '../answering/use-answering.ts';

/** What is answered on the large screen: the group's decision, or one person's answer. */
export interface SessionAnswer {
  readonly level: number | null;
  readonly strength: EvidenceStrength;
  readonly notApplicable: boolean;
  /** Why it does not apply, once somebody has said so. */
  readonly reason: string;
  /** A note of the person; the reason of the group's decision. */
  readonly comment: string;
  readonly rate: (level: number) => Promise<unknown>;
  readonly callNotApplicable: (reason: string) => Promise<void>;
  /** Takes "not applicable" back. */
  readonly applyAgain: () => Promise<unknown>;
  readonly nextStrength: () => Promise<unknown>;
  readonly saveComment: (text: string) => Promise<void>;
}

/**
 * Answers a question as the group or as one person. What the group agrees is a decision with its reason; nobody's own
 * answer changes. "Not applicable" is always said by the person who answers, because a decision is a level.
 */
export function useSessionAnswer(question: string, asGroup: boolean, answering: Answering): SessionAnswer {
  const settled = useWorkbook((w) => w.resolution[resolutionId(question)]);
  const people = useWorkbook((w) => w.person);
  const { respondent, own, answer } = answering;
  const mine = own.get(question);
  const decision = settled?.method === 'decision' ? settled : null;
  // The group may say how well something is backed, or why, before it agrees on a level.
  const [ahead, setAhead] = useRemembered<Ahead>(`facilitate-ahead.${question}`, NOTHING);
  const wait = (fields: Ahead) => setAhead({ ...ahead, ...fields });
  /** The question whose decision is on its way to the file: what follows joins it and does not wait. */
  const deciding = useRef<string | null>(null);
  const waits = () => decision === null && deciding.current !== question;
  const decide = (fields: Decided | ((now: Row<'resolution'> | undefined) => Decided)) =>
    commit((workbook) => {
      const what =
        typeof fields === 'function' ? fields(workbook.resolution[resolutionId(question)]) : fields;
      return decided(workbook, question, what, people[respondent.id] ? respondent.id : null);
    });
  const strength = asGroup
    ? (decision?.evidence_strength ?? ahead.strength ?? 'none')
    : (mine?.evidence_strength ?? 'none');
  const comment = asGroup ? (decision?.reason ?? ahead.reason ?? '') : (mine?.note ?? '');
  return {
    level: asGroup ? (decision?.level ?? null) : (mine?.level ?? null),
    strength,
    notApplicable: (mine?.not_applicable ?? false) && !(asGroup && decision),
    reason: mine?.reason ?? '',
    comment,
    rate: (level) => {
      if (!asGroup) return answer(question, { level }).catch(showRefusal);
      deciding.current = question;
      return decide(decision ? { level } : { level, ...ahead })
        .then(() => setAhead(NOTHING))
        .catch(showRefusal)
        .finally(() => {
          if (deciding.current === question) deciding.current = null;
        });
    },
    callNotApplicable: (reason) => {
      const fields = { not_applicable: true, reason };
      if (!asGroup || !decision) return answer(question, fields);
      return commit((workbook) => withoutDecision(workbook, { respondent, question, fields }));
    },
    applyAgain: () => answer(question, { not_applicable: false }).catch(showRefusal),
    nextStrength: async () => {
      const next = following(strength);
      if (!asGroup) return answer(question, { evidence_strength: next }).catch(showRefusal);
      if (waits()) return wait({ strength: next });
      // The step is taken from what is stored by then: keys may come faster than the file.
      return decide((now) => ({ strength: following(now?.evidence_strength ?? 'none') })).catch(showRefusal);
    },
    saveComment: async (text) => {
      if (!asGroup) return answer(question, { note: text });
      return waits() ? wait({ reason: text }) : decide({ reason: text });
    },
  };
}

interface Ahead {
  readonly strength?: EvidenceStrength;
  readonly reason?: string;
}

const NOTHING: Ahead = {};

interface Decided extends Ahead {
  readonly level?: number;
}

/** Takes the group's decision back and gives one person's answer instead, as one act. */
function withoutDecision(
  workbook: Workbook,
  given: Pick<Parameters<typeof answerAs>[1], 'respondent' | 'question' | 'fields'>,
): Change {
  const back = unresolveQuestion(workbook, given.question);
  const at = new Date().toISOString();
  const said = answerAs(applyEdits(workbook, back.edits), { ...given, at, newId: uuid });
  return said ? { title: said.title, edits: [...back.edits, ...said.edits] } : back;
}

function decided(
  workbook: Workbook,
  question: string,
  fields: Decided,
  decidedBy: string | null,
): Change | null {
  const at = new Date().toISOString();
  const known: Row<'resolution'> | undefined = workbook.resolution[resolutionId(question)];
  const reason =
    fields.reason?.trim() || known?.reason || `Agreed by the group on ${formatDay(at.slice(0, 10))}.`;
  const { level = known?.level, strength = known?.evidence_strength } = fields;
  const same = known?.level === level && known?.evidence_strength === strength && known?.reason === reason;
  if (known?.method === 'decision' && same) return null; // Undo would have an empty step.
  return resolveQuestion(workbook, { question, method: 'decision', decidedBy, at, ...fields, reason });
}

function following(strength: EvidenceStrength): EvidenceStrength {
  const at = EVIDENCE_STRENGTHS.findIndex(({ value }) => value === strength);
  return EVIDENCE_STRENGTHS[(at + 1) % EVIDENCE_STRENGTHS.length]?.value ?? 'none';
}
