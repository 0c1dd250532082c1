import type { Field } from './field.ts';
import { id } from './field.ts';

// biome-ignore lint/suspicious/noExplicitAny: fields of every value type share one record, and `Field` is invariant in its schema
export type AnyField = Field<any>;

type ValueOf<F> = F extends Field<infer T> ? T : never;

/** The row that a set of fields describes. */
type Values<F extends Record<string, AnyField>> = { readonly [K in keyof F]: ValueOf<F[K]> };

/** One table of the workbook: its name in SQLite, on the command line and in code, and its fields in order. */
export interface Table<F extends Record<string, AnyField> = Record<string, AnyField>> {
  readonly name: string;
  /** For people: "answer", "answers". */
  readonly singular: string;
  readonly plural: string;
  /** The field by which people know a row; null where a row has no name of its own. */
  readonly named: string | null;
  readonly fields: F;
  /** Groups of fields whose values together occur once. */
  readonly unique: readonly (readonly string[])[];
  /** A rule that sees the whole row: null when it holds, otherwise a sentence for people. */
  readonly check: ((row: never) => string | null) | null;
}

/** The row type of a table. */
export type RowOf<T extends Table> = Values<T['fields']>;

/** A row whose table is not known at compile time. */
export type AnyRow = { readonly id: string } & Readonly<Record<string, unknown>>;

/** Describes a table; `id` is added as its first field. */
export function defineTable<const F extends Record<string, AnyField>>(
  name: string,
  about: {
    readonly singular: string;
    readonly plural: string;
    readonly named?: keyof F & string;
    readonly fields: F;
    readonly unique?: readonly (readonly (keyof F & string)[])[];
    readonly check?: (row: Values<F> & { readonly id: string }) => string | null;
  },
): Table<F & { id: Field<string> }> {
  return {
    name,
    singular: about.singular,
    plural: about.plural,
    named: about.named ?? null,
    fields: { id: id(), ...about.fields },
    unique: about.unique ?? [],
    check: about.check ?? null,
  };
}
