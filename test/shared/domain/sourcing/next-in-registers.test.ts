import { describe, expect, it } from 'vitest';
import { nextInProcesses, nextInTouchpoints } from '../../../../shared/domain/sourcing/next-in-registers.ts';
import { auditProcesses } from '../../../../shared/domain/sourcing/process/audit-processes.ts';
import { decideTouchpoint } from '../../../../shared/domain/sourcing/touchpoint/decide-touchpoint.ts';
import { decisionContext } from '../../../../shared/domain/sourcing/touchpoint/decide-touchpoints.ts';
import type { Process } from '../../../../shared/model/tables/process.ts';
import type { Touchpoint } from '../../../../shared/model/tables/touchpoint.ts';
import { newRow } from '../../../../shared/model/tables.ts';
import { DEFAULTS, ratedProcess, ratedTouchpoint } from './support.ts';

const processes = (...list: Process[]) =>
  nextInProcesses(
    auditProcesses({
      engagement: { w: newRow('engagement', { id: 'w', title: 'W' }) },
      parameter: {},
      process: Object.fromEntries(list.map((row) => [row.id, row])),
    }),
  )?.title ?? null;
const MOVE = [5, 5, 5, 5, 3, 5, 1, 1, 1, 1, 1, 1];
const FIX = [3, 3, 3, 3, 3, 5, 1, 1, 1, 1, 1, 1];

describe('what helps the process audit most', () => {
  const named = (name: string, ratings: readonly (number | null)[], values = {}) =>
    ratedProcess(ratings, { id: name, name, ...values });

  it('is to begin, then to finish, then to fix, then to remove demand', () => {
    expect(processes()).toBe('List your processes');
    expect(processes(named('Untouched', []), named('Begun', [3, 3]), named('Done', MOVE))).toBe(
      'Finish the audit of Begun',
    );
    expect(processes(named('Done', MOVE), named('Unready', FIX))).toBe('Fix Unready');
    expect(processes(named('Done', MOVE), named('Repeats', MOVE, { repeat_percent: 20 }))).toBe(
      'Remove demand from Repeats',
    );
    expect(processes(named('Done', MOVE))).toBeNull();
  });
});

describe('what helps the touchpoint map most', () => {
  const advise = (name: string, ratings: readonly number[], values: Partial<Touchpoint> = {}) =>
    decideTouchpoint(
      ratedTouchpoint(ratings, { id: name, name, ...values }),
      { type: null, channel: null, audits: [] },
      decisionContext(DEFAULTS),
    );
  const CLOSE = [3, 3, 2, 2, 2, 4, 4, 3, 3, 4];
  const CLEAR = [2, 1, 1, 1, 2, 5, 5, 4, 4, 5];
  const decided = { decision: 'automate', decision_basis: 'automate' } as const;

  it('is to begin, to unblock, to rate, to look again, and to decide close calls first', () => {
    const title = (...list: ReturnType<typeof advise>[]) => nextInTouchpoints(list)?.title ?? null;
    const undecided = [advise('Clear', CLEAR), advise('Close', CLOSE)];
    const outdated = advise('Changed', CLEAR, { decision: 'keep', decision_basis: 'keep' });
    const blocked = advise('Cards', CLEAR, { sensitive_data_visible: true });
    expect(title()).toBe('List your touchpoints');
    expect(title(...undecided, advise('Unrated', []), blocked)).toBe('Unblock Cards');
    expect(title(...undecided, outdated, advise('Unrated', []))).toBe('Rate Unrated');
    expect(title(...undecided, outdated)).toBe('Look at Changed again');
    expect(title(...undecided)).toBe('Decide on Close');
    expect(title(advise('Clear', CLEAR, decided))).toBeNull();
  });
});
