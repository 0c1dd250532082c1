import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { answerDialogs, introduce } from '../support/dialogs.ts';
import { launchApp } from '../support/launch-app.ts';
import { makeUserDir } from '../support/ordinary-user.ts';
import { rulesIn, serious } from '../support/serious.ts';

test('a touchpoint is added, moved, rated, decided against the recommendation, and undone', async () => {
  const { app, window, file } = await newWorkbook('Map');
  await window.getByRole('link', { name: 'Touchpoint map', exact: true }).click();

  // The first ones come from the list of usual ones.
  await window.getByRole('button', { name: 'Pick from the usual ones' }).click();
  await window.getByRole('textbox', { name: 'Search the list' }).fill('phone');
  const dialog = window.getByRole('dialog', { name: 'Pick from the usual touchpoints' });
  const boxes = dialog.getByRole('checkbox', { name: /by phone/ });
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await dialog.getByRole('button', { name: 'Add 2 touchpoints' }).click();
  await expect.poll(() => touchpointsIn(file).length).toBe(2);

  // One of our own, in a cell, with one click and its name.
  const cell = window.getByRole('button', { name: 'Add a touchpoint in Consider, E-mail' });
  await cell.scrollIntoViewIfNeeded();
  await cell.hover();
  await cell.click();
  await window
    .getByRole('textbox', { name: 'Name of the new touchpoint in Consider, E-mail' })
    .fill('Delivery promise');
  await window.keyboard.press('Enter');
  const card = window.getByRole('button', { name: /^Delivery promise ?\./ });
  await expect(card).toBeVisible();
  await expect.poll(() => placeOf(file, 'Delivery promise')).toEqual(['Consider', 'E-mail']);
  await expect(card).toBeFocused();
  await window.getByRole('button', { name: 'Close the details' }).click();

  // By keyboard to the next stage; the focus goes along, and it is said aloud.
  await card.focus();
  await window.keyboard.press('Alt+ArrowRight');
  await expect.poll(() => placeOf(file, 'Delivery promise')).toEqual(['Buy', 'E-mail']);
  await expect(card).toBeFocused();
  await expect(window.getByText('Delivery promise moved to Buy, E-mail.')).toBeAttached();

  // By mouse into another channel; one undo takes it back.
  const target = window.getByRole('button', { name: 'Add a touchpoint in Buy, Web form' });
  await card.dragTo(target);
  await expect.poll(() => placeOf(file, 'Delivery promise')).toEqual(['Buy', 'Web form']);
  await window.getByRole('button', { name: /^Undo/ }).click();
  await expect.poll(() => placeOf(file, 'Delivery promise')).toEqual(['Buy', 'E-mail']);

  // Enter opens it. Rated like the method's example, it says automate, and why.
  await card.focus();
  await window.keyboard.press('Enter');
  const panel = window.getByRole('complementary', { name: 'Details of Delivery promise' });
  await expect(panel.getByText('Result: open, because ratings that decide are missing.')).toBeVisible();
  const ratings: readonly (readonly [string, number])[] = [
    ['Brand criticality', 2],
    ['Emotional intensity', 1],
    ['Judgement needed', 1],
    ['Complexity', 1],
    ['Data sensitivity', 2],
    ['Volume', 5],
    ['Repeatability', 5],
    ['Documentation', 4],
    ['Coverage need', 4],
    ['Digital availability', 5],
  ];
  for (const [name, rating] of ratings)
    await panel
      .getByRole('radiogroup', { name, exact: true })
      .getByRole('radio', { name: new RegExp(`^${rating}\\b`) })
      .check();
  await expect(panel.getByText(/^Result: Automate because a machine can do it/)).toBeVisible();
  await panel.getByRole('button', { name: 'How is this computed? Automate score' }).click();
  await expect(window.getByRole('dialog')).toContainText('25 + 30 + 25 + 10 + 10 = 100.0');
  await window.keyboard.press('Escape');

  // The person decides otherwise: not without a reason, and both stand side by side.
  await panel.getByRole('button', { name: 'Decide otherwise' }).click();
  await panel.getByRole('combobox', { name: 'Your decision' }).selectOption('hybrid');
  await panel.getByRole('button', { name: 'Save the decision' }).click();
  await expect(panel.getByText(/needs a reason/)).toBeVisible();
  await panel.getByRole('textbox', { name: 'Reason', exact: true }).first().fill('The bot is not built yet.');
  await panel.getByRole('button', { name: 'Save the decision' }).click();
  await expect(panel.getByText('Your reason:')).toBeVisible();
  expect(touchpointsIn(file).find(({ name }) => name === 'Delivery promise')).toMatchObject({
    decision: 'hybrid',
    decision_basis: 'automate',
    decision_reason: 'The bot is not built yet.',
  });
  await app.close();
});

