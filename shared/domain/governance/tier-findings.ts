import type { EscalationTier } from '../../model/tables/escalation-tier.ts';
import { escalationLadders, type Ladder } from './escalation-ladders.ts';
import type { GovernanceFinding } from './finding.ts';
import { limitWords } from './limit-words.ts';

/**
 * What is missing or out of order on the three ladders: an empty ladder; a tier without owner or without any time
 * limit; a hop that passes nothing on; limits that contradict each other; and, for the most severe incidents, nobody
 * who is reached round the clock. Without any tier nothing has begun.
 */
export function tierFindings(tiers: readonly EscalationTier[]): readonly GovernanceFinding[] {
  if (tiers.length === 0) return [];
  return escalationLadders(tiers).flatMap((ladder) => [
    ...(ladder.tiers.length === 0 ? [emptyLadder(ladder)] : []),
    ...ladder.tiers.flatMap((tier, index) => [
      ...missing(tier),
      ...(index === ladder.tiers.length - 1 && ladder.id !== 'incident' ? [] : hop(tier)),
      ...within(tier),
      ...order(ladder, index),
    ]),
    ...(ladder.id === 'incident' ? roundTheClock(ladder.tiers[0]) : []),
  ]);
}

function emptyLadder({ id, label }: Ladder): GovernanceFinding {
  return {
    key: `escalation.ladder-${id}`,
    tone: 'bad',
    text: `${label}: the ladder has no tier.`,
    why: 'In a hurry everybody calls whom they know.',
    view: 'tiers',
    row: null,
  };
}

function found(
  { id, code, name }: EscalationTier,
  what: string,
  tone: GovernanceFinding['tone'],
  text: string,
  why: string,
): GovernanceFinding {
  return {
    key: `escalation.${what}/${id}`,
    tone,
    text: `${code} ${name}: ${text}`,
    why,
    view: 'tiers',
    row: { table: 'escalation_tier', id },
  };
}

function missing(tier: EscalationTier): readonly GovernanceFinding[] {
  const { owner, response_minutes, resolve_minutes, escalate_minutes } = tier;
  const untimed = response_minutes === null && resolve_minutes === null && escalate_minutes === null;
  return [
    ...(owner === null
      ? [found(tier, 'owner', 'bad', 'nobody owns it.', 'A case without an owner waits between two people.')]
      : []),
    ...(untimed
      ? [
          found(
            tier,
            'limit',
            'bad',
            'it has no time limit.',
            'Without a limit nothing ever goes higher by itself.',
          ),
        ]
      : []),
  ];
}

/** The last tier of a ladder that is climbed passes to nobody; every incident is passed to whoever is told. */
function hop(tier: EscalationTier): readonly GovernanceFinding[] {
  return tier.passes.trim() === ''
    ? [
        found(
          tier,
          'passes',
          'attention',
          'it is not said what is passed on.',
          'Whoever takes over asks everything again, and the customer tells it twice.',
        ),
      ]
    : [];
}

/** Limits of one tier that cannot hold together. */
function within(tier: EscalationTier): readonly GovernanceFinding[] {
  const { response_minutes: response, update_minutes: update, resolve_minutes: resolve, clock } = tier;
  const later = (limit: number | null) => limit !== null && resolve !== null && limit > resolve;
  const words = (limit: number | null) => limitWords(limit ?? 0, clock);
  const why = `It is to be solved within ${words(resolve)}.`;
  return [
    ...(later(response)
      ? [found(tier, 'response', 'bad', `the first response may take ${words(response)}.`, why)]
      : []),
    ...(later(update)
      ? [found(tier, 'update', 'attention', `the first news come after ${words(update)}.`, why)]
      : []),
    ...(tier.ladder !== 'relationship' && later(tier.escalate_minutes)
      ? [found(tier, 'escalate', 'bad', `it goes higher only after ${words(tier.escalate_minutes)}.`, why)]
      : []),
  ];
}

/** The limits of a tier beside those of the one before it. */
function order({ id: ladder, tiers }: Ladder, index: number): readonly GovernanceFinding[] {
  const [before, tier] = [tiers[index - 1], tiers[index]];
  if (!before || !tier || ladder === 'customer') return [];
  if (ladder === 'incident') {
    const slower = (['response_minutes', 'update_minutes', 'resolve_minutes'] as const).some(
      (limit) => (before[limit] ?? 0) > (tier[limit] ?? Number.POSITIVE_INFINITY),
    );
    return slower
      ? [
          found(
            before,
            'slower',
            'bad',
            `one of its limits is longer than that of ${tier.code}.`,
            'What is more severe has to be answered and solved sooner.',
          ),
        ]
      : [];
  }
  const limit = (one: EscalationTier) => one.escalate_minutes ?? one.resolve_minutes;
  const [lower, higher] = [limit(before), limit(tier)];
  return lower !== null && higher !== null && higher < lower
    ? [
        found(
          tier,
          'shorter',
          'attention',
          `it has less time than ${before.code}.`,
          'What two levels could not settle takes the next one longer; a shorter limit only passes it on.',
        ),
      ]
    : [];
}

function roundTheClock(tier: EscalationTier | undefined): readonly GovernanceFinding[] {
  if (!tier) return [];
  const why = 'Outages, breaches and threats do not wait for Monday morning.';
  if (tier.clock !== 'always')
    return [found(tier, 'clock', 'bad', 'its limits run in business hours only.', why)];
  return tier.contact.trim() === ''
    ? [found(tier, 'contact', 'bad', 'nobody is named who is reached round the clock.', why)]
    : [];
}
