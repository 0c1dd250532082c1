import { describe, expect, it } from 'vitest';
import { answerMatrix } from '../../../../shared/domain/rfp/answer-matrix.ts';
import { essentialAnswers } from '../../../../shared/domain/vendor/essential-answers.ts';
import { meetsFinancialMinimum } from '../../../../shared/domain/vendor/financial-minimum.ts';
import { cellKey } from '../../../../shared/domain/vendor/knock-out-standing.ts';
import { proposeKnockOuts } from '../../../../shared/domain/vendor/propose-knock-outs.ts';
import { vendorWarnings } from '../../../../shared/domain/vendor/vendor-warnings.ts';
import { listText } from '../../../../shared/model/list-text.ts';
import { newRow } from '../../../../shared/model/tables.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';
import { sampleWorkbook } from '../../../main/excel/support/workbooks.ts';

const SAMPLE = sampleWorkbook();
const TODAY = '2026-11-22';
const proposed = (workbook: Workbook, vendor: string, knockOut: string) =>
  proposeKnockOuts(workbook, TODAY).get(cellKey(vendor, knockOut))?.result ?? null;

function withVendor(fields: Partial<Workbook['vendor'][string]>, id = 'v-nordhelm'): Workbook {
  const before = SAMPLE.vendor[id];
  if (!before) throw new Error(`The sample has no ${id}.`);
  return { ...SAMPLE, vendor: { ...SAMPLE.vendor, [id]: { ...before, ...fields } } };
}

describe('the financial minimum', () => {
  it.each<[number | null, boolean, number | null, boolean | null]>([
    [4_950_000, false, 1_650_000, true],
    [4_949_999.99, false, 1_650_000, false],
    [0, false, 1_650_000, false],
    [null, false, 1_650_000, null],
    [4_950_000, false, null, null],
    [null, true, null, true],
    [1, true, 1_650_000, true],
  ])(
    'of revenue %s with guarantee %s for a contract of %s is %s',
    (yearly_revenue, parent_guarantee, value, meets) => {
      expect(meetsFinancialMinimum({ yearly_revenue, parent_guarantee }, value)).toBe(meets);
    },
  );
});

describe('what facts say about knock-outs', () => {
  it('takes the state of the certificate that is asked for', () => {
    expect(proposed(SAMPLE, 'v-nordhelm', 'ko-certificate')).toBe('pass');
    expect(proposed(SAMPLE, 'v-baltara', 'ko-certificate')).toBe('fail');
    expect(proposed(SAMPLE, 'v-veldkamp', 'ko-certificate')).toBe('open');
    expect(proposed(SAMPLE, 'v-oristel', 'ko-certificate')).toBe('open');
    expect(proposed(SAMPLE, 'v-parlando', 'ko-certificate')).toBe('open');
  });

  it('takes revenue and guarantee for the financial minimum', () => {
    expect(proposed(SAMPLE, 'v-quendt', 'ko-finance')).toBe('fail');
    expect(proposed(SAMPLE, 'v-veldkamp', 'ko-finance')).toBe('pass');
    expect(proposed(withVendor({ yearly_revenue: null }), 'v-nordhelm', 'ko-finance')).toBeNull();
  });

  it('takes the places of a vendor for where data is seen', () => {
    expect(proposed(SAMPLE, 'v-oristel', 'ko-data-location')).toBe('fail');
    expect(proposed(SAMPLE, 'v-baltara', 'ko-data-location')).toBe('pass');
    expect(proposed(SAMPLE, 'v-parlando', 'ko-data-location')).toBeNull();
    const both = withVendor({ locations: listText(['location-leipzig', 'location-cape-town']) });
    expect(proposed(both, 'v-nordhelm', 'ko-data-location')).toBe('open');
  });

  it('takes answers for the essential questions, once any have come', () => {
    expect(proposed(SAMPLE, 'v-nordhelm', 'ko-essentials')).toBe('pass');
    expect(proposed(SAMPLE, 'v-oristel', 'ko-essentials')).toBeNull();
  });

  it('says nothing about what no fact speaks to', () => {
    expect(proposed(SAMPLE, 'v-nordhelm', 'ko-audit')).toBeNull();
  });
});

