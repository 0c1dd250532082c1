import path from 'node:path';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { answerDialogs, introduce } from '../support/dialogs.ts';
import { launchApp } from '../support/launch-app.ts';
import { makeUserDir } from '../support/ordinary-user.ts';
import { serious } from '../support/serious.ts';

test('a process is picked, rated by keyboard alone, and what it lacks becomes an action', async () => {
  const { app, window, file } = await newWorkbook('Audit');
  await expect(window.getByText(/^List the processes of customer service/)).toBeVisible();
  expect(await serious(window), 'empty').toEqual([]);

  // From the list of usual ones, in one act.
  await window.getByRole('button', { name: 'Pick from the usual ones' }).click();
  const list = window.getByRole('dialog', { name: 'Add processes from the list' });
  await list.getByRole('textbox', { name: 'Search the list' }).fill('order status');
  await list.getByRole('checkbox', { name: /^Order status/ }).check();
  await list.getByRole('textbox', { name: 'Search the list' }).fill('');
  await list.getByRole('checkbox', { name: 'All of Complaints' }).check();
  expect(await serious(window), 'list').toEqual([]);
  await list.getByRole('button', { name: /^Add \d+ processes$/ }).click();
  await expect(list).toHaveCount(0);
  const picked = processesIn(file);
  expect(picked.length).toBeGreaterThan(1);
  const status = picked.find(({ name }) => name.startsWith('Order status'));
  expect(status).toMatchObject({ defined: null, core: 'support' });
  await expect(window.getByRole('grid', { name: 'Processes' })).toBeVisible();
  expect(await serious(window), 'register').toEqual([]);

  // The interview, without a mouse: the arrows change the view, J and the digits do the rest.
  await window.getByRole('tab', { name: 'Register' }).focus();
  await window.keyboard.press('ArrowRight');
  await expect(window.getByRole('heading', { level: 2, name: 'What it is' })).toBeVisible();
  await expect(window.getByText('0 of 12 rated', { exact: true })).toBeVisible();
  expect(await serious(window), 'interview, fields').toEqual([]);
  await window.keyboard.press('j');
  await expect(window.getByRole('heading', { level: 2, name: 'Figures' })).toBeVisible();
  await window.keyboard.press('j');
  const result = window.getByRole('region', { name: 'Result' });
  await expect(result.getByTitle('Some ratings are missing.')).toBeVisible();
  for (const [factor, rating] of RATINGS) {
    await expect(window.getByRole('heading', { level: 2, name: factor, exact: true })).toBeVisible();
    if (factor === 'Complexity') expect(await serious(window), 'interview, rating').toEqual([]);
    await window.keyboard.press(String(rating));
  }
  await expect(window.getByText('12 of 12 rated', { exact: true })).toBeVisible();
  await expect(result.getByText('Move now')).toBeVisible();

  // One rating lower, and the gate turns the verdict.
  for (let back = 0; back < 10; back += 1) await window.keyboard.press('k');
  await expect(window.getByRole('heading', { level: 2, name: 'Measurable', exact: true })).toBeVisible();
  await window.keyboard.press('2');
  await expect(result.getByText('Fix, then move')).toBeVisible();
  await expect(result.getByText('Fix first')).toBeVisible();
  await result.getByRole('button', { name: 'How is this computed? Status' }).click();
  await expect(window.getByText(/the gate makes it “Fix, then move”/)).toBeVisible();
  await window.keyboard.press('Escape');

  // Picture and plan follow.
  await window.getByRole('tab', { name: 'Picture' }).click();
  await expect(window.getByRole('button', { name: /^Order status.*Fix, then move/ })).toBeVisible();
  await expect(window.getByText('Not in the picture yet')).toBeVisible();
  expect(await serious(window), 'picture').toEqual([]);
  await window.getByRole('tab', { name: 'Wave plan' }).click();
  await expect(window.getByRole('region', { name: 'Wave 2' }).getByText(/^Order status/)).toBeVisible();
  expect(await serious(window), 'waves').toEqual([]);
  await window.getByRole('button', { name: /^Move Order status/ }).click();
  await window.getByRole('menuitem', { name: 'Move to wave 1' }).click();
  await expect(window.getByRole('region', { name: 'Wave 1' }).getByText(/^Order status/)).toBeVisible();
  await expect.poll(() => processesIn(file).find(({ id }) => id === status?.id)?.wave).toBe(1);

  // What is missing becomes an action by one click, and is not offered again.
  await window.getByRole('tab', { name: 'Missing artefacts' }).click();
  expect(await serious(window), 'missing').toEqual([]);
  await window
    .getByRole('button', { name: /^Make an action: Measure the handling time of Order status/ })
    .click();
  const made = window.getByRole('link', { name: /^Measure the handling time of Order status/ });
  await expect(made).toBeVisible();
  await expect(
    window.getByRole('button', { name: /^Make an action: Measure the handling time/ }),
  ).toHaveCount(0);
  await made.click();
  await expect(window.getByRole('heading', { level: 1, name: 'Actions' })).toBeVisible();
  const grid = window.getByRole('grid', { name: 'Actions' });
  await expect(grid.getByText(/^Measure the handling time of Order status/)).toBeVisible();
  expect(await serious(window), 'actions').toEqual([]);
  expect(actionsIn(file)).toEqual([
    expect.objectContaining({ process: status?.id, artefact: 'measurable', status: 'open' }),
  ]);
  await window.getByRole('button', { name: 'Undo', exact: false }).first().click();
  await expect(grid.getByText(/^Measure the handling time/)).toHaveCount(0);
  expect(actionsIn(file)).toEqual([]);

  // The register shows the same row.
  await window.getByRole('link', { name: 'Process audit', exact: true }).click();
  await window.getByRole('tab', { name: 'Register' }).click();
  const row = window.getByRole('row').filter({ hasText: /Order status/ });
  await expect(row.getByText('Fix, then move')).toBeVisible();
  expect(processesIn(file).find(({ id }) => id === status?.id)).toMatchObject({ defined: 4, measurable: 2 });
  await app.close();
});

