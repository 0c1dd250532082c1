import { engagementOf, type Workbook } from '../../model/workbook.ts';
import type { GovernanceFinding } from './finding.ts';
import { governanceTimes } from './governance-times.ts';
import { loopFindings } from './loop-findings.ts';
import { meetingFindings } from './meeting-findings.ts';
import { tierFindings } from './tier-findings.ts';

type Tables = Pick<Workbook, 'engagement' | 'meeting' | 'feedback_loop' | 'escalation_tier'>;

/** Everything in meetings, feedback and escalation that will not work as it stands; the worst of each first. */
export function governanceFindings(workbook: Tables): readonly GovernanceFinding[] {
  const inOrder = <R extends { readonly position: number }>(rows: Readonly<Record<string, R>>) =>
    Object.values(rows).sort((a, b) => a.position - b.position);
  const all = [
    ...meetingFindings(inOrder(workbook.meeting), governanceTimes(engagementOf(workbook))),
    ...loopFindings(inOrder(workbook.feedback_loop)),
    ...tierFindings(inOrder(workbook.escalation_tier)),
  ];
  return [...all.filter(({ tone }) => tone === 'bad'), ...all.filter(({ tone }) => tone !== 'bad')];
}
