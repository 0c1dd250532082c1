import type { Change } from '../changes/change.ts';
import { starterProcesses, starterProcessValues } from '../content/sourcing/starter-processes.ts';
import { Refusal } from '../lib/refusal.ts';
import { newRow } from '../model/tables.ts';
import type { Workbook } from '../model/workbook.ts';
import { putEdit } from './put.ts';

/**
 * Adds processes from the list of usual ones, in the order in which they were chosen, behind those that are there.
 *
 * @param starters ids of `starterProcesses`
 * @param newId makes an id that is unique for ever
 * @throws Refusal `missing-row` for a starter that the list does not have.
 */
export function addStarterProcesses(
  workbook: Workbook,
  starters: readonly string[],
  newId: () => string,
): Change {
  const last = lastPosition(workbook);
  const edits = starters.map((id, index) => {
    const starter = starterProcesses.find((one) => one.id === id);
    if (!starter) throw new Refusal('missing-row', `The list has no process ${id}: choose another.`);
    const values = starterProcessValues(starter, workbook);
    const position = last + index + 1;
    return {
      name: starter.name,
      edit: putEdit(workbook, 'process', newRow('process', { ...values, id: newId(), position })),
    };
  });
  const [only] = edits;
  const title =
    edits.length === 1 && only ? `Add process ${only.name}` : `Add ${edits.length} processes from the list`;
  return { title, edits: edits.map(({ edit }) => edit) };
}

/** Ids of the starters whose name a process has already, ignoring capitals. */
export function startersInUse({ process }: Pick<Workbook, 'process'>): ReadonlySet<string> {
  const names = new Set(Object.values(process).map(({ name }) => name.trim().toLowerCase()));
  return new Set(
    starterProcesses.filter(({ name }) => names.has(name.trim().toLowerCase())).map(({ id }) => id),
  );
}

/** Adds one process that nobody has described yet. */
export function addProcess(workbook: Workbook, name: string, id: string): Change {
  const position = lastPosition(workbook) + 1;
  return {
    title: `Add process ${name}`,
    edits: [putEdit(workbook, 'process', newRow('process', { id, name, position }))],
  };
}

function lastPosition({ process }: Workbook): number {
  return Object.values(process).reduce((last, { position }) => Math.max(last, position), 0);
}
