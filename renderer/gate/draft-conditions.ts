import type { GateCondition } from '../../shared/commands/decide-gate.ts';
import { isOpen } from '../../shared/domain/actions/count-actions.ts';
import { isCovered } from '../../shared/domain/actions/is-covered.ts';
import { decisionsAt } from '../../shared/domain/gate/gate-decisions.ts';
import type { GateSuggestion } from '../../shared/domain/gate/gate-suggestion.ts';
import type { Workbook } from '../../shared/model/workbook.ts';

/** Conditions to begin with: those of the last decision that are still open, then what the gate finds and nobody has taken on. */
export function draftConditions(
  workbook: Workbook,
  { gate, findings }: GateSuggestion,
): readonly GateCondition[] {
  const last = decisionsAt(workbook, gate)[0]?.conditions ?? [];
  const carried = last
    .filter(isOpen)
    .map(({ title, owner, due, note }): GateCondition => ({ title, owner, due, note }));
  const there = new Set(carried.map(({ title }) => title));
  const found = findings
    .filter(({ severity }) => severity === 'stop' || severity === 'condition')
    .filter(({ criterion }) => !SAID_BY_OTHERS.has(criterion.id) && !there.has(criterion.ask))
    .filter(({ rows }) => !isCovered(workbook, rows))
    .slice(0, Math.max(0, MOST - carried.length))
    .map(({ criterion, sentence }): GateCondition => {
      const open = Object.values(workbook.action).find((one) => isOpen(one) && one.title === criterion.ask);
      return {
        title: criterion.ask,
        owner: open?.owner ?? null,
        due: open?.due ?? null,
        note: open?.note || sentence,
      };
    });
  return [...carried, ...found];
}

/** The band sums up what the other criteria of the checklist say one by one. */
const SAID_BY_OTHERS: ReadonlySet<string> = new Set(['band']);

/** A decision with more conditions than these is not one. */
const MOST = 5;