describe('the essential questions', () => {
  const question = (id: string, fields: object = {}) =>
    newRow('rfp_question', { id, text: `Question ${id}`, essential: true, state: 'ready', ...fields });
  const answer = (rfp_question: string, fields: object = {}) =>
    newRow('vendor_answer', { id: `a-${rfp_question}`, vendor: 'v', rfp_question, answer: 'Yes', ...fields });

  it('are unanswered when nothing, only blanks or a refusal came; drafts and left-out ones are not asked', () => {
    const rfp_question = {
      a: question('a', { position: 2 }),
      b: question('b', { position: 1 }),
      c: question('c'),
      d: question('d'),
      e: question('e', { state: 'left-out' }),
      f: question('f', { essential: false }),
      g: question('g', { state: 'draft' }),
      h: question('h'),
    };
    const vendor_answer = {
      1: answer('a', { answer: '  ' }),
      2: answer('b', { state: 'refused' }),
      3: answer('c'),
      5: answer('h', { answer: '', document: 'Report.pdf' }),
      4: newRow('vendor_answer', { id: 'other', vendor: 'w', rfp_question: 'd', answer: 'Ours' }),
    };
    expect(essentialAnswers({ rfp_section: {}, rfp_issue: {}, rfp_question, vendor_answer }, 'v')).toEqual({
      asked: 5,
      missing: ['d', 'b', 'a'],
    });
  });

  it('that came after the file of a vendor are not held against it, here or in the matrix of answers', () => {
    const later: Workbook = {
      ...SAMPLE,
      rfp_question: { ...SAMPLE.rfp_question, later: question('later', { position: 99 }) },
    };
    expect(essentialAnswers(later, 'v-nordhelm')).toEqual({ asked: 5, missing: [] });
    expect(essentialAnswers({ ...later, rfp_issue: {} }, 'v-nordhelm')).toEqual({
      asked: 6,
      missing: ['later'],
    });
    const [first] = answerMatrix({ ...later, rfp_issue: {} }).vendors;
    expect(first?.essentialOpen.map(({ question: { id } }) => id)).toEqual(['later']);
  });
});

describe('the warnings about vendors', () => {
  const kinds = (workbook: Workbook, vendor: string) =>
    vendorWarnings(workbook, TODAY).flatMap((one) =>
      one.vendor === vendor ? [`${one.kind}: ${one.knockOuts.join(' ')}`.trim()] : [],
    );

  it('of the sample are knock-outs that were left open, and a logo that was taken as proof', () => {
    expect(kinds(SAMPLE, 'v-nordhelm')).toEqual(['open: ko-security-floor', 'unproven: ko-exit']);
    expect(kinds(SAMPLE, 'v-baltara')).toEqual([
      'open: ko-data-location ko-security-floor',
      'contradicted: ko-certificate',
    ]);
    expect(kinds(SAMPLE, 'v-veldkamp')).toEqual(['open: ko-certificate ko-finance ko-security-floor']);
  });

  it('leave out vendors that are not in the race', () => {
    expect(kinds(SAMPLE, 'v-oristel')).toEqual([]);
    expect(kinds(SAMPLE, 'v-deskline')).toEqual([]);
  });

  it('do not mind open knock-outs before the short list, but a failure on it', () => {
    expect(kinds(withVendor({ stage: 'knock-outs' }), 'v-nordhelm')).toEqual(['unproven: ko-exit']);
    expect(kinds(withVendor({ state: 'active', stage: 'rfp' }, 'v-oristel'), 'v-oristel')[0]).toBe(
      'failed: ko-data-location',
    );
  });

  it('mind unanswered essential questions past the evaluation, not within it', () => {
    const silent: Workbook = { ...SAMPLE, vendor_answer: {} };
    expect(kinds(silent, 'v-nordhelm')).toContain('essentials:');
    expect(kinds(silent, 'v-veldkamp')).not.toContain('essentials:');
  });
});
