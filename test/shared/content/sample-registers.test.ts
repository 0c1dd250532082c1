import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../shared/changes/apply-change.ts';
import { createSample } from '../../../shared/commands/create-workbook.ts';
import { sampleRegisterEdits } from '../../../shared/content/sample-registers.ts';
import { ACTION_SOURCES } from '../../../shared/domain/actions/action-source.ts';
import { decisionsAt } from '../../../shared/domain/gate/gate-decisions.ts';
import { figuresSince, groundsOf } from '../../../shared/domain/gate/gate-grounds.ts';
import { suggestGate } from '../../../shared/domain/gate/suggest-gate.ts';
import { auditProcesses } from '../../../shared/domain/sourcing/process/audit-processes.ts';
import { decideTouchpoints } from '../../../shared/domain/sourcing/touchpoint/decide-touchpoints.ts';
import { sumBy } from '../../../shared/lib/sum-by.ts';
import { checkUnique } from '../../../shared/model/check-row.ts';
import { checkWorkbook } from '../../../shared/model/check-workbook.ts';
import { listed } from '../../../shared/model/list-text.ts';
import { emptyWorkbook, engagementOf } from '../../../shared/model/workbook.ts';
import { repeatedSentences, textsIn } from '../../support/texts.ts';

const SAMPLE = applyEdits(emptyWorkbook(), createSample({ id: 'w', at: '2026-11-22T09:00:00.000Z' }).edits);
const processes = Object.values(SAMPLE.process);
const touchpoints = Object.values(SAMPLE.touchpoint);
const audits = auditProcesses(SAMPLE);
const advice = decideTouchpoints(SAMPLE, audits.byId);
const of = (id: string) => {
  const found = advice.find(({ touchpoint }) => touchpoint.id === id);
  if (!found) throw new Error(`There is no touchpoint ${id}.`);
  return found;
};

describe('the sample workbook', () => {
  it('is sound: nothing that the model forbids, no reference that leads nowhere, nothing twice', () => {
    const edits = sampleRegisterEdits();
    expect(checkWorkbook(SAMPLE)).toEqual([]);
    expect(new Set(edits.map(({ id }) => id)).size).toBe(edits.length);
    for (const { table, after } of edits) if (after) expect(checkUnique(table, after, SAMPLE)).toEqual([]);
  });

  it('belongs to a company in Germany that outsources for the first time', () => {
    const { currency, first_time, home_time_zone, home_start, home_end } = engagementOf(SAMPLE);
    expect([currency, first_time, home_time_zone, home_start, home_end]).toEqual([
      'EUR',
      true,
      'Europe/Berlin',
      '08:00',
      '20:00',
    ]);
  });

  it('says no sentence twice and shouts nowhere', () => {
    const texts = textsIn(sampleRegisterEdits().map(({ after }) => after));
    expect(repeatedSentences(texts)).toEqual([]);
    expect(texts.filter((text) => /!|TODO|lorem|\.\.\./i.test(text))).toEqual([]);
  });
});

describe('the figures of the sample', () => {
  const contacts = (ids: readonly string[]) =>
    sumBy(
      processes.filter(({ id }) => ids.includes(id)),
      (row) => row.contacts_per_month ?? 0,
    );
  const costPerContact = (ids: readonly string[]) =>
    sumBy(
      processes.filter(({ id }) => ids.includes(id)),
      (row) => (row.contacts_per_month ?? 0) * (row.cost_per_contact ?? 0),
    ) / contacts(ids);
  const DELIVERY = ['p-delivery-slot', 'p-delivery-claims'];
  const RETURNS = ['p-parcel-returns', 'p-freight-returns', 'p-special-returns'];

  it('add up to 561,000 contacts a year, of which 342,000 are considered for hand-over', () => {
    expect(12 * contacts(processes.map(({ id }) => id))).toBe(561_000);
    expect(12 * contacts(['p-order-status', 'p-order-change', ...DELIVERY, ...RETURNS])).toBe(342_000);
  });

  it('are the work of 46 agents and up to 28 seasonal ones for four months', () => {
    const staff = 46 + (28 * 4) / 12;
    expect(Math.abs(audits.plan.totalFte - staff) / staff).toBeLessThan(0.03);
  });

  it('cost what finance counted: 3.70 million euros a year; 4.10, 6.90 and 9.30 a contact', () => {
    const all = processes.map(({ id }) => id);
    expect((12 * contacts(all) * costPerContact(all)) / 1_000_000).toBeCloseTo(3.7, 1);
    expect(costPerContact(['p-order-status'])).toBeCloseTo(4.1, 1);
    expect(costPerContact(DELIVERY)).toBeCloseTo(6.9, 1);
    expect(costPerContact(RETURNS)).toBeCloseTo(9.3, 1);
  });

  it.each(processes.map((row) => [row.name, row] as const))(
    'agree between %s and its touchpoints',
    (_, row) => {
      const linked = touchpoints.filter(
        ({ processes: ids, aht_seconds }) => listed(ids).includes(row.id) && aht_seconds !== null,
      );
      const seconds = sumBy(linked, (t) => (t.contacts_per_month ?? 0) * (t.aht_seconds ?? 0));
      const sum = sumBy(linked, (t) => t.contacts_per_month ?? 0);
      expect(sum).toBe(row.contacts_per_month);
      expect(seconds / sum).toBeCloseTo(row.aht_seconds ?? 0, 0);
    },
  );

  it('name a source and a day wherever there are figures', () => {
    for (const row of [...processes, ...touchpoints])
      if (row.contacts_per_month !== null) {
        expect(row.figures_source, row.id).not.toBe('');
        expect(row.figures_date, row.id).not.toBeNull();
      }
    for (const row of Object.values(SAMPLE.location))
      if (row.wage_low !== null) expect(row.source).toMatch(/October 2026/);
  });
});

