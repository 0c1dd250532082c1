import type { ComparedOffer } from '../../../../../shared/domain/price/compare-offers.ts';
import type { ComparedWork } from '../../../../../shared/domain/price/compared-work.ts';
import { type Crossover, findCrossovers } from '../../../../../shared/domain/price/find-crossovers.ts';
import { formatScore } from '../../../../ui/format-score.ts';
import { formatWhole } from '../price-words.ts';

export interface PairCrossovers {
  readonly id: string;
  readonly crossovers: readonly Crossover[];
  readonly sentence: string;
}

/** More changes than this are seats that fill and empty: they are told as one stretch. */
const TOLD = 3;

/** For each pair of offers with a price: the volumes at which another one becomes the cheaper, in a sentence. */
export function crossoverLines(
  offers: readonly ComparedOffer[],
  work: ComparedWork,
): readonly PairCrossovers[] {
  return offers.flatMap((a, index) =>
    offers.slice(index + 1).map((b): PairCrossovers => {
      const crossovers = findCrossovers(a, b, work);
      return { id: `${a.offer.id}/${b.offer.id}`, crossovers, sentence: sentenceOf(a, b, crossovers, work) };
    }),
  );
}

function sentenceOf(
  a: ComparedOffer,
  b: ComparedOffer,
  crossovers: readonly Crossover[],
  work: ComparedWork,
): string {
  const [first] = crossovers;
  const last = crossovers.at(-1);
  if (first === undefined || last === undefined) {
    const [one, other] = [a.at.base.total ?? 0, b.at.base.total ?? 0];
    if (one === other) return `${a.offer.name} and ${b.offer.name} cost the same.`;
    const [low, high] = one < other ? [a, b] : [b, a];
    return `${low.offer.name} is below ${high.offer.name} from 10 % to 300 % of the volume.`;
  }
  if (crossovers.length > TOLD) {
    return `${a.offer.name} and ${b.offer.name} change places ${crossovers.length} times between ${formatWhole(first.contacts)} and ${formatWhole(last.contacts)} contacts, as seats fill up; above, ${last.above.offer.name} is the lower one.`;
  }
  const steps = crossovers.map(
    ({ contacts, above, step }) =>
      `from ${formatWhole(contacts)} contacts${step ? ' (a step)' : ''}${distance(contacts, work)} ${above.offer.name}`,
  );
  return `${first.below.offer.name} is the lower one at first, ${steps.join(', ')}.`;
}

function distance(contacts: number, { contacts: base }: ComparedWork): string {
  if (!base) return '';
  const percent = (contacts / base - 1) * 100;
  return ` (${percent < 0 ? '−' : '+'}${formatScore(Math.abs(percent))} %)`;
}
