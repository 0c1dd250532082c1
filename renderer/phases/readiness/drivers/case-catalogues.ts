import {
  benefitCatalogue,
  caseContent,
  DRAWBACK_GROUPS,
  drawbackCatalogue,
  driverCatalogue,
  optionCatalogue,
} from '../../../../shared/content/case/case-catalogue.ts';
import { DRIVER_KINDS, ROUTES } from '../../../../shared/model/readiness-lists.ts';
import type { Catalogue } from './catalogue-dialog.tsx';

const kindOf = (driver: unknown) => {
  const kind = driverCatalogue.find(({ id }) => id === driver)?.kind;
  return DRIVER_KINDS.find(({ value }) => value === kind)?.label ?? 'Other';
};

/** Usual reasons by their kind. */
export const DRIVERS: Catalogue<'driver'> = {
  table: 'driver',
  rows: driverCatalogue,
  about: ({ id, note = '' }) => ({ group: kindOf(id), note }),
  hint: 'Importance, sponsor and figures stay open.',
};

/** Usual benefits under the kind of the reason that they answer. */
export const BENEFITS: Catalogue<'benefit'> = {
  table: 'benefit',
  rows: benefitCatalogue,
  about: ({ driver, measure = '', note = '' }) => ({
    group: kindOf(driver),
    note: `${measure}.`,
    more: note,
  }),
  hint: 'Baseline, target and owner stay open.',
};

/** Usual drawbacks by what they touch. */
export const DRAWBACKS: Catalogue<'drawback'> = {
  table: 'drawback',
  rows: drawbackCatalogue,
  about: ({ id, effect = '', mitigation = '' }) => {
    const group = caseContent.drawbacks.find((row) => row.id === id)?.group;
    const title = DRAWBACK_GROUPS.find((one) => one.id === group)?.title ?? '';
    return { group: title, note: effect, more: mitigation };
  },
  hint: 'Seriousness and owner stay open.',
};

/** Usual routes. */
export const OPTIONS: Catalogue<'sourcing_option'> = {
  table: 'sourcing_option',
  rows: optionCatalogue,
  about: ({ route, description = '' }) => ({
    group: ROUTES.find(({ value }) => value === route)?.label ?? '',
    note: description,
  }),
  hint: 'Ratings and amounts stay open.',
};
