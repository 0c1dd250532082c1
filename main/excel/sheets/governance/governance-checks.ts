import { feedbackMeasure } from '../../../../shared/domain/governance/feedback-standing.ts';
import { meetingLoad } from '../../../../shared/domain/governance/meeting-load.ts';
import type { Book } from '../../book.ts';
import { UNKNOWN } from '../../cells/calculated.ts';
import type { Check } from '../check.ts';

/** The headline figures of meetings, feedback and escalation. */
export function governanceChecks({ workbook, about }: Book): readonly Check[] {
  const meetings = Object.values(workbook.meeting);
  const load = meetingLoad(meetings);
  const measure = feedbackMeasure(
    Object.values(workbook.feedback_item),
    workbook.feedback_loop,
    about.at.slice(0, 10),
  );
  const check = (label: string, app: number | null, formula: string, format = 'General'): Check => ({
    label,
    app: app ?? UNKNOWN,
    formula,
    format,
  });
  const timed = 'COUNTIF(fbi_InTime,"Yes")+COUNTIF(fbi_InTime,"No")';
  return [
    check(
      'Meetings that take place',
      meetings.filter(({ active }) => active).length,
      'COUNTIF(mtg_Active,"Yes")',
    ),
    check('Meeting hours a month at first', load.transition, 'SUM(mtg_HoursAtFirst)', '0.0000'),
    check('Meeting hours a month later', load.steady, 'SUM(mtg_HoursLater)', '0.0000'),
    check(
      'Feedback loops in use',
      Object.values(workbook.feedback_loop).filter(({ active }) => active).length,
      'COUNTIF(fbl_Active,"Yes")',
    ),
    check(
      'Feedback closed in time',
      measure.closedOnTime01,
      `IF(${timed}=0,"${UNKNOWN}",COUNTIF(fbi_InTime,"Yes")/(${timed}))`,
      '0.0%',
    ),
    check(
      'Feedback whose sender was told',
      measure.replied01,
      `IF(SUM(fbi_Judged)=0,"${UNKNOWN}",COUNTIFS(fbi_Judged,1,fbi_Told,"Yes")/SUM(fbi_Judged))`,
      '0.0%',
    ),
    check(
      'Tiers of escalation',
      Object.keys(workbook.escalation_tier).length,
      'SUMPRODUCT((esc_Ladder<>"")*1)',
    ),
  ];
}
