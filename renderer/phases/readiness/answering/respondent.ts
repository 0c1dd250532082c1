import { applyEdits } from '../../../../shared/changes/apply-change.ts';
import type { Edit } from '../../../../shared/changes/change.ts';
import { putEdit } from '../../../../shared/commands/put.ts';
import { newRow, type Row, type Rows } from '../../../../shared/model/tables.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';

/** Who answers: a person of the workbook, or one who becomes a person with this id with the first answer. */
export interface Respondent {
  readonly id: string;
  readonly name: string;
}

/** Who was chosen: a person, or a name that was typed and may be nobody's yet. */
export interface Candidate {
  readonly id: string | null;
  readonly name: string;
}

/**
 * The person a candidate stands for. The id counts first, since people are renamed, then the name;
 * who is neither gets the candidate's id, or else the new one, when they answer.
 */
export function resolveCandidate(
  people: Rows<'person'>,
  candidate: Candidate,
  newId: () => string,
): Respondent {
  const { id, name } = candidate;
  const person = (id === null ? undefined : people[id]) ?? personNamed(people, name);
  return person ? { id: person.id, name: person.name } : { id: id ?? newId(), name };
}

/** The person of that name, whatever the capitals and the spaces around it. */
export function personNamed(people: Rows<'person'>, name: string): Row<'person'> | undefined {
  const wanted = name.trim().toLocaleLowerCase();
  return Object.values(people).find((person) => person.name.trim().toLocaleLowerCase() === wanted);
}

/** Finds the person of that name or adds one: the person's id, the edits it took, and the workbook after them. */
export function withPerson(workbook: Workbook, name: string, newId: string) {
  const known = personNamed(workbook.person, name);
  if (known) return { id: known.id, edits: [] as readonly Edit[], workbook };
  const edits = [putEdit(workbook, 'person', newRow('person', { id: newId, name: name.trim() }))];
  return { id: newId, edits, workbook: applyEdits(workbook, edits) };
}
