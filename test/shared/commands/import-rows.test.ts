import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../shared/changes/apply-change.ts';
import { invert } from '../../../shared/changes/change.ts';
import { importRows } from '../../../shared/commands/import-rows.ts';
import { newRow, type TableName } from '../../../shared/model/tables.ts';
import { emptyWorkbook, type Workbook } from '../../../shared/model/workbook.ts';

const AT = '2027-02-15T09:30:00.000Z';

function workbook(): Workbook {
  const row = <N extends TableName>(table: N, values: Parameters<typeof newRow<N>>[1]) => ({
    [values.id]: newRow(table, values),
  });
  return {
    ...emptyWorkbook(),
    stage: { ...row('stage', { id: 's1', name: 'Get help', position: 1 }) },
    channel: {
      ...row('channel', { id: 'c1', name: 'Chat', position: 1 }),
      ...row('channel', { id: 'c2', name: 'Voice, incoming', position: 2 }),
    },
    person: { ...row('person', { id: 'p1', name: 'Anna Berg' }) },
    process: {
      ...row('process', { id: 'x1', name: 'Returns', position: 1, note: 'Keep me', aht_seconds: 300 }),
      ...row('process', { id: 'x2', name: 'Billing', position: 2 }),
    },
    touchpoint: {
      ...row('touchpoint', { id: 't1', name: 'Status', stage: 's1', channel: 'c1', position: 1 }),
      ...row('touchpoint', { id: 't2', name: 'Twin', stage: 's1', channel: 'c1', position: 2 }),
      ...row('touchpoint', { id: 't3', name: 'Twin', stage: 's1', channel: 'c2', position: 3 }),
    },
  };
}

/** Imports a small table: the first line has the columns. */
function read(table: TableName, lines: readonly (readonly string[])[], base = workbook()) {
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `new-${ids}`;
  };
  const [headers = [], ...rows] = lines;
  return importRows(
    base,
    table,
    {
      columns: headers.map((header) => ({ header })),
      rows: rows.map((cells, index) => ({ number: index + 2, cells })),
    },
    { newId, at: AT },
  );
}

const imported = (table: TableName, lines: readonly (readonly string[])[]) => {
  const base = workbook();
  return applyEdits(base, read(table, lines, base).change?.edits ?? []);
};

describe('columns', () => {
  it.each(['aht_seconds', 'AHT', 'aht (s)', 'AHT [seconds]', ' A.H.T. '])(
    'finds the field of "%s"',
    (header) => {
      expect(
        imported('process', [
          ['Process', header],
          ['Returns', '320'],
        ]).process.x1?.aht_seconds,
      ).toBe(320);
    },
  );

  it('finds a name under what rows of the table are called', () => {
    for (const header of ['name', 'Process', 'PROCESS'])
      expect(
        read('process', [
          [header, 'note'],
          ['Returns', 'New'],
        ]).changes,
      ).toHaveLength(1);
  });

  it('tells why a column is left aside, and which field may have been meant', () => {
    const { columns } = read('process', [
      ['Process', 'Brand criticallity', 'Process', ''],
      ['Returns', '5', 'x', ''],
    ]);
    expect(columns.map(({ field }) => field)).toEqual(['name', null, null, null]);
    expect(columns[1]?.reason).toContain('Did you mean Brand criticality?');
    expect(columns[2]?.reason).toContain('already fills this field');
    expect(columns[3]?.reason).toContain('without a name');
  });
});

