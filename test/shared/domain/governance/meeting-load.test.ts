import { describe, expect, it } from 'vitest';
import {
  meetingHours,
  meetingLoad,
  roleLoads,
  TIMES_A_MONTH,
} from '../../../../shared/domain/governance/meeting-load.ts';
import { rhythmDays } from '../../../../shared/domain/governance/rhythm-days.ts';
import { RHYTHMS } from '../../../../shared/model/expectation-lists.ts';
import { listText } from '../../../../shared/model/list-text.ts';
import type { Meeting } from '../../../../shared/model/tables/meeting.ts';
import { newRow } from '../../../../shared/model/tables.ts';

const meeting = (values: Partial<Meeting>) => newRow('meeting', { id: 'm', name: 'Meeting', ...values });

describe('the hours of meetings', () => {
  it('are 16.25 a month for 45 minutes a week with five roles', () => {
    const review = meeting({
      rhythm: 'weekly',
      minutes: 45,
      chair: 'VM',
      roles: listText(['VM', 'PO', 'PQ', 'QK', 'WF']),
    });
    expect(meetingLoad([review]).steady).toBeCloseTo(16.25, 12);
  });

  it('count a chair who is not among the roles, and people beside the roles', () => {
    const review = meeting({
      rhythm: 'monthly',
      minutes: 90,
      chair: 'CS',
      roles: listText(['VM']),
      people: listText(['p']),
    });
    expect(meetingLoad([review]).steady).toBe(4.5);
    expect([...roleLoads([review]).keys()]).toEqual(['CS', 'VM']);
  });

  it('fall into their time: dense at first, usual later', () => {
    const daily = meeting({
      id: 'a',
      rhythm: 'daily',
      minutes: 15,
      period: 'transition',
      roles: listText(['PO']),
    });
    const yearly = meeting({
      id: 'b',
      rhythm: 'yearly',
      minutes: 240,
      period: 'steady',
      roles: listText(['PO']),
    });
    const { transition, steady } = meetingLoad([daily, yearly]);
    expect(transition).toBeCloseTo(65 / 12, 12);
    expect(steady).toBeCloseTo(1 / 3, 12);
  });

  it('are none for a meeting that does not take place or waits for an event', () => {
    expect(meetingHours(meeting({ active: false, rhythm: 'weekly' }))).toBe(0);
    expect(meetingHours(meeting({ rhythm: 'event' }))).toBe(0);
  });

  it('rest on how often each rhythm comes: 28 years of days, divided by their months, are no further off than 1 %', () => {
    const stretch = { from: '2024-01-01', before: null };
    for (const { value: rhythm } of RHYTHMS) {
      const count = rhythmDays(meeting({ rhythm }), stretch, '2024-01-01', '2051-12-31').length / (28 * 12);
      expect(Math.abs(count - TIMES_A_MONTH[rhythm])).toBeLessThanOrEqual(TIMES_A_MONTH[rhythm] * 0.01);
    }
  });
});
