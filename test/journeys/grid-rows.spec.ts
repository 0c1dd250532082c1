import { expect, test } from '@playwright/test';
import { openRegister, type Register } from '../support/register.ts';

/** Rows that a filter, an undo or a panel takes from under the hands of whoever works on them. */
let register: Register;

test.beforeEach(async () => {
  register = await openRegister();
});
test.afterEach(() => register.app.close());

test('a row that is worked on stays in a filtered grid until one goes on to another', async () => {
  const { window, grid, cell, press, filter } = register;
  await filter('Order');
  const shown = Number(await grid.getAttribute('aria-rowcount'));
  await press('Control+Home');
  await window.keyboard.type('Renamed');
  await press('Tab');
  await expect(cell(0, 0)).toHaveText('Renamed');
  await expect(grid).toHaveAttribute('aria-rowcount', String(shown));
  await press('ArrowDown');
  await expect(cell(0, 0)).not.toHaveText('Renamed');
  await expect(grid).toHaveAttribute('aria-rowcount', String(shown - 1));
  // A new row is there, too, and takes what is typed next.
  await window.getByRole('button', { name: 'Add process' }).click();
  const added = grid.locator('[data-current] [data-c="0"]');
  await expect(added).toHaveText('New process');
  await window.keyboard.type('Something else');
  await press('Tab');
  await expect(added).toHaveText('Something else');
});

test('the panel goes on to rows that a filter hides, and comes back to where it was opened', async () => {
  const { window, grid, cell, press, names, filter } = register;
  const [first = '', second = ''] = await names(2);
  await filter(first);
  await cell(0, 0).click({ button: 'right' });
  await window.getByRole('menuitem', { name: /^Open/ }).click();
  await window.getByRole('button', { name: 'Next process' }).click();
  await expect(window.getByRole('complementary', { name: `Details of ${second}` })).toBeVisible();
  await window.getByRole('button', { name: 'Previous process' }).click();
  const panel = window.getByRole('complementary', { name: /^Details of/ });
  await panel.getByRole('textbox', { name: 'Process', exact: true }).fill('Out of the filter');
  await expect(cell(0, 0)).toHaveText('Out of the filter');
  await expect(panel).toHaveAccessibleName('Details of Out of the filter');
  await press('Escape');
  await expect(grid).toBeFocused();
});

test('a refused text gives way to what is pasted over it, and goes with its row', async () => {
  const { app, window, cell, press, paste, goTo, names } = register;
  const column = await goTo(0, 'AHT, s');
  await window.keyboard.type('soon');
  await press('Enter', 'ArrowUp');
  await paste('321');
  await expect(cell(0, column)).toHaveText('321');
  await expect(cell(0, column)).not.toHaveAttribute('aria-invalid', 'true');
  const [first = '', second = ''] = await names(2);
  await window.keyboard.type('later');
  await press('Enter', 'ArrowUp', 'Shift+F10');
  await window.getByRole('menuitem', { name: /^Delete/ }).click();
  await expect(cell(0, 0)).toHaveText(second);
  await press('Control+z');
  await expect(cell(0, 0)).toHaveText(first);
  await expect(cell(0, column)).toHaveText('321');
  // Nothing holds up closing.
  const closed = app.waitForEvent('close');
  await window.close();
  await closed;
});

test('a word that was mistyped is corrected in the preview of a paste, in all its cells at once', async () => {
  const { window, grid, cell, paste, goTo, press } = register;
  const column = await goTo(0, 'Audit state');
  await paste('Agred\nOpen\nAgred');
  const dialog = window.getByRole('dialog');
  await expect(dialog).toContainText('2 cells do not fit');
  await dialog.getByRole('button', { name: 'Use Agreed' }).first().click();
  await expect(dialog).toContainText('All cells can be pasted now');
  await dialog.getByRole('button', { name: 'Paste', exact: true }).click();
  await expect(cell(0, column)).toHaveText('Agreed');
  await expect(cell(2, column)).toHaveText('Agreed');
  await expect(grid).toBeFocused();
  // At the headers there is no cell to paste into.
  await press('Control+Home', 'ArrowUp');
  const name = await cell(0, 0).innerText();
  await paste('Over the first name');
  await expect(window.getByText('go down to a cell first')).toBeAttached();
  await expect(cell(0, 0)).toHaveText(name);
});

test('only the active cell stays selected when other rows come to lie in the range', async () => {
  const { window, grid, cell, press, paste, names } = register;
  const selected = grid.locator('[role="gridcell"][aria-selected="true"]');
  const [, , , fourth = ''] = await names(4);
  await press('Control+Home', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+F10');
  await window.getByRole('menuitem', { name: 'Delete 3 processes' }).click();
  await expect(cell(0, 0)).toHaveText(fourth);
  await expect(selected).toHaveText([fourth]);
  await press('Control+Home', 'ArrowUp', 'Enter');
  await window.getByRole('menuitem', { name: 'Sort ascending' }).click();
  await expect(grid).toBeFocused();
  await press('Control+Home');
  await paste('Aaa\nZzz');
  await expect(cell(0, 0)).toHaveText('Aaa');
  await expect(selected).toHaveText(['Aaa']);
});
