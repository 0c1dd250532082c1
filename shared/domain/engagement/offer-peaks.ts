import { steady } from '../../lib/steady.ts';
import { listed } from '../../model/list-text.ts';
import type { Process } from '../../model/tables/process.ts';
import type { Workbook } from '../../model/workbook.ts';
import { combinedSeason } from './combined-season.ts';

/** A peak to average that a process could take over from its channels. */
export interface PeakOffer {
  readonly process: Process;
  /** Rounded to two decimals, as somebody would type it. */
  readonly peakToAverage: number;
}

/**
 * Processes without a peak to average of their own whose channels all have volume and season: the peak to average of
 * these channels together, as in `combinedSeason`. It stands in for the process's own season until that is measured.
 */
export function offerPeaks({
  process,
  channel,
}: Pick<Workbook, 'process' | 'channel'>): readonly PeakOffer[] {
  return Object.values(process)
    .sort((a, b) => a.position - b.position)
    .flatMap((row) => {
      if (row.peak_to_average !== null) return [];
      const channels = listed(row.channels).flatMap((id) => channel[id] ?? []);
      if (channels.length === 0 || channels.some(({ contacts_per_month: contacts }) => !contacts)) return [];
      const season = combinedSeason(channels);
      if (season === null) return [];
      return [
        { process: row, peakToAverage: Math.max(1, Math.round(steady(season.peakToAverage) * 100) / 100) },
      ];
    });
}
