import { describe, expect, it } from 'vitest';
import type { BalanceRows } from '../../../../shared/domain/kpi/balance-rule.ts';
import { BALANCE_RULES } from '../../../../shared/domain/kpi/balance-rules.ts';
import { categoryShares } from '../../../../shared/domain/kpi/category-shares.ts';
import { checkBalance } from '../../../../shared/domain/kpi/check-balance.ts';
import { KPI_CATEGORIES } from '../../../../shared/model/expectation-lists.ts';
import { listText } from '../../../../shared/model/list-text.ts';
import type { Kpi } from '../../../../shared/model/tables/kpi.ts';
import { newRow, type Row } from '../../../../shared/model/tables.ts';
import { emptyWorkbook } from '../../../../shared/model/workbook.ts';

type Fields = Partial<Kpi> & { readonly id: string };

const kpi = (fields: Fields) => newRow('kpi', { name: fields.id, ...fields });

const COMPLETE: Partial<Kpi> = {
  objective: 'o',
  owner: 'p',
  partner_owner: 'PO',
  data_source: 'Report',
  formula: 'Good ÷ all × 100',
  unit: '%',
  expected: 90,
  raw_data_access: true,
};

/** A set that keeps every rule on KPIs: two of each side, the customer's weighing most. */
const GOOD: readonly Fields[] = [
  { id: 'AC2', category: 'activity', role: 'critical', allocation_percent: 40, paired: listText(['AC4']) },
  { id: 'AC4', category: 'activity', role: 'key' },
  { id: 'EF8', category: 'efficiency', role: 'critical', allocation_percent: 10, paired: listText(['QU1']) },
  { id: 'QU1', category: 'quality', role: 'critical', allocation_percent: 50 },
  { id: 'CU1', category: 'customer', role: 'critical', allocation_percent: 60 },
  { id: 'BE1', category: 'behavioural', role: 'critical', allocation_percent: 20 },
  { id: 'BE2', category: 'behavioural', role: 'key' },
  { id: 'BE3', category: 'behavioural', role: 'key' },
  { id: 'CO1', category: 'compliance', role: 'critical', allocation_percent: 20 },
  { id: 'PE1', category: 'people', role: 'key' },
].map((one) => ({ ...COMPLETE, ...one }) as Fields);

function book(kpis: readonly Fields[], more: Partial<BalanceRows> = {}): BalanceRows {
  return {
    ...emptyWorkbook(),
    kpi: Object.fromEntries(kpis.map((one, index) => [one.id, kpi({ position: index + 1, ...one })])),
    ...more,
  };
}

/** The good set with one KPI changed. */
function changed(id: string, fields: Partial<Kpi>): readonly Fields[] {
  return GOOD.map((one) => (one.id === id ? { ...one, ...fields } : one));
}

function judged(rows: BalanceRows, key: string) {
  const found = checkBalance(rows).rules.find(({ rule }) => rule.key === key);
  if (!found) throw new Error(`There is no rule ${key}.`);
  return found;
}

const verdict = (rows: BalanceRows, key: string) => judged(rows, key).verdict;
const broken = (rows: BalanceRows, key: string) => judged(rows, key).breaks.map(({ id }) => id);

describe('the balance check', () => {
  it('has ten rules, each with a key of its own and its reason', () => {
    expect(new Set(BALANCE_RULES.map(({ key }) => key)).size).toBe(10);
    for (const { key, asks, why } of BALANCE_RULES) {
      expect(key).toMatch(/^balance\.[a-z-]+$/);
      expect(asks.length * why.length).toBeGreaterThan(400);
    }
  });

  it('finds nothing wrong with a set that asks for more than speed', () => {
    const { counts } = checkBalance(book(GOOD));
    expect(counts).toEqual({ ok: 8, warning: 0, error: 0, excused: 0, open: 2 });
  });

  it('judges nothing about KPIs before there is one', () => {
    expect(checkBalance(book([])).counts).toMatchObject({ open: 10 });
  });

  it('excuses a broken rule for a reason, and keeps the reason when it is kept again', () => {
    const rule_exception = {
      'balance.behaviours': newRow('rule_exception', {
        id: 'balance.behaviours',
        reason: 'A pilot of a month.',
      }),
    };
    const few = GOOD.filter(({ id }) => id !== 'BE2');
    expect(verdict(book(few), 'balance.behaviours')).toBe('warning');
    expect(judged(book(few, { rule_exception }), 'balance.behaviours')).toMatchObject({
      verdict: 'excused',
      found: 'warning',
    });
    expect(judged(book(GOOD, { rule_exception }), 'balance.behaviours')).toMatchObject({
      verdict: 'ok',
      exception: { reason: 'A pilot of a month.' },
    });
  });
});

