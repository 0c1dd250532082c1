import { describe, expect, it } from 'vitest';
import {
  calendarFileDays,
  calendarItems,
  datesOf,
} from '../../../../../renderer/phases/readiness/change/calendar/calendar-items.ts';
import { explainBuyIn } from '../../../../../renderer/phases/readiness/change/map/explain-buy-in.ts';
import {
  mapFinding,
  placeTone,
  stakeholderChip,
} from '../../../../../renderer/phases/readiness/change/map/stakeholder-chips.ts';
import { openPointsText } from '../../../../../renderer/phases/readiness/change/roles/role-columns.ts';
import type { Stakeholder } from '../../../../../shared/model/tables/stakeholder.ts';
import { newRow } from '../../../../../shared/model/tables.ts';
import { emptyWorkbook } from '../../../../../shared/model/workbook.ts';

const group = (values: Partial<Stakeholder>) =>
  newRow('stakeholder', { id: values.name ?? 'g', name: 'Group', ...values });

describe('a group on the map', () => {
  it('stands where it is today and shows where it stood at the start', () => {
    const chip = stakeholderChip(
      group({ influence: 4, attitude_start: 'doubtful', attitude_now: 'supportive' }),
    );
    expect(chip).toMatchObject({
      column: 'supportive',
      row: '4',
      ghost: { column: 'doubtful', row: '4' },
      symbol: '▲',
    });
    const back = stakeholderChip(group({ influence: 4, attitude_start: 'neutral', attitude_now: 'against' }));
    expect(back.symbol).toBe('▼');
  });

  it('waits in the tray while its influence or its attitude is open', () => {
    expect(stakeholderChip(group({ influence: 4 }))).toMatchObject({ column: null, row: null });
    expect(stakeholderChip(group({ attitude_now: 'neutral' }))).toMatchObject({ column: null, row: null });
  });

  it('has no former place when it has not moved', () => {
    expect(stakeholderChip(group({ influence: 2, attitude_start: 'neutral' })).ghost).toBeNull();
  });

  it('is called something only where a group can hold things up or carry them', () => {
    expect(placeTone('against', '5')?.word).toBe('Holds it up');
    expect(placeTone('against', '3')).toBeNull();
    expect(placeTone('neutral', '5')).toBeNull();
  });

  it('gives the map its finding', () => {
    const strong = group({ name: 'a', influence: 5, attitude_now: 'neutral', attitude_wanted: 'neutral' });
    const behind = group({ name: 'b', influence: 4, attitude_now: 'doubtful' });
    expect(mapFinding([group({ influence: 3, attitude_now: 'against' })])).toMatch(/^Nobody with strong/);
    expect(mapFinding([strong])).toBe('Every group with strong influence stands where it is needed');
    expect(mapFinding([strong, behind])).toBe(
      '1 of 2 groups with strong influence stands below where they are needed',
    );
  });

  it('is counted in the explanation with its own numbers', () => {
    const { total, result } = explainBuyIn([
      group({ name: 'a', influence: 5, attitude_now: 'supportive' }),
      group({ name: 'b', influence: 4, attitude_now: 'doubtful' }),
      group({ name: 'c', influence: 3, attitude_now: 'champion' }),
      group({ name: 'd' }),
    ]);
    expect(total).toEqual(['Sum', '', 12, '', 31]);
    expect(result).toContain('64.6');
  });
});

describe('the days in the calendar', () => {
  const workbook = {
    ...emptyWorkbook(),
    engagement: { w: newRow('engagement', { id: 'w', title: 'Test' }) },
    person: { p: newRow('person', { id: 'p', name: 'Ada' }) },
    change_event: {
      e: newRow('change_event', { id: 'e', name: 'Talk', day: '2026-11-20', owner: 'p' }),
      f: newRow('change_event', {
        id: 'f',
        name: 'Survey',
        day: '2026-11-21',
        kind: 'pulse',
        status: 'done',
      }),
      g: newRow('change_event', { id: 'g', name: 'Decision', day: '2026-11-22', kind: 'decision' }),
    },
  };

  it('are settled, missed or still to come', () => {
    const items = calendarItems(datesOf(workbook), '2026-11-22');
    expect(items.map(({ title, kind, tone }) => [title, kind, tone])).toEqual([
      ['Talk', 'Talk or session', 'bad'],
      ['Survey', 'Pulse survey', 'good'],
      ['Decision', 'Decision', 'none'],
    ]);
  });

  it('go into a calendar file under ids that stay the same', () => {
    expect(calendarFileDays(workbook, datesOf(workbook))[0]).toEqual({
      uid: 'change_event-e@w',
      day: '2026-11-20',
      title: 'Talk (talk or session)',
      text: 'Owner: Ada',
      categories: ['People and change'],
    });
  });
});

it('a role says what is open in one line', () => {
  expect(openPointsText(newRow('role_transition', { id: 'r', name: 'Agents' }))).toBe(
    'No path, people not counted, no owner',
  );
  const settled = newRow('role_transition', {
    id: 'r',
    name: 'Agents',
    path: 'stay',
    headcount: 2,
    owner: 'p',
  });
  expect(openPointsText(settled)).toBe('');
});
