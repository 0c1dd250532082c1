import { PERSON_COLOURS } from '../../model/readiness-lists.ts';
import type { Person } from '../../model/tables/person.ts';

export type PersonColour = (typeof PERSON_COLOURS)[number]['value'];

/** How a person appears in small places: initials in a colour. */
export interface PersonMarkOf {
  readonly id: string;
  readonly name: string;
  /** One to three letters. */
  readonly initials: string;
  readonly colour: PersonColour;
}

/**
 * Initials and a colour for every person. What was typed stays as typed; the rest follows from the name and the id, so
 * that it is the same on every screen and in every copy of the workbook.
 *
 * Initials are the first letters of the first and the last name; where somebody has these already, a third letter from
 * the name or a digit tells the two apart. Colours are spread over those that nobody has yet, as long as there are any.
 *
 * Worked example: Dorothea Mahlow is DM; a Daniel Meyer who was added later is DME.
 */
export function personMarks(people: Readonly<Record<string, Person>>): ReadonlyMap<string, PersonMarkOf> {
  const all = Object.values(people);
  const taken = new Set(
    all.flatMap(({ initials }) => (initials.trim() ? [initials.trim().toUpperCase()] : [])),
  );
  const worn = new Set<string>(all.flatMap(({ colour }) => colour ?? []));
  // By id, so that nobody's mark depends on the order of a list; ids grow with time.
  const marks = [...all]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((person): PersonMarkOf => {
      const initials = person.initials.trim() || freeInitials(person.name, taken);
      const colour = person.colour ?? freeColour(person.id, worn);
      taken.add(initials.toUpperCase());
      worn.add(colour);
      return { id: person.id, name: person.name, initials, colour };
    });
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  return new Map(all.flatMap(({ id }) => byId.get(id) ?? []).map((mark) => [mark.id, mark]));
}

function freeInitials(name: string, taken: ReadonlySet<string>): string {
  const words = name.toLocaleUpperCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [first = '?', last = ''] = [words[0], words.length > 1 ? words.at(-1) : ''];
  const [head = ''] = first;
  const [tail = ''] = last;
  const usual = head + tail;
  const inner = [...last.slice(tail.length), ...first.slice(head.length), ...words.slice(1, -1).join('')];
  const candidates = [usual, ...inner.map((letter) => usual + letter)];
  for (let digit = 2; digit < 10; digit += 1) candidates.push(usual + digit);
  return candidates.find((candidate) => !taken.has(candidate)) ?? usual;
}

function freeColour(id: string, worn: ReadonlySet<string>): PersonColour {
  const start = [...id].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 9973, 7);
  const colours = PERSON_COLOURS.map((_, step) => PERSON_COLOURS[(start + step) % PERSON_COLOURS.length]);
  const free = colours.find((colour) => colour && !worn.has(colour.value)) ?? colours[0];
  return free?.value ?? 'grey';
}
