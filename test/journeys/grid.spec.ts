import { expect, type Locator, type Page, test } from '@playwright/test';
import { introduce } from '../support/dialogs.ts';
import { launchApp } from '../support/launch-app.ts';
import { serious } from '../support/serious.ts';

/** A register is worked in like a spreadsheet, and every act in it is one step to undo. */
let started: Awaited<ReturnType<typeof launchApp>>;
let window: Page;
let grid: Locator;

test.beforeEach(async () => {
  started = await launchApp();
  window = started.window;
  await introduce(window);
  await window.getByRole('button', { name: 'Open the sample engagement' }).click();
  await window.getByRole('link', { name: 'Process audit', exact: true }).first().click();
  // The sample may have no processes yet; the grid is made for adding them.
  const register = window.getByRole('tab', { name: 'Register' });
  const add = window.getByRole('button', { name: 'Add process' });
  await expect(register.or(add).first()).toBeVisible();
  if (!(await register.isVisible())) await add.click();
  await register.click();
  grid = window.getByRole('grid', { name: 'Processes' });
  await expect(grid).toBeVisible();
  await grid.focus();
});
test.afterEach(() => started.app.close());

test('a block pasted from a spreadsheet is one act, also when rows are added, and one undo takes it back', async () => {
  const before = await rowCount();
  const block = Array.from({ length: 50 }, (_, at) => `Pasted ${at + 1}`);
  await paste(block.join('\r\n'), 'Control+End', 'ArrowDown', 'Home');
  await expect.poll(rowCount).toBe(before + block.length - 1);
  await window.keyboard.press('Control+z');
  await expect.poll(rowCount).toBe(before);
});

test('what does not fit is shown before anything changes, and what fits can be pasted', async () => {
  const count = await rowCount();
  await paste('Refunds\nReturns\n', 'Control+Home');
  await expect(cell(1, 0)).toHaveText('Returns');
  await expect(window.getByRole('dialog')).toBeHidden();
  const column = await columnOf('AHT, s');
  await paste('1.234,5\nmany', 'Control+Home', ...right(column));
  const dialog = window.getByRole('dialog');
  await expect(dialog).toContainText('1 cell does not fit');
  await expect(dialog).toContainText('AHT is a number');
  expect(await serious(window)).toEqual([]);
  await dialog.getByRole('button', { name: 'Paste what fits' }).click();
  await expect(cell(0, column)).toHaveText(/1[.,]?234[.,]5/);
  await expect(grid).toBeFocused();
  expect(await rowCount()).toBeGreaterThanOrEqual(count);
});

test('a text that does not fit stays in its cell with the reason, and Escape brings the old value back', async () => {
  const column = await columnOf('AHT, s');
  for (const key of ['Control+Home', ...right(column)]) await window.keyboard.press(key);
  const old = await cell(0, column).innerText();
  await window.keyboard.type('soon');
  expect(await serious(window)).toEqual([]);
  await window.keyboard.press('Enter');
  await expect(cell(0, column)).toHaveText('soon');
  await expect(cell(0, column)).toHaveAttribute('aria-invalid', 'true');
  await window.keyboard.press('ArrowUp');
  await expect(window.getByText('Press F2 to change it')).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(cell(0, column)).toHaveText(old);
});

test('the name of the active cell always leads to a cell, wherever the grid is scrolled to', async () => {
  await paste(Array.from({ length: 300 }, (_, at) => `Row ${at}`).join('\n'), 'Control+Home');
  await expect.poll(rowCount).toBeGreaterThanOrEqual(300);
  await window.keyboard.press('Control+Home');
  await grid.evaluate((element) =>
    element.scrollTo({ top: element.scrollHeight, left: element.scrollWidth }),
  );
  await window.waitForTimeout(200);
  const found = await grid.evaluate((element) =>
    document.getElementById(element.getAttribute('aria-activedescendant') ?? '')?.getAttribute('role'),
  );
  expect(found).toBe('gridcell');
  await window.keyboard.type('Typed');
  await window.keyboard.press('Enter');
  await window.keyboard.press('Control+Home');
  await expect(cell(0, 0)).toHaveText('Typed');
});

test('a filter tells how much it hides and can be cleared; copied cells carry text and a table', async () => {
  await paste('Alpha\nBeta\nAlpha again', 'Control+Home');
  await expect(cell(0, 0)).toHaveText('Alpha');
  for (const key of ['Control+Home', 'ArrowUp', 'Enter']) await window.keyboard.press(key);
  await window.getByRole('menuitem', { name: 'Filter', exact: true }).click();
  await window.getByLabel('Show rows where it').selectOption('contains');
  await window.getByLabel('What').fill('alpha');
  expect(await serious(window)).toEqual([]);
  await window.getByRole('button', { name: 'Filter', exact: true }).click();
  await expect(window.getByText(/^Filtered: 2 of \d+$/).first()).toBeVisible();
  const table = window.evaluate(
    () =>
      new Promise<string>((done) => {
        globalThis.addEventListener('copy', (event) => done(event.clipboardData?.getData('text/html') ?? ''));
      }),
  );
  for (const key of ['Control+Home', 'Shift+ArrowDown', 'Control+c']) await window.keyboard.press(key);
  expect(await table).toContain('<td>Alpha again</td>');
  expect(await started.app.evaluate(({ clipboard }) => clipboard.readText())).toBe('Alpha\r\nAlpha again');
  await window.getByRole('button', { name: 'Clear the filters' }).click();
  await expect(window.getByText(/^Filtered/)).toHaveCount(0);
});

function cell(row: number, column: number): Locator {
  return grid.locator(`[data-r="${row}"] [data-c="${column}"]`);
}

/** How many rows the grid has, in view or not. */
async function rowCount(): Promise<number> {
  return Number(await grid.getAttribute('aria-rowcount')) - 1;
}

async function paste(text: string, ...keys: readonly string[]): Promise<void> {
  await started.app.evaluate(({ clipboard }, written) => clipboard.writeText(written), text);
  for (const key of [...keys, 'Control+v']) await window.keyboard.press(key);
}

/** The place of a column, which need not be in view. */
async function columnOf(header: string): Promise<number> {
  await window.keyboard.press('Control+Home');
  for (let column = 0; column < 80; column += 1) {
    const found = grid.locator(`[data-r="-1"] [data-c="${column}"]`);
    if ((await found.innerText()) === header) return column;
    await window.keyboard.press('ArrowRight');
  }
  throw new Error(`The grid has no column ${header}.`);
}

function right(times: number): readonly string[] {
  return Array<string>(times).fill('ArrowRight');
}
