import type { Parameters } from '../../../model/parameters.ts';
import { parameterValue } from '../../../model/parameters.ts';
import type { Location } from '../../../model/tables/location.ts';
import type { YearOverlap } from '../location/overlap-hours.ts';
import type { TouchpointAdvice } from './decide-touchpoint.ts';
import { findFallbackLoops } from './fallback-loops.ts';

/** Something about a touchpoint that a person should look at, worst kinds first. */
export interface TouchpointWarning {
  readonly kind:
    | 'blocked'
    | 'law-broken'
    | 'loop'
    | 'no-fallback'
    | 'hold'
    | 'location-excluded'
    | 'location-type'
    | 'little-overlap'
    | 'overlap-unknown'
    | 'no-reason'
    | 'outdated'
    | 'language'
    | 'licence'
    | 'no-figures'
    | 'old-figures';
  readonly touchpoint: string;
  /** What happened, what it means and what to do. */
  readonly message: string;
}

export const WARNING_KINDS: readonly TouchpointWarning['kind'][] = [
  'blocked',
  'law-broken',
  'loop',
  'no-fallback',
  'hold',
  'location-excluded',
  'location-type',
  'little-overlap',
  'overlap-unknown',
  'no-reason',
  'outdated',
  'language',
  'licence',
  'no-figures',
  'old-figures',
];

interface Asked {
  readonly parameters: Parameters;
  readonly locations: Readonly<Record<string, Location>>;
  readonly overlaps: Readonly<Record<string, YearOverlap | null>>;
  /** Today as `YYYY-MM-DD`. */
  readonly today: string;
}

interface About extends Asked {
  /** The first day, as `YYYY-MM-DD`, of figures that are not old. */
  readonly oldest: string;
}

/** Everything on the map that needs a look, by kind and then in the order of the register. */
export function touchpointWarnings(
  advice: readonly TouchpointAdvice[],
  about: Asked,
): readonly TouchpointWarning[] {
  const oldest = monthsBefore(about.today, parameterValue(about.parameters, 'decision.figures_age'));
  const withOldest = { ...about, oldest };
  const warnings = advice.flatMap((entry) => warningsOf(entry, withOldest));
  const names = new Map(advice.map(({ touchpoint }) => [touchpoint.id, touchpoint.name]));
  for (const { kind, path } of findFallbackLoops(advice)) {
    const way = path.map((id) => names.get(id) ?? id).join(' → ');
    warnings.push({
      kind: 'loop',
      touchpoint: path[0] ?? '',
      message:
        kind === 'circle'
          ? `Customers are sent in a circle: ${way} → ${names.get(path[0] ?? '') ?? ''}. Whoever cannot be helped comes back to where they started; let one of them fall back on a touchpoint outside the circle.`
          : `A machine falls back on a machine: ${way}. Whoever the first cannot help meets the second; choose a touchpoint with people.`,
    });
  }
  return warnings.sort((a, b) => WARNING_KINDS.indexOf(a.kind) - WARNING_KINDS.indexOf(b.kind));
}

