import { profileFigures } from '../../../shared/domain/engagement/profile-figures.ts';
import { reconcileVolumes } from '../../../shared/domain/engagement/reconcile-volumes.ts';
import type { Book } from '../book.ts';
import { UNKNOWN } from '../cells/calculated.ts';
import type { Check } from './check.ts';

/** The headline figures of the profile and its channels. */
export function profileChecks({ workbook }: Book): readonly Check[] {
  const figures = profileFigures(workbook);
  const check = (label: string, app: number | null, formula: string): Check => ({
    label,
    app: app ?? UNKNOWN,
    formula,
    format: '0.0000',
  });
  return [
    check('Contacts a month of all channels', figures.contactsPerMonth, 'prf_ContactsMonth'),
    check('Workload of the channels in FTE', figures.workloadFte, 'prf_WorkloadFTE'),
    check('Peak to average of all channels', figures.season?.peakToAverage ?? null, 'prf_PeakToAverage'),
    check('Cost per FTE', figures.costPerFte, 'prf_CostPerFTE'),
    check('Cost per contact', figures.costPerContact, 'prf_CostPerContact'),
    check('Contacts explained by touchpoints', reconcileVolumes(workbook).coverage01, 'prf_Coverage'),
  ];
}
