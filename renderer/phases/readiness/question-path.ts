/** Where the checklist shows a question. */
export function questionPath(question: string): string {
  return `/readiness/checklist/${encodeURIComponent(question)}`;
}
