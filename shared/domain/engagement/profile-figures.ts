import { sumBy } from '../../lib/sum-by.ts';
import { parametersOf } from '../../model/parameters.ts';
import { engagementOf, type Workbook } from '../../model/workbook.ts';
import { handlingHoursPerFte } from '../sourcing/workload.ts';
import { type ChannelFigures, channelFigures } from './channel-figures.ts';
import { combinedSeason } from './combined-season.ts';
import type { Seasonality } from './seasonality.ts';

/** What follows from the profile: volumes of all channels, and what the team of today costs; null where unknown. */
export interface ProfileFigures {
  /** In the order of the channels. */
  readonly channels: readonly ChannelFigures[];
  readonly contactsPerMonth: number | null;
  readonly contactsPerYear: number | null;
  /** Full-time equivalents that the known volumes take in an average month. */
  readonly workloadFte: number | null;
  readonly season: Seasonality | null;
  /** In the engagement's currency, a year. */
  readonly costPerFte: number | null;
  /** In the engagement's currency. */
  readonly costPerContact: number | null;
  /** A year. */
  readonly contactsPerFte: number | null;
}

/**
 * Sums over the channels whose figures are known, null when none is:
 *
 * - cost per FTE = cost of the team a year / FTE of the team today
 * - cost per contact = cost of the team a year / contacts a year
 * - contacts per FTE = contacts a year / FTE of the team today
 *
 * A divisor of 0 leaves the figure unknown.
 *
 * Example: 3,700,000 a year for 55.3 FTE and 561,204 contacts are 66,907.78 per FTE, 6.59 per contact and 10,148
 * contacts per FTE.
 */
export function profileFigures(
  workbook: Pick<Workbook, 'engagement' | 'channel' | 'parameter'>,
): ProfileFigures {
  const { team_cost: cost, team_fte: team } = engagementOf(workbook);
  const hoursPerFte = handlingHoursPerFte(parametersOf(workbook));
  const rows = Object.values(workbook.channel).sort((a, b) => a.position - b.position);
  const channels = rows.map((row) => channelFigures(row, hoursPerFte));
  const contactsPerMonth = known(rows.map((row) => row.contacts_per_month));
  const contactsPerYear = contactsPerMonth === null ? null : contactsPerMonth * 12;
  return {
    channels,
    contactsPerMonth,
    contactsPerYear,
    workloadFte: known(channels.map(({ fte }) => fte)),
    season: combinedSeason(rows),
    costPerFte: ratio(cost, team),
    costPerContact: ratio(cost, contactsPerYear),
    contactsPerFte: ratio(contactsPerYear, team),
  };
}

/** The sum of what is known; null when nothing is. */
function known(figures: readonly (number | null)[]): number | null {
  const found = figures.filter((figure) => figure !== null);
  return found.length === 0 ? null : sumBy(found, (figure) => figure);
}

function ratio(figure: number | null, divisor: number | null): number | null {
  return figure === null || divisor === null || divisor === 0 ? null : figure / divisor;
}
