import { useState } from 'react';
import { type CellLetters, setLetters } from '../../../../../shared/commands/set-letters.ts';
import {
  type Letter,
  lettersOf,
  lettersText,
  pressLetter,
} from '../../../../../shared/domain/duties/duty-letters.ts';
import type { RaciActivity } from '../../../../../shared/model/tables/raci-activity.ts';
import type { RaciRole } from '../../../../../shared/model/tables/raci-role.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { type Block, readTsv } from '../../../../ui/grid/clipboard/tsv.ts';
import { commit } from '../../../../workbook/store.ts';
import { type CellRange, type LettersPlan, planLettersPaste } from './plan-letters-paste.ts';

export interface GridActs {
  /** Types a letter into every selected cell. */
  readonly press: (letter: Letter) => void;
  /** Puts letters into every selected cell in place of what is there. */
  readonly put: (letters: readonly Letter[]) => void;
  readonly paste: (text: string) => void;
  /** The selected letters, or the whole grid with its names. */
  readonly block: (whole: boolean) => Block;
  /** A paste of which something does not fit, until the person has decided. */
  readonly doubtful: LettersPlan | null;
  readonly decide: (paste: boolean) => void;
}

/** What people do to the cells of the grid. Each is one change, and one step to undo. */
export function useGridActs(
  activities: readonly RaciActivity[],
  roles: readonly RaciRole[],
  range: CellRange,
): GridActs {
  const [doubtful, setDoubtful] = useState<LettersPlan | null>(null);
  const selected = activities
    .slice(range.top, range.bottom + 1)
    .flatMap((activity) => roles.slice(range.left, range.right + 1).map((role) => ({ activity, role })));

  const send = (cells: readonly CellLetters[], title: string) => {
    const byId = new Map(activities.map((activity) => [activity.id, activity]));
    const changed = cells.filter(({ activity, role, letters }) => {
      const row = byId.get(activity);
      return row !== undefined && lettersText(lettersOf(row, role)) !== lettersText(letters);
    });
    if (changed.length > 0) commit((workbook) => setLetters(workbook, changed, title)).catch(showRefusal);
  };

  const setAll = (lettersFor: (before: readonly Letter[]) => readonly Letter[], verb: string) => {
    const cells = selected.map(({ activity, role }) => ({
      activity: activity.id,
      role: role.id,
      letters: lettersFor(lettersOf(activity, role.id)),
    }));
    const [only] = selected;
    const where =
      selected.length === 1 && only
        ? `for ${only.role.name} in ${only.activity.name}`
        : `in ${selected.length} cells of the grid`;
    send(cells, `${verb} ${where}`);
  };

  const apply = ({ cells }: LettersPlan) =>
    send(
      cells,
      `Paste ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'} into the grid of responsibilities`,
    );

  return {
    press: (letter) => setAll((before) => pressLetter(before, letter), `Type ${letter}`),
    put: (letters) => setAll(() => letters, letters.length === 0 ? 'Clear' : `Set ${lettersText(letters)}`),
    paste: (text) => {
      if (text.trim() === '') return;
      const plan = planLettersPaste(readTsv(text), { activities, roles }, range);
      if (plan.misfits.length > 0) setDoubtful(plan);
      else apply(plan);
    },
    block: (whole) =>
      whole
        ? [
            ['Activity', ...roles.map(({ short, name }) => short || name)],
            ...activities.map((activity) => [activity.name, ...lettersIn(activity, roles)]),
          ]
        : activities
            .slice(range.top, range.bottom + 1)
            .map((activity) => lettersIn(activity, roles.slice(range.left, range.right + 1))),
    doubtful,
    decide: (paste) => {
      if (paste && doubtful) apply(doubtful);
      setDoubtful(null);
    },
  };
}

function lettersIn(activity: RaciActivity, roles: readonly RaciRole[]): readonly string[] {
  return roles.map(({ id }) => lettersText(lettersOf(activity, id)));
}
