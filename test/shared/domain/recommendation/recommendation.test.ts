import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../shared/changes/apply-change.ts';
import { keepMemoSection, putTogetherAnew } from '../../../../shared/commands/contract/keep-memo-section.ts';
import { assembleMemo } from '../../../../shared/domain/recommendation/assemble-memo.ts';
import { compareVendors } from '../../../../shared/domain/recommendation/compare-vendors.ts';
import { answerOf } from '../../../../shared/domain/recommendation/memo-answer.ts';
import { MEMO_SECTIONS } from '../../../../shared/domain/recommendation/memo-section-list.ts';
import {
  amountWords,
  dayWords,
  firstSentence,
  listWords,
  quotedWords,
  shareWords,
} from '../../../../shared/domain/recommendation/plain-words.ts';
import { recommendationFigures } from '../../../../shared/domain/recommendation/recommendation-figures.ts';
import { recommendedVendor } from '../../../../shared/domain/recommendation/recommended-vendor.ts';
import {
  readSelection,
  type SelectionFacts,
} from '../../../../shared/domain/recommendation/selection-facts.ts';
import type { VendorAssessment } from '../../../../shared/domain/score/assess-vendors.ts';
import type { RedFlag } from '../../../../shared/model/tables/red-flag.ts';
import { newRow } from '../../../../shared/model/tables.ts';
import { engagementOf, type Workbook } from '../../../../shared/model/workbook.ts';
import { newWorkbook, sampleWorkbook } from '../../../main/excel/support/workbooks.ts';

const sample = sampleWorkbook();
const facts = readSelection(sample);
const part = (workbook: Workbook, id: string) => {
  const found = assembleMemo(workbook).find((one) => one.id === id);
  if (!found) throw new Error(`There is no section ${id}.`);
  return found;
};

describe('words of the recommendation', () => {
  it('are the same on every computer', () => {
    expect(amountWords(1_482_000.4, 'EUR')).toBe('EUR 1,482,000');
    expect(amountWords(-475_140, 'EUR')).toBe('EUR −475,140');
    expect(amountWords(-0.2, 'EUR')).toBe('EUR 0');
    expect(shareWords(0.1235)).toBe('12.4 %');
    expect(dayWords('2026-10-02T08:00:00.000Z')).toBe('2 October 2026');
    expect(listWords(['A', 'B', 'C'])).toBe('A, B and C');
    expect(quotedWords(['One.', 'Two', 'Three'])).toBe('“One”, “Two” and 1 more');
    expect(firstSentence('It costs 4.50 each. And more.')).toBe('It costs 4.50 each.');
  });
});

describe('whom the figures lead to', () => {
  const assessed = (id: string, rank: number | null): VendorAssessment => ({
    id,
    name: id,
    criteria: [],
    weighted: 3.5,
    percent: 62.5,
    rank,
    topsis: null,
    topsisRank: null,
    toBest: [],
    below: [],
    knockedOut: [],
    missing: [],
  });
  const vendors = (chosen?: string) => ({
    vendor: Object.fromEntries(
      ['a', 'b'].map((id) => [
        id,
        newRow('vendor', { id, name: id, state: id === chosen ? 'chosen' : 'active' }),
      ]),
    ),
  });
  const flag = newRow('red_flag', { id: 'f', vendor: 'a', name: 'Flag' });
  type Checks = ReadonlyMap<string, { readonly stops: readonly RedFlag[] }>;
  const clean: Checks = new Map([['a', { stops: [] }]]);
  const stopped: Checks = new Map([['a', { stops: [flag] }]]);

  it.each<[string, string | undefined, number | null, number | null, Checks, string | null, string | null]>([
    ['the first alone', undefined, 1, 2, clean, 'a', null],
    ['nobody while nobody is ranked', undefined, null, null, clean, null, 'nobody'],
    ['nobody while two share the first place', undefined, 1, 1, clean, null, 'tied'],
    ['the chosen one, whoever is first', 'b', 1, 2, clean, 'b', null],
    ['the chosen one of two that share the first place', 'b', 1, 1, clean, 'b', null],
    ['a chosen one that is not ranked, with that said', 'b', 1, null, clean, 'b', 'not-ranked'],
    ['the first although a flag stops it, with that said', undefined, 1, 2, stopped, 'a', 'stopped'],
  ])('is %s', (_, chosen, rankA, rankB, checks, candidate, obstacle) => {
    const found = recommendedVendor(vendors(chosen), [assessed('a', rankA), assessed('b', rankB)], checks);
    expect([found.candidate?.id ?? null, found.obstacle]).toEqual([candidate, obstacle]);
  });

  it('is said in a sentence that fits the verdict', () => {
    const with_ = (fields: Partial<SelectionFacts>) => answerOf({ ...facts, ...fields });
    const { robustness, recommended } = facts;
    if (!robustness || !recommended.candidate) throw new Error('The sample ranks nobody.');
    const { name } = recommended.candidate;
    const verdict = (value: 'clear' | 'close' | 'none') =>
      with_({ robustness: { ...robustness, verdict: value } });
    expect(verdict('none')).toContain(`${name} is first`);
    expect(verdict('none')).toContain('no clear winner');
    expect(verdict('close')).toMatch(new RegExp(`^Recommended is ${name}.*the ranking is close\\.$`));
    expect(verdict('clear')).toMatch(new RegExp(`^Recommended is ${name}, first with .*\\.$`));
    expect(with_({ robustness: null })).toContain('only vendor that can be ranked');
    expect(with_({ recommended: { ...recommended, chosen: true } })).toContain('which was chosen');
    expect(with_({ recommended: { ...recommended, obstacle: 'stopped' } })).toContain(
      'cannot be recommended',
    );
    expect(with_({ recommended: { candidate: null, chosen: false, obstacle: 'nobody' } })).toMatch(
      /^Nobody is/,
    );
    expect(with_({ recommended: { candidate: null, chosen: false, obstacle: 'tied' } })).toContain(
      'first place',
    );
  });
});

