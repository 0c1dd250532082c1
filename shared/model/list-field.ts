import * as z from 'zod';
import { type About, type Choice, describeAs, type Field } from './field.ts';
import { type ListText, listText, NOTHING_LISTED, readList } from './list-text.ts';

/** Any number of a list's values, kept as `listText` writes them. */
export function choices(about: About & { readonly choices: readonly Choice[] }): Field<ListText> {
  const values = about.choices.map((option) => option.value);
  const message = `${about.label} takes any of ${values.join(', ')}.`;
  return {
    ...describeAs('choices', about, 24),
    required: true,
    initial: NOTHING_LISTED,
    choices: about.choices,
    schema: listSchema(message, (item) => values.includes(item)),
  };
}

/** Any number of rows of another table, kept as `listText` writes their ids. */
export function references(about: About & { readonly to: string }): Field<ListText> {
  return {
    ...describeAs('references', about, 28),
    required: true,
    initial: NOTHING_LISTED,
    refersTo: about.to,
    schema: listSchema(`${about.label} takes a list of rows.`, (item) => item !== '' && item.length <= 80),
  };
}

function listSchema(message: string, allows: (item: string) => boolean): z.ZodType<ListText> {
  return z.string().refine((text): text is ListText => {
    const items = readList(text);
    return items !== null && listText(items) === text && items.every(allows);
  }, message) as unknown as z.ZodType<ListText>;
}
