import { expect, type Locator, test } from '@playwright/test';
import { openRegister, type Register } from '../support/register.ts';

/** What the pointer does in a register: ranges, filling, rows and columns that are dragged. */
let register: Register;

test.beforeEach(async () => {
  register = await openRegister();
});
test.afterEach(() => register.app.close());

test('a range is selected by dragging over its cells, and its numbers are added up', async () => {
  const { window, grid, cell } = register;
  await drag(cell(0, 0), cell(2, 1));
  await expect(window.getByText(/^3 x 2 selected/)).toBeVisible();
  await expect(grid).toBeFocused();
  await cell(1, 0).click();
  await cell(3, 0).click({ modifiers: ['Shift'] });
  await expect(window.getByText(/^3 x 1 selected/)).toBeVisible();
});

test('dragging the corner of a cell fills those below, and one undo brings them back', async () => {
  const { window, grid, cell, names } = register;
  const before = await names(4);
  await cell(0, 0).click();
  await drag(grid.locator('[data-handle]'), cell(2, 0));
  await expect.poll(() => names(4)).toEqual([before[0], before[0], before[0], before[3]]);
  await window.keyboard.press('Control+z');
  await expect.poll(() => names(4)).toEqual(before);
});

test('a row is moved by its number, and one undo brings it back', async () => {
  const { window, grid, names } = register;
  const before = await names(4);
  const handle = grid.locator('[data-r="0"] [data-row-handle]');
  await handle.click();
  await handle.dragTo(grid.locator('[data-r="2"] [data-row-handle]'), { targetPosition: { x: 10, y: 28 } });
  await expect.poll(() => names(4)).toEqual([before[1], before[2], before[0], before[3]]);
  await expect(grid.locator('[data-r="2"]')).toHaveAttribute('aria-selected', 'true');
  await window.keyboard.press('Control+z');
  await expect.poll(() => names(4)).toEqual(before);
});

test('a column is made wider by its edge and moved by its header', async () => {
  const { grid } = register;
  const header = (column: number) => grid.locator(`[data-r="-1"] [data-c="${column}"]`);
  const words = async (column: number) => (await header(column).innerText()).trim();
  const width = async (column: number) => (await header(column).boundingBox())?.width ?? 0;
  const before = await width(1);
  await drag(header(1).locator('[data-resizer]'), { x: 60, y: 0 });
  await expect.poll(() => width(1)).toBeCloseTo(before + 60, -1);
  const [second, third] = [await words(1), await words(2)];
  await header(2).dragTo(header(1), { sourcePosition: { x: 20, y: 12 }, targetPosition: { x: 20, y: 12 } });
  await expect.poll(() => words(1)).toBe(third);
  expect(await words(2)).toBe(second);
});

test('what is being typed is kept when the pointer goes on to another cell, the corner, or another page', async () => {
  const { window, cell } = register;
  await cell(0, 0).click();
  await window.keyboard.type('Typed and left');
  await cell(2, 0).click();
  await expect(cell(0, 0)).toHaveText('Typed and left');
  await window.keyboard.type('Typed before another page');
  await window.getByRole('link', { name: 'Actions', exact: true }).first().click();
  await window.getByRole('link', { name: 'Process audit', exact: true }).first().click();
  await expect(cell(2, 0)).toHaveText('Typed before another page');
});

/** Presses on one thing and lets go over another, or at a distance in pixels. */
async function drag(from: Locator, to: Locator | { readonly x: number; readonly y: number }): Promise<void> {
  const { mouse } = register.window;
  const start = await middleOf(from);
  const end = 'x' in to ? { x: start.x + to.x, y: start.y + to.y } : await middleOf(to);
  await mouse.move(start.x, start.y);
  await mouse.down();
  await mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 4 });
  await mouse.move(end.x, end.y, { steps: 4 });
  await mouse.up();
}

async function middleOf(thing: Locator) {
  const box = await thing.boundingBox();
  if (!box) throw new Error('There is nothing to drag.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
