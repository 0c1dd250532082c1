import path from 'node:path';
import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { answerDialogs, introduce } from '../support/dialogs.ts';
import { launchApp } from '../support/launch-app.ts';
import { makeUserDir } from '../support/ordinary-user.ts';
import { serious } from '../support/serious.ts';

test('KPIs come with what keeps them honest, and a broken rule leads to its KPI or is excused', async () => {
  const file = path.join(makeUserDir('kpis'), 'KPIs.orw');
  const { app, window } = await launchApp();
  await introduce(window);
  await answerDialogs(app, file);
  await window.getByRole('button', { name: 'New workbook' }).click();
  await window.getByRole('textbox', { name: 'Title' }).fill('KPIs');
  await window.getByRole('button', { name: 'Choose where to keep it' }).click();
  await window.getByRole('link', { name: 'Expectations', exact: true }).first().click();
  await window.getByRole('link', { name: 'KPIs and SLAs', exact: true }).first().click();

  // The usual five to begin with, then one of the catalogue, which brings its partners along.
  await window.getByRole('button', { name: 'Begin with the usual five' }).click();
  await expect(window.getByRole('heading', { name: 'Ten rules' })).toBeVisible();
  await window.getByRole('button', { name: 'Choose from the catalogue' }).click();
  const list = window.getByRole('dialog', { name: 'Choose KPIs from the catalogue' });
  await list.getByRole('textbox', { name: 'Search the list' }).fill('handle time');
  await list.getByRole('checkbox', { name: /^EF1 / }).check();
  await list.getByRole('button', { name: 'Add 1 KPI' }).click();
  const partners = window.getByRole('dialog', { name: 'Read these beside them?' });
  await expect(partners.getByRole('checkbox', { name: /^QU2 / })).toBeChecked();
  await expect(partners.getByRole('checkbox', { name: /^QU1 / })).toHaveCount(0);
  await partners.getByRole('button', { name: 'Add 2 KPIs' }).click();
  await expect(partners).toHaveCount(0);
  expect(rows(file, 'SELECT id, paired FROM kpi ORDER BY position')).toEqual([
    { id: 'AC6', paired: '["QU1"]' },
    { id: 'EF9', paired: '[]' },
    { id: 'QU1', paired: '["CU1","QU2"]' },
    { id: 'CU1', paired: '["QU1"]' },
    { id: 'CU2', paired: '["CU1"]' },
    { id: 'EF1', paired: '["QU1","QU2","CU1"]' },
    { id: 'QU2', paired: '["QU1"]' },
  ]);

  // Handle time with a credit breaks a rule; the rule leads to it, and the rule follows what is chosen there.
  const rule = window.getByRole('listitem').filter({ hasText: 'Handle time is a range, without money' });
  await expect(rule.getByText('Look at it')).toBeVisible();
  await rule.getByRole('link', { name: 'Average handle time' }).click();
  const details = window.getByRole('complementary', { name: 'Details of Average handle time' });
  await details.getByRole('combobox', { name: 'In the contract' }).click();
  await window.getByRole('option', { name: 'Critical service level' }).click();
  await expect
    .poll(() => rows(file, "SELECT role FROM kpi WHERE id = 'EF1'"))
    .toEqual([{ role: 'critical' }]);
  expect(await serious(window), 'details').toEqual([]);
  await window.getByRole('tab', { name: 'Balance' }).click();
  await expect(rule.getByText('Broken')).toBeVisible();
  await expect(rule.getByText('carries a credit')).toBeVisible();

  // A reason excuses it, and one undo takes the reason back.
  await rule.getByRole('button', { name: 'Excuse' }).click();
  await rule
    .getByRole('textbox', { name: 'Why it may stay broken here' })
    .fill('Only in the pilot of one month.');
  await rule.getByRole('button', { name: 'Save reason' }).click();
  await expect(rule.getByText('Excused')).toBeVisible();
  expect(rows(file, 'SELECT id, reason FROM rule_exception')).toEqual([
    { id: 'balance.aht', reason: 'Only in the pilot of one month.' },
  ]);
  await window.keyboard.press('ControlOrMeta+z');
  await expect(rule.getByText('Broken')).toBeVisible();
  expect(await serious(window), 'balance').toEqual([]);

  // 210 promoters and 60 detractors of 400 answers make 37.5.
  await window.getByRole('tab', { name: 'KPIs', exact: true }).click();
  await window.getByRole('gridcell', { name: 'Recommendation (NPS)' }).click();
  await window.keyboard.press('F6');
  const sum = window.getByRole('region', { name: 'Work out the recommendation score' });
  await sum.getByRole('textbox', { name: 'Answers 9 and 10' }).fill('210');
  await sum.getByRole('textbox', { name: 'Answers 0 to 6' }).fill('60');
  await sum.getByRole('textbox', { name: 'All answers' }).fill('400');
  await sum.getByRole('button', { name: 'Use as baseline' }).click();
  await expect
    .poll(() => rows(file, "SELECT baseline FROM kpi WHERE id = 'CU2'"))
    .toEqual([{ baseline: 37.5 }]);
  await app.close();
});

function rows(file: string, sql: string): readonly unknown[] {
  const db = new Database(file, { readonly: true });
  try {
    return db.prepare(sql).all();
  } finally {
    db.close();
  }
}
