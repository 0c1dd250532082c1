import { describe, expect, it } from 'vitest';
import { currencyOptions, timeZoneOptions } from '../../../renderer/app/engagement/profile/place-options.ts';
import { rowName, shortRowName } from '../../../renderer/app/history/row-name.ts';
import { valueWords } from '../../../renderer/app/history/value-words.ts';
import { listText } from '../../../shared/model/list-text.ts';
import { process } from '../../../shared/model/tables/process.ts';
import { newRow } from '../../../shared/model/tables.ts';
import { emptyWorkbook } from '../../../shared/model/workbook.ts';

const chat = newRow('channel', { id: 'channel-chat', name: 'Chat' });
const workbook = { ...emptyWorkbook(), channel: { 'channel-chat': chat } };
const { channels, regulations, complexity, aht_seconds } = process.fields;

describe('what the history calls a value', () => {
  it.each([
    [channels, listText(['channel-chat', 'channel-gone']), 'Chat, channel-gone'],
    [channels, listText([]), null],
    [regulations, listText(['card-payment', 'health']), 'Card payment, Health data'],
    [complexity, 2, '2 (A few simple branches)'],
    [aht_seconds, 300, '300 s'],
    [aht_seconds, null, null],
  ])('is in the words of the form', (field, value, words) => {
    expect(valueWords(field, value, workbook)).toBe(words);
  });
});

describe('what the history calls a row', () => {
  const named = newRow('process', { id: 'p1', name: 'Returns' });
  const setting = newRow('parameter', { id: 'rtm.defined', value: 40 });

  it('is its name where it has one', () => {
    expect(rowName(workbook, 'process', { ...named })).toBe('Returns');
    expect(shortRowName('process', { ...named })).toBe('Returns');
    expect(rowName(workbook, 'parameter', { ...setting })).toBe(
      'Method setting “Readiness to move: Defined”',
    );
    expect(shortRowName('question', { id: 'R1.1', text: 'Long text' })).toBe('R1.1');
  });
});

describe('what the profile offers', () => {
  it('keeps a time zone and a currency that this computer does not know', () => {
    const zones = timeZoneOptions('Moon/Tranquility').map(({ value }) => value);
    expect(zones).toContain('Moon/Tranquility');
    expect(zones).toContain('Europe/Berlin');
    expect(currencyOptions('EUR').find(({ value }) => value === 'EUR')?.label).toBe('EUR Euro');
    expect(currencyOptions('§§§').map(({ value }) => value)).toContain('§§§');
  });
});
