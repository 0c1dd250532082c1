import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../shared/changes/apply-change.ts';
import { decideGate, type GateRecord } from '../../../../shared/commands/decide-gate.ts';
import { decisionsAt } from '../../../../shared/domain/gate/gate-decisions.ts';
import type { GateRow } from '../../../../shared/domain/gate/gate-finding.ts';
import { groundsText } from '../../../../shared/domain/gate/gate-grounds.ts';
import { outcomeOf } from '../../../../shared/domain/gate/outcome-of.ts';
import { SELECTION_CRITERIA } from '../../../../shared/domain/gate/selection/selection-criteria.ts';
import {
  type SelectionFigures,
  selectionFigures,
} from '../../../../shared/domain/gate/selection/selection-figures.ts';
import {
  findAtSelectionGate,
  suggestSelectionGate,
} from '../../../../shared/domain/gate/selection/suggest-selection-gate.ts';
import type { Pilot } from '../../../../shared/model/tables/pilot.ts';
import { newRow } from '../../../../shared/model/tables.ts';
import { newWorkbook, sampleWorkbook } from '../../../main/excel/support/workbooks.ts';

const row = (table: GateRow['table'], id = 'one'): GateRow => ({ table, id, name: `The ${id}` });

/** Everything in order. */
const READY: SelectionFigures = {
  readiness: 'go',
  expectations: 'go',
  openConditions: [],
  frozen: true,
  frozenLate: false,
  changes: 0,
  shortList: 3,
  ranked: 3,
  failed: [],
  open: [],
  essentials: [],
  alone: 0,
  undeclared: [],
  candidate: row('vendor', 'alpha'),
  obstacle: null,
  place: 1,
  chosen: false,
  waived: [],
  verdict: 'clear',
  unpriced: [],
  shouldCost01: 0.95,
  tooLow: false,
  npv: 120_000,
  gapPoints: 6.2,
  gapBand: 'normal',
  missingChecks: [],
  stops: [],
  clauses: 50,
  waitingMusts: [],
  legalStops: [],
  exitParts: 14,
  unwritten: [],
  firstTime: true,
  pilot: 'planned',
  edited: 2,
  moved: 0,
};

const severities = (figures: Partial<SelectionFigures>) =>
  Object.fromEntries(
    findAtSelectionGate({ ...READY, ...figures }).map(({ criterion, severity }) => [criterion.id, severity]),
  );

