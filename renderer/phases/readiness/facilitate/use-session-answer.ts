import { useState } from 'react';
import type { Change } from '../../../../shared/changes/change.ts';
import { resolveQuestion, unresolveQuestion } from '../../../../shared/commands/resolve-question.ts';
import { EVIDENCE_STRENGTHS, type EvidenceStrength } from '../../../../shared/model/scales.ts';
import { resolutionId } from '../../../../shared/model/tables/resolution.ts';
import type { Row } from '../../../../shared/model/tables.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';
import { commit } from '../../../workbook/store.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import type { Answering } from '../answering/use-answering.ts';
import { formatDay } from '../format-day.ts';
import { showRefusal } from '../show-refusal.ts';

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
  const [before, setBefore] = useState<Readonly<Record<string, Ahead>>>({});
  const ahead = before[question] ?? {};
  const wait = (fields: Ahead) => setBefore({ ...before, [question]: { ...ahead, ...fields } });
  const decide = (fields: { level?: number; strength?: EvidenceStrength; reason?: string }) =>
    commit((workbook) => decided(workbook, question, fields, people[respondent.id] ? respondent.id : null));
  const strength = asGroup
    ? (decision?.evidence_strength ?? ahead.strength ?? 'none')
    : (mine?.evidence_strength ?? 'none');
  const comment = asGroup ? (decision?.reason ?? ahead.reason ?? '') : (mine?.note ?? '');
  return {
    level: asGroup ? (decision?.level ?? null) : (mine?.level ?? null),
    strength,
    notApplicable: mine?.not_applicable ?? false,
    reason: mine?.reason ?? '',
    comment,
    rate: (level) => (asGroup ? decide({ level, ...ahead }) : answer(question, { level })).catch(showRefusal),
    callNotApplicable: async (reason) => {
      if (asGroup && decision) await commit((workbook) => unresolveQuestion(workbook, question));
      await answer(question, { not_applicable: true, reason });
    },
    applyAgain: () => answer(question, { not_applicable: false }).catch(showRefusal),
    nextStrength: async () => {
      const next = following(strength);
      if (!asGroup) return answer(question, { evidence_strength: next }).catch(showRefusal);
      return decision ? decide({ strength: next }).catch(showRefusal) : wait({ strength: next });
    },
    saveComment: async (text) => {
      if (!asGroup) return answer(question, { note: text });
      return decision ? decide({ reason: text }) : wait({ reason: text });
    },
  };
}

interface Ahead {
  readonly strength?: EvidenceStrength;
  readonly reason?: string;
}

function decided(
  workbook: Workbook,
  question: string,
  fields: { level?: number; strength?: EvidenceStrength; reason?: string },
  decidedBy: string | null,
): Change {
  const at = new Date().toISOString();
  const known: Row<'resolution'> | undefined = workbook.resolution[resolutionId(question)];
  const reason =
    fields.reason?.trim() || known?.reason || `Agreed by the group on ${formatDay(at.slice(0, 10))}.`;
  return resolveQuestion(workbook, { question, method: 'decision', decidedBy, at, ...fields, reason });
}

function following(strength: EvidenceStrength): EvidenceStrength {
  const at = EVIDENCE_STRENGTHS.findIndex(({ value }) => value === strength);
  return EVIDENCE_STRENGTHS[(at + 1) % EVIDENCE_STRENGTHS.length]?.value ?? 'none';
}
