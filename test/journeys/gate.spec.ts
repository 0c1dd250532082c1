import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { answerDialogs, introduce } from '../support/dialogs.ts';
import { launchApp } from '../support/launch-app.ts';
import { makeUserDir } from '../support/ordinary-user.ts';
import { serious } from '../support/serious.ts';

const CONDITION = 'Agree the exit plan in outline';

test('the gate is decided against the suggestion with a reason, and its conditions become dated actions', async () => {
  const { app, window } = await launchApp();
  await introduce(window);
  await window.getByRole('button', { name: 'Open the sample engagement' }).click();
  await window.getByRole('link', { name: 'Gate', exact: true }).click();
  await expect(window.getByText('Because 4 criteria stop', { exact: false })).toBeVisible();
  await expect(window.getByText('Since then:')).toBeVisible();
  expect(await serious(window), 'gate').toEqual([]);

  await window.getByRole('button', { name: 'Record the decision' }).click();
  await window.getByRole('radio', { name: 'Go with conditions' }).check();
  await window.getByRole('button', { name: 'Add condition' }).click();
  const last = window.getByRole('textbox', { name: /^What is done/ }).last();
  await last.fill(CONDITION);
  await window.getByRole('button', { name: 'Record decision' }).click();
  // A decision that differs needs a reason, and a condition an owner and a day.
  await expect(window.getByRole('dialog')).toBeVisible();
  await window.getByRole('textbox', { name: 'Reason' }).fill('The lease in Zwolle leaves no time.');
  await window.getByRole('button', { name: 'Record decision' }).click();
  await expect(window.getByRole('alert')).toContainText('no owner or no day');
  for (const owner of await window.getByRole('combobox', { name: /^Owner of/ }).all())
    await owner.selectOption({ label: 'Joris Verhaegen' });
  for (const day of await window.getByLabel(/^Due day of/).all()) await day.fill('2027-03-05');
  await window.getByRole('button', { name: 'Record decision' }).click();
  await expect(window.getByRole('heading', { name: 'Decisions (2)' })).toBeVisible();
  await expect(window.getByText('The lease in Zwolle leaves no time.')).toBeVisible();

  await window.getByRole('link', { name: CONDITION }).click();
  await expect(window.getByRole('heading', { level: 1, name: 'Actions' })).toBeVisible();
  await expect(window.getByRole('gridcell', { name: CONDITION }).first()).toBeVisible();
  await window.getByRole('tab', { name: 'By person' }).click();
  expect(await serious(window), 'by person').toEqual([]);
  const file = path.join(makeUserDir('calendar'), 'Joris.ics');
  await answerDialogs(app, file);
  await window.getByRole('button', { name: 'Save for a calendar: Joris Verhaegen' }).click();
  await expect(async () => {
    const text = readFileSync(file, 'utf8').replaceAll('\r\n ', '');
    expect(text).toContain(`SUMMARY:${CONDITION}`);
    expect(text).toContain('DTSTART;VALUE=DATE:20270305');
  }).toPass({ timeout: 10_000 });

  await window.getByRole('tab', { name: 'Proposed' }).click();
  const found = window.getByText(/findings have no open action/);
  const before = Number((await found.textContent())?.match(/\d+/)?.[0]);
  await window
    .getByRole('button', { name: /^Make action: / })
    .first()
    .click();
  await expect(found).toContainText(`${before - 1} findings`);
  expect(await serious(window), 'proposed').toEqual([]);
  await window.getByRole('button', { name: /^Undo/ }).click();
  await expect(found).toContainText(`${before} findings`);

  await window.getByRole('tab', { name: 'By person' }).click();
  await window
    .getByRole('link', { name: /^Gate decision of / })
    .first()
    .click();
  await expect(window.getByRole('heading', { level: 1, name: 'Gate', exact: true })).toBeVisible();
  await app.close();
});
