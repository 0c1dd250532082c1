import type { Change } from '../../shared/changes/change.ts';
import { Refusal } from '../../shared/lib/refusal.ts';
import type { Workbook } from '../../shared/model/workbook.ts';
import { commit, useStore } from '../workbook/store.ts';
import { notify } from './notify.ts';

/**
 * Makes a change unless the rules already say no to what is on the screen; then nothing is sent.
 * So a mistyped value does not make the saved indicator cry wolf.
 *
 * @throws Refusal with a sentence for people.
 */
export async function commitChecked(make: (workbook: Workbook) => Change): Promise<void> {
  const { open } = useStore.getState();
  if (open) make(open.workbook);
  await commit(make);
}

/** Shows why something was refused, where there is no field to say it at. */
export function tellRefusal(error: unknown): void {
  notify(
    'error',
    error instanceof Refusal ? error.message : 'Try again; the log holds the details.',
    'Nothing was changed',
  );
}
