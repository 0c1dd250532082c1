import { DELIVERY_LOCATIONS, type DeliveryLocation, type SourcingDecision } from '../../../model/sourcing.ts';
import type { TouchpointAdvice } from './decide-touchpoint.ts';

export interface Tally {
  readonly count: number;
  /** Contacts a month, as far as known. */
  readonly contacts: number;
  /** Workload in full-time equivalents, as far as known. */
  readonly fte: number;
  /** Share of the known workload of all touchpoints, 0-1. */
  readonly share01: number;
}

/** Who does how much: the last one is what moves to a partner whose location is open. */
export const BLEND_PARTS = [
  'in-house',
  'onshore',
  'nearshore',
  'offshore',
  'partner-open',
  'automated',
] as const;
export type BlendPart = (typeof BLEND_PARTS)[number];

export interface DecisionSummary {
  readonly total: Tally;
  readonly byDecision: Readonly<Record<SourcingDecision | 'open', Tally>>;
  /** Workload of each part in full-time equivalents and as a share of what is decided or recommended, 0-1. */
  readonly blend: Readonly<Record<BlendPart, { readonly fte: number; readonly share01: number }>>;
  /** Touchpoints that nobody decided yet; the recommendation counts for them meanwhile. */
  readonly undecided: number;
  /** Touchpoints without a decision or a recommendation; they are in no part of the blend. */
  readonly open: number;
  readonly overridden: number;
  readonly outdated: number;
  readonly closeCalls: number;
  readonly blocked: number;
  readonly onHold: number;
  readonly critical: number;
  /** Touchpoints whose workload is unknown; they count in no share. */
  readonly withoutWorkload: number;
}

/**
 * Counts, contacts, workload and shares by decision and by location. A hybrid touchpoint gives the partner its
 * own share, or `hybridShare` percent; the home team has the rest. A blend is shared equally by its locations.
 */
export function summariseDecisions(
  advice: readonly TouchpointAdvice[],
  hybridShare: number,
): DecisionSummary {
  const tallies = { keep: tally(), outsource: tally(), automate: tally(), hybrid: tally(), open: tally() };
  const total = tally();
  const blend: Record<BlendPart, number> = {
    'in-house': 0,
    onshore: 0,
    nearshore: 0,
    offshore: 0,
    'partner-open': 0,
    automated: 0,
  };
  const counts = {
    undecided: 0,
    overridden: 0,
    outdated: 0,
    closeCalls: 0,
    blocked: 0,
    onHold: 0,
    critical: 0,
  };
  let withoutWorkload = 0;
  for (const entry of advice) {
    if (entry.standing === 'undecided') counts.undecided += 1;
    if (entry.standing === 'overridden') counts.overridden += 1;
    if (entry.outdated) counts.outdated += 1;
    if (entry.closeCall) counts.closeCalls += 1;
    if (entry.blocked) counts.blocked += 1;
    if (entry.hold) counts.onHold += 1;
    if (entry.touchpoint.critical) counts.critical += 1;
    if (entry.fte === null) withoutWorkload += 1;
    add(total, entry);
    add(tallies[entry.effective ?? 'open'], entry);
    if (entry.fte !== null) shareOut(entry, entry.fte, hybridShare, blend);
  }
  const finish = (sums: Sums): Tally => ({ ...sums, share01: total.fte === 0 ? 0 : sums.fte / total.fte });
  const blended = BLEND_PARTS.reduce((sum, part) => sum + blend[part], 0);
  const part = (name: BlendPart) => ({
    fte: blend[name],
    share01: blended === 0 ? 0 : blend[name] / blended,
  });
  return {
    total: finish(total),
    byDecision: {
      keep: finish(tallies.keep),
      outsource: finish(tallies.outsource),
      automate: finish(tallies.automate),
      hybrid: finish(tallies.hybrid),
      open: finish(tallies.open),
    },
    blend: {
      'in-house': part('in-house'),
      onshore: part('onshore'),
      nearshore: part('nearshore'),
      offshore: part('offshore'),
      'partner-open': part('partner-open'),
      automated: part('automated'),
    },
    ...counts,
    open: tallies.open.count,
    withoutWorkload,
  };
}

interface Sums {
  count: number;
  contacts: number;
  fte: number;
}

function tally(): Sums {
  return { count: 0, contacts: 0, fte: 0 };
}

function add(sums: Sums, { touchpoint, fte }: TouchpointAdvice): void {
  sums.count += 1;
  sums.contacts += touchpoint.contacts_per_month ?? 0;
  sums.fte += fte ?? 0;
}

function shareOut(
  { touchpoint, effective, location }: TouchpointAdvice,
  fte: number,
  hybridShare: number,
  blend: Record<BlendPart, number>,
): void {
  if (effective === null) return;
  if (effective === 'automate') blend.automated += fte;
  if (effective === 'keep') blend['in-house'] += fte;
  if (effective !== 'outsource' && effective !== 'hybrid') return;
  const partner = effective === 'outsource' ? fte : (fte * (touchpoint.partner_share ?? hybridShare)) / 100;
  blend['in-house'] += fte - partner;
  const places = placesOf(location);
  if (places.length === 0) blend['partner-open'] += partner;
  for (const place of places) blend[place] += partner / places.length;
}

/** The locations that share the work; a blend chosen by hand without a recommended one is shared by all that are allowed. */
function placesOf({
  effective,
  places,
  excluded,
}: TouchpointAdvice['location']): readonly DeliveryLocation[] {
  if (effective === null) return [];
  if (effective !== 'blend') return [effective];
  if (places.length > 1) return places;
  return DELIVERY_LOCATIONS.map(({ value }) => value).filter(
    (place) => !excluded.some(({ location }) => location === place),
  );
}
