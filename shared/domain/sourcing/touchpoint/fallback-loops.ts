import type { TouchpointAdvice } from './decide-touchpoint.ts';

export interface FallbackLoop {
  /** A circle: the last falls back on the first. `no-person`: a machine falls back on a machine. */
  readonly kind: 'circle' | 'no-person';
  /** Ids of the touchpoints in the order in which a customer is passed on. */
  readonly path: readonly string[];
}

/**
 * Ways in which a customer who needs a person never reaches one: touchpoints that fall back on each other in a
 * circle, and automated ones that fall back on another automated one. Each circle is told once.
 */
export function findFallbackLoops(advice: readonly TouchpointAdvice[]): readonly FallbackLoop[] {
  const byId = new Map(advice.map((entry) => [entry.touchpoint.id, entry]));
  const next = (id: string) => byId.get(id)?.touchpoint.fallback ?? null;
  const circles: FallbackLoop[] = [];
  const done = new Set<string>();
  for (const { touchpoint } of advice) {
    const path: string[] = [];
    const places = new Map<string, number>();
    let id: string | null = touchpoint.id;
    while (id !== null && byId.has(id) && !done.has(id) && !places.has(id)) {
      places.set(id, path.length);
      path.push(id);
      id = next(id);
    }
    const start = id === null ? undefined : places.get(id);
    if (start !== undefined) circles.push({ kind: 'circle', path: path.slice(start) });
    for (const passed of path) done.add(passed);
  }
  const inCircle = new Set(circles.flatMap(({ path }) => path));
  const machines = advice.flatMap(({ touchpoint, effective }): FallbackLoop[] => {
    const { id, fallback } = touchpoint;
    if (effective !== 'automate' || fallback === null || inCircle.has(id)) return [];
    return byId.get(fallback)?.effective === 'automate' ? [{ kind: 'no-person', path: [id, fallback] }] : [];
  });
  return [...circles, ...machines];
}
