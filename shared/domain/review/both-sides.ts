import type { ReviewArea } from '../../model/tables/review-area.ts';
import { areasInOrder, periodsOf, type ReviewTables, reviewPeriods } from './review-periods.ts';

/** One area as client and partner see it. */
export interface AreaOfBoth {
  readonly area: ReviewArea;
  /** What the client gave the partner; null while it was not rated. */
  readonly client: number | null;
  /** What the partner gave itself. */
  readonly self: number | null;
  /** Self less client: above 0 the partner sees itself better. */
  readonly gap: number | null;
  /** What the partner gave the client. */
  readonly mirror: number | null;
}

export interface BothSides {
  /** Last day of the period of each; null while there is none. */
  readonly clientTo: string | null;
  readonly selfTo: string | null;
  readonly mirrorTo: string | null;
  readonly areas: readonly AreaOfBoth[];
  readonly clientMean: number | null;
  readonly selfMean: number | null;
  readonly mirrorMean: number | null;
}

/**
 * The newest rating in each direction side by side. A self-rating is held against the client's rating of the same
 * days; where there is none, against the client's newest.
 */
export function bothSides(workbook: ReviewTables, vendor: string): BothSides {
  const periods = reviewPeriods(workbook);
  const self = periodsOf(periods, vendor, 'self').at(-1);
  const ours = periodsOf(periods, vendor, 'client');
  const client = ours.find(({ from, to }) => self?.from === from && self.to === to) ?? ours.at(-1);
  const mirror = periodsOf(periods, vendor, 'mirror').at(-1);
  const rated = (period: typeof client, id: string) =>
    period?.areas.find(({ area }) => area.id === id)?.rating ?? null;
  return {
    clientTo: client?.to ?? null,
    selfTo: self?.to ?? null,
    mirrorTo: mirror?.to ?? null,
    clientMean: client?.mean ?? null,
    selfMean: self?.mean ?? null,
    mirrorMean: mirror?.mean ?? null,
    areas: areasInOrder(workbook).flatMap((area) => {
      const one = {
        client: rated(client, area.id),
        self: rated(self, area.id),
        mirror: rated(mirror, area.id),
      };
      if (!area.active && one.client === null && one.self === null && one.mirror === null) return [];
      return [{ area, ...one, gap: one.client === null || one.self === null ? null : one.self - one.client }];
    }),
  };
}
