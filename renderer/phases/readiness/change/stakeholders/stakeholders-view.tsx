import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { followStakeholders } from '../../../../../shared/domain/change/follow-stakeholders.ts';
import { RegisterSplit } from '../../../../registers/register-split.tsx';
import { Counts } from '../../../../ui/counts.tsx';
import { today } from '../../../../ui/today.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { inRegisterOrder } from '../in-register-order.ts';
import { stakeholderColumns } from './stakeholder-columns.ts';

interface StakeholdersViewProps {
  readonly asked: string | null;
  readonly path: string;
}

/** The register of groups: where each stands, what it hears next, and what came back. */
export function StakeholdersView({ asked, path }: StakeholdersViewProps) {
  const [, navigate] = useLocation();
  const stakeholder = useWorkbook((w) => w.stakeholder);
  const groups = useMemo(() => inRegisterOrder(stakeholder), [stakeholder]);
  const now = today();
  const columns = useMemo(() => stakeholderColumns(groups, now), [groups, now]);
  const { heard, heardShare01, overdue } = useMemo(() => followStakeholders(groups, now), [groups, now]);
  const share = heardShare01 === null ? '' : ` (${Math.round(heardShare01 * 100)} %)`;
  return (
    <RegisterSplit
      table="stakeholder"
      columns={columns}
      asked={asked}
      onClosed={() => navigate(path, { replace: true })}
      toolbar={
        groups.length > 0 && (
          <Counts
            counts={[
              { figure: `${heard} of ${groups.length}${share}`, words: 'heard this quarter' },
              {
                figure: String(overdue),
                words: 'overdue',
                bad: overdue > 0,
              },
            ]}
          />
        )
      }
      emptyText="No groups yet. Add the usual ones above, or type the first."
    />
  );
}
