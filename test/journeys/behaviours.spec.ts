import path from 'node:path';
import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { answerDialogs, introduce } from '../support/dialogs.ts';
import { launchApp } from '../support/launch-app.ts';
import { makeUserDir } from '../support/ordinary-user.ts';
import { serious } from '../support/serious.ts';

test('behaviours go into the contract, the scorecard is made whole, and assessors score blind', async () => {
  const file = path.join(makeUserDir('behaviours'), 'Behaviours.orw');
  const { app, window } = await launchApp();
  await introduce(window);
  await answerDialogs(app, file);
  await window.getByRole('button', { name: 'New workbook' }).click();
  await window.getByRole('textbox', { name: 'Title' }).fill('Behaviours');
  await window.getByRole('button', { name: 'Choose where to keep it' }).click();
  await window.getByRole('link', { name: 'Behaviours and brand', exact: true }).first().click();

  // Two behaviours of the list in one act; one goes into the contract and lacks its place on the scorecard.
  await window.getByRole('button', { name: 'Add behaviours from list' }).click();
  const list = window.getByRole('dialog', { name: 'Add behaviours from the list' });
  await list.getByRole('checkbox', { name: 'BS1 Gets the matter right' }).check();
  await list.getByRole('checkbox', { name: 'BS2 Feels with the customer' }).check();
  await list.getByRole('button', { name: 'Add 2 behaviours' }).click();
  await expect(list).toHaveCount(0);
  await window.getByRole('gridcell', { name: 'Feels with the customer' }).click();
  await window.keyboard.press('F6');
  await window.getByRole('button', { name: 'Put in' }).click();
  await expect(
    window.getByText(/Nobody can be held to it yet\. It lacks: item on the scorecard/),
  ).toBeVisible();
  expect(rows(file, 'SELECT id, agreed FROM behaviour ORDER BY position')).toEqual([
    { id: 'BS1', agreed: 0 },
    { id: 'BS2', agreed: 1 },
  ]);

  // The warning leads to the scorecard; the list is taken over whole, one item is deleted, and the rest is scaled.
  await window.getByRole('tab', { name: 'Scorecard' }).click();
  await window.getByRole('region', { name: 'No scorecard yet' }).getByRole('button').click();
  const items = window.getByRole('dialog', { name: 'Add scorecard items from the list' });
  for (const part of ['Opening and identity', 'Understanding and empathy', 'Closing'])
    await items.getByRole('checkbox', { name: `All of ${part}` }).check();
  await items.getByRole('button', { name: 'Add 6 scorecard items' }).click();
  await expect(window.getByRole('heading', { name: '60 % are still to be shared' })).toBeVisible();
  await window.getByRole('button', { name: 'Make it 100 %' }).click();
  await expect(window.getByRole('heading', { name: 'The 6 items make exactly 100 %' })).toBeVisible();
  expect(rows(file, 'SELECT round(sum(weight_percent), 6) AS sum FROM scorecard_item')).toEqual([
    { sum: 100 },
  ]);

  // An error in the identity check fails a contact that is good otherwise.
  await window.getByRole('button', { name: 'Try it' }).click();
  const trial = window.getByRole('dialog', { name: 'Try the scorecard on a contact that you know' });
  await trial.getByRole('radiogroup', { name: 'Gets the matter right' }).getByText('Full').click();
  await expect(trial.getByText('100.0 %')).toBeVisible();
  await trial.getByRole('radiogroup', { name: 'Checks who is asking' }).getByText('None').click();
  await expect(trial.getByText('0.0 %', { exact: true })).toBeVisible();
  await expect(trial.getByText(/It failed by “Checks who is asking”/)).toBeVisible();
  await window.keyboard.press('Escape');

  // Two assessors score one contact; neither sees the other's points before both are in.
  await window.getByRole('tab', { name: 'Calibration' }).click();
  await window.getByRole('button', { name: /^Add / }).first().click();
  await expect.poll(() => rows(file, 'SELECT id FROM calibration_session')).toHaveLength(1);
  await window.locator('[data-strip]').first().click();
  const scores = window.getByRole('region', { name: 'Scores' });
  for (const [assessor, score] of [
    ['Ana', '84'],
    ['Ben', '78'],
  ] as const) {
    await scores.getByRole('textbox', { name: 'Assessor' }).fill(assessor);
    await scores.getByRole('textbox', { name: 'Score, %' }).fill(score);
    await scores.getByRole('button', { name: 'Give score' }).click();
    await expect(
      scores.getByText(`The score of ${assessor} is kept and covered.`, { exact: false }),
    ).toBeVisible();
  }
  await expect(scores.getByText('84 %')).toHaveCount(0);
  await scores.getByRole('button', { name: 'Show all scores and compare' }).click();
  await expect(scores.getByText('6 points apart, above 5')).toBeVisible();
  await expect(
    window.getByRole('heading', { name: 'Assessors differ by 6 points, above the limit of 5' }),
  ).toBeVisible();
  expect(await serious(window), 'calibration').toEqual([]);
  await window.keyboard.press('Control+z');
  await expect
    .poll(() => rows(file, 'SELECT assessor FROM calibration_score'))
    .toEqual([{ assessor: 'Ana' }]);
  await app.close();
});

/** Reads the file beside the open app, as another program would. */
function rows(file: string, query: string): unknown[] {
  const db = new Database(file, { readonly: true });
  const found = db.prepare(query).all();
  db.close();
  return found;
}
