import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../shared/changes/apply-change.ts';
import type { Edit } from '../../../shared/changes/change.ts';
import { createWorkbook } from '../../../shared/commands/create-workbook.ts';
import * as basic from '../../../shared/model/field.ts';
import * as listFields from '../../../shared/model/list-field.ts';
import { listText } from '../../../shared/model/list-text.ts';
import * as optional from '../../../shared/model/optional-field.ts';
import { readValue } from '../../../shared/model/read-value.ts';
import type { AnyField, AnyRow } from '../../../shared/model/table.ts';
import { newRow, type Row, type TableName } from '../../../shared/model/tables.ts';
import { emptyWorkbook } from '../../../shared/model/workbook.ts';

const row = <N extends TableName>(table: N, values: Partial<Row<N>> & { readonly id: string }): Edit => ({
  table,
  id: values.id,
  before: null,
  after: newRow(table, values) as unknown as AnyRow,
});
const workbook = applyEdits(emptyWorkbook(), [
  ...createWorkbook({ id: 'w', title: 'T', client: 'C', at: '2026-11-22T09:00:00.000Z' }).edits.filter(
    ({ table }) => table === 'engagement',
  ),
  row('channel', { id: 'c1', name: 'Chat' }),
  row('channel', { id: 'c2', name: 'Voice' }),
  row('channel', { id: 'c3', name: 'Letter, fax and post' }),
  row('process', { id: 'p1', name: 'Refund' }),
  row('process', { id: 'p2', name: 'refund' }),
  row('process', { id: 'p3', name: 'Complaint' }),
  row('process', { id: 'p4', name: 'Complaint' }),
]);

const about = { label: 'Contacts', help: '' };
const decimal = optional.optionalDecimal({ ...about, min: 0, max: 1_000_000 });
const percent = optional.optionalDecimal({ ...about, min: 0, max: 100, unit: '%' });
const seconds = optional.optionalDecimal({ ...about, min: 0, max: 100_000, unit: 's' });
const integer = optional.optionalInteger({ ...about, min: -5_000, max: 1_000_000 });
const money = optional.optionalMoney({ ...about, min: -1_000, max: 1_000_000 });
const date = basic.date(about);
const level = basic.level(about);
const anchored = basic.level({ ...about, anchors: ['None', 'Little', 'Some', 'Much', 'All'] });
const choice = basic.choice({
  label: 'Status',
  help: '',
  choices: [
    { value: 'in-progress', label: 'In progress' },
    { value: 'done', label: 'Done' },
  ],
  initial: 'done',
});
const choices = listFields.choices({
  ...about,
  choices: [
    { value: 'a', label: 'Apples' },
    { value: 'b', label: 'Pears' },
  ],
});
const yesNo = basic.yesNo(about);
const channel = basic.reference({ label: 'Channel', help: '', to: 'channel' });
const channels = listFields.references({ label: 'Channels', help: '', to: 'channel' });
const process = optional.optionalReference({ label: 'Process', help: '', to: 'process' });
const name = basic.text({ label: 'Name', help: '' });

const readAs = (field: AnyField, text: string, context = {}) => {
  const reading = readValue(field, text, workbook, context);
  if (!reading.ok) throw new Error(reading.message);
  return reading.value;
};
const reasonOf = (field: AnyField, text: string) => {
  const reading = readValue(field, text, workbook);
  return reading.ok ? `took ${JSON.stringify(reading.value)}` : reading.message;
};

describe('a number is read as it is usually written', () => {
  it.each<[string, number]>([
    ['1234.5', 1234.5],
    ['1.234,50', 1234.5],
    ['1,234.50', 1234.5],
    ['1 234', 1234],
    ['1\u202f234,5', 1234.5],
    ["1'234.25", 1234.25],
    ['1 234,567', 1234.567],
    ['12,5', 12.5],
    ['0,125', 0.125],
    ['1234,567', 1234.567],
    ['123.456,7', 123456.7],
  ])('%s is %d', (text, number) => expect(readAs(decimal, text)).toBe(number));

  it.each<[string, number]>([
    ['123.456', 123.456],
    ['123,456', 123_456],
    ['1.5', 1.5],
  ])('without other signs of it, %s is %d: a point starts a fraction, a comma groups', (text, number) =>
    expect(readAs(decimal, text)).toBe(number),
  );

  it('a lone comma that would leave the range starts a fraction', () =>
    expect(readAs(percent, '12,345')).toBe(12.345));

  it('the numbers around it decide what a lone sign means', () => {
    expect(readAs(decimal, '1.234', { decimal: ',' })).toBe(1234);
    expect(readAs(decimal, '1,234', { decimal: ',' })).toBe(1.234);
    expect(readAs(decimal, '1,234', { decimal: '.' })).toBe(1234);
  });

  it.each<[string, number]>([
    ['1.234', 1234],
    ['1,234', 1234],
    ['-2', -2],
    ['\u22122', -2],
    ['+2', 2],
  ])('a whole number: %s is %d', (text, number) => expect(readAs(integer, text)).toBe(number));

  it.each([
    [percent, '45 %', 45],
    [percent, '45,5%', 45.5],
    [seconds, '300s', 300],
    [seconds, '300 sec', 300],
    [money, '€ 1.234,50', 1234.5],
    [money, '1,234.50 EUR', 1234.5],
    [money, '-€5', -5],
  ] as const)('with the unit beside it', (field, text, number) => expect(readAs(field, text)).toBe(number));

  it.each([
    [decimal, '12 34'],
    [decimal, '1,23,456'],
    [decimal, 'about 5'],
    [decimal, '5 %'],
    [decimal, '.'],
    [seconds, '5 h'],
    [integer, '2.5'],
    [percent, '101'],
  ] as const)('%# is refused when it is none', (field, text) =>
    expect(reasonOf(field, text)).toMatch(/is a (whole )?number from/),
  );

  it('an amount in another currency is refused rather than taken at its face', () =>
    expect(reasonOf(money, '$5')).toContain('is kept in EUR'));
});