describe('the recommendation', () => {
  it('has every section in a new workbook too, each in full sentences', () => {
    for (const workbook of [newWorkbook(), sample]) {
      const parts = assembleMemo(workbook);
      expect(parts.map(({ id }) => id)).toEqual(MEMO_SECTIONS.map(({ id }) => id));
      for (const { id, assembled } of parts)
        for (const line of assembled.split('\n')) {
          expect(line, id).toMatch(/[.:?]”?$/);
          expect(line, id).not.toMatch(/undefined|null|NaN|\.\.|“”/);
        }
    }
  });

  it('rests on the figures of the steps', () => {
    const money = part(sample, 'money').assembled;
    const { annual } =
      facts.prices.offers.find(({ offer }) => offer.id === 'of-baltara-contact')?.at.base ?? {};
    expect(money).toContain(amountWords(annual ?? 0, 'EUR'));
    expect(part(sample, 'contract').assembled).toContain(`${facts.contract.blocking.length} stand against`);
    expect(part(sample, 'criteria').assembled).toContain('2 October 2026');
    expect(part(sample, 'field').assembled).toContain('Parlando declined to bid');
    const first = facts.selection.vendors.find(({ rank }) => rank === 1);
    expect(part(sample, 'ranking').assembled).toContain(
      `${first?.name}, number 1: ${first?.weighted?.toFixed(2)} of 5`,
    );
  });

  it('keeps what people wrote and says when the figures have moved since', () => {
    const { assembled } = part(sample, 'money');
    const kept = applyEdits(
      sample,
      keepMemoSection(sample, 'money', ' Dear, and worth it. ', { assembled, at: '2026-11-22T10:00:00.000Z' })
        .edits,
    );
    expect(part(kept, 'money')).toMatchObject({ text: 'Dear, and worth it.', edited: true, moved: false });
    const { id } = engagementOf(kept);
    const engagement = { [id]: { ...engagementOf(kept), compare_contacts: 300_000 } };
    const moved = part({ ...kept, engagement }, 'money');
    expect(moved).toMatchObject({ text: 'Dear, and worth it.', moved: true });
    expect(moved.assembled).not.toBe(assembled);
    const anew = applyEdits(kept, putTogetherAnew(kept, 'money').edits);
    expect(part(anew, 'money')).toMatchObject({ text: assembled, edited: false, moved: false });
    expect(() => keepMemoSection(sample, 'money', ' ', { assembled, at: '' })).toThrow(/without words/);
  });

  it('names what is open of the candidate, and how gate 3 was decided', () => {
    const { candidate } = facts.recommended;
    const open = facts.knockOuts.get(candidate?.id ?? '')?.open.length;
    expect(part(sample, 'question').assembled).toContain(
      `${open} knock-outs of ${candidate?.name} are not checked yet`,
    );
    const decided = newRow('gate_decision', { id: 'g3', gate: 'selection', outcome: 'no-go' });
    const after = { ...sample, gate_decision: { ...sample.gate_decision, g3: decided } };
    expect(part(after, 'decision').assembled).toContain('Gate 3 was decided: no-go.');
  });

  it('tells of red flags that were confirmed or accepted, not only of open ones', () => {
    const flag = (id: string, state: RedFlag['state'], position: number) =>
      newRow('red_flag', { id, vendor: 'v-nordhelm', name: `Flag ${id}`, state, position, reason: 'Seen.' });
    const rows = [flag('a', 'confirmed', 1), flag('b', 'accepted', 2), flag('c', 'cleared', 3)];
    const red_flag = Object.fromEntries(rows.map((row) => [row.id, row]));
    const text = part({ ...sample, red_flag }, 'checks').assembled;
    expect(text).toContain('no red flag is open; 1 was confirmed: “Flag a”; 1 was accepted: “Flag b”.');
    expect(text).not.toContain('Flag c');
  });

  it('leaves out a pilot that was dropped', () => {
    const pilot = Object.fromEntries(
      Object.values(sample.pilot).map((row) => [row.id, { ...row, state: 'dropped' as const }]),
    );
    expect(part({ ...sample, pilot }, 'contract').assembled).toContain('No pilot is planned.');
  });

  it('shows no certificate that nobody has seen', () => {
    const unseen = Object.fromEntries(
      Object.values(sample.vendor_certificate).map((row) => [row.id, { ...row, checked_on: null }]),
    );
    const rows = compareVendors({ ...sample, vendor_certificate: unseen }, facts);
    for (const { facts: told } of rows.find(({ group }) => group === 'data-protection')?.cells ?? [])
      expect(told[0]).toBe('No certificate seen that covers our work');
  });

  it('shows in the sample a section that was written before the first gate was decided', () => {
    expect(part(sample, 'question')).toMatchObject({ edited: true, moved: true });
    expect(part(sample, 'question').assembled).toContain('decided with no-go');
  });
});

