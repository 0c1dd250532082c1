import { describe, expect, it } from 'vitest';
import { feedbackMeasure, feedbackStanding } from '../../../../shared/domain/governance/feedback-standing.ts';
import { newRow, type Row } from '../../../../shared/model/tables.ts';

const LOOP = newRow('feedback_loop', { id: 'loop', name: 'Partner to product', answer_days: 30 });
const item = (values: Partial<Row<'feedback_item'>>) =>
  newRow('feedback_item', { id: 'i', name: 'Something', loop: 'loop', received_on: '2027-03-01', ...values });

describe('an item of feedback', () => {
  it('received on 1 March in a loop of 30 days is due on 31 March and late on 1 April', () => {
    expect(feedbackStanding(item({}), LOOP, '2027-03-31')).toMatchObject({
      dueOn: '2027-03-31',
      overdue: false,
      onTime: null,
    });
    expect(feedbackStanding(item({}), LOOP, '2027-04-01')).toMatchObject({ overdue: true, onTime: false });
  });

  it('closed on its last day is in time, a day later it is not', () => {
    const closed = (day: string) => feedbackStanding(item({ closed_on: day }), LOOP, '2027-12-31').onTime;
    expect([closed('2027-03-31'), closed('2027-04-01')]).toEqual([true, false]);
  });

  it('has no last day without a day of receipt or without days to answer', () => {
    expect(feedbackStanding(item({ received_on: null }), LOOP, '2027-12-31').dueOn).toBeNull();
    const open = feedbackStanding(item({}), { ...LOOP, answer_days: null }, '2027-12-31');
    expect(open).toMatchObject({ dueOn: null, overdue: false, onTime: null });
  });

  it('of a loop with 0 days is due on the day it came', () => {
    expect(feedbackStanding(item({}), { ...LOOP, answer_days: 0 }, '2027-03-02')).toMatchObject({
      dueOn: '2027-03-01',
      overdue: true,
    });
  });

  it('goes from new over looked at and answered to closed, and to told', () => {
    const steps = [
      {},
      { triaged_on: '2027-03-02' },
      { triaged_on: '2027-03-02', answer: 'Will be changed.' },
      { closed_on: '2027-03-20' },
      { closed_on: '2027-03-20', told_sender: true },
    ].map((values) => feedbackStanding(item(values), LOOP, null).step);
    expect(steps).toEqual(['new', 'looked-at', 'answered', 'closed', 'told']);
  });

  it('is never late where no day is given', () => {
    expect(feedbackStanding(item({}), LOOP, null).overdue).toBe(false);
  });
});

describe('the measure of feedback', () => {
  const rows = (list: readonly Partial<Row<'feedback_item'>>[]) =>
    list.map((values, index) => item({ id: `i${index}`, ...values }));
  const measure = (list: readonly Partial<Row<'feedback_item'>>[], today = '2027-06-01') =>
    feedbackMeasure(rows(list), { loop: LOOP }, today);

  it('is 60 % in time for three of four closed ones in time and one open and late', () => {
    const closed = { closed_on: '2027-03-20', told_sender: true };
    const found = measure([closed, closed, closed, { closed_on: '2027-05-01' }, {}]);
    expect(found).toEqual({ items: 5, overdue: 1, judged: 5, closedOnTime01: 0.6, replied01: 0.6 });
  });

  it('leaves out what is open and not due yet', () => {
    expect(measure([{ received_on: '2027-05-20' }])).toEqual({
      items: 1,
      overdue: 0,
      judged: 0,
      closedOnTime01: null,
      replied01: null,
    });
  });

  it('never gets better by leaving a late item open rather than closing it late', () => {
    const good = { closed_on: '2027-03-20' };
    const late = measure([good, { closed_on: '2027-05-01' }]).closedOnTime01;
    expect(measure([good, {}]).closedOnTime01).toBe(late);
  });
});
