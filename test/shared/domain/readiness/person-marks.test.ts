import { describe, expect, it } from 'vitest';
import { personMarks } from '../../../../shared/domain/readiness/person-marks.ts';
import type { Person } from '../../../../shared/model/tables/person.ts';
import { newRow } from '../../../../shared/model/tables.ts';

const people = (...names: readonly (string | Partial<Person>)[]) =>
  Object.fromEntries(
    names.map((given, index) => {
      const id = `person-${String(index).padStart(3, '0')}`;
      return [id, newRow('person', { id, ...(typeof given === 'string' ? { name: given } : given) })];
    }),
  );
const initials = (...names: readonly (string | Partial<Person>)[]) =>
  [...personMarks(people(...names)).values()].map((mark) => mark.initials);

describe('the initials of a person', () => {
  it.each([
    ['Dorothea Mahlow', 'DM'],
    ['Anna Maria van der Berg', 'AB'],
    ['Stéphanie Brasseur', 'SB'],
    ['Élodie', 'É'],
    ['jörg müller-lüdenscheidt', 'JL'],
    ['王 伟', '王伟'],
    ['–', '?'],
  ])('of %s are %s', (name, expected) => expect(initials(name)).toEqual([expected]));

  it('stay as they were typed', () =>
    expect(initials({ name: 'Dorothea Mahlow', initials: 'Dot' })).toEqual(['Dot']));

  it('tell people apart within three letters, and the later one gives way', () =>
    expect(initials('Dorothea Mahlow', 'Daniel Meyer', 'Dora Mann', 'D. M.')).toEqual([
      'DM',
      'DME',
      'DMA',
      'DM2',
    ]));

  it('leave those that somebody typed to them', () =>
    expect(initials('Dorothea Mahlow', { name: 'Daniel Meyer', initials: 'DM' })).toEqual(['DMA', 'DM']));
});

describe('the colour of a person', () => {
  it('is typed or given, and eight people have eight colours', () => {
    const marks = personMarks(people({ name: 'A', colour: 'red' }, 'B', 'C', 'D', 'E', 'F', 'G', 'H'));
    const colours = [...marks.values()].map(({ colour }) => colour);
    expect(colours[0]).toBe('red');
    expect(new Set(colours).size).toBe(8);
  });

  it('stays with the person when others come', () => {
    const before = personMarks(people('A', 'B', 'C'));
    const after = personMarks(people('A', 'B', 'C', 'D', 'E'));
    for (const [id, mark] of before) expect(after.get(id)).toEqual(mark);
  });
});
