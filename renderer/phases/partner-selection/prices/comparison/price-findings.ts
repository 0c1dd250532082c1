import { countingClashes } from '../../../../../shared/domain/price/counting-clashes.ts';
import { formatScore } from '../../../../ui/format-score.ts';
import { formatWhole } from '../price-words.ts';
import type { Prices } from '../use-prices.ts';

export interface PriceFinding {
  readonly id: string;
  readonly tone: 'info' | 'attention' | 'bad';
  readonly title: string;
  readonly advice: string;
}

/** Prices as a share of the lowest that are as good as the same. */
const CLOSE_01 = 0.03;
/** Typed and derived volume that are worth a word, as a share of the typed one. */
const APART_01 = 0.1;

/** What somebody should know before reading the comparison: volumes that differ, ties, offers that clash. */
export function priceFindings({
  comparison,
  sources,
  checks,
  budget,
  currency,
}: Prices): readonly PriceFinding[] {
  const { offers, work } = comparison;
  const names = new Map(offers.map(({ offer, vendor }) => [offer.vendor, vendor?.name ?? '']));
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id)).join(', ');
  const { several, none } = countingClashes(offers);
  const found: PriceFinding[] = [];
  const { value, derived, origin } = sources.contacts;
  if (value === null) {
    found.push({
      id: 'no-volume',
      tone: 'bad',
      title: 'Offers cannot be compared without a volume',
      advice:
        'Type the contacts of a normal year above, or decide on the touchpoint map what a partner takes.',
    });
  } else if (origin === 'typed' && derived !== null && Math.abs(derived / value - 1) > APART_01) {
    found.push({
      id: 'volume-apart',
      tone: 'attention',
      title: `The offers are priced for ${formatWhole(value)} contacts; the touchpoint map leaves ${formatWhole(derived)} to a partner`,
      advice: `That is ${formatScore(Math.abs(derived / value - 1) * 100)} % ${derived < value ? 'less' : 'more'}. Look at the totals at that volume too, above all where a minimum or committed seats are paid.`,
    });
  }
  for (const { one, ratio, tooLow } of checks) {
    if (!tooLow || ratio === null || !one.inRace) continue;
    found.push({
      id: `low/${one.offer.id}`,
      tone: 'attention',
      title: `${one.offer.name} is too low to be credible: ${formatScore(ratio * 100)} % of what its work ought to cost`,
      advice:
        'It may leave something out, or not last. Ask how its people are paid before you compare it with the others.',
    });
  }
  const ranked = offers
    .filter(({ offer, inRace, at }) => offer.counts && inRace && at.base.total !== null)
    .sort((a, b) => (a.at.base.total ?? 0) - (b.at.base.total ?? 0));
  const [first, second] = ranked;
  const [low, next] = [first?.at.base.total ?? 0, second?.at.base.total ?? 0];
  if (first && second && work.contacts !== null && low > 0 && next / low - 1 <= CLOSE_01) {
    found.push({
      id: 'close',
      tone: 'info',
      title: `${first.offer.name} and ${second.offer.name} are ${formatWhole(next - low)} ${currency} a year apart`,
      advice:
        'Within 3 % price decides nothing: look at what is not in it, and at the volumes at which they change places.',
    });
  }
  if (several.length > 0)
    found.push({
      id: 'several',
      tone: 'attention',
      title: `More than one offer counts for ${named(several)}`,
      advice: 'The first in the register is used when prices are scored. Take the tick from the others.',
    });
  if (none.length > 0)
    found.push({
      id: 'none',
      tone: 'attention',
      title: `No offer counts for ${named(none)}`,
      advice: 'Their price is not scored. Tick one offer of each as the one that counts.',
    });
  if (budget !== null && first && low > 0) {
    const room = budget - low;
    found.push({
      id: 'budget',
      tone: room < 0 ? 'attention' : 'info',
      title:
        room < 0
          ? `The lowest offer that counts is ${formatWhole(-room)} ${currency} above the budget of a year`
          : `The lowest offer that counts leaves ${formatWhole(room)} ${currency} of the budget of a year`,
      advice: 'What you carry yourself is not in these prices: the business case adds it.',
    });
  }
  return found;
}
