import path from 'node:path';
import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { answerDialogs, introduce } from '../support/dialogs.ts';
import { launchApp } from '../support/launch-app.ts';
import { makeUserDir } from '../support/ordinary-user.ts';
import { serious } from '../support/serious.ts';

test('meetings get their dates around holidays, one is moved by hand, and a ladder is climbed by keyboard', async () => {
  const file = path.join(makeUserDir('governance'), 'Governance.orw');
  const { app, window } = await launchApp();
  await introduce(window);
  await answerDialogs(app, file);
  await window.getByRole('button', { name: 'New workbook' }).click();
  await window.getByRole('textbox', { name: 'Title' }).fill('Governance');
  await window.getByRole('button', { name: 'Choose where to keep it' }).click();
  await window.getByRole('link', { name: 'Governance', exact: true }).first().click();

  // Two usual meetings bring the roles that sit in them.
  await window.getByRole('region', { name: 'No meetings yet' }).getByRole('button').click();
  const list = window.getByRole('dialog', { name: 'Add usual meetings' });
  await list.getByRole('checkbox', { name: 'Operations review', exact: true }).check();
  await list.getByRole('checkbox', { name: 'Service review', exact: true }).check();
  await list.getByRole('button', { name: 'Add 2 meetings' }).click();
  await expect(list).toHaveCount(0);
  expect(rows(file, 'SELECT COUNT(*) AS roles FROM raci_role')).toEqual([{ roles: 8 }]);

  // Days and holidays: the calendar says that both are missing, and leads to them.
  await expect(window.getByText('Nobody has said when the hand-over starts.').first()).toBeVisible();
  await window.getByRole('button', { name: 'Dates and holidays' }).click();
  const dates = window.getByRole('dialog', { name: 'Dates and holidays' });
  await dates.getByLabel('Transition starts').fill('2028-05-01');
  await dates.getByLabel('Goes live').fill('2028-09-04');
  await dates.getByRole('combobox', { name: 'Country' }).fill('Germany');
  await window.getByRole('option', { name: 'Germany (DE)' }).click();
  await dates.getByRole('combobox', { name: 'Region' }).fill('Nordrhein');
  await window.getByRole('option', { name: /\(NW\)$/ }).click();
  await dates.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dates.getByText(/public holidays in/)).toBeVisible();
  await dates.getByRole('button', { name: 'Done' }).click();
  await expect
    .poll(() => rows(file, 'SELECT transition_start, go_live_on, holiday_regions FROM engagement'))
    .toEqual([{ transition_start: '2028-05-01', go_live_on: '2028-09-04', holiday_regions: 'DE-NW' }]);

  // The first of the weekly reviews, on the Tuesday after the start, is moved to Friday.
  const next = window.getByRole('list', { name: 'Coming up' }).getByRole('button', { name: /Operations/ });
  await next.first().click();
  const details = window.getByRole('complementary', { name: /^Details of Operations review/ });
  await expect(details.getByText(/^The rhythm gives .*2028/)).toBeVisible();
  await details.getByLabel('Moved to').fill('2028-05-05');
  await details.getByRole('textbox', { name: 'Minutes' }).fill('Moved: the plan is signed on Thursday.');
  await details.getByRole('textbox', { name: 'New action' }).fill('Send the plan');
  await window.keyboard.press('Enter');
  await expect(details.getByRole('link', { name: 'Send the plan' })).toBeVisible();
  await expect
    .poll(() => rows(file, 'SELECT planned_on, held_on, minutes FROM meeting_record'))
    .toEqual([
      {
        planned_on: '2028-05-02',
        held_on: '2028-05-05',
        minutes: 'Moved: the plan is signed on Thursday.',
      },
    ]);
  expect(rows(file, 'SELECT title, meeting FROM action')).toEqual([
    { title: 'Send the plan', meeting: 'meeting-operations-review' },
  ]);
  await window.keyboard.press('Escape');
  await expect(details).toHaveCount(0);
  expect(await serious(window), 'calendar').toEqual([]);

  // The usual tiers: nobody is named for the night, and the way to mend it is one key from the ladder.
  await window.getByRole('tab', { name: 'Escalation' }).click();
  await window.getByRole('region', { name: 'No tiers yet' }).getByRole('button').click();
  const tiers = window.getByRole('dialog', { name: 'Add usual tiers' });
  for (const ladder of ['Service incidents', 'Customer cases', 'Relationship'])
    await tiers.getByRole('checkbox', { name: `All of ${ladder}` }).check();
  await tiers.getByRole('button', { name: 'Add 13 tiers' }).click();
  await expect(
    window.getByRole('heading', { name: '13 tiers on 3 ladders; 1 does not work as it stands' }),
  ).toBeVisible();
  await window.locator('[data-rung="tier-s1"]').focus();
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'Enter'])
    await window.keyboard.press(key);
  const tier = window.getByRole('complementary', { name: 'Details of Critical' });
  await expect(tier.getByText(/nobody is named who is reached round the clock/)).toBeVisible();
  await tier.getByRole('textbox', { name: 'Reached by' }).fill('+49 251 555 0199');
  await window.keyboard.press('Tab');
  await expect(
    window.getByRole('heading', { name: /^13 tiers on 3 ladders, each with an owner/ }),
  ).toBeVisible();
  await window.keyboard.press('Escape');
  await app.close();
});

function rows(file: string, sql: string): readonly unknown[] {
  const database = new Database(file, { readonly: true });
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
}
