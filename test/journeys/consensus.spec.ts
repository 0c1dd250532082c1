import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { introduce } from '../support/dialogs.ts';
import { launchApp } from '../support/launch-app.ts';
import { serious } from '../support/serious.ts';

/** As much of the window's bridge as tells where the sample was put. */
interface Shell {
  readonly shell: {
    readonly call: Readonly<
      Record<
        string,
        (input: null) => Promise<{ readonly value: { readonly file: { readonly path: string } } }>
      >
    >;
  };
}

let app: ElectronApplication;
let window: Page;
let file: string;

test.beforeAll(async () => {
  ({ app, window } = await launchApp());
  await introduce(window);
  await window.getByRole('button', { name: 'Open the sample engagement' }).click();
  await window.getByRole('heading', { name: 'Overview' }).waitFor();
  file = await window.evaluate(async () => {
    const { shell } = globalThis as unknown as Shell;
    const reply = await shell.call['workbook.read']?.(null);
    return reply?.value.file.path ?? '';
  });
});

test.afterAll(() => app.close());

test('disagreements are settled by keyboard, the answers stay, and undo takes it back', async () => {
  await window.getByRole('link', { name: 'Consensus', exact: true }).click();
  await expect(window.getByText(/^6 of \d+ questions with several answers are in dispute/)).toBeVisible();
  const first = window.getByRole('row', { name: /R6\.5/ });
  await expect(first).toContainText('not settled');
  const answers = rows('SELECT * FROM answer ORDER BY id');
  await window.keyboard.press('j');
  await window.keyboard.press('l');
  await expect(first).toContainText('Lowest');
  await expect
    .poll(() => rows("SELECT method FROM resolution WHERE question = 'R6.5'"))
    .toEqual([{ method: 'lowest' }]);
  await window.keyboard.press('e');
  const panel = window.getByRole('complementary', { name: 'Answers to R6.5' });
  await expect(panel).toContainText('Anke Kolbe');
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('ArrowRight');
  await panel.getByRole('textbox', { name: 'Reason' }).fill('Chat cannot follow within hours');
  await panel.getByRole('button', { name: 'Settle by decision' }).click();
  await expect(first).toContainText('Decision');
  expect(await serious(window)).toEqual([]);
  expect(rows('SELECT * FROM answer ORDER BY id')).toEqual(answers);
  expect(rows("SELECT method, reason FROM resolution WHERE question = 'R6.5'")).toEqual([
    { method: 'decision', reason: 'Chat cannot follow within hours' },
  ]);
  await window.keyboard.press('Escape');
  await window.keyboard.press('Escape');
  await window.keyboard.press('Control+z');
  await expect(first).toContainText('Lowest');
  await window.keyboard.press('Control+z');
  await expect(first).toContainText('not settled');
});

test('blind mode hides what others said until one has answered', async () => {
  await window.getByRole('link', { name: 'Consensus', exact: true }).click();
  await window.getByRole('switch', { name: 'Answer blind' }).click();
  await window.getByRole('combobox', { name: 'Answering as' }).selectOption({ label: 'Miriam Wessels' });
  await window.getByRole('combobox', { name: 'Dimension' }).selectOption('R2');
  await expect(window.getByText('Hidden until you have answered').first()).toBeVisible();
  await expect(window.getByRole('row', { name: /R2\.2/ })).not.toContainText('Hidden');
  await window.getByRole('switch', { name: 'Answer blind' }).click();
  await expect(window.getByText('Hidden until you have answered')).toHaveCount(0);
});

test('a workshop runs from the keyboard and ends with the parked points', async () => {
  await window.getByRole('link', { name: 'Checklist', exact: true }).click();
  await window.getByRole('link', { name: 'Facilitate' }).click();
  const question = window.getByRole('heading', { level: 1 });
  await expect(window.getByRole('timer')).toBeVisible();
  await goTo('R1.1');
  await expect(window.getByText(/^R1\.1 · /)).toBeVisible();
  await expect(window.getByRole('navigation')).toBeHidden();
  await window.keyboard.press('4');
  await expect(window.getByRole('radio', { name: /^4 / })).toBeChecked();
  await window.keyboard.press('e');
  await window.keyboard.press('e');
  await expect(window.getByRole('button', { name: /Evidence: seen/ })).toBeVisible();
  await window.keyboard.press('p');
  await window.keyboard.type('Who signs for 2028?');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('button', { name: 'Park a point, 1 parked' })).toBeVisible();
  await expect
    .poll(() => rows("SELECT level, evidence_strength FROM resolution WHERE question = 'R1.1'"))
    .toEqual([{ level: 4, evidence_strength: 'seen' }]);
  expect(rows("SELECT question, text FROM parked_point WHERE text LIKE 'Who signs%'")).toEqual([
    { question: 'R1.1', text: 'Who signs for 2028?' },
  ]);
  expect(await serious(window)).toEqual([]);
  // A pause in the middle of a reason saves it and takes neither the field nor the keys away.
  await goTo('R1.2');
  await expect(window.getByText(/^R1\.2 · /)).toBeVisible();
  await window.keyboard.press('n');
  await window.keyboard.type('All of it is support:');
  await expect(window.getByText(/calls it not applicable\./)).toBeVisible();
  await window.keyboard.type(' 3 people said so');
  await window.keyboard.press('Escape');
  await expect
    .poll(() => rows("SELECT reason FROM answer WHERE question = 'R1.2' AND not_applicable = 1"))
    .toEqual([{ reason: 'All of it is support: 3 people said so' }]);
  expect(rows("SELECT level FROM resolution WHERE question = 'R1.2'")).toEqual([]);
  const before = await question.textContent();
  await window.keyboard.press('ArrowRight');
  await expect(question).not.toHaveText(before ?? '');
  await goTo('parked');
  await expect(question).toHaveText('3 parked points to give away');
  expect(await serious(window)).toEqual([]);
  await window.keyboard.press('Escape');
  await expect(window.getByRole('navigation').first()).toBeVisible();
});

/** Turns to a question, or to the parked points, of the workshop. */
function goTo(id: string): Promise<void> {
  return window.evaluate((to) => {
    globalThis.location.hash = `#/readiness/checklist/facilitate/${to}`;
  }, id);
}

/** Reads the file beside the open app, as another program would. */
function rows(query: string): unknown[] {
  const db = new Database(file, { readonly: true });
  const found = db.prepare(query).all();
  db.close();
  return found;
}
