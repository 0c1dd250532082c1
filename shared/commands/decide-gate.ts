import { applyEdits } from '../changes/apply-change.ts';
import type { Change } from '../changes/change.ts';
import { isOpen } from '../domain/actions/count-actions.ts';
import { groundsText } from '../domain/gate/gate-grounds.ts';
import { type GateWithCriteria, suggestionAt } from '../domain/gate/suggestion-at.ts';
import { readSelection } from '../domain/recommendation/selection-facts.ts';
import { Refusal } from '../lib/refusal.ts';
import { GATE_OUTCOMES, type GateOutcome } from '../model/readiness-lists.ts';
import type { Action } from '../model/tables/action.ts';
import { newRow } from '../model/tables.ts';
import type { Workbook } from '../model/workbook.ts';
import { makeActions, type NewAction } from './make-actions.ts';
import { dayText } from './message/message-texts.ts';
import { putEdit } from './put.ts';

/** What a decision at the gate depends on: something that somebody does by a day. */
export type GateCondition = Pick<NewAction, 'title' | 'owner' | 'due' | 'note'>;

/** A decision as a person records it. */
export interface GateRecord {
  /** The first gate unless another is named. */
  readonly gate?: GateWithCriteria;
  readonly outcome: GateOutcome;
  readonly decidedBy: string | null;
  /** `YYYY-MM-DD`. */
  readonly decidedOn: string | null;
  readonly present: string;
  /** Needed where the outcome is not the suggested one. */
  readonly reason: string;
  readonly conditions: readonly GateCondition[];
  /** The partner that is chosen; needed for a go at the gate of partner selection, and kept nowhere else. */
  readonly vendor?: string | null;
}

/**
 * Records a decision at a gate, with what the figures suggested and how they stood, and makes an action of each
 * condition: one act. Earlier decisions stay. An open action of the same title becomes the condition, wherever it comes
 * from, with the owner and the day that are given now; so a condition that is still open is carried over from decision
 * to decision. The grounds say what was agreed, for when it is carried over. A go at the third gate, with conditions or
 * without, marks its partner as chosen, and nobody else.
 *
 * @param about.id of the decision, about.ids of its actions, about.at now, in UTC
 * @throws Refusal `invalid` without a reason where the decision or its partner differs from what is suggested, `no-conditions` for a
 * go with conditions without any, `unassigned` for a condition without an owner or a day, `already-there` for the same
 * condition twice, `no-partner` for a go at the third gate without a partner.
 */
export function decideGate(
  workbook: Workbook,
  record: GateRecord,
  about: { readonly id: string; readonly ids: readonly string[]; readonly at: string },
): Change {
  const { gate = 'readiness', outcome, conditions } = record;
  if (outcome === 'conditions' && conditions.length === 0)
    throw new Refusal(
      'no-conditions',
      'Going with conditions needs at least one condition: add what has to be done, or choose Go.',
    );
  const loose = conditions.find(({ title, owner, due }) => !title.trim() || !owner || !due);
  if (loose)
    throw new Refusal(
      'unassigned',
      `${loose.title.trim() === '' ? 'A condition has no text' : `“${loose.title.trim()}” has no owner or no day`}: a condition that nobody owns by a day is none.`,
    );
  const twice = conditions.find((one, at) => conditions.slice(0, at).some((other) => isSame(one, other)));
  if (twice)
    throw new Refusal(
      'already-there',
      `“${twice.title.trim()}” stands there twice: remove one of the two, or say how they differ.`,
    );
  const partner = gate === 'selection' && outcome !== 'no-go' ? (record.vendor ?? null) : null;
  if (gate === 'selection' && outcome !== 'no-go' && partner === null)
    throw new Refusal(
      'no-partner',
      'A go at this gate is a go for somebody: choose the partner, or record a no-go.',
    );
  if (partner !== null && record.reason.trim() === '' && partner !== candidateOf(workbook))
    throw new Refusal(
      'invalid',
      `The figures do not lead to ${workbook.vendor[partner]?.name ?? 'this vendor'}: type the reason, so that the choice can be defended later.`,
    );
  const suggestion = suggestionAt(workbook, gate);
  const row = newRow('gate_decision', {
    id: about.id,
    gate,
    outcome,
    suggested: suggestion.suggested,
    decided_by: record.decidedBy,
    decided_on: record.decidedOn,
    present: record.present.trim(),
    reason: record.reason.trim(),
    grounds: [groundsText(suggestion), ...agreed(workbook, conditions)].join('\n'),
    vendor: partner,
    recorded_at: about.at,
  });
  const decision = putEdit(workbook, 'gate_decision', row);
  const label = GATE_OUTCOMES.find(({ value }) => value === outcome)?.label.toLowerCase() ?? outcome;
  const title = `Record ${GATE_NAMES[gate]}: ${label}`;
  const next = applyEdits(workbook, [decision]);
  const there = conditions.map((condition) => openAction(workbook, condition));
  const carried = conditions.flatMap(({ owner = null, due = null, note = '' }, index) => {
    const action = there[index];
    if (!action) return [];
    const changed = { owner, due, note: action.note || note, gate_decision: row.id };
    return [putEdit(next, 'action', { ...action, ...changed })];
  });
  const made = conditions
    .filter((_, index) => !there[index])
    .map((condition) => ({ ...condition, gate_decision: row.id }));
  const chosen = partner === null ? [] : chosenEdits(workbook, partner);
  return { title, edits: [decision, ...chosen, ...carried, ...makeActions(next, made, about).edits] };
}

const GATE_NAMES: Readonly<Record<GateWithCriteria, string>> = {
  readiness: 'the gate',
  expectations: 'gate 2',
  selection: 'gate 3',
};

function candidateOf(workbook: Workbook): string | null {
  return readSelection(workbook).recommended.candidate?.id ?? null;
}

/** The partner becomes the chosen vendor; one that was chosen before is a vendor in the race again. */
function chosenEdits(workbook: Workbook, partner: string) {
  return Object.values(workbook.vendor).flatMap((row) => {
    const state = row.id === partner ? 'chosen' : row.state === 'chosen' ? 'active' : row.state;
    return state === row.state ? [] : [putEdit(workbook, 'vendor', { ...row, state })];
  });
}

/** The open action that a condition is about already. Its title tells, because conditions name no other row. */
function openAction({ action }: Workbook, condition: GateCondition): Action | null {
  return Object.values(action).find((one) => isOpen(one) && isSame(one, condition)) ?? null;
}

function isSame(one: { readonly title: string }, other: { readonly title: string }): boolean {
  return one.title.trim().toLowerCase() === other.title.trim().toLowerCase();
}

/** The conditions as lines of minutes. */
function agreed({ person }: Workbook, conditions: readonly GateCondition[]): readonly string[] {
  return conditions.map(({ title, owner, due }) => {
    const who = owner ? (person[owner]?.name ?? '') : '';
    return `Agreed: ${[title.trim(), who, due ? `by ${dayText(due)}` : ''].filter(Boolean).join(', ')}.`;
  });
}
