import { forgetUnsavedCells, unsavedCells } from './grid/editing/drafts.ts';
import { forgetUnsavedTexts, unsavedTexts } from './save-text.tsx';

/** How many texts, in fields and in cells, were refused and would be lost with the window. */
export function unsaved(): number {
  return unsavedTexts() + unsavedCells();
}

/** Lets them go, when the workbook that they were typed into is left. */
export function forgetUnsaved(): void {
  forgetUnsavedTexts();
  forgetUnsavedCells();
}
