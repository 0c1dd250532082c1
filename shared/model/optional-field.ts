import * as z from 'zod';
import { type About, type Choice, describeAs, type Field } from './field.ts';

interface Range {
  readonly min: number;
  readonly max: number;
  readonly unit?: string;
}

export function optionalText(about: About & { readonly max?: number }): Field<string> {
  const max = about.max ?? 200;
  return {
    ...describeAs('text', about, 24),
    required: true,
    initial: '',
    max,
    schema: z.string().max(max, `${about.label} is longer than ${max} characters: shorten it.`),
  };
}

/** A number that may be unknown. */
export function optionalDecimal(about: About & Range): Field<number | null> {
  return { ...optionalNumber('decimal', about), schema: inRange(about).nullable() };
}

/** A whole number that may be unknown. */
export function optionalInteger(about: About & Range): Field<number | null> {
  const range = `${about.label} is a whole number from ${about.min} to ${about.max}.`;
  return {
    ...optionalNumber('integer', about),
    schema: z.int({ error: range }).min(about.min, range).max(about.max, range).nullable(),
  };
}

/** An amount in the engagement's currency, in whole units and their fraction; may be unknown. */
export function optionalMoney(about: About & Omit<Range, 'unit'>): Field<number | null> {
  return { ...optionalNumber('money', about), schema: inRange(about).nullable() };
}

/** One of a list, or null while nobody has chosen. */
export function optionalChoice<const C extends readonly Choice[]>(
  about: About & { readonly choices: C },
): Field<C[number]['value'] | null> {
  const values = about.choices.map((option) => option.value);
  return {
    ...describeAs('choice', about, 14),
    required: false,
    initial: null,
    choices: about.choices,
    schema: z
      .enum(values as [string, ...string[]], { error: `${about.label} is one of ${values.join(', ')}.` })
      .nullable() as z.ZodType<C[number]['value'] | null>,
  };
}

export function optionalReference(about: About & { readonly to: string }): Field<string | null> {
  return {
    ...describeAs('reference', about, 20),
    required: false,
    initial: null,
    refersTo: about.to,
    schema: z.string().min(1).max(80).nullable(),
  };
}

function optionalNumber(kind: 'decimal' | 'integer' | 'money', about: About & Range) {
  return {
    ...describeAs(kind, about, 11),
    ...(about.unit === undefined ? {} : { unit: about.unit }),
    required: false as const,
    initial: null,
    min: about.min,
    max: about.max,
  };
}

function inRange(about: About & Range) {
  const range = `${about.label} is a number from ${about.min} to ${about.max}.`;
  return z.number({ error: range }).min(about.min, range).max(about.max, range);
}