describe('the rule that every side is looked at', () => {
  it('is broken without access, efficiency or customers, and worth a look without another side', () => {
    for (const { value } of KPI_CATEGORIES) {
      const without = GOOD.filter(({ category }) => category !== value);
      const wanted = ['activity', 'efficiency', 'customer'].includes(value)
        ? 'error'
        : without.length === GOOD.length
          ? 'ok'
          : 'warning';
      expect(verdict(book(without), 'balance.categories'), value).toBe(wanted);
    }
  });
});

describe('the rule that speed does not outweigh the rest', () => {
  const split = (fast: number, slow: number) =>
    book([
      { id: 'a', category: 'activity', role: 'critical', allocation_percent: fast },
      { id: 'b', category: 'customer', role: 'critical', allocation_percent: slow },
    ]);

  it('is kept at exactly half and still only a warning at exactly 70 %', () => {
    const key = 'balance.efficiency-share';
    expect([50, 51, 70, 71].map((fast) => verdict(split(fast, 100 - fast), key))).toEqual([
      'ok',
      'warning',
      'warning',
      'error',
    ]);
    expect(broken(split(60, 40), key)).toEqual(['a']);
  });

  it('follows the limits of the engagement', () => {
    const parameter = {
      'balance.efficiency_warn': newRow('parameter', { id: 'balance.efficiency_warn', value: 30 }),
    };
    expect(verdict({ ...split(40, 60), parameter }, 'balance.efficiency-share')).toBe('warning');
  });

  it('says nothing while no KPI is critical', () => {
    expect(verdict(book([{ id: 'a', category: 'activity' }]), 'balance.efficiency-share')).toBe('open');
  });

  it('counts allocations only when all have one, then weights when all have one, else all alike', () => {
    const rows = (allocations: readonly (number | null)[], weights: readonly (number | null)[]) =>
      ['activity', 'quality', 'customer'].map((category, index) =>
        kpi({
          id: category,
          category: category as Kpi['category'],
          role: 'critical',
          allocation_percent: allocations[index] ?? null,
          weight_percent: weights[index] ?? null,
        }),
      );
    expect(categoryShares(rows([60, 30, 10], [1, 1, 1]))).toMatchObject({
      basis: 'allocation',
      efficiencyPercent: 60,
    });
    expect(categoryShares(rows([60, null, 10], [20, 40, 40]))).toMatchObject({
      basis: 'weight',
      efficiencyPercent: 20,
    });
    const alike = categoryShares(rows([60, null, 10], [20, null, 40]));
    expect(alike.basis).toBe('equal');
    expect(alike.efficiencyPercent).toBeCloseTo(100 / 3, 10);
    expect(categoryShares(rows([0, 0, 0], [])).basis).toBe('equal');
  });
});

describe('the rule on handle time', () => {
  const aht = (fields: Partial<Kpi>) =>
    verdict(
      book([
        ...GOOD,
        { id: 'EF1', category: 'efficiency', direction: 'range', range_low: 300, range_high: 400, ...fields },
      ]),
      'balance.aht',
    );

  it('wants a range that carries no money', () => {
    expect(aht({})).toBe('ok');
    expect(aht({ role: 'key' })).toBe('ok');
    expect(aht({ role: 'critical' })).toBe('error');
    expect(aht({ bonus: true })).toBe('error');
    expect(aht({ direction: 'down' })).toBe('error');
    expect(aht({ range_low: null })).toBe('warning');
  });

  it('knows it by what it is called, too', () => {
    const own = (name: string) => verdict(book([{ id: 'x', name, direction: 'down' }]), 'balance.aht');
    expect([own('AHT of chats'), own('Handling time'), own('Handling of complaints')]).toEqual([
      'error',
      'error',
      'ok',
    ]);
  });
});

describe('the rule that efficiency never stands alone', () => {
  const key = 'balance.pairs';

  it('wants a partner of quality or customers, linked from either side', () => {
    expect(verdict(book(changed('EF8', { paired: '[]' })), key)).toBe('error');
    expect(verdict(book(changed('EF8', { paired: listText(['AC2', 'PE1']) })), key)).toBe('error');
    expect(verdict(book(changed('EF8', { paired: '[]', role: 'managed' })), key)).toBe('warning');
    const fromOther = GOOD.map((one) =>
      one.id === 'EF8'
        ? { ...one, paired: '[]' }
        : one.id === 'CU1'
          ? { ...one, paired: listText(['EF8']) }
          : one,
    );
    expect(verdict(book(fromOther), key)).toBe('ok');
  });

  it('wants the partner to weigh at least as much: by its role, then by its allocation', () => {
    expect(verdict(book(changed('EF8', { allocation_percent: 50 })), key)).toBe('ok');
    expect(verdict(book(changed('EF8', { allocation_percent: 51 })), key)).toBe('warning');
    expect(broken(book(changed('QU1', { role: 'key' })), key)).toEqual(['EF8']);
  });
});

