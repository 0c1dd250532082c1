import type { ProcessAudit } from '../../../../../shared/domain/sourcing/process/audit-process.ts';
import { byIndexThenWorkload } from '../../../../../shared/domain/sourcing/process/plan-waves.ts';
import type { ScatterPoint } from '../../../../ui/charts/scatter-point.ts';
import { formatScore } from '../../../../ui/format-score.ts';
import { statusLook } from '../status-look.ts';

/** A circle for every process that has both scores; the area tells the workload. The largest come first. */
export function auditPoints(audits: readonly ProcessAudit[]): readonly ScatterPoint[] {
  const largest = Math.max(0, ...audits.map(({ fte }) => fte ?? 0));
  return [...audits]
    .sort((a, b) => (b.fte ?? -1) - (a.fte ?? -1) || byIndexThenWorkload(a, b))
    .flatMap((audit): ScatterPoint[] => {
      const { readiness, suitability, process, fte, status } = audit;
      if (readiness.score === null || suitability.score === null) return [];
      const { shape, colour } = statusLook(status);
      return [
        {
          id: process.id,
          label: process.name,
          x: suitability.score,
          y: readiness.score,
          size01: fte === null || largest === 0 ? null : fte / largest,
          colour,
          shape,
          describe: describe(audit),
        },
      ];
    });
}

/** Everything that the circle says, in one line. */
export function describe({ process, status, readiness, suitability, fte, fixFirst }: ProcessAudit): string {
  const people = fte === null ? 'workload not known' : `${formatScore(fte)} FTE`;
  const gate = fixFirst.length > 0 ? ', fix first' : '';
  return `${process.name}: ${statusLook(status).label}${gate}. Readiness ${formatScore(readiness.score)}, suitability ${formatScore(suitability.score)}, ${people}.`;
}

/** What the picture shows, as its title says it. */
export function pictureFinding(audits: readonly ProcessAudit[]): string {
  const rated = audits.filter(({ status }) => status !== null);
  const now = rated.filter(({ status }) => status === 'move-now');
  const fix = rated.filter(({ status }) => status === 'fix-then-move');
  if (rated.length === 0) return 'No process is fully rated yet';
  const can = `${now.length} of ${audits.length} ${audits.length === 1 ? 'process' : 'processes'} can move now`;
  return fix.length === 0 ? can : `${can}, ${fix.length} once fixed`;
}