describe('the processes of the sample', () => {
  it('stand in every quadrant, and one audit is half done', () => {
    const counts: Record<string, number> = {};
    for (const { status } of audits.list) counts[status ?? 'open'] = (counts[status ?? 'open'] ?? 0) + 1;
    expect(counts).toEqual({
      'move-now': 5,
      'fix-then-move': 2,
      'keep-or-split': 3,
      'keep-and-redesign': 3,
      open: 1,
    });
  });

  it('show the gate at work: one that would move now has to be fixed first', () => {
    const { quadrant, status, fixFirst } = audits.byId['p-account'] ?? {};
    expect([quadrant, status, fixFirst]).toEqual(['move-now', 'fix-then-move', ['measurable']]);
  });

  it('hint at automation, at demand to remove and at a rating that a person explains', () => {
    expect(audits.byId['p-order-status']?.automateFirst).toBe(true);
    expect(audits.byId['p-order-status']?.demand).toEqual(['repeat-contacts', 'avoidable-cause']);
    expect(audits.byId['p-delivery-claims']?.ratings.exceptions).toEqual({
      rating: 4,
      from: 'hand',
      byFigures: 3,
    });
    expect(audits.list.flatMap(({ unexplained }) => unexplained)).toEqual([]);
  });

  it('fill the first wave up to the 40 % of a first outsourcing, and one waits', () => {
    const { moves, firstWaveLimit, waves } = audits.plan;
    expect(moves.find(({ because }) => because === 'first-wave-full')?.audit.process.id).toBe('p-invoices');
    expect(moves.find(({ because }) => because === 'by-hand')?.audit.process.id).toBe('p-delivery-claims');
    expect(waves[0]?.fte).toBeLessThanOrEqual(firstWaveLimit ?? 0);
    expect(waves[0]?.share01).toBeGreaterThan(0.35);
  });
});

