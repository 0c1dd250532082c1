import { listed } from '../../model/list-text.ts';
import type { RaciActivity } from '../../model/tables/raci-activity.ts';

/** A for who answers for it, R for who does it, C for who is asked before, I for who is told afterwards. */
export const LETTERS = ['A', 'R', 'C', 'I'] as const;

export type Letter = (typeof LETTERS)[number];

/** The field of an activity that lists the roles with a letter. */
export const FIELD_OF = {
  A: 'accountable',
  R: 'responsible',
  C: 'consulted',
  I: 'informed',
} as const satisfies Record<Letter, keyof RaciActivity>;

export type DutyFields = Pick<RaciActivity, (typeof FIELD_OF)[Letter]>;

/** The letters that a role has in an activity, in the order A, R, C, I; usually none or one. */
export function lettersOf(activity: DutyFields, role: string): readonly Letter[] {
  return LETTERS.filter((letter) => listed(activity[FIELD_OF[letter]]).includes(role));
}

/** Letters as they stand in a cell: `A/R`, `C`, or nothing. */
export function lettersText(letters: readonly Letter[]): string {
  return LETTERS.filter((letter) => letters.includes(letter)).join('/');
}

/**
 * What somebody meant by a cell's text: letters in any order and case, apart or together, as in `A/R`, `ra` or `a, r`.
 * Null when it holds anything else. A dash reads as nothing.
 */
export function readLetters(text: string): readonly Letter[] | null {
  const bare = text.toUpperCase().replace(/[\s/,;+&.|·–-]/g, '');
  if (!/^[ARCI]*$/.test(bare)) return null;
  return LETTERS.filter((letter) => bare.includes(letter));
}

/**
 * What stands in a cell after a letter was typed into it. Whoever answers for something may do it too, so A and R stand
 * together; every other letter takes the place of what was there.
 *
 * Example: A on R gives A/R, R on A gives A/R, C on A/R gives C.
 */
export function pressLetter(before: readonly Letter[], letter: Letter): readonly Letter[] {
  const joins = letter === 'A' || letter === 'R';
  const kept: readonly Letter[] = joins ? before.filter((one) => one === 'A' || one === 'R') : [];
  return LETTERS.filter((one) => one === letter || kept.includes(one));
}
