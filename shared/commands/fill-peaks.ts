import type { Change } from '../changes/change.ts';
import { offerPeaks } from '../domain/engagement/offer-peaks.ts';
import type { Workbook } from '../model/workbook.ts';
import { putEdit } from './put.ts';

/** Gives every process that has none the peak to average of its channels, as one act; null when there is none to give. */
export function fillPeaks(workbook: Workbook): Change | null {
  const offers = offerPeaks(workbook);
  if (offers.length === 0) return null;
  const edits = offers.map(({ process, peakToAverage }) =>
    putEdit(workbook, 'process', { ...process, peak_to_average: peakToAverage }),
  );
  const what = offers.length === 1 ? offers[0]?.process.name : `${offers.length} processes`;
  return { title: `Take over the peak of the channels for ${what}`, edits };
}
