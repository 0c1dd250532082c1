import { describe, expect, it } from 'vitest';
import { governanceFindings } from '../../../../shared/domain/governance/governance-findings.ts';
import { governanceTimes } from '../../../../shared/domain/governance/governance-times.ts';
import { meetingDays } from '../../../../shared/domain/governance/meeting-days.ts';
import { results } from '../../../../shared/domain/results.ts';
import { holidayRegions } from '../../../../shared/lib/holidays.ts';
import { publicHolidays } from '../../../../shared/lib/public-holidays.ts';
import { engagementOf } from '../../../../shared/model/workbook.ts';
import { sampleWorkbook } from '../../../main/excel/support/workbooks.ts';

describe('the governance of the sample', () => {
  const workbook = sampleWorkbook();

  it('has the figures that a calculator gives', () => {
    const figures = results(workbook, '2026-11-23');
    expect(figures).toMatchObject({
      'governance.meetings': 9,
      'governance.next': '2027-06-07',
      'feedback.loops': 3,
      'feedback.closed-on-time': 3 / 6,
      'feedback.replied': 3 / 6,
      'escalation.tiers': 13,
    });
    // At first: 16.25 stand-up, 16.25 operations, 26/6 calibration, 2.25 forecast, 7.5 service, 16/3 business, 4 security.
    expect(figures['governance.hours-a-month.transition']).toBeCloseTo(55.916_667, 5);
    // Later without the stand-up, and with 20/12 of the strategic review.
    expect(figures['governance.hours-a-month']).toBeCloseTo(41.333_333, 5);
  });

  it('leaves open what a client without a partner leaves open', () => {
    expect(governanceFindings(workbook).map(({ key }) => key)).toEqual([
      'feedback.missing-mirror',
      'escalation.contact/tier-s1',
      'governance.meeting-output/meeting-strategic-review',
      'feedback.missing-insight',
      'feedback.missing-evaluation',
      'feedback.loop-days/loop-employees',
      'escalation.passes/tier-t2',
    ]);
  });

  it('moves dates around the holidays of both countries', async () => {
    const engagement = engagementOf(workbook);
    const holidays = await publicHolidays(holidayRegions(engagement.holiday_regions), 2027, 2028);
    const days = meetingDays(workbook, governanceTimes(engagement), holidays, '2027-06-07', '2028-06-06');
    const moved = days.filter(({ movedBy }) => movedBy === 'holiday');
    // Calibrations on Thursdays: King's Day of the Netherlands, and Ascension Day, 39 days after 16 April 2028.
    expect(moved.map(({ planned, day }) => [planned, day])).toEqual([
      ['2028-04-27', '2028-04-28'],
      ['2028-05-25', '2028-05-26'],
    ]);
    const clashing = days.filter(({ clashes }) => clashes.length > 0).map(({ meeting }) => meeting.id);
    expect(new Set(clashing)).toContain('meeting-forecast');
    expect(days.find(({ key }) => key === 'meeting-business-review/2027-07-15')?.day).toBe('2027-07-22');
  });
});
