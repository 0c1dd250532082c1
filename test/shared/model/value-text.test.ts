import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../shared/changes/apply-change.ts';
import * as basic from '../../../shared/model/field.ts';
import * as listFields from '../../../shared/model/list-field.ts';
import { listText } from '../../../shared/model/list-text.ts';
import * as optional from '../../../shared/model/optional-field.ts';
import { readValue } from '../../../shared/model/read-value.ts';
import type { AnyField, AnyRow } from '../../../shared/model/table.ts';
import { newRow, TABLE_NAMES, tableOf } from '../../../shared/model/tables.ts';
import { valueText } from '../../../shared/model/value-text.ts';
import { emptyWorkbook, type Workbook } from '../../../shared/model/workbook.ts';

const about = { label: 'Field', help: '' };
const trimmed = (text: string) => text.trim() === text && text !== '';

/** Names as unfortunate as people make them: the same twice, with separators, like another row's id. */
const names = fc.oneof(
  fc.constantFrom('Chat', 'chat', 'a', 'b', 'Chat, voice', 'Chat; voice', '["a"]', '1', 'Letter\nfax'),
  fc.string({ minLength: 1, maxLength: 12 }).filter((text) => trimmed(text) && text !== '__proto__'),
);
const ids = fc.oneof(
  fc.constantFrom('a', 'b', 'Chat', 'a, b', 'R1.1/p'),
  fc.string({ minLength: 1, maxLength: 12 }).filter((text) => trimmed(text) && text !== '__proto__'),
);
const workbooks = fc
  .uniqueArray(fc.record({ id: ids, name: names }), { selector: ({ id }) => id, minLength: 1, maxLength: 6 })
  .map((rows) => ({
    ids: rows.map(({ id }) => id),
    workbook: applyEdits(
      emptyWorkbook(),
      rows.map((row) => ({
        table: 'channel' as const,
        id: row.id,
        before: null,
        after: newRow('channel', row) as unknown as AnyRow,
      })),
    ),
  }));

const unfortunate = [
  { value: 'a', label: 'b' },
  { value: 'b', label: 'Apples, pears' },
  { value: 'c', label: 'Same' },
  { value: 'd', label: 'same' },
  { value: 'e;f', label: 'One; two' },
];

function survives(field: AnyField, value: unknown, workbook: Workbook): void {
  const text = valueText(field, value, workbook);
  expect(readValue(field, text, workbook), text).toEqual({ ok: true, value });
}

describe('what the clipboard carries reads back as the same value', () => {
  const number = { noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 } as const;
  const numbers = fc.double(number).map((n) => n + 0);
  it.each([
    ['text', basic.text(about), fc.string({ minLength: 1, maxLength: 200 }).filter(trimmed)],
    ['longText', basic.longText(about), fc.string()],
    [
      'integer',
      optional.optionalInteger({ ...about, min: -1e9, max: 1e9 }),
      fc.integer({ min: -1e9, max: 1e9 }),
    ],
    ['decimal', optional.optionalDecimal({ ...about, min: -1e9, max: 1e9, unit: 's' }), numbers],
    ['money', optional.optionalMoney({ ...about, min: -1e9, max: 1e9 }), numbers],
    ['boolean', basic.yesNo(about), fc.boolean()],
    [
      'choice',
      basic.choice({ ...about, choices: unfortunate, initial: 'a' }),
      fc.constantFrom(...unfortunate.map(({ value }) => value)),
    ],
    [
      'choices',
      listFields.choices({ ...about, choices: unfortunate }),
      fc.subarray(unfortunate.map(({ value }) => value)).map(listText),
    ],
    ['level', basic.level(about), fc.option(fc.integer({ min: 1, max: 5 }))],
    [
      'date',
      basic.date(about),
      fc.option(
        fc
          .date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
          .map((day) => day.toISOString().slice(0, 10)),
      ),
    ],
    [
      'timestamp',
      basic.timestamp(about),
      fc
        .date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
        .map((moment) => moment.toISOString()),
    ],
  ] as [string, AnyField, fc.Arbitrary<unknown>][])('%s', (_, field, values) => {
    fc.assert(fc.property(values, (value) => survives(field, value === 0 ? 0 : value, emptyWorkbook())));
  });

  it('reference', () => {
    const field = optional.optionalReference({ ...about, to: 'channel' });
    fc.assert(
      fc.property(workbooks, ({ ids, workbook }) => {
        for (const id of [...ids, null]) survives(field, id, workbook);
      }),
    );
  });

  it('references', () => {
    const field = listFields.references({ ...about, to: 'channel' });
    const lists = workbooks.chain(({ ids, workbook }) =>
      fc.tuple(fc.constant(workbook), fc.shuffledSubarray(ids)),
    );
    fc.assert(fc.property(lists, ([workbook, chosen]) => survives(field, listText(chosen), workbook)));
  });

  it('the value of a new row, in every field of every table that a new row may leave as it is', () => {
    for (const table of TABLE_NAMES)
      for (const field of Object.values(tableOf(table).fields))
        if (field.schema.safeParse(field.initial).success) survives(field, field.initial, emptyWorkbook());
  });
});

describe('the words are those that people know', () => {
  const workbook = applyEdits(
    emptyWorkbook(),
    ['Chat', 'Voice'].map((name) => ({
      table: 'channel' as const,
      id: `id-${name}`,
      before: null,
      after: newRow('channel', { id: `id-${name}`, name }) as unknown as AnyRow,
    })),
  );
  it.each([
    [listFields.references({ ...about, to: 'channel' }), listText(['id-Chat', 'id-Voice']), 'Chat; Voice'],
    [basic.reference({ ...about, to: 'channel' }), 'id-Voice', 'Voice'],
    [basic.choice({ ...about, choices: unfortunate, initial: 'a' }), 'c', 'Same'],
    [basic.yesNo(about), true, 'Yes'],
    [basic.decimal({ ...about, min: 0, max: 9e9, initial: 0 }), 1234567.5, '1234567.5'],
  ] as [AnyField, unknown, string][])('%#', (field, value, text) =>
    expect(valueText(field, value, workbook)).toBe(text),
  );
});
