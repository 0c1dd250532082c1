import { describe, expect, it } from 'vitest';
import {
  countActions,
  isOverdue,
  today,
} from '../../../../../renderer/phases/readiness/actions/count-actions.ts';
import { newRow } from '../../../../../shared/model/tables.ts';

const day = '2027-03-10';
const action = (
  id: string,
  status: 'open' | 'in-progress' | 'done' | 'dropped',
  due: string | null,
  owner = 'ann',
) => newRow('action', { id, title: id, status, due, owner: owner || null });

describe('how actions stand', () => {
  it('is overdue from the day after, and never once it is done or dropped', () => {
    expect(isOverdue(action('a', 'open', '2027-03-09'), day)).toBe(true);
    expect(isOverdue(action('a', 'open', day), day)).toBe(false);
    expect(isOverdue(action('a', 'open', null), day)).toBe(false);
    expect(isOverdue(action('a', 'done', '2027-03-09'), day)).toBe(false);
    expect(isOverdue(action('a', 'dropped', '2027-03-09'), day)).toBe(false);
  });

  it('is counted over all', () => {
    const actions = [
      action('a', 'open', '2027-01-01'),
      action('b', 'in-progress', '2027-12-01', ''),
      action('c', 'done', '2027-01-01', ''),
      action('d', 'dropped', null),
    ];
    expect(countActions(actions, day)).toEqual({ open: 2, overdue: 1, unowned: 1, done: 1 });
  });

  it('goes by the calendar of this computer', () => {
    expect(today(new Date(2027, 0, 5, 23, 59))).toBe('2027-01-05');
  });
});
