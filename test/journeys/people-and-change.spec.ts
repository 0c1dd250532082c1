import path from 'node:path';
import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { answerDialogs, introduce } from '../support/dialogs.ts';
import { launchApp } from '../support/launch-app.ts';
import { makeUserDir } from '../support/ordinary-user.ts';
import { serious } from '../support/serious.ts';

test('groups are placed by keyboard, an effect is added, and a message is put together, edited and rebuilt', async () => {
  const file = path.join(makeUserDir('work'), 'Change.orw');
  const { app, window } = await launchApp();
  await introduce(window);
  await answerDialogs(app, file);
  await window.getByRole('button', { name: 'New workbook' }).click();
  await window.getByRole('textbox', { name: 'Title' }).fill('Change');
  await window.getByRole('button', { name: 'Choose where to keep it' }).click();
  await window.getByRole('heading', { name: 'Overview' }).waitFor();
  await window.getByRole('link', { name: 'People and change', exact: true }).click();

  // Groups from the list, as one act.
  await window.getByRole('button', { name: 'Add usual groups' }).click();
  const list = window.getByRole('dialog', { name: 'Add usual groups' });
  await list.getByRole('checkbox', { name: /^Finance/ }).check();
  await list.getByRole('checkbox', { name: /^Agents whose contacts may move/ }).check();
  await list.getByRole('button', { name: 'Add 2 groups' }).click();
  await expect(list).toHaveCount(0);
  await expect(window.getByText('Place the groups on the map first.')).toBeVisible();

  // Placed without a mouse: lifted from the tray into the middle, one step on, put down.
  const finance = window.getByRole('button', { name: /^Finance/ });
  await finance.focus();
  for (const key of ['Enter', 'ArrowRight', 'ArrowRight', 'Enter']) await window.keyboard.press(key);
  await expect
    .poll(() => rowsOf(file, "SELECT influence, attitude_now FROM stakeholder WHERE name = 'Finance'"))
    .toEqual([{ influence: expect.any(Number), attitude_now: expect.any(String) }]);
  const [placed] = rowsOf<{ attitude_now: string; attitude_start: string }>(
    file,
    "SELECT attitude_now, attitude_start FROM stakeholder WHERE name = 'Finance'",
  );
  expect(placed?.attitude_start).toBe(placed?.attitude_now);
  await expect(
    window.getByText(/^Every group with strong|^Nobody with strong|^\d of \d groups/),
  ).toBeVisible();
  expect(await serious(window), 'map').toEqual([]);

  // An effect is typed into its cell.
  await window.getByRole('tab', { name: 'Impact', exact: true }).click();
  await window.getByRole('button', { name: 'Add an effect to Culture, employees' }).click();
  await window.keyboard.type('Pride in solving everything oneself');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('button', { name: /^Pride in solving everything oneself/ })).toBeVisible();
  expect(rowsOf(file, 'SELECT area, side FROM impact')).toEqual([{ area: 'culture', side: 'employees' }]);
  expect(await serious(window), 'impact').toEqual([]);

  // A page is put together, edited, and put together again only after it has shown what would go.
  await window.getByRole('tab', { name: 'Messages', exact: true }).click();
  await window.getByRole('button', { name: 'Write a message' }).click();
  await window.getByRole('button', { name: 'Put the page together' }).click();
  const effects = window.getByRole('textbox', { name: 'What it means for you' });
  await expect(effects).toHaveValue(/^• Pride in solving everything oneself/);
  await effects.fill('In our own words.');
  await expect
    .poll(() => rowsOf(file, 'SELECT effects FROM audience_message'))
    .toEqual([{ effects: 'In our own words.' }]);
  expect(await serious(window), 'message').toEqual([]);
  await window.getByRole('button', { name: 'Put What it means for you together again' }).click();
  const dialog = window.getByRole('dialog', { name: /together again/ });
  await expect(dialog.getByRole('listitem').first()).toContainText('In our own words.');
  expect(rowsOf(file, 'SELECT effects FROM audience_message')).toEqual([{ effects: 'In our own words.' }]);
  await dialog.getByRole('button', { name: 'Replace the text' }).click();
  await expect(effects).toHaveValue(/^• Pride/);

  // And as a PDF of one page.
  const pdf = path.join(makeUserDir('work'), 'Page.pdf');
  await answerDialogs(app, pdf);
  await window.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(window.getByText('Page.pdf')).toBeVisible();

  // Undo takes the parts back one by one.
  await window.getByRole('button', { name: 'Undo', exact: false }).first().click();
  await expect(effects).toHaveValue('In our own words.');
  for (const tab of ['Roles', 'Calendar']) {
    await window.getByRole('tab', { name: tab, exact: true }).click();
    expect(await serious(window), tab).toEqual([]);
  }
  await app.close();
});

/** Reads the file beside the open app, as another program would. */
function rowsOf<T>(file: string, query: string): T[] {
  const db = new Database(file, { readonly: true });
  const rows = db.prepare(query).all();
  db.close();
  return rows as T[];
}
