import { describe, expect, it } from 'vitest';
import {
  explainIndex,
  explainScore,
  explainStatus,
  explainWorkload,
} from '../../../../../renderer/phases/readiness/process-audit/result/explain-process.ts';
import { explainPlan } from '../../../../../renderer/phases/readiness/process-audit/waves/explain-plan.ts';
import {
  whyHere,
  whyStaying,
} from '../../../../../renderer/phases/readiness/process-audit/waves/why-here.ts';
import { auditProcess } from '../../../../../shared/domain/sourcing/process/audit-process.ts';
import { planWaves } from '../../../../../shared/domain/sourcing/process/plan-waves.ts';
import { parametersOf } from '../../../../../shared/model/parameters.ts';
import type { Process } from '../../../../../shared/model/tables/process.ts';
import { newRow } from '../../../../../shared/model/tables.ts';

const parameters = parametersOf({ parameter: {} });

/** Ratings in the order Defined, Repeatable, Measurable, Documentation, Workload, Predictability, Complexity, Exceptions, Judgement, Systems, Data, Brand. */
function process(name: string, ratings: readonly number[], fields: Partial<Process> = {}): Process {
  const [defined, repeatable, measurable, documentation, workload, predictability, ...rest] = ratings;
  const [complexity, exceptions, judgement, systems, data, brand] = rest;
  const values = {
    defined,
    repeatable,
    measurable,
    documentation,
    workload_rating: workload,
    predictability_rating: predictability,
    complexity,
    exceptions_rating: exceptions,
    judgement,
    systems,
    data,
    brand,
  } as Partial<Process>;
  return newRow('process', { id: name, name, ...values, ...fields });
}

const orderStatus = auditProcess(process('Order status', [4, 5, 4, 4, 4, 5, 1, 1, 1, 2, 2, 2]), parameters);
const returns = auditProcess(process('Returns', [4, 3, 3, 2, 3, 3, 2, 3, 2, 2, 2, 3]), parameters);
const complaint = auditProcess(process('Complaint', [2, 2, 2, 1, 1, 1, 5, 5, 5, 4, 4, 5]), parameters);
const open = auditProcess(newRow('process', { id: 'new', name: 'New process' }), parameters);

const sum = (terms: readonly (readonly (string | number | null)[])[], column: number) =>
  terms.reduce((total, term) => total + Number(term[column] ?? 0), 0);

describe('how a process score is explained', () => {
  it.each([
    [orderStatus, 'readiness', 81.25],
    [orderStatus, 'suitability', 87.5],
    [returns, 'readiness', 52.5],
    [returns, 'suitability', 62.5],
    [complaint, 'readiness', 20],
    [complaint, 'suitability', 5],
  ] as const)('adds the points of its terms up to the score, of at most 100', (audit, which, score) => {
    const { terms, total } = explainScore(audit, which);
    expect(sum(terms, 4)).toBeCloseTo(score, 9);
    expect(sum(terms, 5)).toBeCloseTo(100, 9);
    expect(total?.[4]).toBeCloseTo(score, 9);
  });

  it('says what the score can still become while ratings are missing', () => {
    const half = auditProcess(newRow('process', { id: 'h', name: 'Half', defined: 5 }), parameters);
    expect(explainScore(half, 'readiness').result).toContain('1 of 4 factors');
    expect(explainScore(half, 'readiness').result).toMatch(/between 30\D0 and 100\D0/);
  });

  it('says which figures a rating was taken from', () => {
    const counted = process('Counted', [], { contacts_per_month: 5_000, aht_seconds: 300 });
    const audit = auditProcess({ ...counted, workload_rating: null }, parameters);
    const workload = explainScore(audit, 'suitability').terms.find(([name]) => name === 'Workload');
    expect(workload?.slice(1, 3)).toEqual([3, 'contacts and AHT']);
    expect(explainWorkload(audit, parameters).result).toMatch(/= 4\D7 FTE$/);
  });
});

describe('how the ranking index is explained', () => {
  it('is the mean of the two scores', () => {
    expect(explainIndex(returns).result).toMatch(/^\(52\D5 \+ 62\D5\) ÷ 2 = 57\D5$/);
    expect(explainIndex(open).result).toContain('Not known yet');
  });
});

describe('how a status is explained', () => {
  it('names the gate when it overrules the scores', () => {
    const gated = auditProcess(process('Gated', [5, 5, 2, 5, 4, 5, 1, 1, 1, 2, 2, 2]), parameters);
    const { result, terms } = explainStatus(gated, parameters);
    expect(result).toContain('“Move now”; the gate makes it “Fix, then move”');
    expect(terms.at(-1)).toEqual(expect.arrayContaining(['low: Measurable', 'fix first']));
  });

  it('does not claim a verdict while ratings are missing', () => {
    expect(explainStatus(open, parameters).result).toContain('Not known yet');
  });
});

describe('the plan of waves in words', () => {
  const sized = (audit: typeof orderStatus, fte: number) => ({ ...audit, fte });
  const audits = [sized(orderStatus, 4), sized(returns, 3), sized(complaint, 13), open];
  const plan = planWaves(audits, { firstTime: true, parameters });

  it('says why each process is in its wave', () => {
    const words = Object.fromEntries(plan.moves.map((move) => [move.audit.process.name, whyHere(move)]));
    expect(words).toEqual({
      'Order status': 'Ready and suitable.',
      Returns: 'After fixing: Repeatable, Measurable and Documentation.',
    });
  });

  it('says why the others stay', () => {
    expect(plan.staying.map((audit) => [audit.process.name, whyStaying(audit)])).toEqual([
      ['Complaint', 'Neither ready nor suitable: improve it at home.'],
      ['New process', 'Not planned yet: 12 ratings are missing.'],
    ]);
  });

  it('names the limit of the first wave', () => {
    expect(explainPlan(plan, parameters).result).toMatch(
      /carries 4\D0 FTE; the limit is 40 % of 20\D0 = 8\D0 FTE/,
    );
    const again = planWaves(audits, { firstTime: false, parameters });
    expect(explainPlan(again, parameters).formula).toContain('no limit');
  });
});