describe('the touchpoints of the sample', () => {
  it('meet every hard rule and every decision rule', () => {
    const hard = new Set(advice.flatMap(({ hardRules }) => hardRules));
    expect([...hard].sort()).toEqual(['H1', 'H10', 'H2', 'H3', 'H4', 'H5', 'H6', 'H7', 'H8', 'H9']);
    const rules = new Set(advice.map(({ rule }) => rule));
    for (const rule of ['H1', 'H2', 'H3', '1', '2', '3', '4', '5', '6'] as const)
      expect(rules.has(rule), rule).toBe(true);
  });

  it('end in every decision and in every kind of location', () => {
    expect(new Set(advice.map(({ effective }) => effective))).toEqual(
      new Set(['keep', 'outsource', 'automate', 'hybrid', null]),
    );
    expect(new Set(advice.map(({ location }) => location.effective))).toEqual(
      new Set(['onshore', 'nearshore', 'offshore', 'blend', null]),
    );
  });

  it('show what constraints do: a block, a hold, and a machine that may not decide alone', () => {
    expect(advice.filter(({ blocked }) => blocked).map((a) => a.touchpoint.id)).toEqual([
      't-order-status-messaging',
    ]);
    expect(of('t-signin-chat').hold).toBe(true);
    for (const id of ['t-credit-check', 't-payment-reminder'])
      expect([of(id).byScores, of(id).recommended], id).toEqual(['automate', 'hybrid']);
    expect(of('t-advice-chat')).toMatchObject({ rule: '1', recommended: 'hybrid' });
  });

  it('are about two thirds decided, two of them against the advice with a reason, some close', () => {
    const decided = advice.filter(({ standing }) => standing !== 'undecided');
    const share01 = decided.length / advice.length;
    expect(share01).toBeGreaterThan(0.6);
    expect(share01).toBeLessThan(0.8);
    const overridden = advice.filter(({ standing }) => standing === 'overridden');
    expect(overridden.map((a) => a.touchpoint.id)).toEqual(['t-return-phone', 't-invoice-phone']);
    for (const { touchpoint } of overridden) expect(touchpoint.decision_reason.length).toBeGreaterThan(40);
    expect(advice.filter(({ outdated }) => outdated)).toEqual([]);
    expect(advice.some(({ closeCall }) => closeCall)).toBe(true);
    expect(advice.some(({ closeCall }) => !closeCall)).toBe(true);
  });

  it('take ratings over from processes, except where somebody set another', () => {
    expect(SAMPLE.touchpoint['t-order-status-phone']?.brand).toBeNull();
    expect(of('t-order-status-phone').ratings.brand).toBe(SAMPLE.process['p-order-status']?.brand);
    expect(of('t-refund-social').ratings.brand).not.toBe(SAMPLE.process['p-parcel-returns']?.brand);
  });

  it('rate the six location factors wherever a partner comes into it', () => {
    for (const { touchpoint, effective, location } of advice)
      if (effective === 'outsource' || effective === 'hybrid')
        expect(location.scores, touchpoint.id).not.toBeNull();
    expect(SAMPLE.touchpoint['t-advice-chat']).toMatchObject({ location_choice: 'onshore' });
    expect(of('t-advice-chat').location.recommended).toBe('blend');
  });

  it('lie in a partner location whose type fits the location that counts', () => {
    for (const { touchpoint, location } of advice) {
      if (touchpoint.location === null) continue;
      const { delivery } = SAMPLE.location[touchpoint.location] ?? {};
      const places = touchpoint.location_choice === null ? location.places : [location.effective];
      expect(places, touchpoint.id).toContain(delivery);
    }
  });

  it('have a fallback wherever a machine answers, and two machines that send customers round in a circle', () => {
    for (const { touchpoint, effective } of advice)
      if (effective === 'automate') expect(touchpoint.fallback, touchpoint.id).not.toBeNull();
    expect(SAMPLE.touchpoint['t-chatbot']?.fallback).toBe('t-tracking-page');
    expect(SAMPLE.touchpoint['t-tracking-page']?.fallback).toBe('t-chatbot');
  });

  it('cross the whole journey, most channels, several segments and every kind of integration', () => {
    const values = (field: 'stage' | 'channel' | 'segment' | 'integration') =>
      new Set(touchpoints.map((row) => row[field]).filter((value) => value !== null));
    expect(values('stage').size).toBe(Object.keys(SAMPLE.stage).length);
    expect(values('channel').size).toBeGreaterThanOrEqual(13);
    expect(values('segment').size).toBeGreaterThanOrEqual(3);
    expect(values('integration').size).toBe(3);
  });
});

describe('the actions of the sample', () => {
  it('close gaps that the audit really finds', () => {
    const actions = Object.values(SAMPLE.action);
    expect(actions).toHaveLength(29);
    for (const { process, artefact, title } of actions)
      if (process && artefact) expect(audits.byId[process]?.missing, title).toContain(artefact);
  });

  it('come from every kind of row, and from the gate', () => {
    const actions = Object.values(SAMPLE.action);
    for (const { field } of ACTION_SOURCES)
      expect(actions.filter((row) => row[field] !== null).length, field).toBeGreaterThan(0);
    expect(decisionsAt(SAMPLE, 'readiness')[0]?.conditions).toHaveLength(3);
  });

  it('were decided on figures whose change can be told', () => {
    const [last] = decisionsAt(SAMPLE, 'readiness');
    const now = suggestGate(SAMPLE);
    const lines = last?.decision.grounds.split('\n') ?? [];
    expect(
      groundsOf(now).map(({ label }) => lines.some((line) => line.startsWith(`${label}: `))),
    ).not.toContain(false);
    expect(figuresSince(last?.decision.grounds ?? '', now).length).toBeGreaterThan(3);
  });

  it('have an owner and a day, and begin with a verb', () => {
    for (const { owner, due, title } of Object.values(SAMPLE.action)) {
      expect([owner, due]).not.toContain(null);
      expect(title).toMatch(
        /^(Write|Replace|Complete|Report|Agree|Show|Let|Mask|Name|Finish|Move|Get|Sign) /,
      );
    }
  });
});
