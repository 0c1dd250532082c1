import { MEETING_LEVELS } from '../../model/expectation-lists.ts';
import type { Meeting } from '../../model/tables/meeting.ts';
import type { GovernanceFinding } from './finding.ts';
import type { GovernanceTimes } from './governance-times.ts';
import { rolesIn } from './participants-of.ts';

const WHY_LEVEL = {
  delivery: 'Without it the daily work is steered by e-mail, and misses are found a month later.',
  account: 'Without it nobody looks at results, money and risks of the whole service together.',
  steering: 'Without it sponsors meet only in a crisis, and nobody renews what both sides want.',
} as const;

/**
 * What is missing in the meetings: a chair, people, an output; a whole level of the three; the days from which the
 * calendar counts. Meetings that do not take place are left alone; where there is none at all nothing has begun, and nothing is missing yet.
 */
export function meetingFindings(
  meetings: readonly Meeting[],
  times: GovernanceTimes,
): readonly GovernanceFinding[] {
  if (meetings.length === 0) return [];
  const active = meetings.filter((meeting) => meeting.active);
  return [...dayFindings(active, times), ...levelFindings(active), ...active.flatMap(rowFindings)];
}

function dayFindings(active: readonly Meeting[], times: GovernanceTimes): readonly GovernanceFinding[] {
  if (active.length === 0) return [];
  const finding = (key: string, text: string, why: string): GovernanceFinding => ({
    key,
    tone: 'attention',
    text,
    why,
    view: 'calendar',
    row: null,
  });
  if (times.start === null)
    return [
      finding(
        'governance.no-start',
        'Nobody has said when the hand-over starts.',
        'Until then no meeting has a date.',
      ),
    ];
  if (times.goLive !== null) return [];
  return [
    finding(
      'governance.no-go-live',
      'Nobody has said when the partner goes live.',
      'Until then the denser rhythm of the start has no end, and meetings of the usual rhythm have no date.',
    ),
  ];
}

function levelFindings(active: readonly Meeting[]): readonly GovernanceFinding[] {
  return MEETING_LEVELS.filter(({ value }) => active.every(({ level }) => level !== value)).map(
    ({ value, label }) => ({
      key: `governance.level-${value}`,
      tone: 'bad',
      text: `No meeting on the level ${label.toLowerCase()}.`,
      why: WHY_LEVEL[value],
      view: 'meetings',
      row: null,
    }),
  );
}

function rowFindings(meeting: Meeting): readonly GovernanceFinding[] {
  const { id, name, chair, outputs, rhythm } = meeting;
  const finding = (
    what: string,
    tone: GovernanceFinding['tone'],
    text: string,
    why: string,
  ): GovernanceFinding => ({
    key: `governance.meeting-${what}/${id}`,
    tone,
    text,
    why,
    view: 'meetings',
    row: { table: 'meeting', id },
  });
  return [
    ...(chair === null
      ? [
          finding(
            'chair',
            'bad',
            `${name}: nobody is in the chair.`,
            'Whoever chairs it invites, keeps to the agenda and sees that decisions are written down.',
          ),
        ]
      : []),
    ...(rolesIn(meeting).length < 2
      ? [
          finding(
            'roles',
            'bad',
            `${name}: fewer than two roles take part.`,
            'A meeting of both sides needs at least one role of each.',
          ),
        ]
      : []),
    ...(outputs.trim() === '' && rhythm !== 'event'
      ? [
          finding(
            'output',
            'attention',
            `${name}: no output is named.`,
            'A meeting without a written result is the first to be cancelled.',
          ),
        ]
      : []),
  ];
}
