import * as z from 'zod';
import { type About, describeAs, type Field } from './field.ts';

/** A time of day as `HH:MM` on a 24-hour clock, by the clock of the place that is meant. */
export function clockTime(about: About & { readonly initial: string }): Field<string> {
  return {
    ...describeAs('text', about, 8),
    required: true,
    initial: about.initial,
    max: 5,
    schema: z
      .string()
      .regex(
        /^([01]\d|2[0-3]):[0-5]\d$/,
        `${about.label} is a time of day from 00:00 to 23:59, such as 09:00.`,
      ),
  };
}

/** An IANA time zone such as `Europe/Berlin`, or an empty text while it is unknown. */
export function timeZone(about: About): Field<string> {
  return {
    ...describeAs('text', about, 20),
    required: true,
    initial: '',
    max: 60,
    schema: z
      .string()
      .max(60)
      .refine(
        isTimeZone,
        `${about.label} is the name of a time zone such as Europe/Berlin or Asia/Manila: choose it from the list.`,
      ),
  };
}

function isTimeZone(name: string): boolean {
  if (name === '') return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
