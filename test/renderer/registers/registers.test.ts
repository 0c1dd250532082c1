import { describe, expect, it } from 'vitest';
import { draftRow } from '../../../renderer/registers/draft-row.ts';
import { linksFrom, linksTo } from '../../../renderer/registers/panel/row-links.ts';
import { sectionsOf } from '../../../renderer/registers/panel/sections-of.ts';
import { rowsInOrder } from '../../../renderer/registers/rows-in-order.ts';
import { checkReferences, checkRow } from '../../../shared/model/check-row.ts';
import { listText } from '../../../shared/model/list-text.ts';
import type { AnyRow } from '../../../shared/model/table.ts';
import { tableOf } from '../../../shared/model/tables.ts';
import { rowOf, workbookWith } from '../ui/grid/support.ts';

const refund = rowOf('process', {
  id: 'p1',
  name: 'Refund',
  channels: listText(['chat']),
  owner: 'dana',
  position: 2,
});
const bot = rowOf('touchpoint', {
  id: 't1',
  name: 'Bot',
  stage: 'help',
  channel: 'chat',
  processes: listText(['p1']),
});
const workbook = workbookWith({
  person: [rowOf('person', { id: 'dana', name: 'Dana' })],
  stage: [
    rowOf('stage', { id: 'help', name: 'Get help', position: 2 }),
    rowOf('stage', { id: 'buy', name: 'Buy', position: 1 }),
  ],
  channel: [
    rowOf('channel', { id: 'chat', name: 'Chat' }),
    rowOf('channel', { id: 'new', name: 'New channel' }),
  ],
  process: [refund, rowOf('process', { id: 'p2', name: 'Delivery', position: 1 })],
  touchpoint: [bot],
});

describe('a new row', () => {
  it('is complete from the start: a name, and the first of what it needs', () => {
    const row = { ...draftRow(workbook, 'touchpoint'), id: 't2' } as AnyRow;
    expect(row).toMatchObject({ name: 'New touchpoint', stage: 'buy', channel: 'chat' });
    expect(checkRow('touchpoint', row)).toEqual([]);
    expect(checkReferences('touchpoint', row, workbook)).toEqual([]);
  });

  it('gets a name that is still free where names have to differ', () =>
    expect(draftRow(workbook, 'channel').name).toBe('New channel 2'));

  it('takes what the page says', () =>
    expect(draftRow(workbook, 'touchpoint', { stage: 'help' }).stage).toBe('help'));

  it('is refused, saying what is missing, when there is nothing that it could refer to', () =>
    expect(() => draftRow(workbookWith({}), 'touchpoint')).toThrow('needs a journey stage'));
});

describe('the rows of a register', () => {
  it('stand by their positions, and by name where they have none', () => {
    expect(rowsInOrder('process', workbook.process).map(({ id }) => id)).toEqual(['p2', 'p1']);
    const people = {
      b: rowOf('person', { id: 'b', name: 'Zoe' }),
      a: rowOf('person', { id: 'a', name: 'Ann' }),
    };
    expect(rowsInOrder('person', people).map(({ name }) => name)).toEqual(['Ann', 'Zoe']);
  });
});

describe('what a row has to do with', () => {
  it('is what its fields name, and what names it', () => {
    expect(linksFrom(workbook, 'process', refund).map(({ label, links }) => [label, links[0]?.name])).toEqual(
      [
        ['Channels', 'Chat'],
        ['Owner', 'Dana'],
      ],
    );
    expect(linksTo(workbook, 'process', 'p1')).toEqual([
      { label: 'Touchpoints', links: [{ table: 'touchpoint', id: 't1', name: 'Bot' }] },
    ]);
    expect(linksTo(workbook, 'process', 'p2')).toEqual([]);
  });

  it('stands under the headings of the model, without what nobody fills in', () => {
    const sections = sectionsOf(tableOf('touchpoint'));
    expect(sections.map(({ title }) => title)).toContain('Ratings');
    const names = sections.flatMap(({ fields }) => fields.map(([name]) => name));
    expect(names).toContain('name');
    expect(names).not.toContain('id');
    expect(names).not.toContain('position');
  });
});