describe('the comparison in four rows', () => {
  it('is the weighted mean of the criteria of a row: weights 9 and 11, scores 4 and 3 are 3.45', () => {
    const figures = { lowest: null, highest: null, mean: null, spread: null, missing: [] };
    const criteria = [
      { id: 'C1', name: 'One', weight01: 0.09, score: 4, ...figures },
      { id: 'C2', name: 'Two', weight01: 0.11, score: 3, ...figures },
    ];
    const vendors = [{ ...facts.selection.vendors[0], criteria }] as unknown as readonly VendorAssessment[];
    const selection = { ...facts.selection, vendors };
    const workbook = {
      ...sample,
      criterion: Object.fromEntries(
        Object.values(sample.criterion).map((row) => [
          row.id,
          { ...row, comparison: row.id === 'C1' || row.id === 'C2' ? ('services' as const) : null },
        ]),
      ),
    };
    const rows = compareVendors(workbook, { ...facts, selection });
    expect(rows.map(({ group }) => group)).toEqual(['services', 'charges', 'reliability', 'data-protection']);
    expect(rows[0]?.cells[0]?.score).toBeCloseTo(3.45, 12);
    expect(rows[1]?.cells[0]?.score).toBeNull();
  });

  it('gathers every criterion of the sample in one row', () => {
    const rows = compareVendors(sample, facts);
    expect(rows.reduce((sum, { weight01 }) => sum + weight01, 0)).toBeCloseTo(1, 9);
    for (const { cells } of rows) for (const cell of cells) expect(cell.facts.length).toBeGreaterThan(0);
  });

  it('has its figures by key', () => {
    const figures = recommendationFigures(sample);
    expect(figures['recommendation.edited']).toBe(1);
    expect(figures['recommendation.moved']).toBe(1);
    expect(figures['recommendation.candidate']).toBe(facts.recommended.candidate?.id ?? null);
    expect(figures['comparison.charges.v-baltara']).toBeCloseTo(
      compareVendors(sample, facts)[1]?.cells.find(({ vendor }) => vendor === 'v-baltara')?.score ?? 0,
      12,
    );
  });
});
