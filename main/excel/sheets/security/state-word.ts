import { REQUIREMENT_STATES } from '../../../../shared/model/expectation-lists.ts';
import type { Requirement } from '../../../../shared/model/tables/requirement.ts';

/** The status of a requirement as cells show it. */
export function stateWord(state: Requirement['status']): string {
  return REQUIREMENT_STATES.find(({ value }) => value === state)?.label ?? state;
}