describe('rows', () => {
  it('are found by id before their name, which may change with it', () => {
    const { touchpoint } = imported('touchpoint', [
      ['Id', 'Touchpoint'],
      ['t3', 'Twin by voice'],
    ]);
    expect([touchpoint.t2?.name, touchpoint.t3?.name]).toEqual(['Twin', 'Twin by voice']);
  });

  it('are found by a name that only one has, whatever its case', () => {
    expect(
      read('touchpoint', [
        ['Touchpoint', 'Brand criticality'],
        ['STATUS', '4'],
      ]).changes,
    ).toMatchObject([{ id: 't1', fields: [{ field: 'brand', before: '', after: '4' }] }]);
  });

  it('are left out with a sentence when two have the name, or when they occur twice', () => {
    const { problems, change } = read('touchpoint', [
      ['Touchpoint', 'Note'],
      ['Twin', 'which'],
      ['Status', 'one'],
      ['Status', 'two'],
    ]);
    expect(problems.map(({ row }) => row)).toEqual([2, 4]);
    expect(problems[0]?.reason).toContain('add the column Id');
    expect(problems[1]?.reason).toContain('Row 3 is about the same touchpoint');
    expect(change?.edits).toHaveLength(1);
  });

  it('are new otherwise, at the end of the list and with what the model starts with', () => {
    const { process } = imported('process', [
      ['Process', 'Contacts a month', 'Channels'],
      ['Warranty', '1.250', 'Voice, incoming; Chat'],
      ['', '', ''],
      ['Delivery', '', ''],
    ]);
    expect(process['new-1']).toMatchObject({
      name: 'Warranty',
      position: 3,
      channels: '["c2","c1"]',
      status: 'open',
    });
    expect(process['new-2']).toMatchObject({ name: 'Delivery', position: 4, contacts_per_month: null });
  });

  it('are added twice under one name, because the same matter has many channels, and it is told', () => {
    const { adds, problems } = read('touchpoint', [
      ['Name', 'Journey stage', 'Channel'],
      ['Complaint', 'Get help', 'Chat'],
      ['complaint', 'Get help', 'Voice, incoming'],
    ]);
    expect(adds).toHaveLength(2);
    expect(problems).toEqual([
      expect.objectContaining({
        row: 3,
        column: 'Name',
        reason: expect.stringMatching(/^Row 2 is a new touchpoint of the same name, and both are added: /),
      }),
    ]);
  });

  it('keep an id of their own when the file brings one', () => {
    expect(
      imported('segment', [
        ['id', 'name'],
        ['business', 'Business customers'],
      ]).segment.business?.name,
    ).toBe('Business customers');
  });

  it('are left out when they lack what they need', () => {
    const { adds, problems } = read('touchpoint', [
      ['Touchpoint', 'Journey stage', 'Channel'],
      ['Complete', 'Get help', 'Chat'],
      ['No channel', 'Get help', ''],
      ['', 'Get help', 'Chat'],
    ]);
    expect(adds.map(({ name }) => name)).toEqual(['Complete']);
    expect(problems.map(({ row, reason }) => [row, reason])).toEqual([
      [3, expect.stringContaining('Channel is needed')],
      [4, expect.stringContaining('needs a name')],
    ]);
  });

  it('may not make a second row of a name that occurs once', () => {
    const { adds, problems } = read('stage', [['Stage'], ['Leave'], ['Leave']]);
    expect(adds).toHaveLength(1);
    expect(problems).toMatchObject([{ row: 3, reason: expect.stringContaining('with the same stage') }]);
  });

  it('actions are stamped with the moment of the import', () => {
    expect(
      imported('action', [
        ['Action', 'Process'],
        ['Write it down', 'Billing'],
      ]).action['new-1'],
    ).toMatchObject({
      created_at: AT,
      process: 'x2',
    });
  });
});

