import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { LOOP_KINDS } from '../../../../../shared/model/expectation-lists.ts';
import { tableOf } from '../../../../../shared/model/tables.ts';
import { RegisterSplit } from '../../../../registers/register-split.tsx';
import { Counts } from '../../../../ui/counts.tsx';
import { fieldColumns } from '../../../../ui/grid/field-columns.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { findingColumn } from '../findings/finding-column.ts';
import { RowFindings, useGovernanceFindings } from '../findings/row-findings.tsx';

interface LoopsViewProps {
  readonly asked: string | null;
  readonly path: string;
}

const FIELDS = [
  'name',
  'kind',
  'active',
  'source',
  'channel',
  'frequency',
  'owner',
  'partner_owner',
  'answer_days',
  'closing_rule',
  'data_owned',
];

const SIX = LOOP_KINDS.filter(({ value }) => value !== 'own').map(({ value }) => value);

/** The ways in which somebody tells somebody what they noticed, with owner, time and rule for closing. */
export function LoopsView({ asked, path }: LoopsViewProps) {
  const [, navigate] = useLocation();
  const loops = useWorkbook((w) => w.feedback_loop);
  const findings = useGovernanceFindings();
  const own = useMemo(() => findings.filter(({ view }) => view === 'loops'), [findings]);
  const columns = useMemo(() => {
    const [name, ...rest] = fieldColumns(tableOf('feedback_loop'), FIELDS, {
      name: { width: 330 },
      kind: { width: 190 },
      active: { width: 90, tone: (row) => (row.active === true ? 'good' : 'attention') },
      source: { width: 300 },
      answer_days: { width: 130 },
      closing_rule: { width: 300 },
    });
    return name ? [name, findingColumn(own), ...rest] : [];
  }, [own]);
  const used = SIX.filter((kind) =>
    Object.values(loops).some((loop) => loop.kind === kind && loop.active),
  ).length;
  return (
    <RegisterSplit
      table="feedback_loop"
      columns={columns}
      asked={asked}
      onClosed={() => navigate(path, { replace: true })}
      extra={(id) => <RowFindings rowId={id} />}
      toolbar={
        Object.keys(loops).length > 0 && (
          <Counts
            counts={[
              { figure: `${used} of ${SIX.length}`, words: 'usual loops in use' },
              ...(own.length > 0
                ? [{ figure: own.length, words: own.length === 1 ? 'open point' : 'open points', bad: true }]
                : []),
            ]}
          />
        )
      }
      emptyText="No feedback loops yet. Add the usual six above, or type the first."
    />
  );
}
