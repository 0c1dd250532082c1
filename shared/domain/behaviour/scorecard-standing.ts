import { steady } from '../../lib/steady.ts';
import { sumBy } from '../../lib/sum-by.ts';
import type { ScorecardItem } from '../../model/tables/scorecard-item.ts';
import type { Workbook } from '../../model/workbook.ts';

/** One part of the contact on the sheet by which it is judged. */
export interface ScorecardPart {
  readonly part: string;
  readonly weight: number;
  readonly items: readonly ScorecardItem[];
}

export interface ScorecardStanding {
  /** In the order of the sheet. */
  readonly items: readonly ScorecardItem[];
  /** Parts in the order in which they first occur. */
  readonly parts: readonly ScorecardPart[];
  /** What all items weigh together, in percent. */
  readonly weight: number;
  /** All items together weigh exactly 100 %. */
  readonly whole: boolean;
  /** Items of which an error fails the contact. */
  readonly autoFails: readonly ScorecardItem[];
  /** Those among them that do not say whom the error hurts. */
  readonly unnamed: readonly ScorecardItem[];
}

/**
 * How the sheet stands by which sampled contacts are judged: its weight in all and by part.
 *
 * Example: parts of 10, 20, 30, 20, 10 and 10 % are whole; 10, 20 and 30 % are 60 % and are not.
 */
export function scorecardStanding({ scorecard_item }: Pick<Workbook, 'scorecard_item'>): ScorecardStanding {
  const items = Object.values(scorecard_item).sort(
    (a, b) => a.position - b.position || (a.id < b.id ? -1 : 1),
  );
  const names = [...new Set(items.map(({ part }) => part.trim()))];
  const weight = weigh(items);
  const autoFails = items.filter(({ auto_fail }) => auto_fail);
  return {
    items,
    parts: names.map((part) => {
      const own = items.filter((item) => item.part.trim() === part);
      return { part, weight: weigh(own), items: own };
    }),
    weight,
    whole: weight === 100,
    autoFails,
    unnamed: autoFails.filter(({ critical }) => critical === 'none'),
  };
}

function weigh(items: readonly ScorecardItem[]): number {
  return steady(sumBy(items, ({ weight_percent }) => weight_percent));
}