describe('a day', () => {
  it.each([
    ['2026-12-31', '2026-12-31'],
    ['2026-12-31 00:00:00', '2026-12-31'],
    ['31.12.2026', '2026-12-31'],
    ['1.2.26', '2026-02-01'],
    ['31/12/2026', '2026-12-31'],
    ['12/31/2026', '2026-12-31'],
    ['4/4/2026', '2026-04-04'],
    ['31 Dec 2026', '2026-12-31'],
    ['December 31, 2026', '2026-12-31'],
  ])('%s is %s', (text, day) => expect(readAs(date, text)).toBe(day));
  it.each([
    ['03/04/2026', '2026-04-03 or 2026-03-04'],
    ['46387', 'count of days'],
    ['31.02.2026', 'is a day such as'],
    ['soon', 'is a day such as'],
  ])('%s is refused: %s', (text, reason) => expect(reasonOf(date, text)).toContain(reason));
});

describe('a word', () => {
  it.each(['Yes', 'y', 'TRUE', '1', 'x', '✓', 'ja'])('%s means yes', (text) =>
    expect(readAs(yesNo, text)).toBe(true),
  );
  it.each(['No', 'n', 'false', '0', '', 'nein'])('"%s" means no', (text) =>
    expect(readAs(yesNo, text)).toBe(false),
  );
  it.each(['in-progress', 'In Progress', 'IN-PROGRESS'])('%s is a choice by value or label', (text) =>
    expect(readAs(choice, text)).toBe('in-progress'),
  );
  it.each(['4', '4 Managed', 'managed', '4 - Managed'])('%s is a level of the maturity scale', (text) =>
    expect(readAs(level, text)).toBe(4),
  );
  it.each(['2', 'little', '2 Little'])('%s is a level by its own description', (text) =>
    expect(readAs(anchored, text)).toBe(2),
  );
  it('of a level that contradicts its number is refused', () =>
    expect(reasonOf(level, '4 Defined')).toContain('is a level from 1 to 5'));
  it.each(['6', '0', '2.5'])('%s is no level', (text) =>
    expect(reasonOf(level, text)).toContain('is a level from 1 to 5'),
  );
});

describe('rows are meant by name or id', () => {
  it.each([
    ['Chat', 'c1'],
    ['  chat ', 'c1'],
    ['C2', 'c2'],
    ['Letter, fax and post', 'c3'],
  ])('%s is %s', (text, id) => expect(readAs(channel, text)).toBe(id));
  it('a name as it is written goes before one that only sounds the same', () => {
    expect(readAs(process, 'refund')).toBe('p2');
    expect(readAs(process, 'Refund')).toBe('p1');
  });
  it('a name that two rows have is refused', () =>
    expect(reasonOf(process, 'complaint')).toContain('2 processes are named "complaint"'));
  it.each(['Chta', 'Cha', 'chatt'])('%s is refused, with what was probably meant', (text) =>
    expect(reasonOf(channel, text)).toContain('Did you mean Chat?'),
  );
  it('what is like nothing gets no suggestion', () =>
    expect(reasonOf(channel, 'Pigeon')).not.toContain('Did you mean'));
  it.each(['Chat; Voice', 'chat, voice', 'Chat\nVoice', 'Chat;Voice;chat'])('%j is a list', (text) =>
    expect(readAs(channels, text)).toBe(listText(['c1', 'c2'])),
  );
  it('a name with a comma matches alone and among others', () => {
    expect(readAs(channels, 'Letter, fax and post')).toBe(listText(['c3']));
    expect(readAs(channels, 'Letter, fax and post; Chat')).toBe(listText(['c3', 'c1']));
  });
  it('one unknown name refuses the list', () =>
    expect(reasonOf(channels, 'Chat; Vioce')).toContain('Did you mean Voice?'));
  it('choices come as a list too', () => expect(readAs(choices, 'pears, a')).toBe(listText(['b', 'a'])));
});

describe('an empty cell', () => {
  it.each([
    ['number', decimal, null],
    ['day', date, null],
    ['level', level, null],
    ['optional row', process, null],
    ['choice', choice, 'done'],
    ['list', channels, '[]'],
    ['optional text', optional.optionalText(about), ''],
  ] as const)('is nothing, or what a new row has: %s', (_, field, value) =>
    expect(readAs(field, '')).toBe(value),
  );
  it('is refused where something is needed', () => {
    expect(reasonOf(name, ' ')).toContain('Name is needed');
    expect(reasonOf(channel, '')).toContain('Channel is needed');
  });
});