function warningsOf(entry: TouchpointAdvice, about: About): TouchpointWarning[] {
  const { touchpoint, hardRules, effective, recommended, standing } = entry;
  const found: TouchpointWarning[] = [];
  const warn = (kind: TouchpointWarning['kind'], message: string) =>
    found.push({ kind, touchpoint: touchpoint.id, message });
  const moves = effective !== null && effective !== 'keep';
  if (entry.blocked)
    warn(
      'blocked',
      'Card or special-category data is in view and no control is recorded. Nothing can move until masking or an impact assessment is in place: record it under Limits.',
    );
  if (moves && (hardRules.includes('H1') || hardRules.includes('H2') || hardRules.includes('H3')))
    warn(
      'law-broken',
      'It was decided to move it although a hard rule keeps it in-house. Take the decision back, or clear the limit if it does not apply.',
    );
  if (effective === 'automate' && touchpoint.fallback === null)
    warn(
      'no-fallback',
      'It is automated and nobody is named to take over. Choose the touchpoint with people that customers fall back on.',
    );
  if (entry.hold)
    warn(
      'hold',
      'A linked process has to be fixed first. Keep the decision and wait with the move until the process is defined, repeatable and measurable.',
    );
  warnOfLocation(entry, about, warn);
  if (standing === 'overridden' && recommended !== null && touchpoint.decision_reason.trim() === '')
    warn(
      'no-reason',
      'The decision differs from the recommendation and no reason is given. Write one sentence that you would defend.',
    );
  if (entry.outdated)
    warn(
      'outdated',
      'The recommendation has changed since this was decided. Look at it again: confirm your decision or accept the new one.',
    );
  if (moves && hardRules.includes('H10'))
    warn(
      'language',
      `No agents were tested for ${touchpoint.untested_language.trim()}. Keep it, choose another partner market, or have agents tested.`,
    );
  if (moves && hardRules.includes('H8'))
    warn(
      'licence',
      'Only a licensed provider may do it. Make the licence a knock-out criterion of the partner selection.',
    );
  warnOfFigures(entry, about, warn);
  return found;
}

type Warn = (kind: TouchpointWarning['kind'], message: string) => void;

function warnOfLocation({ touchpoint, location }: TouchpointAdvice, about: About, warn: Warn): void {
  const { effective, excluded } = location;
  if (effective === null) return;
  const place = touchpoint.location === null ? undefined : about.locations[touchpoint.location];
  const ruledOut = (location: string) => excluded.some((one) => one.location === location);
  if (ruledOut(effective))
    warn(
      'location-excluded',
      `Work may not go ${effective} here. Choose a location that is allowed, or clear the limit if it does not apply.`,
    );
  else if (place && ruledOut(place.delivery))
    warn(
      'location-excluded',
      `${place.name} is ${place.delivery}, where work may not go here. Choose another place, or clear the limit if it does not apply.`,
    );
  if (!place) return;
  if (effective !== 'blend' && place.delivery !== effective)
    warn(
      'location-type',
      `${place.name} is ${place.delivery}, and ${effective} is what counts here. Choose another place, or choose the type by hand.`,
    );
  const need = parameterValue(about.parameters, 'location.overlap_need');
  if (touchpoint.overlap === null || touchpoint.overlap < need) return;
  const hours = about.overlaps[place.id] ?? null;
  const least = parameterValue(about.parameters, 'location.overlap_hours');
  if (hours === null)
    warn(
      'overlap-unknown',
      `Working together matters here, and the hours shared with ${place.name} are unknown. Set the time zones of the home team and of the location.`,
    );
  else if (hours.least < least)
    warn(
      'little-overlap',
      `Working together matters here, and the home team shares only ${hoursOf(hours.least)} a day with ${place.name}. Move a shift, or choose a closer location.`,
    );
}

function warnOfFigures({ touchpoint, fte }: TouchpointAdvice, about: About, warn: Warn): void {
  if (fte === null)
    warn(
      'no-figures',
      'Contacts or handling time are missing, so it counts in no share of the workload. Enter both, even as estimates with their source.',
    );
  else if (touchpoint.figures_source.trim() === '')
    warn('no-figures', 'The figures have no source. Name the report or system, or mark them as an estimate.');
  const { figures_date: date } = touchpoint;
  if (date !== null && date < about.oldest)
    warn('old-figures', `The figures end on ${date}. Fetch newer ones before you decide.`);
}

/** The day so many months before another, both as `YYYY-MM-DD`. */
function monthsBefore(today: string, months: number): string {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 - months, day)).toISOString().slice(0, 10);
}

function hoursOf(hours: number): string {
  const rounded = Math.round(hours * 10) / 10;
  return `${rounded} ${rounded === 1 ? 'hour' : 'hours'}`;
}
