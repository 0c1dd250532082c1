import { LOCATION_FACTORS } from '../../../../shared/domain/sourcing/location/choose-location.ts';
import {
  DELIVERY_LOCATIONS,
  LOCATION_CHOICES,
  type LocationChoice,
} from '../../../../shared/model/sourcing.ts';
import { UNKNOWN } from '../../cells/calculated.ts';
import { decisionCode } from '../../layout/decision-marks.ts';
import { parameterName } from '../../layout/parameter-names.ts';
import type { CellOf } from '../../layout/table.ts';
import { residency } from './hard-rule-formulas.ts';
import { step, type TouchpointColumn, type TouchpointLine } from './touchpoint-line.ts';

/** Where a partner should work, and where people chose to; empty where nothing moves to a partner. */
export function locationColumns(): readonly TouchpointColumn[] {
  return [
    step(
      'place_counts',
      'Location that counts',
      (c) =>
        `IF(${moves(c)},IF(${c('location_choice')}<>"",${c('location_choice')},${c('place_recommended')}),"")`,
      ({ location }) => labelOf(location.effective),
      { width: 13, align: 'left', name: 'tpt_Place' },
    ),
    step(
      'place_recommended',
      'Location recommended',
      (c) => `IF(ISNUMBER(${c('place_code')}),INDEX(lst_LocationChoice,${c('place_code')}),"")`,
      ({ location }) => labelOf(location.recommended),
      { width: 13, align: 'left' },
    ),
    ...DELIVERY_LOCATIONS.map(({ value, label }) =>
      step(
        `fit_${value}`,
        `${label} fit, 1 to 5`,
        (c) => fitFormula(value, c),
        ({ location }) => location.scores?.[value] ?? UNKNOWN,
        { format: '0.00' },
      ),
    ),
  ];
}

/** The fits that may be chosen and the number of the best, folded away. */
export function locationWorkings(): readonly TouchpointColumn[] {
  return [
    step(
      'voice',
      'Voice channel',
      (c) => `IFERROR(INDEX(lst_ChannelVoice,MATCH(${c('channel')},lst_Channel,0)),0)`,
      ({ voice }) => (voice ? 1 : 0),
      { folded: true, band: 'Workings: location' },
    ),
    ...DELIVERY_LOCATIONS.map(({ value, label }) =>
      step(
        `allowed_${value}`,
        `${label} fit, if allowed`,
        (c) => `IF(${excluded(value, c)},"",${c(`fit_${value}`)})`,
        ({ location }) =>
          location.excluded.some((one) => one.location === value)
            ? ''
            : (location.scores?.[value] ?? UNKNOWN),
        { folded: true, format: '0.00' },
      ),
    ),
    step('place_code', 'Location recommended, number', placeFormula, placeCode, { folded: true }),
  ];
}

function labelOf(choice: LocationChoice | null): string {
  return LOCATION_CHOICES.find(({ value }) => value === choice)?.label ?? '';
}

function placeCode({ location }: TouchpointLine): number | null {
  const { recommended } = location;
  return recommended === null ? null : LOCATION_CHOICES.findIndex(({ value }) => value === recommended) + 1;
}

/** Outsourced or hybrid: something goes to a partner. */
function moves(cell: CellOf): string {
  const code = cell('effective_code');
  return `OR(${code}=${decisionCode('outsource')},${code}=${decisionCode('hybrid')})`;
}

/** The weighted mean of how well a location suits the six ratings; "–" while one that has a weight is missing. */
function fitFormula(place: string, cell: CellOf): string {
  const parts = LOCATION_FACTORS.map(({ key, field }) => ({
    weight: parameterName(`location.${key}`),
    rating: cell(field),
    fit: `fit_${place}_${key}`,
  }));
  const missing = parts.map(({ weight, rating }) => `(${weight}>0)*(${rating}="")`).join('+');
  const points = parts.map(({ weight, rating, fit }) => `${weight}*INDEX(${fit},MAX(1,${rating}))`).join('+');
  return `IF(SUM(wt_location)=0,"–",IF(${missing}>0,"–",(${points})/SUM(wt_location)))`;
}

/** Data that must stay and, in voice, the highest nuance rule locations out. */
function excluded(place: string, cell: CellOf): string {
  const inCountry = residency('country', cell);
  if (place === 'onshore') return 'FALSE';
  if (place === 'nearshore') return inCountry;
  return `OR(${inCountry},${residency('region', cell)},AND(${cell('nuance')}=scale_max,${cell('voice')}=1))`;
}

/** The best allowed location; several closer together than the blend gap make a blend. A single one needs no fit. */
function placeFormula(cell: CellOf): string {
  const [near, off] = [cell('allowed_nearshore'), cell('allowed_offshore')];
  const on = cell('allowed_onshore');
  const all = `${on}:${off}`;
  const close = [on, near, off]
    .map(
      (fit) =>
        `IF(ISNUMBER(${fit}),(ROUND(MAX(${all})-${fit},9)<${parameterName('location.blend_gap')})*1,0)`,
    )
    .join('+');
  const best = `IF(ISNUMBER(${on}),IF(${close}>1,4,MATCH(MAX(${all}),${all},0)),"")`;
  return `IF(${moves(cell)},IF(AND(${near}="",${off}=""),1,${best}),"")`;
}
