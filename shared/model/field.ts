import * as z from 'zod';

/** How a field is edited, stored, checked and written to Excel. */
export type FieldKind =
  | 'id'
  | 'text'
  | 'longText'
  | 'integer'
  | 'decimal'
  | 'money'
  | 'boolean'
  | 'choice'
  | 'choices'
  | 'level'
  | 'date'
  | 'timestamp'
  | 'reference'
  | 'references';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly help?: string;
}

/**
 * One field of a table: the single description from which its SQLite column, row type,
 * validation, editor, Excel column, comparison and merge are derived.
 */
export interface Field<T = unknown> {
  readonly kind: FieldKind;
  /** What people read above the field, in sentence case. */
  readonly label: string;
  /** One sentence for the person who fills it in. */
  readonly help: string;
  /** Null is not allowed. */
  readonly required: boolean;
  /** The value of a row that does not say otherwise. */
  readonly initial: T;
  /** Checks one value; its message is a sentence for people. */
  readonly schema: z.ZodType<T>;
  /** What a number counts, in words, as in "points" or "weight". */
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly choices?: readonly Choice[];
  /** What a judgement from 1 to 5 means, in that order. */
  readonly anchors?: Anchors;
  /** The part of a long row that the field belongs to, as a heading. */
  readonly section?: string;
  /** The table that a reference, or each of several references, points to. */
  readonly refersTo?: string;
  /** Width of the Excel column in characters. */
  readonly excelWidth: number;
}

/** Five short descriptions, of 1 to 5. */
export type Anchors = readonly [string, string, string, string, string];

/** What every field says of itself. */
export interface About {
  readonly label: string;
  readonly help: string;
  readonly width?: number;
  readonly section?: string;
}

const LONGEST_CELL = 32_767; // what one Excel cell can hold

const required = (label: string) => ({ error: `${label} is needed: type a value.` });

export function id(): Field<string> {
  return {
    kind: 'id',
    label: 'Id',
    help: 'Never changes; sheets and links find the row by it.',
    required: true,
    initial: '',
    // A row is kept under its id in a plain object, where this one word means something else.
    schema: z
      .string()
      .min(1)
      .max(80)
      .refine((text) => text !== '__proto__', 'A row cannot have the id __proto__: give it another.'),
    excelWidth: 16,
  };
}

export function text(about: About & { readonly max?: number; readonly initial?: string }): Field<string> {
  const max = about.max ?? 200;
  return {
    ...describeAs('text', about, 24),
    required: true,
    initial: about.initial ?? '',
    max,
    schema: z
      .string()
      .trim()
      .min(1, required(about.label))
      .max(max, `${about.label} is longer than ${max} characters: shorten it.`),
  };
}

export function longText(about: About): Field<string> {
  return {
    ...describeAs('longText', about, 48),
    required: true,
    initial: '',
    max: LONGEST_CELL,
    schema: z
      .string()
      .max(
        LONGEST_CELL,
        `${about.label} is longer than ${LONGEST_CELL} characters, the most that Excel keeps.`,
      ),
  };
}

export function decimal(
  about: About & {
    readonly min: number;
    readonly max: number;
    readonly initial: number;
    readonly unit?: string;
  },
): Field<number> {
  const range = `${about.label} is a number from ${about.min} to ${about.max}.`;
  return {
    ...describeAs('decimal', about, 10),
    ...(about.unit === undefined ? {} : { unit: about.unit }),
    required: true,
    initial: about.initial,
    min: about.min,
    max: about.max,
    schema: z.number({ error: range }).min(about.min, range).max(about.max, range),
  };
}

export function integer(
  about: About & {
    readonly min: number;
    readonly max: number;
    readonly initial: number;
    readonly unit?: string;
  },
): Field<number> {
  const range = `${about.label} is a whole number from ${about.min} to ${about.max}.`;
  return {
    ...describeAs('integer', about, 10),
    ...(about.unit === undefined ? {} : { unit: about.unit }),
    required: true,
    initial: about.initial,
    min: about.min,
    max: about.max,
    schema: z.int({ error: range }).min(about.min, range).max(about.max, range),
  };
}

export function yesNo(about: About & { readonly initial?: boolean }): Field<boolean> {
  return {
    ...describeAs('boolean', about, 8),
    required: true,
    initial: about.initial ?? false,
    schema: z.boolean({ error: `${about.label} is yes or no.` }),
  };
}

export function choice<const C extends readonly Choice[]>(
  about: About & { readonly choices: C; readonly initial: C[number]['value'] },
): Field<C[number]['value']> {
  const values = about.choices.map((option) => option.value);
  return {
    ...describeAs('choice', about, 14),
    required: true,
    initial: about.initial,
    choices: about.choices,
    schema: z.enum(values as [string, ...string[]], {
      error: `${about.label} is one of ${values.join(', ')}.`,
    }) as z.ZodType<C[number]['value']>,
  };
}

/** A judgement on the five-level maturity scale, or on the scale that `anchors` describe; null while nobody has judged. */
export function level(about: About & { readonly anchors?: Anchors }): Field<number | null> {
  const range = `${about.label} is a level from 1 to 5.`;
  return {
    ...describeAs('level', about, 8),
    ...(about.anchors === undefined ? {} : { anchors: about.anchors }),
    required: false,
    initial: null,
    min: 1,
    max: 5,
    schema: z.int({ error: range }).min(1, range).max(5, range).nullable(),
  };
}

/** A calendar day as `YYYY-MM-DD`, free of time zones. */
export function date(about: About): Field<string | null> {
  return {
    ...describeAs('date', about, 12),
    required: false,
    initial: null,
    schema: z.iso.date({ error: `${about.label} is a day such as 2027-03-31.` }).nullable(),
  };
}

/** A moment in UTC as `YYYY-MM-DDTHH:MM:SS.mmmZ`. */
export function timestamp(about: About): Field<string> {
  return {
    ...describeAs('timestamp', about, 20),
    required: true,
    initial: '1970-01-01T00:00:00.000Z',
    schema: z.iso.datetime({ error: `${about.label} is a moment such as 2027-03-31T09:00:00.000Z.` }),
  };
}

export function reference(about: About & { readonly to: string }): Field<string> {
  return {
    ...describeAs('reference', about, 20),
    required: true,
    initial: '',
    refersTo: about.to,
    schema: z.string().min(1, required(about.label)).max(80),
  };
}

/** What a field of a kind takes from its description. */
export function describeAs(kind: FieldKind, about: About, width: number) {
  return {
    kind,
    label: about.label,
    help: about.help,
    excelWidth: about.width ?? width,
    ...(about.section === undefined ? {} : { section: about.section }),
  };
}
