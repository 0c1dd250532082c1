import { listed } from '../../model/list-text.ts';
import type { Kpi } from '../../model/tables/kpi.ts';
import type { KpiTarget } from '../../model/tables/kpi-target.ts';

export const LEVEL_FIELDS = ['baseline', 'expected', 'minimum', 'range_low', 'range_high'] as const;

export type LevelField = (typeof LEVEL_FIELDS)[number];

export interface ChannelLevels extends Pick<Kpi, LevelField> {
  /** Fields that the channel has of its own; the others come from the KPI. */
  readonly own: readonly LevelField[];
}

/**
 * The levels of a KPI in a channel: its own where it has them, otherwise those of the KPI. Null where the KPI is not
 * measured in the channel.
 */
export function channelLevels(kpi: Kpi, channel: string, target: KpiTarget | null): ChannelLevels | null {
  if (!measuredIn(kpi, channel) && target === null) return null;
  const own = LEVEL_FIELDS.filter((field) => target !== null && target[field] !== null);
  const levels = Object.fromEntries(
    LEVEL_FIELDS.map((field) => [field, target?.[field] ?? kpi[field]]),
  ) as unknown as Pick<Kpi, LevelField>;
  return { ...levels, own };
}

/** Whether a KPI is measured in a channel: in those it names, or in all when it names none. */
export function measuredIn({ channels }: Pick<Kpi, 'channels'>, channel: string): boolean {
  const named = listed(channels);
  return named.length === 0 || named.includes(channel);
}

/** The targets of channels by KPI and channel. */
export function targetsByPlace(
  targets: Readonly<Record<string, KpiTarget>>,
): (kpi: string, channel: string) => KpiTarget | null {
  const byPlace = new Map(Object.values(targets).map((one) => [`${one.kpi}\n${one.channel}`, one]));
  return (kpi, channel) => byPlace.get(`${kpi}\n${channel}`) ?? null;
}
