import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { answerDialogs, introduce } from '../support/dialogs.ts';
import { launchApp } from '../support/launch-app.ts';
import { makeUserDir } from '../support/ordinary-user.ts';
import { serious } from '../support/serious.ts';

test('a ranking is judged as soon as there is one, and trying other weights and seeds stores nothing', async () => {
  const file = path.join(makeUserDir('robustness'), 'Sample.orw');
  const { app, window } = await launchApp();
  await introduce(window);

  // Before anybody is ranked the page says what is missing, and leads there.
  await answerDialogs(app, file.replace('Sample', 'Empty'));
  await window.getByRole('button', { name: 'New workbook' }).click();
  await window.getByRole('textbox', { name: 'Title' }).fill('Empty');
  await window.getByRole('button', { name: 'Choose where to keep it' }).click();
  await window.getByRole('link', { name: 'Robustness', exact: true }).first().click();
  await expect(window.getByText('There are no criteria yet.')).toBeVisible();
  await expect(window.getByRole('button', { name: 'Go to the criteria' })).toBeVisible();
  await choose('Close workbook');

  // The sample is close: verdict, lead, and the weight that would turn it.
  await window.getByRole('button', { name: 'Open the sample engagement' }).click();
  await window.getByRole('link', { name: 'Robustness', exact: true }).first().click();
  const verdict = window.getByRole('region', { name: 'Verdict' });
  await expect(verdict.getByText('No clear winner')).toBeVisible();
  await expect(verdict).toContainText(/ points ahead of .+, [\d.]+ % of its score\./);
  await expect(verdict).toContainText(
    /“.+” would have to (rise|fall) from [\d.]+ % to [\d.]+ % before .+ overtakes /,
  );
  expect(await serious(window)).toEqual([]);

  // A weight moved by the keyboard moves the ranking, and back.
  await window.getByRole('tab', { name: 'Weights', exact: true }).click();
  const slider = window.getByRole('slider').first();
  const agreed = Number.parseFloat((await slider.getAttribute('aria-valuetext')) ?? '');
  await slider.focus();
  for (let step = 0; step < 20; step += 1) await window.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', `${agreed + 10} %, agreed ${agreed} %`);
  await expect(window.getByText(/^With these weights .+ points\./)).toBeVisible();
  await window.getByRole('button', { name: 'Back to the agreed weights' }).click();
  await expect(slider).toHaveAttribute('aria-valuetext', `${agreed} %`);

  // Drawn rankings come from the engine, and the same seed draws the same ones.
  await window.getByRole('tab', { name: 'Chances' }).click();
  const finding = window.getByRole('heading', { name: / comes first in [\d.]+ % of 10,000 drawn rankings$/ });
  const first = await finding.textContent();
  await window.getByRole('button', { name: 'Draw again' }).click();
  await expect(finding).not.toHaveText(first ?? '');
  await window.getByRole('textbox', { name: 'Seed' }).fill('1');
  await expect(finding).toHaveText(first ?? '');
  await window.getByText('Any weights at all', { exact: true }).click();
  await expect(window.getByText(/as if none had been agreed/)).toBeVisible();

  await window.getByRole('tab', { name: 'Evaluators' }).click();
  await expect(window.getByRole('heading', { name: /of 5 evaluators put .+ first$/ })).toBeVisible();
  await expect(window.getByRole('button', { name: /^Undo/ })).toBeDisabled();
  await answerDialogs(app, file);
  await choose('Save a copy…');
  await expect.poll(() => fs.existsSync(file)).toBe(true);
  expect(firstWeight(file), 'the file keeps what was agreed').toBe(agreed);
  await app.close();

  async function choose(item: string): Promise<void> {
    await window.getByRole('button', { name: 'Workbook', exact: true }).click();
    await window.getByRole('menuitem', { name: item }).click();
  }
});

function firstWeight(file: string): unknown {
  const database = new Database(file, { readonly: true });
  try {
    const sql = 'SELECT weight FROM criterion WHERE parent IS NULL ORDER BY position LIMIT 1';
    return database.prepare(sql).pluck().get();
  } finally {
    database.close();
  }
}
