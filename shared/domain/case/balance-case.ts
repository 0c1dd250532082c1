import { groupBy } from '../../lib/group-by.ts';
import { listed } from '../../model/list-text.ts';
import type { Benefit } from '../../model/tables/benefit.ts';
import type { Drawback } from '../../model/tables/drawback.ts';
import type { Driver } from '../../model/tables/driver.ts';
import type { Workbook } from '../../model/workbook.ts';
import { type BenefitNeed, benefitLacks, isMeasurable } from './benefit-lacks.ts';

/** A reason with what is to be gained from it. */
export interface WeighedDriver {
  readonly driver: Driver;
  /** Those that answer it, most important first. */
  readonly benefits: readonly Benefit[];
  /** At least one of them has a baseline and a different target. */
  readonly measurable: boolean;
}

/** A drawback with what is done about it. */
export interface WeighedDrawback {
  readonly drawback: Drawback;
  /** Words say what mitigates it. */
  readonly mitigated: boolean;
  /** Ids of the risks that follow it up. */
  readonly risks: readonly string[];
}

/** Something that the case lacks before it can be defended. */
export type CaseGap =
  | { readonly kind: 'driver-without-benefit'; readonly id: string; readonly name: string }
  | { readonly kind: 'benefit-without-driver'; readonly id: string; readonly name: string }
  | {
      readonly kind: 'benefit-lacks';
      readonly id: string;
      readonly name: string;
      readonly lacks: readonly BenefitNeed[];
    }
  | { readonly kind: 'drawback-without-mitigation'; readonly id: string; readonly name: string };

export interface CaseBalance {
  /** Most important first; without importance last. */
  readonly drivers: readonly WeighedDriver[];
  /** Benefits that answer no driver. */
  readonly loose: readonly Benefit[];
  /** Most serious first; without seriousness last. */
  readonly drawbacks: readonly WeighedDrawback[];
  /** Of the drivers, then the benefits, then the drawbacks, each in their order above. */
  readonly gaps: readonly CaseGap[];
}

/**
 * Sets the reasons for a hand-over, with the benefits that answer them, beside the drawbacks, with what mitigates
 * them, and names what is missing on either side. Nothing is added up: a reason is no counterweight that cancels a
 * drawback.
 */
export function balanceCase({
  driver,
  benefit,
  drawback,
}: Pick<Workbook, 'driver' | 'benefit' | 'drawback'>): CaseBalance {
  const benefits = byWeight(Object.values(benefit), (row) => row.importance);
  const answers = groupBy(benefits, (row) => row.driver ?? '');
  const drivers = byWeight(Object.values(driver), (row) => row.importance).map((row): WeighedDriver => {
    const own = answers.get(row.id) ?? [];
    return { driver: row, benefits: own, measurable: own.some(isMeasurable) };
  });
  const drawbacks = byWeight(Object.values(drawback), (row) => row.seriousness).map(
    (row): WeighedDrawback => ({
      drawback: row,
      mitigated: row.mitigation.trim() !== '',
      risks: listed(row.risks),
    }),
  );
  const loose = answers.get('') ?? [];
  return { drivers, loose, drawbacks, gaps: gapsOf(drivers, benefits, drawbacks) };
}

function gapsOf(
  drivers: readonly WeighedDriver[],
  benefits: readonly Benefit[],
  drawbacks: readonly WeighedDrawback[],
): readonly CaseGap[] {
  return [
    ...drivers
      .filter((one) => one.benefits.length === 0)
      .map(({ driver: { id, name } }) => ({ kind: 'driver-without-benefit', id, name }) as const),
    ...benefits.flatMap(({ id, name, ...row }): readonly CaseGap[] => {
      const lacks = benefitLacks(row);
      return [
        ...(row.driver === null ? [{ kind: 'benefit-without-driver', id, name } as const] : []),
        ...(lacks.length > 0 ? [{ kind: 'benefit-lacks', id, name, lacks } as const] : []),
      ];
    }),
    ...drawbacks
      .filter(({ mitigated }) => !mitigated)
      .map(({ drawback: { id, name } }) => ({ kind: 'drawback-without-mitigation', id, name }) as const),
  ];
}

function byWeight<R extends { readonly position: number }>(
  rows: readonly R[],
  weight: (row: R) => number | null,
): readonly R[] {
  return rows.toSorted((a, b) => (weight(b) ?? 0) - (weight(a) ?? 0) || a.position - b.position);
}
