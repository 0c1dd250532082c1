import { messageTone } from '../../content/change/message-tones.ts';
import type { AudienceMessage } from '../../model/tables/audience-message.ts';
import type { Stakeholder } from '../../model/tables/stakeholder.ts';
import { engagementOf, type Workbook } from '../../model/workbook.ts';
import { audienceSides, nextDates, topBenefits, topDrivers, topRisks } from './message-sources.ts';
import { dayText, numberText, points, sentences } from './message-texts.ts';

/** The parts of the page in the order in which they are read. */
export const MESSAGE_SECTIONS = ['opening', 'reasons', 'advantages', 'risks', 'effects', 'next'] as const;

export type MessageSection = (typeof MESSAGE_SECTIONS)[number];

/** For whom a page is put together, and on which day. */
export interface MessageWish {
  readonly audience: AudienceMessage['audience'];
  /** The id of the group, where it is written for one. */
  readonly stakeholder?: string | null;
  /** As `YYYY-MM-DD`; dates before it are not announced. */
  readonly today: string;
}

/**
 * The page for an audience as the workbook gives it: the three most important drivers and benefits, the three largest
 * open risks with what is done about them, the effects on the readers' side, and the next dates. A part for which the
 * workbook has nothing stays empty.
 */
export function composeMessage(
  workbook: Workbook,
  wish: MessageWish,
): Readonly<Record<MessageSection | 'title', string>> {
  const group = wish.stakeholder ? (workbook.stakeholder[wish.stakeholder] ?? null) : null;
  const tone = messageTone(wish.audience);
  const { client, title, partner_work } = engagementOf(workbook);
  const named = (text: string) => text.replaceAll('{client}', client.trim() || title.trim());
  const work =
    tone.work && partner_work.trim()
      ? `In a working day a partner would do this: ${sentences(partner_work)}`
      : '';
  return {
    title: named(tone.title).slice(0, 200),
    opening: [group ? sentences(group.message) : '', named(tone.opening), work].filter(Boolean).join('\n\n'),
    reasons: points(topDrivers(workbook).map(({ name, why }) => sentences(name, why))),
    advantages: points(topBenefits(workbook).map((benefit) => sentences(benefit.name, movement(benefit)))),
    risks: points(
      topRisks(workbook).map(({ name, mitigation }) =>
        sentences(name, mitigation.trim() ? `What is done: ${mitigation}` : 'What is done is still open'),
      ),
    ),
    effects: effectsText(workbook, wish.audience, group),
    next: nextText(workbook, wish, group),
  };
}

/** "Cost per contact: from 6.6 to 5.4 EUR by 31 December 2027", as far as it is known. */
function movement({
  measure,
  unit,
  baseline,
  target,
  due,
}: {
  readonly measure: string;
  readonly unit: string;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly due: string | null;
}): string {
  if (target === null) return '';
  const from = baseline === null ? '' : `from ${numberText(baseline)} `;
  const to = [`${from}to ${numberText(target)}`, unit.trim()].filter(Boolean).join(' ');
  const what = measure.trim() ? `${measure.trim()}: ${to}` : `${to.charAt(0).toUpperCase()}${to.slice(1)}`;
  return due === null ? what : `${what} by ${dayText(due)}`;
}

/** What the readers told us, then what changes for their side, the most severe first. */
function effectsText(
  { impact }: Workbook,
  audience: AudienceMessage['audience'],
  group: Stakeholder | null,
): string {
  const sides = audienceSides(audience);
  const effects = Object.values(impact)
    .filter(({ side }) => sides.includes(side))
    .sort((a, b) => (b.severity ?? 0) - (a.severity ?? 0) || a.position - b.position)
    .slice(0, MOST_EFFECTS)
    .map(({ name, answer }) => sentences(name, answer));
  const concern = group?.concern.trim() ? `You told us what worries you: ${sentences(group.concern)}` : '';
  return [concern, points(effects)].filter(Boolean).join('\n');
}

/** More would not fit on one page. */
const MOST_EFFECTS = 4;

function nextText(workbook: Workbook, wish: MessageWish, group: Stakeholder | null): string {
  const dates = nextDates(workbook, wish, group).map(
    ({ day, what, channel }) => `${dayText(day)}: ${sentences(channel ? `${what} (${channel})` : what)}`,
  );
  const owner = group?.owner ? workbook.person[group.owner] : undefined;
  const questions = owner
    ? sentences(`Questions go to ${[owner.name, owner.role].filter(Boolean).join(', ')}`)
    : '';
  return [points(dates), questions].filter(Boolean).join('\n');
}
