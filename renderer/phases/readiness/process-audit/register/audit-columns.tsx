import type { ProcessAudit } from '../../../../../shared/domain/sourcing/process/audit-process.ts';
import type { ProcessAudits } from '../../../../../shared/domain/sourcing/process/audit-processes.ts';
import {
  type ProcessFactor,
  READINESS_FACTORS,
  ratingField,
  SUITABILITY_FACTORS,
} from '../../../../../shared/domain/sourcing/process/process-ratings.ts';
import type { AnyRow } from '../../../../../shared/model/table.ts';
import { tableOf } from '../../../../../shared/model/tables.ts';
import { formatScore } from '../../../../ui/format-score.ts';
import { fieldColumns } from '../../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../../ui/grid/grid-column.ts';
import { factorList, figuresOf } from '../factor-words.ts';
import { statusLook } from '../status-look.ts';
import { AutomateBadge, FixFirstBadge, StatusMark } from '../status-mark.tsx';

/** Fields that are shown from the start; the others are one click away. */
const SHOWN: ReadonlySet<string> = new Set([
  'name',
  'contacts_per_month',
  'aht_seconds',
  ...READINESS_FACTORS,
  ...SUITABILITY_FACTORS.map(ratingField),
  'owner',
  'status',
]);

const FACTORS: readonly ProcessFactor[] = [...READINESS_FACTORS, ...SUITABILITY_FACTORS];

/** Fields whose position in the register is not worth a column. */
const NO_COLUMN: ReadonlySet<string> = new Set(['id', 'position']);

/** All columns of the register: what the audit says right behind the name, then every field. */
export function auditColumns({ byId, plan }: ProcessAudits): readonly GridColumn[] {
  const audit = (row: AnyRow) => byId[row.id];
  const waves = new Map(plan.moves.map((move) => [move.audit.process.id, move.wave]));
  const table = tableOf('process');
  const names = Object.keys(table.fields).filter((name) => !NO_COLUMN.has(name));
  const changes: Record<string, Partial<GridColumn>> = {};
  for (const name of names) changes[name] = { hidden: !SHOWN.has(name) };
  for (const factor of FACTORS)
    changes[ratingField(factor)] = { hidden: false, inherited: (row) => inherited(audit(row), factor) };
  changes.status = { header: 'Audit state', hidden: false };
  const [first, ...fields] = fieldColumns(table, names, changes);
  if (!first) throw new Error('A process has no fields.');
  return [first, ...computed(audit, waves), ...fields];
}

function inherited(audit: ProcessAudit | undefined, factor: ProcessFactor) {
  const rating = audit?.ratings[factor];
  const from = figuresOf(factor);
  return rating?.from === 'figures' && from !== null ? { value: rating.byFigures, from } : null;
}

function computed(
  audit: (row: AnyRow) => ProcessAudit | undefined,
  waves: ReadonlyMap<string, number>,
): readonly GridColumn[] {
  const section = 'Result';
  const figure = (
    key: string,
    header: string,
    help: string,
    value: (audit: ProcessAudit) => number | null,
    hidden = false,
  ): GridColumn => ({
    key,
    header,
    help,
    section,
    hidden,
    width: 112,
    value: (row) => {
      const found = audit(row);
      return found ? value(found) : null;
    },
    text: (row) => {
      const found = audit(row);
      const number = found ? value(found) : null;
      return number === null ? '' : formatScore(number);
    },
  });
  const label = (row: AnyRow) => statusLook(audit(row)?.status ?? null).label;
  return [
    {
      key: 'audit_status',
      header: 'Result',
      help: 'What the scores and the gate say: move now, fix, split or keep.',
      section,
      width: 168,
      value: label,
      text: label,
      render: (row) => <StatusMark status={audit(row)?.status ?? null} />,
    },
    {
      key: 'audit_fix_first',
      header: 'Fix first',
      help: 'Steps, results or figures are rated so low that the process cannot be handed over yet.',
      section,
      width: 96,
      value: (row) => (audit(row)?.fixFirst.length ?? 0) > 0,
      text: (row) => ((audit(row)?.fixFirst.length ?? 0) > 0 ? 'Fix first' : ''),
      render: (row) => {
        const low = audit(row)?.fixFirst ?? [];
        return low.length === 0 ? null : <FixFirstBadge why={`Rated too low: ${factorList(low)}`} />;
      },
    },
    figure('audit_readiness', 'Readiness', 'Readiness to move, 0 to 100.', (one) => one.readiness.score),
    figure(
      'audit_suitability',
      'Suitability',
      'Suitability to move, 0 to 100.',
      (one) => one.suitability.score,
    ),
    figure(
      'audit_index',
      'Index',
      'Mean of readiness and suitability; only for sorting.',
      (one) => one.index,
    ),
    figure('audit_fte', 'FTE', 'Workload in full-time equivalents, from contacts and AHT.', (one) => one.fte),
    {
      key: 'audit_wave',
      header: 'Wave',
      help: 'The wave that the plan puts it into; empty while it stays.',
      section,
      width: 76,
      value: (row) => waves.get(row.id) ?? null,
    },
    figure(
      'audit_automation',
      'Automation hint',
      'How much speaks for automating before moving, 0 to 100.',
      (one) => one.automation.score,
      true,
    ),
    {
      key: 'audit_automate_first',
      header: 'Automate first',
      help: 'The automation hint is high enough to automate before moving.',
      section,
      width: 132,
      hidden: true,
      value: (row) => audit(row)?.automateFirst ?? false,
      text: (row) => (audit(row)?.automateFirst ? 'Automate first' : ''),
      render: (row) => (audit(row)?.automateFirst ? <AutomateBadge /> : null),
    },
  ];
}
