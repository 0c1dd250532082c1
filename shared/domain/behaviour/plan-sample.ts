import { steady } from '../../lib/steady.ts';
import { parametersOf, parameterValue } from '../../model/parameters.ts';
import type { Workbook } from '../../model/workbook.ts';
import { type PartnerVolume, partnerVolume } from './partner-volume.ts';
import { marginOfSample, type SampleSize, sampleSize } from './sample-size.ts';

export interface SamplePlan {
  readonly confidence: number;
  /** The margin of error that is wanted, in points. */
  readonly margin: number;
  /** Contacts that the sample is drawn from; null while none are known, which counts as endlessly many. */
  readonly population: number | null;
  readonly agents: number;
  readonly perAgent: number;
  /** Null while confidence or margin are of no use. */
  readonly size: SampleSize | null;
  /** Contacts that the least per agent comes to. */
  readonly planned: number;
  /** How precise that is, in points; null while nothing is planned. */
  readonly plannedMargin: number | null;
}

/** What the person looks into beyond the workbook's own figures. */
export interface SampleWish {
  readonly confidence?: number;
  readonly margin?: number;
  readonly population?: number | null;
  readonly agents?: number;
  readonly perAgent?: number;
}

/**
 * How many contacts a month should be looked at, beside what the least for every agent comes to.
 *
 * The population and the agents come from the touchpoints that a partner is to handle, an agent being a full-time
 * equivalent rounded up; confidence, margin and the least per agent are method settings.
 * Planned = agents x least per agent.
 *
 * Example: 20 agents with 5 contacts each are 100; of 2,000 contacts that is right within 9.6 points at 95 %.
 */
export function planSample(
  workbook: Pick<Workbook, 'parameter' | 'touchpoint'>,
  wish: SampleWish = {},
): SamplePlan {
  const parameters = parametersOf(workbook);
  const volume = partnerVolume(workbook);
  const confidence = wish.confidence ?? parameterValue(parameters, 'quality.confidence');
  const margin = wish.margin ?? parameterValue(parameters, 'quality.margin');
  const perAgent = wish.perAgent ?? parameterValue(parameters, 'quality.per_agent');
  const population = wish.population === undefined ? populationOf(volume) : wish.population;
  const agents = wish.agents ?? agentsOf(volume);
  const planned = agents * perAgent;
  return {
    confidence,
    margin,
    population,
    agents,
    perAgent,
    size: sampleSize({ confidence, margin, population }),
    planned,
    plannedMargin: marginOfSample(planned, { confidence, population }),
  };
}

/** Whole contacts in a month; null while none are known. */
function populationOf({ contacts }: PartnerVolume): number | null {
  const whole = Math.round(steady(contacts));
  return whole >= 1 ? whole : null;
}

function agentsOf({ fte }: PartnerVolume): number {
  return Math.ceil(steady(fte));
}
