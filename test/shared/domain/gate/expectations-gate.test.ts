import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../shared/changes/apply-change.ts';
import { decideGate } from '../../../../shared/commands/decide-gate.ts';
import { EXPECTATION_CRITERIA } from '../../../../shared/domain/gate/expectations/expectations-criteria.ts';
import type { ExpectationsFigures } from '../../../../shared/domain/gate/expectations/expectations-figures.ts';
import { findAtExpectationsGate } from '../../../../shared/domain/gate/expectations/find-at-expectations-gate.ts';
import { suggestExpectationsGate } from '../../../../shared/domain/gate/expectations/suggest-expectations-gate.ts';
import type { GateRow } from '../../../../shared/domain/gate/gate-finding.ts';
import { figuresSince, groundsText } from '../../../../shared/domain/gate/gate-grounds.ts';
import { outcomeOf } from '../../../../shared/domain/gate/outcome-of.ts';
import { suggestGate } from '../../../../shared/domain/gate/suggest-gate.ts';
import type { BalanceVerdict } from '../../../../shared/domain/kpi/balance-rule.ts';
import { BALANCE_RULES } from '../../../../shared/domain/kpi/balance-rules.ts';
import { newWorkbook, sampleWorkbook } from '../../../main/excel/support/workbooks.ts';

const row = (table: GateRow['table']): GateRow => ({ table, id: 'one', name: 'The one' });
const rules = (verdicts: Readonly<Record<string, BalanceVerdict>> = {}): ExpectationsFigures['rules'] =>
  BALANCE_RULES.map((rule) => ({
    rule,
    verdict: verdicts[rule.key] ?? 'ok',
    found: 'ok',
    finding: `About ${rule.name}.`,
    breaks: [],
    exception: null,
  }));

/** Everything in order. */
const READY: ExpectationsFigures = {
  firstGate: 'go',
  openConditions: [],
  activities: 40,
  unclear: [],
  obligations: 8,
  unownedObligations: [],
  boundary: true,
  kpis: 30,
  rules: rules(),
  efficiency: 45,
  behaviours: 5,
  critical: 8,
  incomplete: [],
  measured: 8,
  missed: [],
  scheme: { atRisk: 10, graceMonths: 3, row: row('credit_scheme') },
  scorecard: 100,
  queues: 4,
  unstaffed: [],
  meetings: 8,
  governanceGaps: [],
  loops: 6,
  unownedLoops: [],
  stages: 10,
  circles: 0,
  started: true,
  rollbacks: 1,
  weakRollbacks: [],
  requirements: 30,
  families: [],
  unownedRequirements: [],
  knockOuts: 9,
  machines: 8,
  routeGaps: [],
};

const severities = (figures: Partial<ExpectationsFigures>) =>
  Object.fromEntries(
    findAtExpectationsGate({ ...READY, ...figures }).map(({ criterion, severity }) => [
      criterion.id,
      severity,
    ]),
  );