describe('the rule that behaviour is in the contract', () => {
  const behaviour = (id: string, fields: Partial<Row<'behaviour'>>) =>
    newRow('behaviour', { id, name: id, agreed: true, ...fields });

  it('counts agreed behaviours and behavioural KPIs in the contract, a reported behaviour once', () => {
    const none = GOOD.filter(({ category }) => category !== 'behavioural');
    const rows = (count: number) =>
      book(none, {
        behaviour: Object.fromEntries(
          Array.from({ length: count }, (_, index) => [`b${index}`, behaviour(`b${index}`, {})]),
        ),
      });
    expect([0, 1, 2, 3].map((count) => verdict(rows(count), 'balance.behaviours'))).toEqual([
      'error',
      'warning',
      'warning',
      'ok',
    ]);
    const two = GOOD.filter(({ id }) => id !== 'BE3');
    const same = { behaviour: { b: behaviour('b', { kpi: 'BE1' }) } };
    expect(verdict(book(two, same), 'balance.behaviours')).toBe('warning');
    expect(verdict(book(two, { behaviour: { b: behaviour('b', {}) } }), 'balance.behaviours')).toBe('ok');
    expect(
      verdict(book(two, { behaviour: { b: behaviour('b', { agreed: false }) } }), 'balance.behaviours'),
    ).toBe('warning');
  });
});

describe('the rule on occupancy', () => {
  it('is kept at 85 % and still only a warning at 90 %, for KPIs and for queues', () => {
    const asKpi = (range_high: number) =>
      verdict(book([{ id: 'EF3', direction: 'range', range_high }]), 'balance.occupancy');
    expect([85, 85.1, 90, 90.1].map(asKpi)).toEqual(['ok', 'warning', 'warning', 'error']);
    // The end of a range that is left behind when the direction changes counts no more.
    expect(
      verdict(book([{ id: 'EF3', direction: 'up', expected: 80, range_high: 95 }]), 'balance.occupancy'),
    ).toBe('ok');
    const queue = newRow('queue', { id: 'q', name: 'Phone', max_occupancy_percent: 92 });
    expect(judged(book([], { queue: { q: queue } }), 'balance.occupancy')).toMatchObject({
      verdict: 'error',
      breaks: [{ table: 'queue', id: 'q' }],
    });
  });
});

describe('the rules on proof', () => {
  it('warn of a KPI that lacks something, and do not let it be signed off', () => {
    expect(verdict(book(changed('QU1', { owner: null })), 'balance.complete')).toBe('warning');
    expect(judged(book(changed('QU1', { owner: null, status: 'ready' })), 'balance.complete')).toMatchObject({
      verdict: 'error',
      breaks: [{ id: 'QU1', words: 'is signed off and lacks an owner at the client' }],
    });
  });

  it('want a KPI of the contract that the partner measures to be countable again', () => {
    const key = 'balance.raw-data';
    expect(verdict(book(changed('QU1', { raw_data_access: false })), key)).toBe('error');
    expect(verdict(book(changed('QU1', { raw_data_access: false, measured_by: 'shared' })), key)).toBe('ok');
    expect(verdict(book(changed('QU1', { raw_data_access: false, role: 'managed' })), key)).toBe('warning');
  });

  it('allow twelve critical service levels and warn of the thirteenth', () => {
    const many = (count: number) =>
      book(Array.from({ length: count }, (_, index) => ({ id: `k${index}`, role: 'critical' }) as Fields));
    expect(verdict(many(12), 'balance.critical-count')).toBe('ok');
    expect(verdict(many(13), 'balance.critical-count')).toBe('warning');
  });
});

describe('the rule that a person can always be reached', () => {
  const key = 'balance.human-route';
  const touchpoint = (id: string, fields: Partial<Row<'touchpoint'>>) =>
    newRow('touchpoint', { id, name: id, stage: 's', channel: 'c', ...fields });
  const automation = (id: string, human_route: string) =>
    newRow('automation', { id, name: id, touchpoint: 'bot', human_route });
  const rows = (
    decision: Row<'touchpoint'>['decision'],
    containment_percent: number | null,
    routes: readonly string[],
  ) =>
    book([], {
      touchpoint: { bot: touchpoint('bot', { decision, containment_percent }) },
      automation: Object.fromEntries(
        routes.map((route, index) => [`a${index}`, automation(`a${index}`, route)]),
      ),
    });

  it('is broken by a machine without a described way, and kept once one is described', () => {
    expect(verdict(rows('automate', null, []), key)).toBe('error');
    expect(verdict(rows('automate', null, ['  ']), key)).toBe('error');
    expect(verdict(rows('automate', null, ['Say "agent", Mon to Sat 8 to 20.']), key)).toBe('ok');
    expect(verdict(rows('automate', null, ['', 'Say "agent", Mon to Sat 8 to 20.']), key)).toBe('error');
  });

  it('has nothing to judge where customers meet people only', () => {
    expect(verdict(rows('keep', 40, []), key)).toBe('open');
    expect(verdict(rows('hybrid', 40, []), key)).toBe('open');
    expect(verdict(rows('hybrid', 40, ['']), key)).toBe('error');
  });
});
