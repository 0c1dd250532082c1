import { call } from '../workbook/client.ts';

const LONGEST = 10_000;

/** Writes a failure of the window into the shell's log; whether that works changes nothing for the person. */
export function reportFailure(error: unknown, where: string): void {
  const message = `${where}\n${describeFailure(error)}`.slice(0, LONGEST);
  call('window.report', { message }).catch(() => undefined);
}

/** Everything a developer wants to know of a failure, as text. */
export function describeFailure(error: unknown): string {
  return error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
}

/** Reports what nobody caught. */
export function reportFailures(): void {
  window.addEventListener('error', (event) =>
    reportFailure(event.error ?? event.message, 'Uncaught in the window'),
  );
  window.addEventListener('unhandledrejection', (event) =>
    reportFailure(event.reason, 'Unhandled in the window'),
  );
}
