/** Stands in the path for the list of parked points, behind the last question. */
export const PARKED = 'parked';

/** Where a question is shown on a shared screen. */
export function facilitatePath(question: string): string {
  return `/readiness/checklist/facilitate/${encodeURIComponent(question)}`;
}
