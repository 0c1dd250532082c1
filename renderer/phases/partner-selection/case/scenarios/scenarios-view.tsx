import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { BusinessCase } from '../../../../../shared/domain/business-case/case-result.ts';
import { tableOf } from '../../../../../shared/model/tables.ts';
import { RegisterSplit } from '../../../../registers/register-split.tsx';
import { formatAmount } from '../../../../ui/format-amount.ts';
import { fieldColumns } from '../../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../../ui/grid/grid-column.ts';
import { ScenarioResult } from './scenario-result.tsx';

const FIELDS = [
  'name',
  'kind',
  'offer',
  'outsourced_percent',
  'contacts_per_year',
  'volume_growth_percent',
  'resolved_percent',
  'agents',
  'apply_ramp',
  'fx_percent',
  'preferred',
  'assumptions',
] as const;

interface ScenariosViewProps {
  readonly business: BusinessCase;
  readonly asked: string | null;
  readonly path: string;
}

/** The register of scenarios with the net present value of each. */
export function ScenariosView({ business, asked, path }: ScenariosViewProps) {
  const [, navigate] = useLocation();
  const columns = useMemo((): readonly GridColumn[] => {
    const { scenarios, currency } = business;
    const byId = new Map(scenarios.map((one) => [one.plan.scenario.id, one]));
    const npv = (id: string) => byId.get(id)?.figures?.npv ?? null;
    const taken = (id: string, value: number | null | undefined, from: string) =>
      byId.has(id) && value !== null && value !== undefined ? { value, from } : null;
    const [name, ...rest] = fieldColumns(tableOf('case_scenario'), FIELDS, {
      name: { width: 280 },
      offer: { width: 210 },
      contacts_per_year: {
        inherited: ({ id, contacts_per_year }) =>
          contacts_per_year === null ? taken(id, byId.get(id)?.plan.contacts, 'the page Prices') : null,
      },
      resolved_percent: {
        inherited: ({ id, resolved_percent }) => {
          const share = byId.get(id)?.plan.resolved01 ?? null;
          return resolved_percent === null
            ? taken(id, share === null ? null : share * 100, 'the page Prices')
            : null;
        },
      },
      agents: {
        inherited: ({ id, agents }) =>
          agents === null ? taken(id, byId.get(id)?.plan.agents, 'the profile') : null,
      },
      assumptions: { width: 420 },
    });
    if (!name) throw new Error('A scenario has a name.');
    return [
      name,
      {
        key: 'npv',
        header: `Net present value, ${currency}`,
        help: 'Over the horizon, compared with the first in-house scenario; empty where there is no result.',
        section: 'Result',
        width: 204,
        value: ({ id }) => npv(id),
        text: ({ id }) => {
          const value = npv(id);
          return value === null ? '' : formatAmount(value, '');
        },
      },
      ...rest,
    ];
  }, [business]);
  return (
    <RegisterSplit
      table="case_scenario"
      columns={columns}
      asked={asked}
      onClosed={() => navigate(path, { replace: true })}
      extra={(id) => <ScenarioResult business={business} id={id} />}
      emptyText="No scenarios yet. Add those to start with, or type your own; the first in-house one is what the others are compared with."
    />
  );
}
