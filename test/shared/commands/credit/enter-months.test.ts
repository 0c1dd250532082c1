import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../shared/changes/apply-change.ts';
import { chooseScheme, startScheme } from '../../../../shared/commands/credit/choose-scheme.ts';
import { enterMonths, type MonthEntry } from '../../../../shared/commands/credit/enter-months.ts';
import { newRow } from '../../../../shared/model/tables.ts';
import { emptyWorkbook, type Workbook } from '../../../../shared/model/workbook.ts';

const BARE: Workbook = {
  ...emptyWorkbook(),
  engagement: { w: newRow('engagement', { id: 'w', title: 'W' }) },
  kpi: { AC2: newRow('kpi', { id: 'AC2', name: 'Service level' }) },
};

function enter(workbook: Workbook, ...entries: MonthEntry[]): Workbook {
  return applyEdits(workbook, enterMonths(workbook, entries, 'Enter').edits);
}

describe('entering a month', () => {
  const one = enter(BARE, { kpi: 'AC2', month: '2026-03', value: 61 });

  it('adds it under a readable id', () =>
    expect(one.kpi_month['AC2/2026-03']).toMatchObject({ kpi: 'AC2', month: '2026-03-01', value: 61 }));

  it('changes the value that is there and keeps its excuse', () => {
    const excused = enter(one, { kpi: 'AC2', month: '2026-03', excused: true, reason: 'No forecast came.' });
    const again = enter(excused, { kpi: 'AC2', month: '2026-03', value: 62 });
    expect(Object.values(again.kpi_month)).toMatchObject([
      { value: 62, excused: true, reason: 'No forecast came.' },
    ]);
  });

  it('takes an emptied month away, unless it is excused', () => {
    expect(enter(one, { kpi: 'AC2', month: '2026-03', value: null }).kpi_month).toEqual({});
    const excused = enter(one, {
      kpi: 'AC2',
      month: '2026-03',
      value: null,
      excused: true,
      reason: 'Outage.',
    });
    expect(Object.values(excused.kpi_month)).toMatchObject([{ value: null, excused: true }]);
    expect(enter(BARE, { kpi: 'AC2', month: '2026-03', value: null }).kpi_month).toEqual({});
  });

  it('refuses an excuse without a reason', () =>
    expect(() => enter(one, { kpi: 'AC2', month: '2026-03', excused: true })).toThrow('only with a reason'));

  it('finds another id when a row that was changed elsewhere has it', () => {
    const odd = {
      ...BARE,
      kpi_month: {
        'AC2/2026-03': newRow('kpi_month', { id: 'AC2/2026-03', kpi: 'AC2', month: '2020-01-01' }),
      },
    };
    expect(Object.keys(enter(odd, { kpi: 'AC2', month: '2026-03', value: 61 }).kpi_month)).toEqual([
      'AC2/2026-03',
      'AC2/2026-03-2',
    ]);
  });
});

describe('schemes', () => {
  const first = applyEdits(BARE, startScheme(BARE, 'a').edits);
  const both = applyEdits(first, startScheme(first, 'b').edits);

  it('the first one that is added is the chosen one; names stay apart', () =>
    expect(Object.values(both.credit_scheme).map(({ name, preferred }) => [name, preferred])).toEqual([
      ['Our draft', true],
      ['Our draft 2', false],
    ]));

  it('choosing one lets go of the other in the same act', () => {
    const chosen = applyEdits(both, chooseScheme(both, 'b').edits);
    expect(Object.values(chosen.credit_scheme).map(({ preferred }) => preferred)).toEqual([false, true]);
    expect(() => chooseScheme(both, 'gone')).toThrow('not there any more');
  });
});
