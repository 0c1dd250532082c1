/** The ways to look at the process audit, in the order of their tabs. */
export const AUDIT_VIEWS = [
  { id: 'register', name: 'Register' },
  { id: 'interview', name: 'Interview' },
  { id: 'picture', name: 'Picture' },
  { id: 'waves', name: 'Wave plan' },
  { id: 'missing', name: 'Missing artefacts' },
] as const;

export type AuditView = (typeof AUDIT_VIEWS)[number]['id'];

export function isAuditView(text: string | undefined): text is AuditView {
  return AUDIT_VIEWS.some(({ id }) => id === text);
}

/** Where a view is found; the interview may name a process. */
export function auditPath(view: AuditView, process?: string): string {
  const path = `/readiness/process-audit/${view}`;
  return process === undefined ? path : `${path}/${encodeURIComponent(process)}`;
}