test('all recommendations are accepted in one act after a look at them, and taken back in one', async () => {
  const { app, window } = await sample();
  await window.getByRole('tab', { name: 'Summary', exact: true }).click();
  const left = window.locator('dl > div', { hasText: 'Not yet decided' }).locator('dd');
  const before = await left.innerText();
  await window.getByRole('button', { name: 'Accept all recommendations' }).click();
  const dialog = window.getByRole('dialog', { name: 'Accept all recommendations' });
  await expect(dialog.getByText(/left out, overridden/)).toBeVisible();
  const boxes = dialog.getByRole('list', { name: 'Touchpoints to decide' }).getByRole('checkbox');
  const count = await boxes.count();
  await boxes.first().uncheck();
  await dialog.getByRole('button', { name: `Accept ${count - 1}`, exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(left).toHaveText(new RegExp(`^${Number.parseInt(before, 10) - (count - 1)} `));
  await window.getByRole('button', { name: /^Undo: Accept \d+ recommendations|^Undo/ }).click();
  await expect(left).toHaveText(before);
  await app.close();
});

test('a threshold is moved by keyboard and by mouse, seen before it counts, and set back', async () => {
  const { app, window } = await sample();
  await window.getByRole('tab', { name: 'Scatter', exact: true }).click();
  const line = window.getByRole('slider', { name: 'Outsource from, threshold' });
  await line.focus();
  for (let step = 0; step < 3; step += 1) await window.keyboard.press('PageUp');
  await expect(line).toHaveAttribute('aria-valuenow', '75');
  await expect(window.getByText(/recommendations? would change: /)).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(line).toHaveAttribute('aria-valuenow', '60');
  await expect(window.getByRole('button', { name: 'Back to default' })).toHaveCount(0);

  await window.keyboard.press('PageUp');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('button', { name: 'Back to default' })).toBeVisible();
  await expect(line).toHaveAttribute('aria-valuenow', '65');

  const grip = await line.locator('rect').boundingBox();
  if (!grip) throw new Error('The grip of the line is not to be seen.');
  await window.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
  await window.mouse.down();
  await window.mouse.move(grip.x + grip.width / 2 + 60, grip.y + 20, { steps: 4 });
  await window.mouse.up();
  await expect(line).not.toHaveAttribute('aria-valuenow', '65');
  await window.getByRole('button', { name: 'Back to default' }).click();
  await expect(line).toHaveAttribute('aria-valuenow', '60');
  await app.close();
});

test('the map leaves the app as a picture and on paper', async () => {
  test.slow(); // Pages and pictures are drawn without a graphics card here.
  const { app, window } = await sample();
  const folder = makeUserDir('pictures');
  const save = async (item: string, kind: string) => {
    const file = path.join(folder, `map.${kind}`);
    await answerDialogs(app, file);
    await window.getByRole('button', { name: 'Picture', exact: true }).click();
    await window.getByRole('menuitem', { name: item }).click();
    return file;
  };
  const svg = await save('Save as SVG', 'svg');
  await expect(window.getByText('map.svg')).toBeVisible();
  const text = readFileSync(svg, 'utf8');
  expect(text).toContain('Touchpoint map of Brammelund');
  expect(text).toContain('Order status by phone');
  expect(text).toContain('@font-face');

  const png = await save('Save as PNG', 'png');
  await expect(window.getByText('map.png')).toBeVisible();
  const bytes = readFileSync(png);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(bytes.readUInt32BE(16)).toBeGreaterThan(2_000); // its width in pixels

  const pdf = await save('Print or save as PDF', 'pdf');
  await expect(window.getByRole('dialog', { name: 'Print the map' })).toBeVisible();
  await window.getByRole('radio', { name: 'A3 landscape' }).check();
  const pages = Number.parseInt(await window.getByText(/^\d+ pages?$/).innerText(), 10);
  await window.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(window.getByRole('dialog')).toHaveCount(0);
  const printed = readFileSync(pdf, 'latin1');
  expect(printed.slice(0, 5)).toBe('%PDF-');
  expect(printed.match(/\/Type\s*\/Page\b/g)).toHaveLength(pages);
  await app.close();
});

test('the filter says that it hides something, and a stage in use cannot be deleted', async () => {
  const { app, window } = await sample();
  const cards = window.locator('[data-card]');
  const all = await cards.count();
  await window.getByRole('textbox', { name: 'Search touchpoints' }).fill('refund');
  await expect(window.getByText(/^Filtered: \d+ of \d+$/)).toBeVisible();
  await expect.poll(() => cards.count()).toBeLessThan(all);
  await window.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(cards).toHaveCount(all);

  await window.getByRole('tab', { name: 'Lists', exact: true }).click();
  await window.getByRole('gridcell', { name: 'Get help', exact: true }).click({ button: 'right' });
  await window.getByRole('menuitem', { name: /^Delete/ }).click();
  await expect(window.getByText(/needed by \d+ touchpoints/)).toBeVisible();
  await app.close();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`every view in ${scheme} colours can be used by everybody`, async () => {
    test.setTimeout(150_000); // axe reads every element of six views
    const { app, window } = await sample();
    await window.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    for (const view of ['Map', 'Register', 'Scatter', 'Summary', 'Locations', 'Lists']) {
      await window.getByRole('tab', { name: view, exact: true }).click();
      await expect(window.getByRole('tabpanel', { name: view })).toBeVisible();
      expect(await serious(window, rulesIn(scheme)), view).toEqual([]);
    }
    await window.getByRole('tab', { name: 'Map', exact: true }).click();
    await window.locator('[data-card]').first().click();
    await expect(window.getByRole('complementary', { name: /^Details of/ })).toBeVisible();
    expect(await serious(window, rulesIn(scheme)), 'with details').toEqual([]);
    await app.close();
  });
}

async function sample(): Promise<{ readonly app: ElectronApplication; readonly window: Page }> {
  const { app, window } = await launchApp();
  await introduce(window);
  await window.getByRole('button', { name: 'Open the sample engagement' }).click();
  await window.getByRole('link', { name: 'Touchpoint map', exact: true }).first().click();
  await window.locator('[data-card]').first().waitFor();
  return { app, window };
}

async function newWorkbook(title: string) {
  const file = path.join(makeUserDir('work'), `${title}.orw`);
  const { app, window } = await launchApp();
  await introduce(window);
  await answerDialogs(app, file);
  await window.getByRole('button', { name: 'New workbook' }).click();
  await window.getByRole('textbox', { name: 'Title' }).fill(title);
  await window.getByRole('button', { name: 'Choose where to keep it' }).click();
  await window.getByRole('heading', { name: 'Overview' }).waitFor();
  return { app, window, file };
}

interface StoredTouchpoint {
  readonly name: string;
  readonly stage_name: string;
  readonly channel_name: string;
  readonly decision: string | null;
}

/** Reads the file beside the open app, as another program would. */
function touchpointsIn(file: string): StoredTouchpoint[] {
  const db = new Database(file, { readonly: true });
  const rows = db
    .prepare(
      `SELECT touchpoint.*, stage.name AS stage_name, channel.name AS channel_name FROM touchpoint
       JOIN stage ON stage.id = touchpoint.stage JOIN channel ON channel.id = touchpoint.channel`,
    )
    .all();
  db.close();
  return rows as StoredTouchpoint[];
}

function placeOf(file: string, name: string): readonly string[] {
  const row = touchpointsIn(file).find((one) => one.name === name);
  return row ? [row.stage_name, row.channel_name] : [];
}
