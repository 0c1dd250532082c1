import { sumBy } from '../../lib/sum-by.ts';
import { parametersOf, parameterValue } from '../../model/parameters.ts';
import type { Touchpoint } from '../../model/tables/touchpoint.ts';
import { engagementOf, type Workbook } from '../../model/workbook.ts';
import { machineAndPeople } from '../technology/machine-and-people.ts';

/** Where a figure of the compared work comes from. */
export type WorkOrigin = 'typed' | 'map' | 'kpi';

export interface WorkFigure {
  /** The figure that counts; null while unknown. */
  readonly value: number | null;
  readonly origin: WorkOrigin | null;
  /** What the workbook would say without a typed figure, to lay beside it. */
  readonly derived: number | null;
  readonly derivedFrom: WorkOrigin | null;
}

export interface WorkSources {
  readonly contacts: WorkFigure;
  readonly ahtSeconds: WorkFigure;
  readonly resolved01: WorkFigure;
  readonly occupancy01: number;
  readonly shrinkage01: number;
  readonly paidHoursPerYear: number;
  /** Touchpoints of the map that the derived contacts rest on. */
  readonly touchpoints: readonly Touchpoint[];
  /** Share of repeat contacts among them; null while unknown. */
  readonly repeat01: number | null;
}

/** The measure "First-contact resolution" as the catalogue of measures has it. */
const FIRST_CONTACT_RESOLUTION = 'QU1';

type Source = Pick<Workbook, 'engagement' | 'touchpoint' | 'automation' | 'kpi' | 'parameter'>;

/**
 * The figures that offers are compared with, and where each comes from.
 *
 * - contacts a year: typed, otherwise 12 × the contacts a month that the touchpoint map leaves to the partner once
 *   machines do what is wanted
 * - handling time: typed, otherwise the mean over the same contacts
 * - resolved share: typed, otherwise the baseline of the measure "First-contact resolution", otherwise 1 - the repeat
 *   contacts of the same touchpoints
 * - occupancy, shrinkage and paid hours: the method settings of the workload
 *
 * Example: 3,000 contacts a month of 300 s outsourced and 2,000 of 400 s shared by halves are 48,000 a year of 325 s.
 */
export function workSources(workbook: Source): WorkSources {
  const {
    compare_contacts: contacts,
    compare_aht: aht,
    compare_resolved_percent: resolved,
  } = engagementOf(workbook);
  const parameters = parametersOf(workbook);
  const map = partnerShare(workbook);
  const measured = firstContactResolution(workbook);
  const solved01 = measured ?? (map.repeat01 === null ? null : 1 - map.repeat01);
  return {
    contacts: figure(contacts, map.contacts, 'map'),
    ahtSeconds: figure(aht, map.ahtSeconds, 'map'),
    resolved01: figure(
      resolved === null ? null : resolved / 100,
      solved01,
      measured === null ? 'map' : 'kpi',
    ),
    occupancy01: parameterValue(parameters, 'workload.occupancy') / 100,
    shrinkage01: parameterValue(parameters, 'workload.shrinkage') / 100,
    paidHoursPerYear: parameterValue(parameters, 'workload.paid_hours') * 12,
    touchpoints: map.touchpoints,
    repeat01: map.repeat01,
  };
}

function figure(typed: number | null, derived: number | null, derivedFrom: WorkOrigin): WorkFigure {
  return {
    value: typed ?? derived,
    origin: typed !== null ? 'typed' : derived === null ? null : derivedFrom,
    derived,
    derivedFrom: derived === null ? null : derivedFrom,
  };
}

/** What the map leaves to the partner: contacts a year, and means over those contacts whose figure is known. */
function partnerShare(workbook: Source) {
  const rows = machineAndPeople(workbook).flatMap(({ touchpoint, contacts, shares }) => {
    const own = (contacts ?? 0) * (shares?.partner ?? 0);
    return own > 0 ? [{ touchpoint, contacts: own }] : [];
  });
  const mean = (of: (touchpoint: Touchpoint) => number | null) => {
    const known = rows.filter(({ touchpoint }) => of(touchpoint) !== null);
    const total = sumBy(known, ({ contacts }) => contacts);
    return total === 0
      ? null
      : sumBy(known, ({ touchpoint, contacts }) => contacts * (of(touchpoint) ?? 0)) / total;
  };
  const repeat = mean(({ repeat_percent }) => repeat_percent);
  return {
    touchpoints: rows.map(({ touchpoint }) => touchpoint),
    contacts: rows.length === 0 ? null : sumBy(rows, ({ contacts }) => contacts) * 12,
    ahtSeconds: mean(({ aht_seconds }) => aht_seconds),
    repeat01: repeat === null ? null : repeat / 100,
  };
}

function firstContactResolution({ kpi }: Source): number | null {
  const measure = Object.values(kpi).find(({ code }) => code === FIRST_CONTACT_RESOLUTION);
  return measure?.unit === '%' && measure.baseline !== null ? measure.baseline / 100 : null;
}