describe('the third gate', () => {
  it('is open when nothing speaks against it', () => {
    const findings = findAtSelectionGate(READY);
    expect(findings.filter(({ severity }) => severity !== 'met')).toEqual([]);
    expect(outcomeOf(findings)).toBe('go');
  });

  it('looks at every criterion once, in the order of the criteria', () => {
    expect(findAtSelectionGate(READY).map(({ criterion }) => criterion.id)).toEqual(
      Object.values(SELECTION_CRITERIA).map(({ id }) => id),
    );
  });

  it.each<[string, string, Partial<SelectionFigures>]>([
    ['readiness-gate', 'stop', { readiness: null }],
    ['readiness-gate', 'stop', { readiness: 'no-go' }],
    ['readiness-gate', 'met', { readiness: 'conditions' }],
    ['expectations-gate', 'stop', { expectations: null }],
    ['expectations-gate', 'stop', { expectations: 'no-go' }],
    ['expectations-gate', 'condition', { expectations: 'conditions', openConditions: [row('action')] }],
    ['freeze', 'stop', { frozen: false }],
    ['freeze', 'condition', { frozenLate: true }],
    ['changes', 'remark', { changes: 2 }],
    ['failed-knock-outs', 'stop', { failed: [row('vendor')] }],
    ['open-knock-outs', 'condition', { open: [row('vendor', 'beta')] }],
    ['open-knock-outs', 'stop', { open: [row('vendor', 'beta'), row('vendor', 'alpha')] }],
    ['ranked', 'stop', { ranked: 0 }],
    ['ranked', 'condition', { ranked: 1 }],
    ['ranked', 'met', { ranked: 2 }],
    ['essentials', 'condition', { essentials: [row('vendor')] }],
    ['alone', 'condition', { alone: 1 }],
    ['interests', 'condition', { undeclared: [row('person')] }],
    ['minimum', 'condition', { waived: [row('criterion')] }],
    ['minimum', 'stop', { obstacle: 'not-ranked' }],
    ['robustness', 'condition', { verdict: 'none' }],
    ['robustness', 'condition', { verdict: null }],
    ['robustness', 'remark', { verdict: 'close' }],
    ['robustness', 'condition', { chosen: true, place: 2 }],
    ['robustness', 'met', { chosen: true, place: 1 }],
    ['prices', 'condition', { unpriced: [row('vendor')] }],
    ['should-cost', 'condition', { shouldCost01: 0.7, tooLow: true }],
    ['should-cost', 'remark', { shouldCost01: null }],
    ['npv', 'stop', { npv: 0 }],
    ['npv', 'met', { npv: 0.01 }],
    ['npv', 'condition', { npv: null }],
    ['gap', 'condition', { gapBand: 'red', gapPoints: 30 }],
    ['gap', 'remark', { gapBand: 'attention', gapPoints: 12 }],
    ['gap', 'remark', { gapBand: null, gapPoints: null }],
    ['checks', 'condition', { missingChecks: ['reference'] }],
    ['checks', 'condition', { missingChecks: ['visit', 'demo'] }],
    ['checks', 'remark', { missingChecks: ['demo'] }],
    ['flags', 'stop', { stops: [row('red_flag')] }],
    ['musts', 'stop', { clauses: 0 }],
    ['musts', 'condition', { waitingMusts: [row('clause')] }],
    ['legal', 'condition', { legalStops: [row('clause')] }],
    ['exit', 'stop', { exitParts: 0 }],
    ['exit', 'condition', { unwritten: [row('exit_item')] }],
    ['pilot', 'condition', { pilot: 'none' }],
    ['pilot', 'remark', { pilot: 'none', firstTime: false }],
    ['pilot', 'stop', { pilot: 'failed' }],
    ['pilot', 'condition', { pilot: 'unproven' }],
    ['recommendation', 'stop', { obstacle: 'stopped' }],
    ['recommendation', 'stop', { obstacle: 'not-ranked' }],
    ['recommendation', 'stop', { candidate: null, obstacle: 'nobody' }],
    ['recommendation', 'stop', { candidate: null, obstacle: 'tied' }],
    ['recommendation', 'condition', { edited: 0 }],
    ['recommendation', 'condition', { moved: 1 }],
  ])('%s: %s', (id, severity, figures) => {
    expect(severities(figures)[id]).toBe(severity);
  });

  it.each<[string, Partial<Pilot>, number | null, SelectionFigures['pilot']]>([
    ['passed by its measures', { state: 'running' }, 80, 'passed'],
    ['called passed although a result is missing', { state: 'passed' }, null, 'unproven'],
    ['called passed although a must is missed', { state: 'passed' }, 70, 'unproven'],
    ['not passed by its measures', { state: 'running' }, 70, 'failed'],
    ['called not passed before any result', { state: 'failed' }, null, 'failed'],
    ['without a result', { state: 'running' }, null, 'planned'],
    ['dropped', { state: 'dropped' }, 80, 'none'],
  ])('reads a pilot that is %s', (_, fields, result, wanted) => {
    const pilot = { p: newRow('pilot', { id: 'p', name: 'Pilot', ...fields }) };
    const measure = newRow('pilot_measure', { id: 'm', pilot: 'p', name: 'Solved', target: 76, result });
    const figures = selectionFigures({ ...newWorkbook(), pilot, pilot_measure: { m: measure } });
    expect(figures.pilot).toBe(wanted);
  });

  it('suggests nothing but a no-go in a new workbook, and says why in full sentences', () => {
    const { suggested, findings } = suggestSelectionGate(newWorkbook());
    expect(suggested).toBe('no-go');
    for (const { sentence } of findings) expect(sentence).toMatch(/^[A-Z0-9“].*\.$/);
  });

  it('sees in the sample that no gate before is passed and that nobody clearly wins', () => {
    const { suggested, findings, figures } = suggestSelectionGate(sampleWorkbook());
    const of = (id: string) => findings.find(({ criterion }) => criterion.id === id)?.severity;
    expect(suggested).toBe('no-go');
    expect([of('readiness-gate'), of('expectations-gate'), of('freeze')]).toEqual(['stop', 'stop', 'met']);
    expect(of('robustness')).toBe('condition');
    expect(figures.legalStops.map(({ id }) => id)).toEqual(['cl-recording']);
    expect(figures.pilot).toBe('planned');
  });
});

