import { listed } from '../../model/list-text.ts';
import type { Kpi } from '../../model/tables/kpi.ts';
import { hasCode, isHandleTime } from './kpi-sign.ts';

export interface GamingWarning {
  /** Id of the KPI. */
  readonly kpi: string;
  readonly kind: 'rush' | 'hang-up' | 'empty-reply' | 'noise' | 'assessors' | 'trap' | 'alone';
  /** What people may do to the figure, and what to read beside it. */
  readonly message: string;
}

interface Guard {
  readonly kind: GamingWarning['kind'];
  readonly of: (kpi: Kpi) => boolean;
  /** One of these codes has to be read beside it. */
  readonly beside: readonly string[];
  readonly message: string;
}

const code =
  (...codes: readonly string[]) =>
  (kpi: Kpi) =>
    codes.some((one) => hasCode(kpi, one));

const GUARDS: readonly Guard[] = [
  {
    kind: 'rush',
    of: isHandleTime,
    beside: ['QU1', 'CU1'],
    message:
      'Handle time without first-contact resolution or satisfaction beside it: agents hurry customers off the line, and they call again. Pair it with one of the two.',
  },
  {
    kind: 'hang-up',
    of: code('AC2', 'AC3'),
    beside: ['AC4'],
    message:
      'Speed of answer without the abandon rate beside it: those who give up vanish from the figure. Pair it with the abandon rate.',
  },
  {
    kind: 'empty-reply',
    of: code('AC6', 'AC7', 'AC8'),
    beside: ['QU1', 'QU7', 'QU2'],
    message:
      'Speed of reply or closing without reopened cases or resolution beside it: an empty answer stops the clock. Pair it with one of them.',
  },
  {
    kind: 'assessors',
    of: code('QU3'),
    beside: ['QU6'],
    message:
      'A quality score without the spread between assessors beside it: uncalibrated assessors are often ten points apart. Pair it with the spread.',
  },
  {
    kind: 'trap',
    of: code('EF13'),
    beside: ['CU3', 'CU1', 'EF12'],
    message:
      'Containment without what customers think beside it: a customer who is caught in a loop counts as a success. Pair it with customer effort.',
  },
];

/** So few answers move by chance more than a target does: one of 30 is more than three points. */
export const FEWEST_ANSWERS = 30;

/**
 * Where the figure of a KPI can look good while customers fare badly, because what should be read beside it is not.
 *
 * Pairs count in both directions. A survey needs a sample rule that names at least 30 answers; a KPI in the contract
 * that is paired with nothing at all, and has no warning of its own, is read alone.
 * Source: known ways in which service figures are gamed.
 */
export function gamingWarnings(kpis: readonly Kpi[]): readonly GamingWarning[] {
  const beside = partnersOf(kpis);
  return kpis.flatMap((kpi) => {
    const partners = beside.get(kpi.id) ?? [];
    const guards = GUARDS.filter(({ of }) => of(kpi));
    const found: GamingWarning[] = guards
      .filter((guard) => !partners.some((one) => guard.beside.some((wanted) => hasCode(one, wanted))))
      .map(({ kind, message }) => ({ kpi: kpi.id, kind, message }));
    if (isSurvey(kpi) && !namesEnough(kpi.sample_rule))
      found.push({
        kpi: kpi.id,
        kind: 'noise',
        message: `A survey figure without a least number of answers: with fewer than ${FEWEST_ANSWERS} it moves by chance. Say in the sample rule from how many answers on a month counts.`,
      });
    if (found.length === 0 && guards.length === 0 && partners.length === 0 && kpi.role !== 'managed')
      found.push({
        kpi: kpi.id,
        kind: 'alone',
        message:
          'It is in the contract and read with nothing beside it. Pair it with what would show that it was reached in the wrong way.',
      });
    return found;
  });
}

/** The KPIs that each one is read together with; a pair counts for both. */
export function partnersOf(kpis: readonly Kpi[]): ReadonlyMap<string, readonly Kpi[]> {
  const byId = new Map(kpis.map((kpi) => [kpi.id, kpi]));
  const beside = new Map<string, Set<Kpi>>(kpis.map(({ id }) => [id, new Set<Kpi>()]));
  for (const kpi of kpis)
    for (const id of listed(kpi.paired)) {
      const other = byId.get(id);
      if (!other || other === kpi) continue;
      beside.get(kpi.id)?.add(other);
      beside.get(id)?.add(kpi);
    }
  return new Map([...beside].map(([id, set]) => [id, [...set]]));
}

function isSurvey(kpi: Kpi): boolean {
  return ['CU1', 'CU2', 'CU3', 'CU7'].some((one) => hasCode(kpi, one)) || /^\s*survey/i.test(kpi.data_source);
}

function namesEnough(rule: string): boolean {
  return (rule.match(/\d+/g) ?? []).some((number) => Number(number) >= FEWEST_ANSWERS);
}
