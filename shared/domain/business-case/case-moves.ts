/** How figures of a case differ from what is planned: for ranges, tornado and simulation. */
export interface CaseMoves {
  /** What contacts, and the agents with them, are multiplied by. */
  readonly volume: number;
  /** Added to the growth of a side a year, as a share: 0.01 is one point. */
  readonly growthInHouse: number;
  readonly growthOutsourced: number;
  /** What a line is multiplied by, by its id; 1 where it is not named. */
  readonly factors: ReadonlyMap<string, number>;
  /** What the partner's fee is multiplied by. */
  readonly fee: number;
}

/** Nothing differs. */
export const AS_PLANNED: CaseMoves = {
  volume: 1,
  growthInHouse: 0,
  growthOutsourced: 0,
  factors: new Map(),
  fee: 1,
};
