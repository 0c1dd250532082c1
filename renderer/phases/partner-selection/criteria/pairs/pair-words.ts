import type { PairGroup } from '../../../../../shared/domain/ahp/pair-groups.ts';
import { SCALE_WORDS } from '../../../../../shared/domain/ahp/pair-scale.ts';
import { CRITERION_BLOCKS } from '../../../../../shared/model/selection-lists.ts';
import type { Workbook } from '../../../../../shared/model/workbook.ts';

/** What one of a pair is called. */
export function pairName(criterion: Workbook['criterion'], kind: PairGroup['kind'], id: string): string {
  if (kind !== 'blocks') return criterion[id]?.name ?? id;
  return CRITERION_BLOCKS.find(({ value }) => value === id)?.label ?? id;
}

/** A comparison as a sentence: "Delivery counts clearly more than assurance (5)". */
export function pairSentence([first, second]: readonly [string, string], ratio: number): string {
  const times = Math.round(Math.max(ratio, 1 / ratio));
  const words = SCALE_WORDS[times] ?? 'more than';
  if (times === 1) return `${first} counts as much as ${second}`;
  const [more, less] = ratio > 1 ? [first, second] : [second, first];
  return `${more} counts ${words} ${less} (${times})`;
}
