import { expect, it } from 'vitest';
import { readMonth } from '../../../../shared/commands/credit/read-month.ts';

it.each([
  ['2026-01', '2026-01'],
  ['2026/3', '2026-03'],
  ['03/2026', '2026-03'],
  ['3.2026', '2026-03'],
  ['Jan 26', '2026-01'],
  ['Jan-26', '2026-01'],
  ['Sept. 2026', '2026-09'],
  ['January 2026', '2026-01'],
  ['2026 Oct', '2026-10'],
  ['Mär 26', '2026-03'],
  ['Mrz 26', '2026-03'],
  ['Dez. 25', '2025-12'],
  ['mrt 2026', '2026-03'],
  ['mei 2026', '2026-05'],
  ['févr. 2026', '2026-02'],
  ['juin 2026', '2026-06'],
  ['juil. 2026', '2026-07'],
  ['août 2026', '2026-08'],
  ['maj 26', '2026-05'],
  ['01.01.2026', '2026-01'],
  ['31.12.26', '2026-12'],
  ['2026-04-01', '2026-04'],
  ['1 Jan 2026', '2026-01'],
  ['01/02/2026', '2026-02'],
  ['02/01/2026', '2026-02'],
  ['12/31/2026', '2026-12'],
])('%s is the month %s', (text, month) => expect(readMonth(text)).toEqual({ ok: true, month }));

it.each([
  ['January', 'no-year'],
  ['03/04/2026', 'two-months'],
  ['46023', 'serial'],
  ['2026-13', 'not-a-month'],
  ['Marketing 26', 'not-a-month'],
  ['Service level', 'not-a-month'],
  ['84,5', 'not-a-month'],
  ['', 'not-a-month'],
])('%s is no month, because: %s', (text, why) => expect(readMonth(text)).toEqual({ ok: false, why }));
