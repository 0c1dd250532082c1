import { fold } from '../../model/reading/near-miss.ts';
import type { Kpi } from '../../model/tables/kpi.ts';

/** What reports usually write for KPIs of the catalogue, by code. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  AC2: ['sl', 'svl', 'service factor'],
  AC3: ['asa'],
  AC4: ['abn', 'aban', 'abandoned'],
  EF1: ['aht'],
  QU1: ['fcr'],
  QU3: ['qa', 'qm'],
  CU1: ['csat', 'c-sat'],
  CU2: ['nps'],
  CU3: ['ces'],
};

/**
 * The KPI that a heading means, or null when none or more than one fits: by its id or code, by its name, by its name
 * without what stands in brackets, by what stands in brackets, by its usual short form, or by a code before the name.
 *
 * Examples for "Customer satisfaction (CSAT)" with the code CU1: `CU1`, `csat`, `Customer satisfaction, %`,
 * `CU1 Customer satisfaction`.
 */
export function matchKpi(heading: string, kpis: readonly Pick<Kpi, 'id' | 'code' | 'name'>[]): string | null {
  const words = [fold(heading), bare(heading)];
  for (const namesOf of [exactNames, looseNames])
    for (const word of words) {
      if (word === '') continue;
      const [found, ...others] = kpis.filter((kpi) => namesOf(kpi).includes(word));
      if (found && others.length === 0) return found.id;
    }
  const [first = ''] = fold(heading).split(/[\s:,;–-]+/);
  const [coded, ...others] = kpis.filter(
    ({ id, code }) => first !== '' && [fold(id), fold(code)].includes(first),
  );
  return coded && others.length === 0 ? coded.id : null;
}

function exactNames({ id, code, name }: Pick<Kpi, 'id' | 'code' | 'name'>): readonly string[] {
  return [fold(id), fold(code), fold(name)];
}

function looseNames({ name, code }: Pick<Kpi, 'code' | 'name'>): readonly string[] {
  const inside = /\(([^)]+)\)/.exec(name)?.[1] ?? '';
  return [bare(name), fold(inside), ...(USUAL[code.trim().toUpperCase()] ?? [])];
}

/** A name without what stands in brackets and without a unit at its end. */
function bare(text: string): string {
  return fold(
    text.replace(/[([][^)\]]*[)\]]/g, ' ').replace(/[,;]?\s*(in\s+)?(%|percent|s|sec|seconds)\s*$/i, ''),
  ).replace(/\s+/g, ' ');
}