describe('a decision at the third gate', () => {
  const sample = sampleWorkbook();
  const [first, second] = Object.values(sample.vendor).filter(({ state }) => state === 'active');
  const record = (fields: Partial<GateRecord>): GateRecord => ({
    gate: 'selection',
    outcome: 'go',
    decidedBy: 'sample-jv',
    decidedOn: '2027-04-15',
    present: '',
    reason: 'The board wants it.',
    conditions: [],
    ...fields,
  });
  const about = (id: string) => ({ id, ids: ['n1'], at: '2027-04-15T10:00:00.000Z' });

  it('names the partner, who is chosen from then on', () => {
    if (!first || !second) throw new Error('The sample has lost its vendors.');
    const change = decideGate(sample, record({ vendor: first.id }), about('g3'));
    const after = applyEdits(sample, change.edits);
    expect(change.title).toBe('Record gate 3: go');
    expect(after.gate_decision.g3).toMatchObject({ gate: 'selection', vendor: first.id, suggested: 'no-go' });
    expect(after.vendor[first.id]?.state).toBe('chosen');
    expect(after.gate_decision.g3?.grounds).toBe(groundsText(suggestSelectionGate(sample)));
    // Deciding for somebody else later lets go of the first.
    const again = applyEdits(after, decideGate(after, record({ vendor: second.id }), about('g4')).edits);
    expect([again.vendor[first.id]?.state, again.vendor[second.id]?.state]).toEqual(['active', 'chosen']);
    expect(decisionsAt(again, 'selection')).toHaveLength(2);
  });

  it('is refused as a go for nobody, and a no-go needs nobody', () => {
    expect(() => decideGate(sample, record({}), about('g3'))).toThrow(/choose the partner/);
    const change = decideGate(sample, record({ outcome: 'no-go', vendor: first?.id ?? null }), about('g3'));
    const after = applyEdits(sample, change.edits);
    expect(after.gate_decision.g3?.vendor).toBeNull();
    expect(after.vendor).toEqual(sample.vendor);
  });

  it('needs a reason for a partner that the figures do not lead to', () => {
    const { figures } = suggestSelectionGate(sample);
    const other = Object.values(sample.vendor).find(
      ({ id, state }) => state === 'active' && id !== figures.candidate?.id,
    );
    expect(() => decideGate(sample, record({ vendor: other?.id ?? null, reason: ' ' }), about('g3'))).toThrow(
      `do not lead to ${other?.name}`,
    );
    expect(() =>
      decideGate(sample, record({ vendor: figures.candidate?.id ?? null, reason: ' ' }), about('g3')),
    ).not.toThrow(/do not lead to/);
  });

  it('keeps no partner at the gates before', () => {
    const change = decideGate(
      sample,
      record({ gate: 'expectations', vendor: first?.id ?? null }),
      about('g2'),
    );
    expect(applyEdits(sample, change.edits).gate_decision.g2?.vendor).toBeNull();
  });
});
