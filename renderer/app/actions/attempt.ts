import { Refusal } from '../../../shared/lib/refusal.ts';
import { showDialog } from '../dialogs/dialog-store.ts';
import { reportFailure } from '../report-failure.ts';

/**
 * Does something that the shell may refuse, and shows its sentence when it does.
 *
 * @returns what came of it, or undefined when it was refused or failed.
 */
export async function attempt<T>(
  { failed, path = null }: { readonly failed: string; readonly path?: string | null },
  work: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) reportFailure(error, failed);
    const message =
      error instanceof Refusal
        ? error.message
        : 'Something in the app went wrong. Your saved work is safe in its file. Try again; the log holds the details.';
    const code = error instanceof Refusal ? error.code : 'bug';
    showDialog({ kind: 'refused', title: failed, message, code, path });
    return undefined;
  }
}
