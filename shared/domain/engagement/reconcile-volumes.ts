import { steady } from '../../lib/steady.ts';
import { sumBy } from '../../lib/sum-by.ts';
import type { Channel } from '../../model/tables/channel.ts';
import type { Workbook } from '../../model/workbook.ts';

/** From which share of the profile's volume on a difference is worth a look. Our own convention. */
export const TOLERANCE_01 = 0.1;

/** The share of all contacts that a list of contact types should explain; the checklist asks for it in R3.1. */
export const COVERAGE_WANTED_01 = 0.9;

export type VolumeStanding = 'agrees' | 'differs' | 'not-in-profile' | 'not-in-map' | 'unknown';

/** A channel's contacts a month as the profile and as the touchpoint map have them. */
export interface VolumeLine {
  readonly channel: Channel;
  readonly profile: number | null;
  /** Sum over the channel's touchpoints whose contacts are known; null when none is. */
  readonly map: number | null;
  readonly touchpoints: number;
  /** Touchpoints whose contacts nobody has entered. */
  readonly withoutVolume: number;
  /** Map minus profile. */
  readonly difference: number | null;
  /** The difference as a share of the profile; null when the profile has 0. */
  readonly difference01: number | null;
  readonly standing: VolumeStanding;
}

export interface Reconciliation {
  /** In the order of the channels; those that neither side knows are left out. */
  readonly lines: readonly VolumeLine[];
  /** Contacts a month over all channels; null while none is known. */
  readonly profile: number | null;
  readonly map: number | null;
  /** Share of the profile's contacts that touchpoints explain, 0 to 1; null while the profile has none. */
  readonly coverage01: number | null;
}

/**
 * Lays the profile's volumes beside those of the touchpoint map. A channel differs when map and profile are more
 * than 10 % of the profile apart. Coverage = Σ min(profile, map) / Σ profile: what the map has too much in one
 * channel does not make up for what it lacks in another.
 *
 * Example: profile 1,000 by phone and 200 by letter, map 1,050 and 120: phone agrees (5 %), letters differ (-40 %),
 * coverage is (1,000 + 120) / 1,200 = 93.3 %.
 */
export function reconcileVolumes({
  channel,
  touchpoint,
}: Pick<Workbook, 'channel' | 'touchpoint'>): Reconciliation {
  const sums = new Map<string, { contacts: number | null; touchpoints: number; withoutVolume: number }>();
  for (const row of Object.values(touchpoint)) {
    const sum = sums.get(row.channel) ?? { contacts: null, touchpoints: 0, withoutVolume: 0 };
    sums.set(row.channel, sum);
    sum.touchpoints += 1;
    if (row.contacts_per_month === null) sum.withoutVolume += 1;
    else sum.contacts = (sum.contacts ?? 0) + row.contacts_per_month;
  }
  const all = Object.values(channel)
    .sort((a, b) => a.position - b.position)
    .map((row): VolumeLine => {
      const { contacts: map = null, touchpoints = 0, withoutVolume = 0 } = sums.get(row.id) ?? {};
      const profile = row.contacts_per_month;
      const difference = profile === null || map === null ? null : map - profile;
      const difference01 = difference === null || !profile ? null : difference / profile;
      const standing = standingOf(profile, map, difference01);
      return { channel: row, profile, map, touchpoints, withoutVolume, difference, difference01, standing };
    });
  const lines = all.filter(({ standing }) => standing !== 'unknown');
  const total = (of: 'profile' | 'map') =>
    lines.some((line) => line[of] !== null) ? sumBy(lines, (line) => line[of] ?? 0) : null;
  const profile = total('profile');
  const explained = sumBy(lines, (line) => Math.min(line.profile ?? 0, line.map ?? 0));
  return { lines, profile, map: total('map'), coverage01: profile ? explained / profile : null };
}

function standingOf(profile: number | null, map: number | null, difference01: number | null): VolumeStanding {
  if (profile === null) return map === null ? 'unknown' : 'not-in-profile';
  if (map === null) return profile === 0 ? 'agrees' : 'not-in-map';
  if (difference01 === null) return map === 0 ? 'agrees' : 'differs';
  return steady(Math.abs(difference01)) > TOLERANCE_01 ? 'differs' : 'agrees';
}
