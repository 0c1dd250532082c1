import { describe, expect, it } from 'vitest';
import {
  bandOfScore,
  type GateState,
  readinessBand,
} from '../../../../shared/domain/readiness/readiness-band.ts';

const dimensions = (score: number | null) => [{ id: 'R1', title: 'Strategic reason and scope', score }];
const gate = (id: string, state: GateState) => ({ id, dimension: id.split('.')[0] as string, state });

describe('the band by score', () => {
  it.each([
    [100, 'ready'],
    [75, 'ready'],
    [74.999, 'ready-with-conditions'],
    [60, 'ready-with-conditions'],
    [59.999, 'prepare-first'],
    [40, 'prepare-first'],
    [39.999, 'not-ready'],
    [0, 'not-ready'],
  ])('%d is %s', (score, band) => expect(bandOfScore(score)).toBe(band));
});

describe('a score that is a threshold but for the last binary digit', () => {
  it.each([74.99999999999999, 59.99999999999999, 39.99999999999999])('%d is on it', (score) =>
    expect(bandOfScore(score)).toBe(bandOfScore(Math.round(score))),
  );
});

describe('caps', () => {
  const band = (overall: number | null, score: number | null, gates: ReturnType<typeof gate>[] = []) =>
    readinessBand({ overall, dimensions: dimensions(score), gates });

  it('nothing known gives no band', () => expect(band(null, null).band).toBeNull());

  it('a dimension of 39.9 caps at prepare first, one of 40 does not', () => {
    expect(band(80, 39.9)).toMatchObject({ band: 'prepare-first', byScore: 'ready' });
    expect(band(80, 40).band).toBe('ready');
  });

  it('one failed gate caps at prepare first', () =>
    expect(band(80, 80, [gate('R1.1', 'failed')]).band).toBe('prepare-first'));

  it('one failed gate in process maturity does not cap lower', () =>
    expect(band(80, 80, [gate('R3.1', 'failed'), gate('R1.1', 'failed')]).band).toBe('prepare-first'));

  it.each([
    ['R3.1', 'R3.2'],
    ['R3.1', 'R5.1'],
    ['R5.2', 'R7.1'],
  ])('two failed gates across R3, R5 and R7 (%s, %s) cap at not ready', (a, b) =>
    expect(band(80, 80, [gate(a, 'failed'), gate(b, 'failed')]).band).toBe('not-ready'),
  );

  it('an open gate blocks both ready bands but has not failed', () => {
    const open = [gate('R3.1', 'open'), gate('R5.1', 'open')];
    expect(band(80, 80, open).band).toBe('prepare-first');
    expect(band(65, 65, open).band).toBe('prepare-first');
  });

  it('a gate that does not apply caps nothing', () =>
    expect(band(80, 80, [gate('R1.1', 'not-applicable')]).band).toBe('ready'));

  it('a cap never lifts a lower score', () =>
    expect(band(30, 30, [gate('R1.1', 'failed')])).toMatchObject({ band: 'not-ready', caps: [] }));
});
