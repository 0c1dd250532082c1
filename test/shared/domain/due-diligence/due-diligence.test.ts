import { describe, expect, it } from 'vitest';
import { checkForms, checkQuestion } from '../../../../shared/content/due-diligence/check-forms.ts';
import { checkRating } from '../../../../shared/domain/due-diligence/check-rating.ts';
import {
  CHECKS_WANTED,
  dueDiligenceStanding,
  stopsVendor,
} from '../../../../shared/domain/due-diligence/due-diligence-standing.ts';
import { flagLacks } from '../../../../shared/domain/due-diligence/flag-lacks.ts';
import { results } from '../../../../shared/domain/results.ts';
import { FLAG_STATES, VENDOR_CHECKS } from '../../../../shared/model/selection-lists.ts';
import { newRow } from '../../../../shared/model/tables.ts';
import { sampleWorkbook } from '../../../main/excel/support/workbooks.ts';
import { repeatedSentences, textsIn } from '../../../support/texts.ts';

const SAMPLE = sampleWorkbook();
const vendor = { v: newRow('vendor', { id: 'v', name: 'V' }) };
type Check = ReturnType<typeof check>;
const check = (id: string, fields: object) =>
  newRow('vendor_check', { id, vendor: 'v', name: id, ...fields });
const standing = (checks: readonly Check[], flags: readonly ReturnType<typeof flag>[] = []) =>
  dueDiligenceStanding({
    vendor,
    vendor_check: Object.fromEntries(checks.map((row) => [row.id, row])),
    red_flag: Object.fromEntries(flags.map((row) => [row.id, row])),
  }).get('v');
const flag = (id: string, fields: object) =>
  newRow('red_flag', { id, vendor: 'v', name: id, reason: 'R', ...fields });
const all = VENDOR_CHECKS.flatMap(({ value: kind }) =>
  Array.from({ length: CHECKS_WANTED[kind] }, (_, at) => check(`${kind}${at}`, { kind, progress: 'done' })),
);

describe('due diligence of a vendor', () => {
  it('lacks everything at first', () => {
    expect(standing([])).toMatchObject({ done: 0, complete: false });
    expect(standing([])?.missing).toEqual(VENDOR_CHECKS.map(({ value }) => value));
  });

  it('is complete with two references, one of each other check, and nothing open', () => {
    expect(all).toHaveLength(7);
    expect(standing(all)).toMatchObject({ done: 7, missing: [], complete: true });
  });

  it('lacks a reference with one of two', () => {
    expect(standing(all.filter(({ id }) => id !== 'reference1'))?.missing).toEqual(['reference']);
  });

  it('does not count what is planned, refused or dropped', () => {
    for (const progress of ['planned', 'refused', 'dropped'] as const) {
      const less = all.map((row) => (row.kind === 'visit' ? { ...row, progress } : row));
      expect(standing(less)?.missing).toEqual(['visit']);
    }
  });

  it('is stopped by a stop flag that is open or confirmed, and by no other', () => {
    for (const { value: state } of FLAG_STATES)
      for (const severity of ['look', 'serious', 'stop'] as const) {
        const stops = severity === 'stop' && (state === 'open' || state === 'confirmed');
        expect(stopsVendor({ severity, state })).toBe(stops);
        const own = standing(all, [flag('f', { severity, state })]);
        expect(own?.stops).toHaveLength(stops ? 1 : 0);
        expect(own?.complete).toBe(state !== 'open' && !stops);
      }
  });

  it('names the gravest of the open flags first', () => {
    const own = standing(
      [],
      [flag('a', {}), flag('b', { severity: 'serious' }), flag('c', { severity: 'stop' })],
    );
    expect(own?.openFlags.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  it('of the sample stops Baltara alone, and is complete for nobody', () => {
    const sample = dueDiligenceStanding(SAMPLE);
    expect([...sample].filter(([, { stops }]) => stops.length > 0).map(([id]) => id)).toEqual(['v-baltara']);
    expect([...sample.values()].some(({ complete }) => complete)).toBe(false);
    expect(sample.get('v-nordhelm')?.missing).toEqual(['reference', 'visit']);
  });
});

describe('the rating of a check', () => {
  it('is the mean of what was rated', () => {
    expect(checkRating([{ rating: 4 }, { rating: 5 }, { rating: null }, { rating: 3 }])).toBe(4);
    expect(checkRating([{ rating: 2 }, { rating: 3 }])).toBe(2.5);
    expect(checkRating([{ rating: null }])).toBeNull();
  });
});

describe('what an open red flag lacks', () => {
  it('is an owner, a day, or that the day has come and gone', () => {
    expect(flagLacks({ state: 'open', owner: null, due: null }, '2026-11-22')).toEqual([
      'no-owner',
      'no-day',
    ]);
    expect(flagLacks({ state: 'open', owner: 'p', due: '2026-11-22' }, '2026-11-22')).toEqual([]);
    expect(flagLacks({ state: 'open', owner: 'p', due: '2026-11-21' }, '2026-11-22')).toEqual(['overdue']);
    expect(flagLacks({ state: 'cleared', owner: null, due: '2020-01-01' }, '2026-11-22')).toEqual([]);
  });
});

describe('the forms', () => {
  it('exist for every kind of check, with eight questions for a reference call', () => {
    expect(checkForms.map(({ kind }) => kind)).toEqual(VENDOR_CHECKS.map(({ value }) => value));
    expect(checkForms.find(({ kind }) => kind === 'reference')?.items).toHaveLength(8);
    expect(checkForms.find(({ kind }) => kind === 'visit')?.items).toHaveLength(8);
  });

  it('ask nothing twice, and every question belongs to its form', () => {
    const items = checkForms.flatMap(({ kind, items }) => items.map((item) => ({ ...item, kind })));
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(repeatedSentences(textsIn(checkForms))).toEqual([]);
    for (const { id, kind } of items) expect(id.startsWith(`${kind}.`), id).toBe(true);
  });

  it('hold every answer of the sample, under a check of that kind', () => {
    for (const { item, vendor_check } of Object.values(SAMPLE.vendor_check_item)) {
      expect(checkQuestion(item), item).not.toBeNull();
      expect(item.split('.')[0]).toBe(SAMPLE.vendor_check[vendor_check]?.kind);
    }
  });
});

describe('the figures of vendors', () => {
  it('count the race, and for each vendor knock-outs, certificates, checks and open flags', () => {
    const figures = results(SAMPLE, '2026-11-22');
    expect(figures).toMatchObject({
      'vendors.inRace': 3,
      'vendors.shortList': 3,
      'vendor.v-baltara.knockOuts.failed': 0,
      'vendor.v-baltara.knockOuts.open': 2,
      'vendor.v-baltara.knockOuts.waived': 1,
      'vendor.v-baltara.certificates.valid': 1,
      'vendor.v-baltara.checks.done': 3,
      'vendor.v-baltara.redFlags': 4,
      'vendor.v-oristel.knockOuts.failed': 1,
    });
    expect(results(SAMPLE)['vendor.v-baltara.certificates.valid']).toBeNull();
  });
});
