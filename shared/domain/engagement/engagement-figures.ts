import type { Workbook } from '../../model/workbook.ts';
import type { Figure, Figures } from '../figure.ts';
import { profileFigures } from './profile-figures.ts';
import { reconcileVolumes } from './reconcile-volumes.ts';

/**
 * What follows from the profile, as `engagement.<figure>`, and from each channel's volume and season, as
 * `channel.<id>.<figure>`. Costs are in the engagement's currency.
 */
export function engagementFigures(workbook: Workbook): Figures {
  const profile = profileFigures(workbook);
  const figures: Record<string, Figure> = {
    'engagement.contacts-per-month': profile.contactsPerMonth,
    'engagement.contacts-per-year': profile.contactsPerYear,
    'engagement.workload-fte': profile.workloadFte,
    'engagement.peak-to-average': profile.season?.peakToAverage ?? null,
    'engagement.cost-per-fte': profile.costPerFte,
    'engagement.cost-per-contact': profile.costPerContact,
    'engagement.contacts-per-fte': profile.contactsPerFte,
    'engagement.volume-coverage': reconcileVolumes(workbook).coverage01,
  };
  for (const { channel, contactsPerYear, fte, season, peakFte } of profile.channels) {
    const key = `channel.${channel.id}`;
    figures[`${key}.contacts-per-year`] = contactsPerYear;
    figures[`${key}.peak-to-average`] = season?.peakToAverage ?? null;
    figures[`${key}.fte`] = fte;
    figures[`${key}.peak-fte`] = peakFte;
  }
  return figures;
}
