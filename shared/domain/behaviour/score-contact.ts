import { steady } from '../../lib/steady.ts';
import { sumBy } from '../../lib/sum-by.ts';
import type { ScorecardItem } from '../../model/tables/scorecard-item.ts';

/** What an assessor gives one item: all points, half of them, none, or that it did not occur. */
export type ItemMark = 'full' | 'half' | 'none' | 'not-applicable';

const SHARES: Readonly<Record<ItemMark, number | null>> = {
  full: 1,
  half: 0.5,
  none: 0,
  'not-applicable': null,
};

/** Whom an error hurts. */
export type Criticality = Exclude<ScorecardItem['critical'], 'none'>;

export const CRITICALITIES: readonly Criticality[] = ['customer', 'business', 'compliance'];

export interface ContactScore {
  /** Points given and points that could be given, over the items that occurred and are marked. */
  readonly points: number;
  readonly possible: number;
  /** Points of all possible, 0 to 100, before anything fails the contact; null while nothing is marked. */
  readonly percent: number | null;
  /** What the contact scores: 0 when it failed as a whole. */
  readonly score: number | null;
  /** The items that failed it. */
  readonly failedBy: readonly ScorecardItem[];
  /** Free of errors for whom; null while no item of the kind is marked. */
  readonly accurate: Readonly<Record<Criticality, boolean | null>>;
  /** Items that nobody has marked yet. */
  readonly open: number;
}

/**
 * The score of one contact: points ÷ possible points over the items that occurred. An item of which an error fails the
 * contact makes it 0 whatever else was good, and the points are still shown. An error is an item without any points;
 * half of them is weak and no error.
 *
 * Example: 60 of 80 possible points are 75; with an error in the identity check the contact scores 0.
 */
export function scoreContact(
  items: readonly ScorecardItem[],
  marks: Readonly<Record<string, ItemMark | undefined>>,
): ContactScore {
  const marked = items.flatMap((item) => {
    const mark = marks[item.id];
    const share01 = mark === undefined ? null : SHARES[mark];
    return share01 === null ? [] : [{ item, share01 }];
  });
  const possible = steady(sumBy(marked, ({ item }) => item.weight_percent));
  const points = steady(sumBy(marked, ({ item, share01 }) => item.weight_percent * share01));
  const errors = marked.filter(({ share01 }) => share01 === 0).map(({ item }) => item);
  const failedBy = errors.filter(({ auto_fail }) => auto_fail);
  const percent = possible > 0 ? (100 * points) / possible : null;
  const accurate = (kind: Criticality) =>
    marked.some(({ item }) => item.critical === kind)
      ? !errors.some(({ critical }) => critical === kind)
      : null;
  return {
    points,
    possible,
    percent,
    score: failedBy.length > 0 ? 0 : percent,
    failedBy,
    accurate: {
      customer: accurate('customer'),
      business: accurate('business'),
      compliance: accurate('compliance'),
    },
    open: items.filter(({ id }) => marks[id] === undefined).length,
  };
}

export interface Accuracy {
  /** Contacts in which an item of the kind was marked. */
  readonly looked: number;
  /** Those without an error of the kind. */
  readonly clean: number;
  /** 0 to 100; null while none was looked at. */
  readonly percent: number | null;
}

/**
 * Accuracy of one kind over several contacts: contacts without an error of the kind ÷ contacts looked at.
 *
 * Example: 19 of 20 contacts without an error that hurts the customer are 95 %.
 */
export function criticalAccuracy(scores: readonly ContactScore[], kind: Criticality): Accuracy {
  const seen = scores.flatMap(({ accurate }) => accurate[kind] ?? []);
  const clean = seen.filter(Boolean).length;
  return {
    looked: seen.length,
    clean,
    percent: seen.length === 0 ? null : (100 * clean) / seen.length,
  };
}
