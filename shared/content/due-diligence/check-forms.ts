import * as z from 'zod';
import { VENDOR_CHECKS } from '../../model/selection-lists.ts';
import type { VendorCheck } from '../../model/tables/vendor-check.ts';
import forms from './check-forms.json' with { type: 'json' };

/** One question of a form. */
export interface CheckQuestion {
  /** As answers name it. */
  readonly id: string;
  /** A few words for it. */
  readonly name: string;
  readonly question: string;
  /** What a good answer sounds like. */
  readonly good: string;
}

/** What is asked in a check of one kind. */
export interface CheckForm {
  readonly kind: VendorCheck['kind'];
  /** How to get ready for it. */
  readonly prepare: string;
  readonly items: readonly CheckQuestion[];
}

const line = z.string().trim().min(20).max(300);

export const checkFormSchema: z.ZodType<readonly CheckForm[]> = z.array(
  z.strictObject({
    kind: z.enum(VENDOR_CHECKS.map(({ value }) => value)),
    prepare: line,
    items: z
      .array(
        z.strictObject({
          id: z.string().regex(/^[a-z-]+\.[a-z-]+$/),
          name: z.string().trim().min(4).max(40),
          question: line,
          good: line,
        }),
      )
      .min(4),
  }),
);

/** The forms of all kinds of checks: questions to ask, and what good looks like. */
export const checkForms: readonly CheckForm[] = checkFormSchema.parse(forms);

/** The form of a kind of check. */
export function checkForm(kind: VendorCheck['kind']): CheckForm {
  const form = checkForms.find((one) => one.kind === kind);
  if (!form) throw new Error(`There is no form for checks of the kind ${kind}.`);
  return form;
}

/** The question of an answer, or null for one that no form has. */
export function checkQuestion(item: string): CheckQuestion | null {
  for (const { items } of checkForms) {
    const found = items.find(({ id }) => id === item);
    if (found) return found;
  }
  return null;
}
