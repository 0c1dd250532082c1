import { type Action, action as actionTable } from '../model/tables/action.ts';
import type { Risk } from '../model/tables/risk.ts';

/** What an action against a risk starts with. */
export interface RiskActionDraft extends Pick<Action, 'title' | 'owner' | 'due' | 'note'> {
  readonly risk: string;
}

/**
 * The action that begins to make a risk smaller: the first sentence of its mitigation, for its owner, by the day on
 * which the risk is looked at again.
 *
 * @param today `YYYY-MM-DD`; a day of review before it is no day to be ready by
 */
export function draftRiskAction(risk: Risk, today: string): RiskActionDraft {
  const [first = ''] = risk.mitigation.trim().split(/(?<=[.?])\s+/);
  const title = first.replace(/\.$/, '').trim() || `Agree what is done about: ${risk.name}`;
  return {
    title: title.slice(0, actionTable.fields.title.max ?? 200),
    owner: risk.owner,
    due: risk.review_on !== null && risk.review_on < today ? null : risk.review_on,
    note: risk.early_sign.trim() === '' ? '' : `Watch for: ${risk.early_sign}`,
    risk: risk.id,
  };
}
