import { describe, expect, it } from 'vitest';
import { replacedLines } from '../../../../renderer/phases/expectations/responsibilities/boundary/replaced-lines.ts';
import { planLettersPaste } from '../../../../renderer/phases/expectations/responsibilities/grid/plan-letters-paste.ts';
import { lettersText } from '../../../../shared/domain/duties/duty-letters.ts';

const GRID = {
  activities: ['Hiring', 'Training', 'Audits'].map((name) => ({ id: name.toLowerCase(), name })),
  roles: [
    { id: 'SP', name: 'Sponsor', short: 'SP' },
    { id: 'CS', name: 'Head of customer service', short: 'CS' },
    { id: 'IT', name: 'Service IT', short: 'IT' },
  ],
};
const at = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });
const told = (block: readonly (readonly string[])[], range = at(0, 0)) => {
  const { cells, misfits } = planLettersPaste(block, GRID, range);
  return {
    cells: cells.map(({ activity, role, letters }) => `${activity} ${role} ${lettersText(letters)}`.trim()),
    misfits,
  };
};

describe('a block of letters that is pasted', () => {
  it('goes from the first selected cell to the right and down', () => {
    expect(
      told(
        [
          ['A', 'r'],
          ['', 'C'],
        ],
        at(1, 1),
      ),
    ).toEqual({
      cells: ['training CS A', 'training IT R', 'audits CS', 'audits IT C'],
      misfits: [],
    });
  });

  it('fills the whole selection when it is one cell', () => {
    expect(told([['I']], at(0, 1, 1, 2)).cells).toEqual([
      'hiring CS I',
      'hiring IT I',
      'training CS I',
      'training IT I',
    ]);
  });

  it('finds its rows and columns by their names, in whatever order they stand', () => {
    const block = [
      ['Activity', 'IT', 'SP'],
      ['Audits', 'A/R', ''],
      ['hiring', '', 'C'],
    ];
    expect(told(block, at(2, 2))).toEqual({
      cells: ['audits IT A/R', 'audits SP', 'hiring IT', 'hiring SP C'],
      misfits: [],
    });
  });

  it('says what it cannot place, and places the rest', () => {
    const { cells, misfits } = told(
      [
        ['A', 'X'],
        ['R', 'C'],
      ],
      at(2, 1),
    );
    expect(cells).toEqual(['audits CS A']);
    expect(misfits).toEqual([
      '“X” for Service IT in “Audits” is none of A, R, C, I.',
      'Line 2 lies below the last activity.',
    ]);
    expect(told([['A', 'R']], at(0, 2)).misfits).toEqual(['“R” in “Hiring” lies beside the last role.']);
    expect(
      told([
        ['Activity', 'SP'],
        ['Audits', 'A'],
        ['Parties', 'R'],
      ]).misfits,
    ).toEqual(['There is no activity “Parties”.']);
  });
});

describe('a statement that is put together again', () => {
  it('shows which lines stay, go and come, in reading order', () => {
    expect(replacedLines('One\n\nTwo\nOwn', 'One\nTwo\nThree')).toEqual([
      { line: 'One', change: 'stays' },
      { line: 'Two', change: 'stays' },
      { line: 'Own', change: 'goes' },
      { line: 'Three', change: 'comes' },
    ]);
    expect(replacedLines('', 'One')).toEqual([{ line: 'One', change: 'comes' }]);
    expect(replacedLines('One', '')).toEqual([{ line: 'One', change: 'goes' }]);
  });

  it('gives both texts back from what it shows', () => {
    let seed = 3;
    const next = () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed;
    };
    const text = () => Array.from({ length: next() % 7 }, () => 'abcd'[next() % 4]).join('\n');
    for (let round = 0; round < 300; round += 1) {
      const [before, after] = [text(), text()];
      const lines = replacedLines(before, after);
      const without = (change: string) =>
        lines
          .filter((line) => line.change !== change)
          .map(({ line }) => line)
          .join('\n');
      expect([without('comes'), without('goes')]).toEqual([before, after]);
    }
  });
});
