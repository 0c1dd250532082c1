import { describe, expect, it } from 'vitest';
import { findAtGate } from '../../../../shared/domain/gate/find-at-gate.ts';
import { type GateFigures, gateFigures } from '../../../../shared/domain/gate/gate-figures.ts';
import type { GateRow } from '../../../../shared/domain/gate/gate-finding.ts';
import { outcomeOf } from '../../../../shared/domain/gate/outcome-of.ts';
import { suggestGate } from '../../../../shared/domain/gate/suggest-gate.ts';
import { newRow } from '../../../../shared/model/tables.ts';
import { emptyWorkbook } from '../../../../shared/model/workbook.ts';
import { sampleWorkbook } from '../../../main/excel/support/workbooks.ts';

const row = (table: GateRow['table'], id: string): GateRow => ({ table, id, name: `Name of ${id}` });

/** A workbook in which nothing speaks against going on. */
const READY: GateFigures = {
  basis: 'evidenced',
  band: 'ready',
  overall: 80,
  claimed: 84,
  evidenced: 80,
  provisional: false,
  weak: [],
  failed: [],
  open: [],
  buyIn: 64.58,
  against: [],
  ratedRisks: 12,
  critical: [],
  unattended: [],
  touchpoints: 40,
  undecided: [],
  blocked: [],
  audited: 10,
  fixFirst: [],
  drivers: 4,
  measurable: 1,
  routes: 3,
  hiddenCost: 120_000,
};

function severity(criterion: string, figures: Partial<GateFigures>): string | undefined {
  return findAtGate({ ...READY, ...figures }).find((one) => one.criterion.id === criterion)?.severity;
}

