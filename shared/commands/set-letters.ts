import type { Change } from '../changes/change.ts';
import { FIELD_OF, LETTERS, type Letter } from '../domain/duties/duty-letters.ts';
import { listed, listText } from '../model/list-text.ts';
import type { Workbook } from '../model/workbook.ts';
import { editRows } from './edit-rows.ts';

/** One cell of the grid of responsibilities, and the letters that it is to hold. */
export interface CellLetters {
  readonly activity: string;
  readonly role: string;
  readonly letters: readonly Letter[];
}

/**
 * Puts letters into cells of the grid as one act. Roles that keep a letter keep their place among those who have it; a
 * role that gets one comes last.
 *
 * @throws Refusal `missing-row` when an activity is gone, `invalid` when a role is.
 */
export function setLetters(workbook: Workbook, cells: readonly CellLetters[], title: string): Change {
  const byActivity = new Map<string, CellLetters[]>();
  for (const cell of cells) byActivity.set(cell.activity, [...(byActivity.get(cell.activity) ?? []), cell]);
  const set = [...byActivity].map(([id, changed]) => {
    const row = workbook.raci_activity[id];
    const fields = row
      ? Object.fromEntries(
          LETTERS.map((letter) => [FIELD_OF[letter], withCells(row[FIELD_OF[letter]], letter, changed)]),
        )
      : {};
    return { id, fields };
  });
  return editRows(workbook, 'raci_activity', { set }, title);
}

function withCells(before: string, letter: Letter, cells: readonly CellLetters[]): string {
  const gone = new Set(cells.filter(({ letters }) => !letters.includes(letter)).map(({ role }) => role));
  const come = cells.filter(({ letters }) => letters.includes(letter)).map(({ role }) => role);
  return listText([...listed(before).filter((role) => !gone.has(role)), ...come]);
}
