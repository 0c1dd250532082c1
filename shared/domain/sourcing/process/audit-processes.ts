import { type Parameters, parametersOf } from '../../../model/parameters.ts';
import type { Process } from '../../../model/tables/process.ts';
import { engagementOf, type Workbook } from '../../../model/workbook.ts';
import { auditProcess, type ProcessAudit } from './audit-process.ts';
import { planWaves, type WavePlan } from './plan-waves.ts';

export interface ProcessAudits {
  /** In the order of the register. */
  readonly list: readonly ProcessAudit[];
  readonly byId: Readonly<Record<string, ProcessAudit>>;
  readonly plan: WavePlan;
}

/** Audits keep as long as row and parameters are the same objects, so that an edit costs one audit. */
const known = new WeakMap<Process, { readonly parameters: Parameters; readonly audit: ProcessAudit }>();

type Source = Pick<Workbook, 'engagement' | 'parameter' | 'process'>;

let last: { readonly source: Source; readonly audits: ProcessAudits } | null = null;

/** Every process of the workbook, audited, and the plan of waves; the same object for the same tables. */
export function auditProcesses({ engagement, parameter, process }: Source): ProcessAudits {
  const same =
    last?.source.engagement === engagement &&
    last.source.parameter === parameter &&
    last.source.process === process;
  if (last && same) return last.audits;
  const source = { engagement, parameter, process };
  const audits = auditAll(source);
  last = { source, audits };
  return audits;
}

function auditAll(workbook: Source): ProcessAudits {
  const parameters = parametersOf(workbook);
  const list = Object.values(workbook.process)
    .map((process) => auditOnce(process, parameters))
    .sort((a, b) => a.process.position - b.process.position);
  return {
    list,
    byId: Object.fromEntries(list.map((audit) => [audit.process.id, audit])),
    plan: planWaves(list, { firstTime: engagementOf(workbook).first_time, parameters }),
  };
}

function auditOnce(process: Process, parameters: Parameters): ProcessAudit {
  const before = known.get(process);
  if (before?.parameters === parameters) return before.audit;
  const audit = auditProcess(process, parameters);
  known.set(process, { parameters, audit });
  return audit;
}
