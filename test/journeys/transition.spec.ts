import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { answerDialogs, introduce } from '../support/dialogs.ts';
import { launchApp } from '../support/launch-app.ts';
import { makeUserDir } from '../support/ordinary-user.ts';
import { serious } from '../support/serious.ts';

test('a hand-over is planned from the list, moved by mouse and keyboard, and may not go live', async () => {
  const file = path.join(makeUserDir('transition'), 'Transition.orw');
  const { app, window } = await launchApp();
  await introduce(window);
  await answerDialogs(app, file);
  await window.getByRole('button', { name: 'New workbook' }).click();
  await window.getByRole('textbox', { name: 'Title' }).fill('Hand-over');
  await window.getByRole('button', { name: 'Choose where to keep it' }).click();
  await window.getByRole('link', { name: 'Transition', exact: true }).first().click();

  // Ten stages with their conditions, in one act; without a first day nothing can be placed.
  await window.getByRole('region', { name: 'No stages yet' }).getByRole('button').click();
  const list = window.getByRole('dialog', { name: 'Add stages from the list' });
  await list.getByRole('checkbox', { name: /^All of The usual ten/ }).check();
  await list.getByRole('button', { name: 'Add 10 stages' }).click();
  await expect(window.getByText('Nobody has said when the hand-over starts')).toBeVisible();
  expect(rows(file, 'SELECT count(*) AS n FROM transition_check')).toEqual([{ n: 30 }]);

  // The first stage may not begin before a Monday: the plan follows.
  await window.locator('[data-bar="ts-mobilise"]').click();
  const details = window.getByRole('complementary', { name: 'Details of Mobilise' });
  await details.getByRole('textbox', { name: 'Not before' }).fill('2027-06-07');
  await window.keyboard.press('Tab');
  await expect(window.getByRole('heading', { name: /^The plan goes live on/ })).toBeVisible();
  await details.getByRole('button', { name: 'Close the details' }).click();

  // By mouse: the pilot a good while later. Everything behind it follows, and letting go is one act.
  await window.getByText('Weeks', { exact: true }).click();
  const shadow = window.locator('[data-bar="ts-shadow"]');
  await shadow.scrollIntoViewIfNeeded();
  const box = await shadow.boundingBox();
  if (!box) throw new Error('The stage has no bar.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await drag(window, [x, y], [x + 70, y]);
  await expect
    .poll(() => rows(file, "SELECT not_before FROM transition_stage WHERE id = 'ts-shadow'"))
    .toEqual([{ not_before: '2027-09-06' }]);

  // Escape takes a drag back; by keyboard a week less and two days longer are one more act.
  await drag(window, [x + 70, y], [x + 140, y], 'Escape');
  await shadow.focus();
  for (const key of ['Shift+ArrowLeft', 'Alt+ArrowRight', 'Alt+ArrowRight', 'Enter'])
    await window.keyboard.press(key);
  await expect
    .poll(() => rows(file, "SELECT not_before, duration_days FROM transition_stage WHERE id = 'ts-shadow'"))
    .toEqual([{ not_before: null, duration_days: 9 }]);
  await window.getByRole('button', { name: 'Undo', exact: false }).first().click();
  await expect
    .poll(() => rows(file, "SELECT not_before, duration_days FROM transition_stage WHERE id = 'ts-shadow'"))
    .toEqual([{ not_before: '2027-09-06', duration_days: 7 }]);
  expect(await serious(window), 'plan').toEqual([]);

  // One must of all that were agreed is open, so the answer is no, whatever the score.
  await window.getByRole('tab', { name: 'Go-live' }).click();
  await window.getByRole('region', { name: 'No conditions yet' }).getByRole('button').click();
  const conditions = window.getByRole('dialog', { name: 'Add conditions from the list' });
  await conditions.getByRole('checkbox', { name: 'All of To go live: contract and law' }).check();
  await conditions.getByRole('button', { name: 'Add 3 conditions' }).click();
  await expect(window.getByText(/^3 musts are not met/)).toBeVisible();
  await window.getByRole('button', { name: 'Tick all musts' }).click();
  await expect(window.getByText('3 more met: score 100.0, go')).toBeVisible();
  const contract = window.getByRole('radiogroup', { name: /^Status of The contract/ });
  await contract.getByText('✓ Met').click();
  await expect(window.getByText(/^2 musts are not met/)).toBeVisible();
  expect(await serious(window), 'go-live').toEqual([]);
  expect(rows(file, "SELECT status FROM transition_check WHERE id = 'go-contract'")).toEqual([
    { status: 'met' },
  ]);
  await app.close();
});

async function drag(
  window: Page,
  [fromX, fromY]: readonly [number, number],
  [toX, toY]: readonly [number, number],
  key?: string,
): Promise<void> {
  await window.mouse.move(fromX, fromY);
  await window.mouse.down();
  await window.mouse.move(fromX + 10, fromY, { steps: 2 });
  await window.mouse.move(toX, toY, { steps: 4 });
  if (key !== undefined) await window.keyboard.press(key);
  await window.mouse.up();
}

/** Reads the file beside the open app, as another program would. */
function rows(file: string, query: string): unknown[] {
  const db = new Database(file, { readonly: true });
  const found = db.prepare(query).all();
  db.close();
  return found;
}