test('a method setting changes results at once, and goes back to its default', async () => {
  const { app, window, file } = await newWorkbook('Settings');
  await window.getByRole('link', { name: 'Method settings', exact: true }).click();
  const field = window.getByRole('textbox', { name: 'Readiness to move: Defined' });
  await field.fill('55');
  await expect(window.getByText('Changed, default 30')).toBeVisible();
  await expect(window.getByText(/^Weights add up to 125/)).toBeVisible();
  await expect.poll(() => parametersIn(file)).toEqual([{ id: 'rtm.defined', value: 55 }]);
  await field.fill('lots');
  await expect(window.getByText(/Defined is a number/).first()).toBeVisible();
  await field.fill('60');
  await expect.poll(() => parametersIn(file)).toEqual([{ id: 'rtm.defined', value: 60 }]);
  expect(await serious(window)).toEqual([]);
  await window.getByRole('button', { name: 'Back to default 30: Readiness to move: Defined' }).click();
  await expect(field).toHaveValue('30');
  await expect.poll(() => parametersIn(file)).toEqual([]);
  await app.close();
});

/** In the order of the interview; every one is rated by its digit alone. */
const RATINGS = [
  ['Defined', 4],
  ['Repeatable', 5],
  ['Measurable', 4],
  ['Documentation', 4],
  ['Workload', 4],
  ['AHT predictability', 5],
  ['Complexity', 1],
  ['Exception rate', 1],
  ['Judgement needed', 1],
  ['Systems access', 2],
  ['Data sensitivity', 2],
  ['Brand criticality', 2],
] as const;

interface Opened {
  readonly app: ElectronApplication;
  readonly window: Page;
  readonly file: string;
}

/** A new workbook at its process audit. */
async function newWorkbook(title: string): Promise<Opened> {
  const file = path.join(makeUserDir('work'), `${title}.orw`);
  const { app, window } = await launchApp();
  await introduce(window);
  await answerDialogs(app, file);
  await window.getByRole('button', { name: 'New workbook' }).click();
  await window.getByRole('textbox', { name: 'Title' }).fill(title);
  await window.getByRole('button', { name: 'Choose where to keep it' }).click();
  await window.getByRole('heading', { name: 'Overview' }).waitFor();
  await window.getByRole('link', { name: 'Process audit', exact: true }).click();
  return { app, window, file };
}

interface StoredProcess {
  readonly id: string;
  readonly name: string;
  readonly wave: number | null;
}

/** Reads the file beside the open app, as another program would. */
function processesIn(file: string): StoredProcess[] {
  return rowsOf<StoredProcess>(file, 'SELECT * FROM process ORDER BY position');
}

function actionsIn(file: string): unknown[] {
  return rowsOf(file, 'SELECT * FROM action ORDER BY position');
}

function parametersIn(file: string): unknown[] {
  return rowsOf(file, 'SELECT id, value FROM parameter');
}

function rowsOf<T>(file: string, query: string): T[] {
  const db = new Database(file, { readonly: true });
  const rows = db.prepare(query).all();
  db.close();
  return rows as T[];
}
