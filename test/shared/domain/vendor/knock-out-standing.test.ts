import { describe, expect, it } from 'vitest';
import { knockOutStanding } from '../../../../shared/domain/vendor/knock-out-standing.ts';
import { scoredVendors, vendorsInRace } from '../../../../shared/domain/vendor/vendors-in-race.ts';
import { VENDOR_STAGES, VENDOR_STATES } from '../../../../shared/model/selection-lists.ts';
import { newRow } from '../../../../shared/model/tables.ts';

const rows = <R extends { readonly id: string }>(list: readonly R[]) =>
  Object.fromEntries(list.map((row) => [row.id, row]));

const knockOut = rows([
  newRow('knock_out', { id: 'exit', name: 'Exit', position: 3 }),
  newRow('knock_out', { id: 'audit', name: 'Audit', position: 1 }),
  newRow('knock_out', { id: 'money', name: 'Money', position: 2 }),
  newRow('knock_out', { id: 'old', name: 'No longer asked', position: 4, active: false }),
]);
const vendor = rows([newRow('vendor', { id: 'a', name: 'A' })]);
const result = (knock_out: string, value: 'pass' | 'fail' | 'waived' | 'open') =>
  newRow('knock_out_result', { id: `r-${knock_out}`, vendor: 'a', knock_out, result: value, reason: 'R' });
const standing = (...results: ReturnType<typeof result>[]) =>
  knockOutStanding({ vendor, knock_out: knockOut, knock_out_result: rows(results) }).get('a');

describe('the standing of a vendor at the knock-outs', () => {
  it('is open in whatever nobody has looked at, in the order of the list', () => {
    expect(standing()).toEqual({
      passed: false,
      met: [],
      failed: [],
      waived: [],
      open: ['audit', 'money', 'exit'],
    });
  });

  it('is passed when everything is met or waived', () => {
    const done = standing(result('audit', 'pass'), result('money', 'waived'), result('exit', 'pass'));
    expect(done).toMatchObject({ passed: true, met: ['audit', 'exit'], waived: ['money'] });
  });

  it('is not passed with a single failure, nor with a single one open', () => {
    expect(standing(result('audit', 'pass'), result('money', 'pass'), result('exit', 'fail'))).toMatchObject({
      passed: false,
      failed: ['exit'],
    });
    expect(standing(result('audit', 'pass'), result('money', 'pass'), result('exit', 'open'))).toMatchObject({
      passed: false,
      open: ['exit'],
    });
  });

  it('leaves out knock-outs that no longer apply', () => {
    const done = standing(
      ...['audit', 'money', 'exit'].map((id) => result(id, 'pass')),
      result('old', 'fail'),
    );
    expect(done).toMatchObject({ passed: true, failed: [] });
  });

  it('passes everybody while nothing is asked', () => {
    const nothing = knockOutStanding({ vendor, knock_out: {}, knock_out_result: {} });
    expect(nothing.get('a')?.passed).toBe(true);
  });
});

describe('the race', () => {
  it('has the active and the chosen, whatever their stage, in the order of the register', () => {
    const all = rows(
      VENDOR_STATES.map(({ value: state }, at) =>
        newRow('vendor', { id: state, name: state, state, position: -at, out_reason: 'R' }),
      ),
    );
    expect(vendorsInRace({ vendor: all }).map(({ id }) => id)).toEqual(['chosen', 'active']);
  });

  it('has whoever is chosen on its short list, whatever the stage', () => {
    const all = rows([
      newRow('vendor', { id: 'a', name: 'a', stage: 'long-list', state: 'chosen' }),
      newRow('vendor', { id: 'b', name: 'b', stage: 'long-list', position: 2 }),
      newRow('vendor', { id: 'c', name: 'c', stage: 'rfp', state: 'out', out_reason: 'R', position: 3 }),
    ]);
    expect(scoredVendors({ vendor: all }).map(({ id }) => id)).toEqual(['a']);
  });

  it('has its short list from the request for proposal on', () => {
    const all = rows(
      VENDOR_STAGES.map(({ value: stage }, position) =>
        newRow('vendor', { id: stage, name: stage, stage, position }),
      ),
    );
    expect(scoredVendors({ vendor: all }).map(({ id }) => id)).toEqual([
      'rfp',
      'evaluation',
      'checks',
      'final-offer',
      'pilot',
      'contract',
    ]);
  });
});
