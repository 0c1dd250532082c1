import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { answerDialogs, introduce } from '../support/dialogs.ts';
import { launchApp } from '../support/launch-app.ts';
import { makeUserDir } from '../support/ordinary-user.ts';
import { serious } from '../support/serious.ts';

test('the grid is filled by keyboard and clipboard and checked as it is typed; the boundary becomes a text', async () => {
  const file = path.join(makeUserDir('work'), 'Duties.orw');
  const { app, window } = await launchApp();
  await introduce(window);
  await answerDialogs(app, file);
  await window.getByRole('button', { name: 'New workbook' }).click();
  await window.getByRole('textbox', { name: 'Title' }).fill('Duties');
  await window.getByRole('button', { name: 'Choose where to keep it' }).click();
  await window.getByRole('heading', { name: 'Overview' }).waitFor();

  // Two usual activities bring the five roles that their letters need, in one act.
  await window.getByRole('link', { name: 'Responsibilities', exact: true }).first().click();
  await window.getByRole('button', { name: 'Add activities from list' }).first().click();
  await pick(window, 'activities', ['Hiring agents', 'Training agents']);
  const grid = window.getByRole('grid', { name: 'Grid of responsibilities' });
  await expect(grid.locator('[data-c]')).toHaveCount(12);
  expect(rowsOf(file, 'SELECT id FROM raci_role ORDER BY id')).toEqual(
    ['CS', 'PM', 'PO', 'PQ', 'QK', 'VM'].map((id) => ({ id })),
  );
  const look = window.getByRole('button', { name: 'To look at' });
  if ((await look.getAttribute('aria-pressed')) !== 'true') await look.click();
  await expect(window.getByText('Answers for 50% of all activities').first()).toBeVisible();

  // The first role of the first activity: an A makes two who answer for it, an R joins it, undo takes it back.
  await grid.focus();
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await window.keyboard.press(key);
  };
  await press('Control+Home', 'a');
  await expect(window.getByText(/^2 roles answer for it: /)).toBeVisible();
  await press('r');
  await expect
    .poll(() => lettersIn(file, 'act-hiring'))
    .toMatchObject({ a: '["PM","CS"]', r: '["PO","CS"]' });
  expect(await serious(window), 'grid').toEqual([]);
  await press('Control+z', 'Control+z');
  await expect.poll(() => lettersIn(file, 'act-hiring')).toMatchObject({ a: '["PM"]', r: '["PO"]' });
  await expect(window.getByText(/^2 roles answer for it: /)).toHaveCount(0);

  // A block from a spreadsheet, found by its names, is one act; what is no letter is told before.
  await app.evaluate(
    ({ clipboard }, text) => clipboard.writeText(text),
    'Activity\tPQ\tVM\nTraining agents\tR\tA',
  );
  await grid.focus();
  await press('Control+v');
  await expect
    .poll(() => lettersIn(file, 'act-training'))
    .toMatchObject({ a: '["VM"]', r: '["PQ"]', i: '[]' });
  await app.evaluate(({ clipboard }) => clipboard.writeText('A\tperhaps'));
  await press('Control+v');
  await expect(window.getByText(/“perhaps” for .* is none of A, R, C, I\./)).toBeVisible();
  await window.getByRole('button', { name: 'Paste nothing' }).click();
  expect(lettersIn(file, 'act-hiring')).toMatchObject({ a: '["PM"]' });

  // Whoever asks what may be decided gets the lowest level that may.
  await window.getByRole('tab', { name: 'Authority' }).click();
  await window.getByRole('button', { name: 'Add decisions from list' }).click();
  await pick(window, 'delegated decisions', ['Refund']);
  await expect(window.getByText('No level has a limit').first()).toBeVisible();
  await window.getByRole('textbox', { name: /^Amount/ }).fill('20');
  await expect(window.getByText('Agent: may not decide it')).toBeVisible();

  // Subjects become a text, and the text is the client's own from then on.
  await window.getByRole('tab', { name: 'Boundary' }).click();
  await window.getByRole('button', { name: 'Add subjects from list' }).click();
  await pick(window, 'boundary subjects', ['Knowledge base and its articles']);
  await window.getByRole('button', { name: 'Put together from the subjects' }).click();
  const text = window.getByRole('textbox', { name: 'Boundary statement' });
  await expect(text).toHaveValue(/Knowledge base and its articles: owned by the client\./);
  await text.fill('Articles are ours.');
  await expect
    .poll(() => rowsOf(file, 'SELECT boundary_statement AS text FROM engagement'))
    .toEqual([{ text: 'Articles are ours.' }]);
  await window.getByRole('button', { name: 'Put together again' }).click();
  await expect(window.getByText(/^Lines that go: 1\. Lines that come: \d/)).toBeVisible();
  await window.getByRole('button', { name: 'Replace the text' }).click();
  await expect(text).toHaveValue(/^This statement says for one subject/);
  await app.close();
});

/** Takes rows over from the list that is open. */
async function pick(window: Page, what: string, names: readonly string[]): Promise<void> {
  const list = window.getByRole('dialog', { name: `Add ${what} from the list` });
  for (const name of names) await list.getByRole('checkbox', { name, exact: true }).check();
  await list.getByRole('button', { name: /^Add \d+ / }).click();
  await expect(list).toHaveCount(0);
}

function lettersIn(file: string, activity: string): unknown {
  const [row] = rowsOf(
    file,
    `SELECT accountable AS a, responsible AS r, informed AS i FROM raci_activity WHERE id = '${activity}'`,
  );
  return row;
}

/** Reads the file beside the open app, as another program would. */
function rowsOf(file: string, query: string): unknown[] {
  const db = new Database(file, { readonly: true });
  const rows = db.prepare(query).all();
  db.close();
  return rows;
}
