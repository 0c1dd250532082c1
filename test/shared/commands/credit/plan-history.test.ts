import { describe, expect, it } from 'vitest';
import { matchKpi } from '../../../../shared/commands/credit/match-kpi.ts';
import { planHistory } from '../../../../shared/commands/credit/plan-history.ts';
import { newRow } from '../../../../shared/model/tables.ts';

const KPIS = [
  newRow('kpi', { id: 'AC2', code: 'AC2', name: 'Service level', unit: '%', expected: 80 }),
  newRow('kpi', { id: 'CU1', code: 'CU1', name: 'Customer satisfaction (CSAT)', unit: '%', expected: 84 }),
  newRow('kpi', { id: 'EF1', code: 'EF1', name: 'Average handle time', unit: 's', expected: 370 }),
];

function plan(
  text: string,
  stored: Readonly<Record<string, number>> = {},
  chosen?: ReadonlyMap<number, string | null>,
) {
  return planHistory({
    block: text.split('\n').map((line) => line.split('|')),
    kpis: KPIS,
    stored: new Map(Object.entries(stored)),
    ...(chosen ? { chosen } : {}),
  });
}

const entered = (one: ReturnType<typeof plan>) =>
  one.cells.map(({ kpi, month, value }) => `${kpi} ${month} ${value}`);

describe('twelve months from a spreadsheet', () => {
  it('may run down, with decimal commas and percent signs', () =>
    expect(entered(plan('Monat|Service level|CSAT\nJan 26|84,5 %|82,1\nFeb 26|79 %|81'))).toEqual([
      'AC2 2026-01 84.5',
      'AC2 2026-02 79',
      'CU1 2026-01 82.1',
      'CU1 2026-02 81',
    ]));

  it('may run across, below a title and with a code before the name', () =>
    expect(
      entered(plan('Service report|||\n|01.01.2026|01.02.2026|\nAC2 Service level|84.5%|79.0%|')),
    ).toEqual(['AC2 2026-01 84.5', 'AC2 2026-02 79']));

  it('may hold percentages as parts of one, which is said', () => {
    const found = plan('Month|Service level\n2026-01|0,845\n2026-02|0,79');
    expect(entered(found)).toEqual(['AC2 2026-01 84.5', 'AC2 2026-02 79']);
    expect(found.lines[0]?.asPercent).toBe(true);
  });

  it('may hold handle times as minutes and seconds', () =>
    expect(entered(plan('Month|Average handle time\n2026-01|6:12\n2026-02|0:05:58\n2026-03|371 s'))).toEqual([
      'EF1 2026-01 372',
      'EF1 2026-02 358',
      'EF1 2026-03 371',
    ]));
});

describe('a word behind a figure', () => {
  const read = (kpi: string, text: string) => entered(plan(`Month|${kpi}\n2026-01|${text}`));

  it('may be the unit of the KPI, in full or shortened', () => {
    expect(read('EF1', '371 sec')).toEqual(['EF1 2026-01 371']);
    expect(read('AC2', '84,5 Prozent')).toEqual(['AC2 2026-01 84.5']);
  });

  it('keeps the cell out when it is another unit or multiplies the figure', () => {
    for (const text of ['6 min', '1.2k', '7 %']) expect(read('EF1', text)).toEqual([]);
    expect(plan('Month|EF1\n2026-01|6 min').misfits[0]?.reason).toBe(
      '“min” is not the unit of the KPI (s): convert the figure and paste it again.',
    );
    expect(read('AC2', '84 s')).toEqual([]);
  });
});

describe('what is not understood', () => {
  it('stays out with its reason, and the rest goes in', () => {
    const found = plan('Month|Service level|Mystery\nJan 26|84|1\nFebruary|83|2\nMar 26|about 80|3');
    expect(entered(found)).toEqual(['AC2 2026-01 84']);
    expect(found.misfits.map(({ where, text }) => `${where}: ${text}`)).toEqual([
      'Month: February',
      'Service level, 2026-03: about 80',
      'Mystery: Mystery',
    ]);
  });

  it('can be told by hand: a line takes the KPI that is chosen for it', () => {
    expect(entered(plan('Month|Zufriedenheit\nJan 26|84', {}, new Map([[1, 'CU1']])))).toEqual([
      'CU1 2026-01 84',
    ]);
    const left = plan('Month|Service level\nJan 26|84', {}, new Map([[1, null]]));
    expect([left.cells, left.misfits]).toEqual([[], []]);
  });

  it('counts the first of two lines or months of the same name', () => {
    expect(entered(plan('Month|AC2|Service level\nJan 26|84|60'))).toEqual(['AC2 2026-01 84']);
    expect(entered(plan('Month|AC2\nJan 26|84\n2026-01|60'))).toEqual(['AC2 2026-01 84']);
  });

  it('is everything when there are no months', () => {
    expect(plan('Service level|84\nCSAT|82').problem).toContain('No months');
    expect(plan('').problem).toContain('No months');
  });
});

it('empty cells and words for nothing change nothing, and what is known already is counted', () => {
  const found = plan('Month|Service level\n2026-01|n/a\n2026-02|\n2026-03|84\n2026-04|85', {
    'AC2/2026-03': 84,
    'AC2/2026-04': 80,
  });
  expect(found.cells).toEqual([{ kpi: 'AC2', month: '2026-04', text: '85', value: 85, before: 80 }]);
  expect(found.lines[0]?.cells.map(({ kind }) => kind)).toEqual(['empty', 'empty', 'same', 'changed']);
});

it.each([
  ['cu1', 'CU1'],
  ['CSAT', 'CU1'],
  ['Customer satisfaction', 'CU1'],
  ['Customer satisfaction, %', 'CU1'],
  ['CU1 – satisfaction of customers', 'CU1'],
  ['Service level (80/30)', 'AC2'],
  ['AHT (s)', 'EF1'],
  ['Service', null],
  ['', null],
])('the heading "%s" means %s', (heading, kpi) => expect(matchKpi(heading, KPIS)).toBe(kpi));
