import type { CellLetters } from '../../../../../shared/commands/set-letters.ts';
import { readLetters } from '../../../../../shared/domain/duties/duty-letters.ts';
import type { Block } from '../../../../ui/grid/clipboard/tsv.ts';

/** What the grid shows, from which a pasted block finds its cells. */
export interface ShownGrid {
  readonly activities: readonly { readonly id: string; readonly name: string }[];
  readonly roles: readonly { readonly id: string; readonly name: string; readonly short: string }[];
}

/** The selected cells, by their places among what is shown. */
export interface CellRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface LettersPlan {
  readonly cells: readonly CellLetters[];
  /** Texts that are no letters, and lines or columns that the grid does not have, each in words. */
  readonly misfits: readonly string[];
}

/**
 * What a pasted block of letters would do. With the short names of roles in its first line and names of activities in
 * its first column, as the grid itself copies them, cells are found by these names; otherwise by their place from the
 * first selected cell on. A single cell fills everything that is selected.
 */
export function planLettersPaste(
  block: Block,
  { activities, roles }: ShownGrid,
  range: CellRange,
): LettersPlan {
  const head = block[0] ?? [];
  const byHead = head.map((text) => roles.find((role) => alike(role.short, text) || alike(role.name, text)));
  const headed = byHead.some(Boolean) && head.every((text, at) => at === 0 || isBlank(text) || byHead[at]);
  const lines = headed ? block.slice(1) : block;
  const named = lines.some((line) => {
    const [first = ''] = line;
    return readLetters(first) === null && activities.some(({ name }) => alike(name, first));
  });
  const offset = named ? 1 : 0;
  const roleAt = (at: number) => (headed ? byHead[at] : roles[range.left + at - offset]);
  const cells: CellLetters[] = [];
  const misfits: string[] = [];
  for (const [line, texts] of filled(lines, range, headed || named).entries()) {
    const [first = ''] = texts;
    const activity = named ? activities.find(({ name }) => alike(name, first)) : activities[range.top + line];
    const rest = texts.slice(offset);
    if (!activity) {
      if (rest.some((text) => !isBlank(text)))
        misfits.push(
          named ? `There is no activity “${first}”.` : `Line ${line + 1} lies below the last activity.`,
        );
      continue;
    }
    for (const [index, text] of rest.entries()) {
      const role = roleAt(index + offset);
      if (!role) {
        if (!isBlank(text)) misfits.push(`“${text}” in “${activity.name}” lies beside the last role.`);
        continue;
      }
      const letters = readLetters(text);
      if (letters === null)
        misfits.push(`“${text}” for ${role.name} in “${activity.name}” is none of A, R, C, I.`);
      else cells.push({ activity: activity.id, role: role.id, letters });
    }
  }
  return { cells, misfits };
}

/** One cell fills the whole selection, as in a spreadsheet. */
function filled(lines: Block, { top, bottom, left, right }: CellRange, addressed: boolean): Block {
  if (addressed || lines.length !== 1 || lines[0]?.length !== 1) return lines;
  return Array.from({ length: bottom - top + 1 }, () =>
    Array.from({ length: right - left + 1 }, () => lines[0]?.[0] ?? ''),
  );
}

function alike(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase() && !isBlank(a);
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
