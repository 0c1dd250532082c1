import type { ProcessAudit } from '../../../../../shared/domain/sourcing/process/audit-process.ts';

/** The factor that costs most points over all processes, as a title; `most − points` summed over what is rated. */
export function pointsFinding(audits: readonly ProcessAudit[], which: 'readiness' | 'suitability'): string {
  const lost = new Map<string, number>();
  for (const audit of audits)
    for (const { label, points, most } of audit[which].terms)
      if (points !== null) lost.set(label, (lost.get(label) ?? 0) + most - points);
  const [worst] = [...lost].sort((a, b) => b[1] - a[1]);
  const name = which === 'readiness' ? 'readiness' : 'suitability';
  return worst && worst[1] > 0
    ? `${worst[0]} costs most ${name} points`
    : `Where the ${name} points come from`;
}