describe('cells', () => {
  it('never clear a value when they are empty', () => {
    const { unchanged, change } = read('process', [
      ['Process', 'Note', 'AHT'],
      ['Returns', '', ' '],
    ]);
    expect([unchanged, change]).toEqual([1, null]);
  });

  it('that do not fit are told, and the others of the row are read', () => {
    const { problems, changes } = read('touchpoint', [
      ['Touchpoint', 'Channel', 'Brand criticality', 'Emotion'],
      ['Status', 'Chta', '7', '-1'],
    ]);
    expect(problems.map(({ column, suggestion }) => [column, suggestion])).toEqual([
      ['Channel', 'Chat'],
      ['Brand criticality', null],
    ]);
    expect(changes).toMatchObject([{ id: 't1', fields: [{ field: 'emotion', after: '-1' }] }]);
  });

  it('of several columns make one list, and emptying one of them takes nothing away', () => {
    const linked = imported('touchpoint', [
      ['Touchpoint', 'Processes 1', 'Processes 2'],
      ['Status', 'Returns', 'Billing'],
    ]);
    expect(linked.touchpoint.t1?.processes).toBe('["x1","x2"]');
    const again = read(
      'touchpoint',
      [
        ['Touchpoint', 'Processes 1', 'Processes 2'],
        ['Status', 'Billing', ''],
      ],
      linked,
    );
    expect(again.change).toBeNull();
    const fewer = read(
      'touchpoint',
      [
        ['Touchpoint', 'Processes'],
        ['Status', 'Billing'],
      ],
      linked,
    );
    expect(applyEdits(linked, fewer.change?.edits ?? []).touchpoint.t1?.processes).toBe('["x2"]');
  });

  it('may name rows of the same file, also ones further down', () => {
    const { touchpoint } = imported('touchpoint', [
      ['Touchpoint', 'Journey stage', 'Channel', 'Fallback to'],
      ['Bot', 'Get help', 'Chat', 'People'],
      ['People', 'Get help', 'Voice, incoming', ''],
    ]);
    expect(touchpoint['new-1']?.fallback).toBe('new-2');
  });

  it('lose the reference, not the row, when the row they name is left out', () => {
    const { adds, problems, change } = read('touchpoint', [
      ['Touchpoint', 'Journey stage', 'Channel', 'Fallback to'],
      ['Bot', 'Get help', 'Chat', 'People'],
      ['People', 'Get help', '', ''],
    ]);
    expect(adds.map(({ name }) => name)).toEqual(['Bot']);
    expect(problems.map(({ row }) => row)).toEqual([2, 3]);
    expect(change?.edits[0]?.after).toMatchObject({ fallback: null });
  });

  it('write fractions as the rest of their column does', () => {
    const lines = [
      ['Process', 'AHT'],
      ['Returns', '1,250'],
      ['Billing', '300,5'],
    ];
    expect(imported('process', lines).process.x1?.aht_seconds).toBe(1.25);
  });

  it('that break a rule of the whole row leave the row out', () => {
    const { problems, change } = read('location', [
      ['Location', 'Base wage from', 'Base wage to'],
      ['Gdańsk', '900', '700'],
    ]);
    expect(problems).toMatchObject([
      { row: 2, column: null, reason: expect.stringContaining('swap the two') },
    ]);
    expect(change).toBeNull();
  });
});

it('is one change that one undo takes back, whatever the file holds', () => {
  const word = fc.constantFrom(
    '',
    'Returns',
    'Billing',
    'New',
    '5',
    'x',
    '1,5',
    'Yes',
    'Chat',
    'Anna Berg',
    '2027-03-31',
  );
  const header = fc.constantFrom(
    'Id',
    'Process',
    'AHT',
    'Channels',
    'Owner',
    'Due',
    'Brand criticality',
    'Note',
    'Starts digitally',
  );
  fc.assert(
    fc.property(
      fc.array(header, { minLength: 1, maxLength: 6 }),
      fc.array(fc.array(word, { minLength: 6, maxLength: 6 }), { maxLength: 6 }),
      (headers, rows) => {
        const base = workbook();
        const { change, adds, changes } = read('process', [headers, ...rows], base);
        const done = applyEdits(base, change?.edits ?? []);
        expect(change === null).toBe(adds.length + changes.length === 0);
        if (change) expect(applyEdits(done, invert(change).edits)).toEqual(base);
        // Reading the same rows again finds nothing that is left to change.
        if (headers.includes('Process') && !headers.includes('Id'))
          expect(read('process', [headers, ...rows], done).changes).toEqual([]);
      },
    ),
  );
});
