import { forgetUnsaved } from '../ui/unsaved.ts';
import { readWorkbook, useStore } from '../workbook/store.ts';
import { notify } from './notify.ts';
import { reportFailure } from './report-failure.ts';

/** Shows the workbook that is open in this window, or Home; a workbook that cannot be read leads Home as well. */
export async function showWorkbook(): Promise<void> {
  const before = pathShown();
  try {
    await readWorkbook();
    if (pathShown() !== before) forgetUnsaved(); // They belong to the workbook that was left.
  } catch (error) {
    reportFailure(error, 'Reading the workbook');
    useStore.setState(({ open }) => ({ open: open ?? null }));
    const message = error instanceof Error ? error.message : String(error);
    notify('error', message, 'The workbook could not be read');
  }
}

function pathShown(): string | undefined {
  return useStore.getState().open?.file.path;
}
