import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { introduce } from '../support/dialogs.ts';
import { launchApp } from '../support/launch-app.ts';
import { serious } from '../support/serious.ts';

const MINE = "evaluator = 'ev-dm' AND vendor = 'v-baltara'";

test('somebody scores alone, hands in, and the group agrees where it differed', async () => {
  const { app, window, userData } = await launchApp();
  await introduce(window);
  await window.getByRole('button', { name: 'Open the sample engagement' }).click();
  await window.getByRole('link', { name: 'Scoring', exact: true }).first().click();
  const file = sampleFile(userData);

  // Scores that are handed in are fixed, and come back until the group has met about the vendor.
  await window.getByLabel('Vendor', { exact: true }).selectOption({ label: 'Baltara Contact, handed in' });
  await expect(window.getByRole('radiogroup', { name: /^Score for/ })).toHaveCount(0);
  await window.getByRole('button', { name: 'Take my scores back' }).click();
  await expect(window.getByText('27 of 27 scored')).toBeVisible();
  expect(rows(file, `SELECT id FROM evaluation WHERE ${MINE}`)).toEqual([]);

  // By keyboard alone: clear, go on and back, score, and type what was seen.
  await window.keyboard.press('n');
  await expect(window.getByText('26 of 27 scored')).toBeVisible();
  await window.keyboard.press('ArrowRight');
  await expect(window.getByRole('heading', { name: 'C1.2 Knows our typical contacts' })).toBeVisible();
  await window.keyboard.press('ArrowLeft');
  await window.keyboard.press('2');
  await expect(window.getByText('27 of 27 scored')).toBeVisible();
  await window.keyboard.press('e');
  await window.keyboard.press('Control+A');
  await window.keyboard.type('No garden house among eleven brands.');
  await window.keyboard.press('Escape');
  await expect
    .poll(() => rows(file, `SELECT score, evidence FROM score WHERE ${MINE} AND criterion = 'C1.1'`))
    .toEqual([{ score: 2, evidence: 'No garden house among eleven brands.' }]);

  // Until everybody has handed in, nobody sees who is ahead.
  await window.getByRole('tab', { name: 'Ranking', exact: true }).click();
  await expect(window.getByText('Still to hand in: Dorothea Mahlow (Baltara Contact).')).toBeVisible();
  const shown = window.getByRole('heading', { level: 2, name: / is ahead of .+ points$/ });
  await window.getByRole('button', { name: 'Show results before all have handed in' }).click();
  await expect(shown).toBeVisible();
  await window.getByRole('button', { name: 'Hide results again' }).click();
  await expect(shown).toHaveCount(0);
  await window.getByRole('tab', { name: 'My scores', exact: true }).click();
  await window.getByRole('button', { name: 'Hand in the scores of Baltara Contact' }).click();
  await window.getByRole('button', { name: 'Hand in', exact: true }).click();
  await expect(window.getByRole('heading', { name: 'Handed in' })).toBeVisible();
  await window.getByRole('tab', { name: 'Ranking', exact: true }).click();
  await expect(shown).toBeVisible();
  expect(await serious(window)).toEqual([]);

  // A minimum counts again, and is waived again only with a reason.
  await window.getByRole('button', { name: 'Take the waiver back' }).click();
  await expect(window.getByText(/2\.98 is below the minimum of 3\./)).toBeVisible();
  await window.getByRole('button', { name: 'Waive the minimum' }).click();
  await window.getByRole('button', { name: 'Waive', exact: true }).click();
  await expect(window.getByText(/needs its reason/)).toBeVisible();
  await window.getByLabel('Why it may be ranked all the same').fill('The training plan arrived today.');
  await window.getByRole('button', { name: 'Waive', exact: true }).click();
  await expect(window.getByRole('button', { name: 'Take the waiver back' })).toBeVisible();

  // Where evaluators are far apart, the group agrees on a score with its reason.
  await window.getByRole('link', { name: /^Baltara Contact: C3\.2 .+, 2 points$/ }).click();
  const panel = window.getByRole('complementary', { name: 'Baltara Contact under C3.2' });
  await expect(panel.getByText('Mean 2.67, spread 2')).toBeVisible();
  await panel.getByLabel('Score', { exact: true }).fill('2.5');
  await panel.getByRole('button', { name: 'Agree' }).click();
  await expect(panel.getByText(/needs its reason/)).toBeVisible();
  await panel.getByLabel('What settled it').fill('Open about wages, closed about clients.');
  await panel.getByRole('button', { name: 'Agree' }).click();
  await expect(panel.getByRole('heading', { name: /^Agreed on 2\.50/ })).toBeVisible();
  expect(rows(file, "SELECT score FROM consensus_score WHERE vendor = 'v-baltara'")).toEqual([
    { score: 2.5 },
  ]);

  // The details close by keyboard, and one goes on from their cell.
  await panel.getByRole('button', { name: 'Close the details' }).press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(window.getByRole('button', { name: /^Baltara Contact, C3\.2:/ })).toBeFocused();

  // What was talked about stays as it is.
  await window.getByRole('tab', { name: 'My scores', exact: true }).click();
  await expect(window.getByText(/The evaluators have met about Baltara Contact/)).toBeVisible();
  await app.close();
});

/** Where the app put its copy of the sample: the workbook that it opened last. */
function sampleFile(userData: string): string {
  const { recents } = JSON.parse(readFileSync(path.join(userData, 'settings.json'), 'utf8')) as {
    readonly recents: readonly { readonly path: string }[];
  };
  const [last] = recents;
  if (!last) throw new Error('The app remembers no workbook.');
  return last.path;
}

/** Reads the file beside the open app, as another program would. */
function rows(file: string, query: string): unknown[] {
  const database = new Database(file, { readonly: true });
  const found = database.prepare(query).all();
  database.close();
  return found;
}
