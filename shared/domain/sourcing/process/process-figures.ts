import type { Workbook } from '../../../model/workbook.ts';
import type { Figure, Figures } from '../../figure.ts';
import { auditProcesses } from './audit-processes.ts';

/** What the audits say, as `process.<id>.<figure>`, and the plan as `waves.<number>.<figure>`. */
export function processFigures(workbook: Workbook): Figures {
  const { list, plan } = auditProcesses(workbook);
  const figures: Record<string, Figure> = {
    'processes.count': list.length,
    'processes.fte': plan.totalFte,
    'waves.1.limit-fte': plan.firstWaveLimit,
  };
  for (const audit of list) {
    const key = `process.${audit.process.id}`;
    figures[`${key}.fte`] = audit.fte;
    figures[`${key}.rtm`] = audit.readiness.score;
    figures[`${key}.stm`] = audit.suitability.score;
    figures[`${key}.index`] = audit.index;
    figures[`${key}.fix-first`] = audit.fixFirst.length > 0;
    figures[`${key}.quadrant`] = audit.quadrant;
    figures[`${key}.status`] = audit.status;
    figures[`${key}.automation`] = audit.automation.score;
    figures[`${key}.missing`] = audit.missing.join(' ');
    figures[`${key}.wave`] =
      plan.moves.find(({ audit: { process } }) => process === audit.process)?.wave ?? null;
  }
  for (const { wave, fte, share01 } of plan.waves) {
    figures[`waves.${wave}.fte`] = fte;
    figures[`waves.${wave}.share`] = share01;
  }
  return figures;
}
