import { expect, it } from 'vitest';
import { caseCalls } from '../../../main/engine/case-calls.ts';
import { sampleWorkbook } from '../excel/support/workbooks.ts';

it('draws cases of the workbook as it is at the moment of the call', () => {
  let workbook = sampleWorkbook();
  const calls = caseCalls(() => workbook);
  const order = { scenario: 'cs-baltara', runs: 200, seed: 1 };
  const first = calls.caseSimulate(order);
  expect(first).toMatchObject({ scenario: 'cs-baltara', runs: 200, seed: 1 });
  expect(calls.caseSimulate(order)).toEqual(first);
  const fee = workbook.cost_line.OS1;
  if (!fee) throw new Error('The sample has a fee.');
  workbook = { ...workbook, cost_line: { ...workbook.cost_line, OS1: { ...fee, counted: false } } };
  expect(calls.caseSimulate(order)).toBeNull();
});
