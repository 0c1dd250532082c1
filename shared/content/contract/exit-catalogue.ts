import * as z from 'zod';
import content from './exit-subjects.json' with { type: 'json' };

export const exitSubjectSchema = z.strictObject({
  /** The id of the part of the exit plan also once it is in a workbook. */
  id: z.string().regex(/^ex-[a-z-]+$/),
  name: z.string().trim().min(6).max(80),
  /** What has to be answered in the plan. */
  asks: z.string().trim().min(30).max(300),
  /** Whether the plan is no plan without it. */
  essential: z.boolean(),
  /** The clause of the catalogue that makes it binding. */
  clause: z.string().regex(/^cl-/),
});

export type ExitSubject = Readonly<z.infer<typeof exitSubjectSchema>>;

/** What a plan for leaving a partner settles, in the order in which it happens. */
export const exitCatalogue = content as readonly ExitSubject[];
