import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import ExcelJS from 'exceljs';
import { answerDialogs, introduce } from '../support/dialogs.ts';
import { launchApp } from '../support/launch-app.ts';
import { makeUserDir } from '../support/ordinary-user.ts';
import { serious } from '../support/serious.ts';

test('a request goes out as a file, comes back filled in, and is read with a look before and a way back', async () => {
  const { app, window } = await launchApp();
  await introduce(window);
  await window.getByRole('button', { name: 'Open the sample engagement' }).click();
  await window.getByRole('link', { name: 'Request for proposal', exact: true }).first().click();

  // What is to be looked at is said, and the file is made all the same.
  await window.getByRole('tab', { name: 'Send' }).click();
  await expect(window.getByText('2 questions are still a draft.')).toBeVisible();
  expect(await serious(window), 'send').toEqual([]);
  for (const name of ['Nordhelm Dialog', 'Baltara Contact'])
    await window.getByRole('checkbox', { name: new RegExp(`^${name}`) }).uncheck();
  const file = join(makeUserDir('request'), 'Veldkamp.xlsx');
  await answerDialogs(app, file);
  await window.getByRole('button', { name: 'Make the file for Veldkamp Service' }).click();
  await expect(window.getByRole('row', { name: /Veldkamp Service.*No\. 2/ })).toBeVisible();

  // The vendor answers a question that it had left open, and names a price.
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  type(
    book,
    '6 Scale and reporting',
    'C',
    'Show three ideas of yours',
    'E',
    'Seed tests with three growers.',
  );
  type(book, 'Pricing', 'A', 'p.model', 'E', 'Per contact');
  type(book, 'Pricing', 'A', 'p.rate', 'E', 4.9);
  await book.xlsx.writeFile(file);
  chmodSync(file, 0o666);

  await window.getByRole('button', { name: 'Read answers' }).click();
  const dialog = window.getByRole('dialog', { name: 'What the vendors sent back' });
  await expect(dialog.getByText('Seed tests with three growers.')).toBeVisible();
  await expect(dialog.getByText('Adds the offer Veldkamp Service, offer 1.')).toBeVisible();
  expect(await serious(window), 'preview').toEqual([]);
  await dialog.getByRole('button', { name: 'Take over 1 answer' }).click();
  await expect(dialog).toBeHidden();

  await window.getByRole('tab', { name: 'Answers' }).click();
  await expect(window.getByText('40/42')).toBeVisible();
  await window.keyboard.press('Control+z');
  await expect(window.getByText('39/42')).toBeVisible();

  // All answers to one question, by keyboard.
  await window.getByRole('gridcell').first().click();
  await window.keyboard.press('F6');
  const answers = window.getByRole('complementary', { name: 'Answers to question 1.1' });
  await expect(answers.getByRole('heading', { name: 'Nordhelm Dialog' })).toBeVisible();
  expect(await serious(window), 'answers').toEqual([]);
  await window.keyboard.press('Escape');
  await expect(answers).toBeHidden();
  await app.close();
});

/** Types into the row of a sheet in which another cell begins with a text. */
function type(
  book: ExcelJS.Workbook,
  sheet: string,
  column: string,
  begins: string,
  into: string,
  value: string | number,
): void {
  const found = book.getWorksheet(sheet);
  let row = 0;
  found?.eachRow((one, number) => {
    if (one.getCell(column).text.startsWith(begins)) row = number;
  });
  if (!found || row === 0) throw new Error(`${sheet} has no ${begins}.`);
  found.getCell(`${into}${row}`).value = value;
}
