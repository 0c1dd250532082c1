import { describe, expect, it } from 'vitest';
import { type FilterRule, filterWords, passes } from '../../../../renderer/ui/grid/columns/filter-rule.ts';
import { compareValues, sortValue } from '../../../../renderer/ui/grid/columns/sort-value.ts';
import { orderOf } from '../../../../renderer/ui/grid/columns/use-grid-table.ts';
import { fieldColumns } from '../../../../renderer/ui/grid/field-columns.ts';
import type { GridColumn } from '../../../../renderer/ui/grid/grid-column.ts';
import { listText } from '../../../../shared/model/list-text.ts';
import { process, rowOf, workbookWith } from './support.ts';

const row = rowOf('process', {
  id: 'p',
  name: 'Order status',
  channels: listText(['chat', 'voice']),
  stage: 'help',
  aht_seconds: 312.5,
  due: '2026-12-31',
  digital_start: true,
});
const empty = rowOf('process', { id: 'q', name: 'Refund' });
const workbook = workbookWith({
  channel: [rowOf('channel', { id: 'chat', name: 'Chat' }), rowOf('channel', { id: 'voice', name: 'Voice' })],
  stage: [
    rowOf('stage', { id: 'help', name: 'Get help', position: 2 }),
    rowOf('stage', { id: 'use', name: 'Use', position: 1 }),
  ],
  process: [row, empty],
});
const column = (name: string) => fieldColumns(process, [name])[0] as GridColumn;
const when = (is: Extract<FilterRule, { kind: 'condition' }>['is'], than = ''): FilterRule => ({
  kind: 'condition',
  is,
  than,
});

describe('a filter', () => {
  it.each<[string, FilterRule, boolean]>([
    ['name', when('contains', 'ORDER'), true],
    ['name', when('lacks', 'order'), false],
    ['name', when('equals', 'order status'), true],
    ['name', when('differs', 'Refund'), true],
    ['aht_seconds', when('more', '312,4'), true],
    ['aht_seconds', when('more', '312.5'), false],
    ['aht_seconds', when('less', '1.000,5'), true],
    ['aht_seconds', when('equals', '312,5'), true],
    ['due', when('before', '1.1.2027'), true],
    ['due', when('after', '2026-12-31'), false],
    ['channels', when('contains', 'voice'), true],
    ['evidence', when('empty'), true],
    ['channels', when('filled'), true],
    ['channels', { kind: 'values', words: ['Voice'] }, true],
    ['channels', { kind: 'values', words: ['E-mail', ''] }, false],
    ['digital_start', { kind: 'values', words: ['Yes'] }, true],
  ])('on %s by %j lets an order status through: %s', (name, rule, through) =>
    expect(passes(rule, column(name), row, workbook)).toBe(through),
  );

  it('by a comparison does not let empty cells through, which are neither more nor less', () => {
    expect(passes(when('less', '5'), column('aht_seconds'), empty, workbook)).toBe(false);
    expect(passes(when('before', '2027-01-01'), column('due'), empty, workbook)).toBe(false);
  });

  it('that nobody has finished lets everything through', () => {
    expect(passes(when('contains'), column('name'), row, workbook)).toBe(true);
    expect(passes(when('more', 'a few'), column('aht_seconds'), row, workbook)).toBe(true);
  });

  it('lists each item of a cell by itself, and empty cells as such', () => {
    expect(filterWords(column('channels'), row, workbook)).toEqual(['Chat', 'Voice']);
    expect(filterWords(column('channels'), empty, workbook)).toEqual(['']);
  });
});

describe('sorting', () => {
  it('goes by numbers, by the order of choices, and by the order of the rows that are referred to', () => {
    expect(sortValue(column('aht_seconds'), row, workbook)).toBe(312.5);
    expect(sortValue(column('core'), row, workbook)).toBe(1);
    expect(sortValue(column('stage'), row, workbook)).toBe(2);
    expect(sortValue(column('digital_start'), row, workbook)).toBe(1);
    expect(sortValue(column('due'), empty, workbook)).toBeUndefined();
    expect(sortValue(column('channels'), empty, workbook)).toBeUndefined();
  });

  it('orders words as a dictionary does, numbers in them by size', () => {
    expect(['Step 10', 'step 2', 'Ärger', 'Zoo'].sort(compareValues)).toEqual([
      'Ärger',
      'step 2',
      'Step 10',
      'Zoo',
    ]);
  });
});

describe('the order of columns', () => {
  it('is as the person left it, with new columns behind the one that they follow', () => {
    const columns = fieldColumns(process, ['name', 'stage', 'core', 'wave']);
    expect(orderOf(columns, ['core', 'name', 'gone', 'wave'])).toEqual(['core', 'name', 'stage', 'wave']);
    expect(orderOf(columns, [])).toEqual(['name', 'stage', 'core', 'wave']);
  });
});