describe('the first gate', () => {
  it('is open when nothing speaks against it', () => {
    const findings = findAtGate(READY);
    expect(findings.map(({ severity: found }) => found)).toEqual(findings.map(() => 'met'));
    expect(outcomeOf(findings)).toBe('go');
  });

  it.each<[string, Partial<GateFigures>, string]>([
    ['band', { band: null }, 'stop'],
    ['band', { band: 'not-ready' }, 'stop'],
    ['band', { band: 'prepare-first' }, 'stop'],
    ['band', { band: 'ready-with-conditions' }, 'condition'],
    ['band', { band: 'ready' }, 'met'],
    ['failed', { failed: [row('question', 'R5.1')] }, 'stop'],
    ['open', { open: [row('question', 'R5.1')] }, 'stop'],
    ['weak', { weak: [row('dimension', 'R9')] }, 'stop'],
    ['provisional', { provisional: true }, 'condition'],
    ['proof', { claimed: 89.9, evidenced: 80 }, 'met'],
    ['proof', { claimed: 90, evidenced: 80 }, 'remark'],
    ['proof', { claimed: 80.3, evidenced: 70.3 }, 'remark'],
    ['proof', { basis: 'claimed' }, 'condition'],
    ['buy-in', { buyIn: null }, 'condition'],
    ['buy-in', { buyIn: 0 }, 'stop'],
    ['buy-in', { buyIn: 39.999 }, 'stop'],
    ['buy-in', { buyIn: 40 }, 'condition'],
    ['buy-in', { buyIn: 59.999 }, 'condition'],
    ['buy-in', { buyIn: 60 }, 'met'],
    ['against', { against: [row('stakeholder', 's')] }, 'condition'],
    ['unattended', { unattended: [row('risk', 'K01')] }, 'stop'],
    ['critical', { critical: [row('risk', 'K01')] }, 'condition'],
    ['risks', { ratedRisks: 0 }, 'condition'],
    ['risks', { ratedRisks: 1 }, 'met'],
    ['touchpoints', { touchpoints: 0 }, 'stop'],
    ['touchpoints', { undecided: [row('touchpoint', 't')] }, 'condition'],
    ['blocked', { blocked: [row('touchpoint', 't')] }, 'condition'],
    ['audited', { audited: 0 }, 'condition'],
    ['fix-first', { fixFirst: [row('process', 'p')] }, 'condition'],
    ['reasons', { drivers: 0, measurable: 0 }, 'stop'],
    ['reasons', { drivers: 4, measurable: 0 }, 'condition'],
    ['routes', { routes: 2 }, 'condition'],
    ['routes', { routes: 3 }, 'met'],
    ['hidden-cost', { hiddenCost: null }, 'condition'],
    ['hidden-cost', { hiddenCost: 0 }, 'met'],
  ])('%s with %j: %s', (criterion, figures, wanted) => {
    expect(severity(criterion, figures)).toBe(wanted);
  });

  it('changes nothing elsewhere when one figure changes', () => {
    const one = findAtGate({ ...READY, buyIn: 20 }).filter(({ criterion }) => criterion.id !== 'buy-in');
    expect(one).toEqual(findAtGate(READY).filter(({ criterion }) => criterion.id !== 'buy-in'));
  });

  it('is a no-go with one stop among many conditions, and goes with conditions with one among remarks', () => {
    expect(outcomeOf([{ severity: 'condition' }, { severity: 'condition' }, { severity: 'stop' }])).toBe(
      'no-go',
    );
    expect(outcomeOf([{ severity: 'remark' }, { severity: 'condition' }, { severity: 'met' }])).toBe(
      'conditions',
    );
    expect(outcomeOf([{ severity: 'remark' }, { severity: 'met' }])).toBe('go');
  });

  it('says how many and which, and stops naming after four', () => {
    const sentence = (rows: readonly GateRow[]) =>
      findAtGate({ ...READY, undecided: rows }).find(({ criterion }) => criterion.id === 'touchpoints')
        ?.sentence;
    expect(sentence([row('touchpoint', 'a')])).toBe('1 of 40 touchpoints is not decided: Name of a.');
    expect(sentence(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => row('touchpoint', id)))).toBe(
      '6 of 40 touchpoints are not decided: Name of a, Name of b, Name of c, Name of d and 2 more.',
    );
    expect(sentence([])).toBe('Every touchpoint is decided.');
  });

  it('is a no-go for a workbook of which nothing is known', () => {
    const workbook = {
      ...emptyWorkbook(),
      engagement: { w: newRow('engagement', { id: 'w', title: 'New' }) },
    };
    const { suggested, findings } = suggestGate(workbook);
    expect(suggested).toBe('no-go');
    expect(
      findings.filter(({ severity: found }) => found === 'stop').map(({ criterion }) => criterion.id),
    ).toEqual(['band', 'touchpoints', 'reasons']);
  });

  it('finds in the sample what its pages show', () => {
    const figures = gateFigures(sampleWorkbook());
    expect(figures.failed.map(({ id }) => id)).toEqual(['R4.1', 'R7.1', 'R9.1']);
    expect(figures.open.map(({ id }) => id)).toEqual(['R10.1']);
    expect(suggestGate(sampleWorkbook()).suggested).toBe('no-go');
  });
});

describe('critical risks', () => {
  const workbook = (fields: object) => ({
    ...emptyWorkbook(),
    engagement: { w: newRow('engagement', { id: 'w', title: 'New' }) },
    person: { ann: newRow('person', { id: 'ann', name: 'Ann Lee' }) },
    risk: { r: newRow('risk', { id: 'r', name: 'Brand', likelihood: 5, impact: 3, ...fields }) },
  });
  it.each([
    ['nobody owns it', { mitigation: 'Train' }, 1],
    ['nothing is written down', { owner: 'ann', mitigation: '  ' }, 1],
    ['somebody sees to it', { owner: 'ann', mitigation: 'Train' }, 0],
    ['somebody accepts it', { owner: 'ann', response: 'accept' }, 0],
    ['it is accepted by nobody', { response: 'accept' }, 1],
    ['it is closed', { status: 'closed' }, 0],
    ['it is not critical', { impact: 2 }, 0],
  ])('are unattended or not: %s', (_, fields, unattended) => {
    expect(gateFigures(workbook(fields)).unattended).toHaveLength(unattended);
  });
});
