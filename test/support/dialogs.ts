import type { ElectronApplication, Page } from '@playwright/test';

/** The system's dialogs cannot be driven from outside: the next one to save or open gives this answer; null is Cancel. */
export async function answerDialogs(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, answer) => {
    const filePath = answer ?? '';
    dialog.showSaveDialog = () => Promise.resolve({ canceled: answer === null, filePath });
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: answer === null, filePaths: answer === null ? [] : [filePath] });
  }, path);
}

/** Says who works here, as the app asks once at its first start. */
export async function introduce(window: Page, name = 'Dana Meyer'): Promise<void> {
  const field = window.getByRole('textbox', { name: 'Name' });
  await field.fill(name);
  await window.keyboard.press('Enter');
  await field.waitFor({ state: 'detached' });
}