describe('the second gate', () => {
  it('is open when nothing speaks against it', () => {
    const findings = findAtExpectationsGate(READY);
    expect(findings.map(({ severity }) => severity)).toEqual(findings.map(() => 'met'));
    expect(outcomeOf(findings)).toBe('go');
  });

  it('looks at every criterion once, in the order of the criteria', () => {
    expect(findAtExpectationsGate(READY).map(({ criterion }) => criterion.id)).toEqual(
      Object.values(EXPECTATION_CRITERIA).map(({ id }) => id),
    );
  });

  it.each<[string, string, Partial<ExpectationsFigures>]>([
    ['first-gate', 'stop', { firstGate: null }],
    ['first-gate', 'stop', { firstGate: 'no-go' }],
    ['first-gate', 'condition', { firstGate: 'conditions', openConditions: [row('action')] }],
    ['first-gate', 'met', { firstGate: 'conditions' }],
    ['duties', 'stop', { activities: 0 }],
    ['duties', 'condition', { unclear: [row('raci_activity')] }],
    ['obligations', 'condition', { obligations: 0 }],
    ['obligations', 'condition', { unownedObligations: [row('client_obligation')] }],
    ['boundary', 'condition', { boundary: false }],
    ['balance-errors', 'stop', { kpis: 0 }],
    ['balance-errors', 'stop', { rules: rules({ 'balance.aht': 'error' }) }],
    ['balance-errors', 'met', { rules: rules({ 'balance.aht': 'excused' }) }],
    ['balance-errors', 'met', { rules: rules({ 'balance.efficiency-share': 'error' }) }],
    ['balance-warnings', 'condition', { rules: rules({ 'balance.pairs': 'warning' }) }],
    ['efficiency', 'stop', { rules: rules({ 'balance.efficiency-share': 'error' }) }],
    ['efficiency', 'remark', { rules: rules({ 'balance.efficiency-share': 'excused' }) }],
    ['efficiency', 'condition', { rules: rules({ 'balance.efficiency-share': 'warning' }) }],
    ['behaviours', 'condition', { rules: rules({ 'balance.behaviours': 'warning' }) }],
    ['behaviours', 'stop', { rules: rules({ 'balance.behaviours': 'error' }) }],
    ['levels', 'stop', { critical: 0 }],
    ['levels', 'condition', { incomplete: [row('kpi')] }],
    ['missed', 'condition', { missed: [row('kpi')] }],
    ['missed', 'remark', { measured: 0 }],
    ['credits', 'condition', { scheme: null }],
    ['credits', 'condition', { scheme: { atRisk: 0, graceMonths: 3, row: row('credit_scheme') } }],
    ['credits', 'condition', { scheme: { atRisk: 10, graceMonths: 0, row: row('credit_scheme') } }],
    ['scorecard', 'condition', { scorecard: null }],
    ['scorecard', 'condition', { scorecard: 99 }],
    ['staffing', 'condition', { queues: 0 }],
    ['staffing', 'condition', { unstaffed: [row('queue')] }],
    ['governance', 'stop', { meetings: 0 }],
    ['governance', 'condition', { governanceGaps: ['the ladder for relationship'] }],
    ['feedback', 'condition', { loops: 0 }],
    ['feedback', 'condition', { unownedLoops: [row('feedback_loop')] }],
    ['transition', 'stop', { stages: 0 }],
    ['transition', 'stop', { circles: 1 }],
    ['transition', 'condition', { started: false }],
    ['rollback', 'condition', { rollbacks: 0 }],
    ['rollback', 'condition', { weakRollbacks: [row('rollback_plan')] }],
    ['requirements', 'stop', { requirements: 0 }],
    ['requirements', 'condition', { families: ['PCI DSS'] }],
    ['unowned', 'condition', { unownedRequirements: [row('requirement')] }],
    ['knock-outs', 'condition', { knockOuts: 0 }],
    ['human-routes', 'stop', { routeGaps: [row('touchpoint')] }],
    ['human-routes', 'met', { machines: 0 }],
  ])('%s is %s with %j, and nothing else changes', (id, severity, figures) => {
    const found = severities(figures);
    expect(found[id]).toBe(severity);
    expect(
      Object.entries(found).filter(([other, one]) => other !== id && one !== 'met' && one !== found[id]),
    ).toEqual(
      // A broken rule of its own criterion is told there and not among the others.
      id === 'balance-errors' && severity === 'met' && found.efficiency === 'stop'
        ? [['efficiency', 'stop']]
        : [],
    );
  });

  it('lets a missing way to a person stand with a reason', () => {
    const excused = rules().map((one) =>
      one.rule.key === 'balance.human-route'
        ? {
            ...one,
            exception: { id: one.rule.key, reason: 'Survey only', given_by: null, given_on: null },
          }
        : one,
    );
    const found = severities({ rules: excused, routeGaps: [row('touchpoint')] });
    expect(found['human-routes']).toBe('remark');
  });
});

describe('the second gate of a workbook', () => {
  const sample = sampleWorkbook();

  it('is a no-go at the beginning, because nobody has decided the first', () => {
    const { suggested, findings } = suggestExpectationsGate(newWorkbook());
    expect(suggested).toBe('no-go');
    expect(findings[0]).toMatchObject({ severity: 'stop', value: null });
  });

  it('knows only of levels with recorded months whether the own team reaches them', () => {
    const missed = (workbook: typeof sample) =>
      suggestExpectationsGate(workbook).findings.find(({ criterion }) => criterion.id === 'missed');
    expect(suggestExpectationsGate(sample).figures.measured).toBeGreaterThan(0);
    expect(missed({ ...sample, kpi_month: {} })).toMatchObject({ severity: 'remark', value: null });
    const excused = Object.values(sample.kpi_month).map((month) => [month.id, { ...month, excused: true }]);
    expect(missed({ ...sample, kpi_month: Object.fromEntries(excused) })?.severity).toBe('remark');
  });

  it('says of the sample what stops, and names the rows', () => {
    const { suggested, findings } = suggestExpectationsGate(sample);
    expect(suggested).toBe('no-go');
    const of = (id: string) => findings.find(({ criterion }) => criterion.id === id);
    expect(
      of('human-routes')
        ?.rows.map(({ id }) => id)
        .sort(),
    ).toEqual(['auto-status-email', 'auto-tracking', 't-payment-reminder']);
    // Its readiness gate was decided with no-go in November.
    expect(of('first-gate')).toMatchObject({ severity: 'stop', value: 'No-go' });
    expect(of('unowned')?.rows.length).toBeGreaterThan(0);
  });

  it('is decided for itself, with its own grounds, and leaves the first gate as it is', () => {
    const about = { id: 'decision', ids: ['a'], at: '2026-12-01T10:00:00.000Z' };
    const record = {
      gate: 'expectations',
      outcome: 'no-go',
      decidedBy: 'sample-jv',
      decidedOn: '2026-12-01',
      present: '',
      reason: '',
      conditions: [],
    } as const;
    const after = applyEdits(sample, decideGate(sample, record, about).edits);
    const kept = after.gate_decision.decision;
    expect(kept).toMatchObject({ gate: 'expectations', outcome: 'no-go', suggested: 'no-go' });
    expect(kept?.grounds).toContain(EXPECTATION_CRITERIA.humanRoutes.label);
    expect(figuresSince(kept?.grounds ?? '', suggestExpectationsGate(after))).toEqual([]);
    expect(suggestGate(after).suggested).toBe(suggestGate(sample).suggested);
    expect(groundsText(suggestExpectationsGate(after))).not.toContain('Overall readiness');
  });
});
