import { nameOfRow } from '../../model/reading/row-names.ts';
import type { Action } from '../../model/tables/action.ts';
import type { Workbook } from '../../model/workbook.ts';

/** The rows that an action may come from, the most telling first. */
export const ACTION_SOURCES = [
  { field: 'gate_decision', label: 'Gate' },
  { field: 'question', label: 'Question' },
  { field: 'risk', label: 'Risk' },
  { field: 'stakeholder', label: 'Stakeholder' },
  { field: 'playbook_topic', label: 'Playbook topic' },
  { field: 'requirement', label: 'Requirement' },
  { field: 'transition_check', label: 'Condition of the hand-over' },
  { field: 'client_obligation', label: 'Client obligation' },
  { field: 'automation', label: 'Automation' },
  { field: 'kpi', label: 'KPI' },
  { field: 'meeting', label: 'Meeting' },
  { field: 'vendor', label: 'Vendor' },
  { field: 'red_flag', label: 'Red flag' },
  { field: 'clause', label: 'Clause' },
  { field: 'exit_item', label: 'Exit plan' },
  { field: 'pilot', label: 'Pilot' },
  { field: 'review_rating', label: 'Performance rating' },
  { field: 'process', label: 'Process' },
  { field: 'touchpoint', label: 'Touchpoint' },
] as const;

export type ActionSourceTable = (typeof ACTION_SOURCES)[number]['field'];

/** Sources that decide on as many actions as they like. */
const LEADS_TO_SEVERAL: ReadonlySet<ActionSourceTable> = new Set(['gate_decision', 'meeting']);

/** What an action comes from; nothing for one that somebody thought of. */
export type ActionSource = Partial<Pick<Action, ActionSourceTable | 'artefact'>>;

/** The tables that sources are named from. */
export type SourceRows = Pick<Workbook, ActionSourceTable>;

export interface NamedSource {
  readonly table: ActionSourceTable;
  readonly id: string;
  readonly label: string;
  /** What people call the row. */
  readonly name: string;
}

/** The rows that an action comes from, the most telling first. */
export function sourcesOf(workbook: SourceRows, action: ActionSource): readonly NamedSource[] {
  return ACTION_SOURCES.flatMap(({ field, label }) => {
    const id = action[field] ?? null;
    return id === null ? [] : [{ table: field, id, label, name: nameOf(workbook, field, id) }];
  });
}

/**
 * What two actions share if they are about the same thing, as a text to compare; null for an action without a source.
 * A process counts with the artefact that it lacks. A gate decision and a meeting lead to several actions at once, each
 * about a thing of its own, so they are no key.
 */
export function sourceKey(action: ActionSource): string | null {
  for (const { field } of ACTION_SOURCES) {
    const id = action[field] ?? null;
    if (id === null || LEADS_TO_SEVERAL.has(field)) continue;
    return field === 'process' ? `process/${id}/${action.artefact ?? ''}` : `${field}/${id}`;
  }
  return null;
}

function nameOf(workbook: SourceRows, table: ActionSourceTable, id: string): string {
  if (table === 'question') return workbook.question[id] ? `${id} ${workbook.question[id].text}` : id;
  if (table !== 'gate_decision') return nameOfRow(workbook, table, id);
  const day = workbook.gate_decision[id]?.decided_on ?? null;
  return day === null ? 'Gate decision' : `Gate decision of ${day}`;
}
