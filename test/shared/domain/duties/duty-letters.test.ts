import { describe, expect, it } from 'vitest';
import {
  LETTERS,
  type Letter,
  lettersOf,
  lettersText,
  pressLetter,
  readLetters,
} from '../../../../shared/domain/duties/duty-letters.ts';
import { listText, NOTHING_LISTED } from '../../../../shared/model/list-text.ts';

const activity = {
  accountable: listText(['CS', 'IT']),
  responsible: listText(['CS']),
  consulted: NOTHING_LISTED,
  informed: listText(['PM', 'IT']),
};

describe('the letters of a role in an activity', () => {
  it.each([
    ['CS', 'A/R'],
    ['IT', 'A/I'],
    ['PM', 'I'],
    ['FI', ''],
  ])('reads what %s has as "%s"', (role, text) => {
    expect(lettersText(lettersOf(activity, role))).toBe(text);
  });
});

describe('text that somebody pastes', () => {
  it.each([
    ['A/R', 'A/R'],
    ['ra', 'A/R'],
    [' r , a ', 'A/R'],
    ['R/A', 'A/R'],
    ['c', 'C'],
    ['C; I', 'C/I'],
    ['', ''],
    ['–', ''],
    ['-', ''],
  ])('reads "%s" as "%s"', (text, wanted) => {
    expect(lettersText(readLetters(text) ?? ['C'])).toBe(wanted);
  });

  it.each(['X', 'S', 'yes', '1', 'Accountable'])('does not guess at "%s"', (text) => {
    expect(readLetters(text)).toBeNull();
  });
});

describe('a letter that is typed into a cell', () => {
  const press = (keys: string) =>
    lettersText([...keys].reduce<readonly Letter[]>((now, key) => pressLetter(now, key as Letter), []));

  it.each([
    ['A', 'A'],
    ['RA', 'A/R'],
    ['AR', 'A/R'],
    ['RAC', 'C'],
    ['CA', 'A'],
    ['IR', 'R'],
    ['AA', 'A'],
    ['CI', 'I'],
  ])('typing %s leaves %s', (keys, wanted) => {
    expect(press(keys)).toBe(wanted);
  });

  it('never leaves more than one letter, except whoever answers for it doing it too', () => {
    let seed = 7;
    const next = () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed;
    };
    let cell: readonly Letter[] = ['A', 'C', 'I'];
    for (let step = 0; step < 500; step += 1) {
      const letter = LETTERS[next() % 4] ?? 'A';
      cell = pressLetter(cell, letter);
      expect(cell).toContain(letter);
      expect(['A', 'R', 'C', 'I', 'A/R']).toContain(lettersText(cell));
    }
  });
});
