import { action as actionTable } from '../model/tables/action.ts';
import type { Requirement } from '../model/tables/requirement.ts';
import type { NewAction } from './make-actions.ts';

/** The action that brings the proof of a requirement: named after it, for whoever checks it, with what would show it. */
export function draftRequirementAction(row: Requirement): NewAction {
  return {
    title: `Get proof: ${row.name}`.slice(0, actionTable.fields.title.max ?? 200),
    owner: row.owner,
    due: null,
    note: row.evidence_wanted.trim() === '' ? '' : `Wanted: ${row.evidence_wanted}`,
    requirement: row.id,
  };
}
