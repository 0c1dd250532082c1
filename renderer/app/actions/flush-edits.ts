import { settled } from '../../workbook/store.ts';

/** Commits what is still being typed anywhere, and waits until the file holds it. */
export async function flushEdits(): Promise<void> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await sendTyped();
}

/** The same without taking the focus away. */
export async function sendTyped(): Promise<void> {
  window.dispatchEvent(new CustomEvent('flush-edits'));
  await settled();
}
