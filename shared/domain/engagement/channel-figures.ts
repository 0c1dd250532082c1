import type { Channel } from '../../model/tables/channel.ts';
import { workloadFte } from '../sourcing/workload.ts';
import { type Seasonality, seasonality } from './seasonality.ts';

/** What a channel's volume, handle time and season come to; null where unknown. */
export interface ChannelFigures {
  readonly channel: Channel;
  readonly contactsPerYear: number | null;
  /** Full-time equivalents in an average month. */
  readonly fte: number | null;
  readonly season: Seasonality | null;
  /** Contacts of the busiest month. */
  readonly peakContacts: number | null;
  /** Full-time equivalents in the busiest month. */
  readonly peakFte: number | null;
}

/**
 * Contacts a year = contacts a month x 12; FTE as in `workloadFte`; both of the busiest month = those of the average
 * month x peak to average.
 *
 * Example: 5,000 contacts of 300 s a month are 60,000 a year and, at 89.6 handling hours an FTE, 4.65 FTE; with a
 * peak to average of 1.6 the busiest month has 8,000 contacts and takes 7.44 FTE.
 */
export function channelFigures(channel: Channel, hoursPerFte: number): ChannelFigures {
  const { contacts_per_month: contacts } = channel;
  const fte = workloadFte(channel, hoursPerFte);
  const season = seasonality(channel);
  const atPeak = (figure: number | null) =>
    figure === null || season === null ? null : figure * season.peakToAverage;
  return {
    channel,
    contactsPerYear: contacts === null ? null : contacts * 12,
    fte,
    season,
    peakContacts: atPeak(contacts),
    peakFte: atPeak(fte),
  };
}
