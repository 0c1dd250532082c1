import path from 'node:path';
import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { answerDialogs, introduce } from '../support/dialogs.ts';
import { launchApp } from '../support/launch-app.ts';
import { makeUserDir } from '../support/ordinary-user.ts';
import { serious } from '../support/serious.ts';

test('a profile is filled in, a season pasted, and a sector template applied and taken off', async () => {
  const file = path.join(makeUserDir('work'), 'Profile.orw');
  const { app, window } = await launchApp();
  await introduce(window);
  await answerDialogs(app, file);
  await window.getByRole('button', { name: 'New workbook' }).click();
  await window.getByRole('textbox', { name: 'Title' }).fill('Profile');
  await window.getByRole('button', { name: 'Choose where to keep it' }).click();
  await window.getByRole('heading', { name: 'Overview' }).waitFor();

  // Numbers are read as people write them, and what is no number stays in its field with a sentence.
  await window.getByRole('link', { name: 'Profile', exact: true }).click();
  const cost = window.getByRole('textbox', { name: /^Cost of the team a year/ });
  await cost.fill('about a million');
  await expect(window.getByText(/^Cost of the team a year is a number/)).toBeVisible();
  await expect(cost).toHaveValue('about a million');
  await cost.fill('1.200.000,50');
  await window.getByRole('textbox', { name: 'Team today, FTE' }).fill('20');
  await expect
    .poll(() => one(file, 'SELECT team_cost, team_fte FROM engagement'))
    .toEqual({
      team_cost: 1_200_000.5,
      team_fte: 20,
    });
  const figures = window.getByLabel('Figures that follow');
  await expect(figures.getByText(/60,000 EUR/)).toBeVisible();
  expect(await serious(window), 'profile').toEqual([]);

  // Twelve counts become a season and a volume, by keyboard.
  await window.getByRole('tab', { name: 'Engagement' }).focus();
  await window.keyboard.press('ArrowRight');
  const grid = window.getByRole('grid', { name: 'Channels' });
  await expect(grid).toBeVisible();
  await grid.focus();
  await window.keyboard.press('Control+Home');
  await window.getByRole('button', { name: 'Details' }).focus();
  await window.keyboard.press('Enter');
  await window.getByRole('button', { name: 'Enter the season from monthly contacts' }).focus();
  await window.keyboard.press('Enter');
  const dialog = window.getByRole('dialog', { name: /^Season of/ });
  await dialog
    .getByRole('textbox')
    .fill('800\t800\t1.200\t1.600\t1.400\t1.200\t800\t800\t800\t800\t900\t900');
  await expect(dialog.getByText(/^1,000 contacts in an average month, peak to average 1.6/)).toBeVisible();
  expect(await serious(window), 'season').toEqual([]);
  await dialog.getByRole('button', { name: 'Take over' }).focus();
  await window.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect
    .poll(() => one(file, 'SELECT contacts_per_month, april, december FROM channel WHERE april IS NOT NULL'))
    .toEqual({ contacts_per_month: 1_000, april: 160, december: 90 });
  await expect(window.getByText(/^Contacts peak in April at 1.6 times/)).toBeVisible();
  await window.keyboard.press('Escape');
  await window.getByRole('tab', { name: 'Volumes compared' }).click();
  await expect(window.getByText('Add its touchpoints to the map.')).toBeVisible();

  // A sector template is shown, applied without one of its parts, and leaves no trace when it is taken off.
  const before = sectorRows(file);
  await window.getByRole('link', { name: 'Sector', exact: true }).click();
  await window.getByRole('button', { name: 'Preview Banking and insurance' }).click();
  const preview = window.getByRole('dialog', { name: 'Sector template Banking and insurance' });
  await expect(preview.getByText('Weight 12 → 18.')).toBeVisible();
  await preview.getByRole('checkbox', { name: 'All of Certificates' }).uncheck();
  expect(await serious(window), 'preview').toEqual([]);
  await preview.getByRole('button', { name: /^Apply \d+$/ }).click();
  await expect(
    window.getByRole('heading', { name: 'What Banking and insurance changed here' }),
  ).toBeVisible();
  expect(one(file, "SELECT weight FROM dimension WHERE id = 'R7'")).toEqual({ weight: 18 });
  expect(one(file, "SELECT gate FROM question WHERE id = 'R7.F1'")).toEqual({ gate: 1 });
  expect(one(file, 'SELECT count(*) AS n FROM certificate')).toEqual({ n: 0 });
  expect(await serious(window), 'applied').toEqual([]);
  await window.getByRole('button', { name: 'Take off', exact: true }).click();
  await window.getByRole('button', { name: 'Take the template off' }).click();
  await expect(window.getByRole('heading', { name: /changed here$/ })).toHaveCount(0);
  expect(sectorRows(file)).toEqual(before);
  await app.close();
});

/** Everything that a template may touch, as another program reads it beside the open app. */
function sectorRows(file: string): unknown {
  return ['dimension', 'question', 'risk', 'certificate'].map((table) =>
    all(file, `SELECT * FROM ${table} ORDER BY id`),
  );
}

function one(file: string, query: string): unknown {
  return all(file, query)[0];
}

function all(file: string, query: string): unknown[] {
  const db = new Database(file, { readonly: true });
  const rows = db.prepare(query).all();
  db.close();
  return rows;
}
