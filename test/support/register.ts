import { expect, type Locator, type Page } from '@playwright/test';
import { introduce } from './dialogs.ts';
import { launchApp } from './launch-app.ts';

export interface Register {
  readonly app: Awaited<ReturnType<typeof launchApp>>['app'];
  readonly window: Page;
  readonly grid: Locator;
  /** A cell by its place among what is shown, from 0; the headers are row -1. */
  readonly cell: (row: number, column: number) => Locator;
  /** The first column of the first rows. */
  readonly names: (count: number) => Promise<readonly string[]>;
  /** Makes the cell active by the keyboard and gives back the place of its column. */
  readonly goTo: (row: number, header: string) => Promise<number>;
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Pastes as if a spreadsheet had copied the text. */
  readonly paste: (text: string) => Promise<void>;
  /** Lets through the rows whose first column contains a word. */
  readonly filter: (word: string) => Promise<void>;
}

/** The processes of the sample as a register, with the focus in it. */
export async function openRegister(): Promise<Register> {
  const { app, window } = await launchApp();
  await introduce(window);
  await window.getByRole('button', { name: 'Open the sample engagement' }).click();
  await window.getByRole('link', { name: 'Process audit', exact: true }).first().click();
  await window.getByRole('tab', { name: 'Register' }).click();
  const grid = window.getByRole('grid', { name: 'Processes' });
  const cell = (row: number, column: number) => grid.locator(`[data-r="${row}"] [data-c="${column}"]`);
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await window.keyboard.press(key);
  };
  await expect(cell(3, 0)).toBeVisible();
  await grid.focus();
  return {
    app,
    window,
    grid,
    cell,
    press,
    names: (count) => Promise.all(Array.from({ length: count }, (_, row) => cell(row, 0).innerText())),
    goTo: async (row, header) => {
      await press('Control+Home', ...Array<string>(row).fill('ArrowDown'));
      for (let column = 0; column < 80; column += 1) {
        if ((await cell(-1, column).innerText()) === header) return column;
        await press('ArrowRight');
      }
      throw new Error(`The grid has no column ${header}.`);
    },
    paste: async (text) => {
      await app.evaluate(({ clipboard }, written) => clipboard.writeText(written), text);
      await press('Control+v');
    },
    filter: async (word) => {
      await press('Control+Home', 'ArrowUp', 'Enter');
      await window.getByRole('menuitem', { name: 'Filter', exact: true }).click();
      await window.getByLabel('Show rows where it').selectOption('contains');
      await window.getByLabel('What').fill(word);
      await window.getByRole('button', { name: 'Filter', exact: true }).click();
      await expect(window.getByText(/^Filtered/).first()).toBeVisible();
      await expect(grid).toBeFocused();
    },
  };
}
