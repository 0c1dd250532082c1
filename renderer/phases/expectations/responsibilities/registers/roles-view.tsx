import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { DutyAssessment } from '../../../../../shared/domain/duties/assess-duties.ts';
import type { Letter } from '../../../../../shared/domain/duties/duty-letters.ts';
import type { AnyRow } from '../../../../../shared/model/table.ts';
import { RegisterSplit } from '../../../../registers/register-split.tsx';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import type { GridColumn } from '../../../../ui/grid/grid-column.ts';
import { RoleCard } from '../card/role-card.tsx';
import { explainLoads } from '../explain-duties.ts';
import { formatShare } from '../format-money.ts';
import { roleSays } from '../role-words.ts';
import { tableColumns } from '../table-columns.ts';
import { useDuties } from '../use-duties.ts';

interface RolesViewProps {
  readonly asked: string | null;
  readonly path: string;
}

/** Who plays a part on either side, how much each carries, and the page of each. */
export function RolesView({ asked, path }: RolesViewProps) {
  const [, navigate] = useLocation();
  const duties = useDuties();
  const columns = useMemo(() => roleColumns(duties), [duties]);
  const { roles, inScope, limits } = duties;
  return (
    <RegisterSplit
      table="raci_role"
      columns={columns}
      asked={asked}
      onClosed={() => navigate(path, { replace: true })}
      toolbar={
        <ExplainButton
          what="Share that a role answers for"
          words
          explain={() => explainLoads(roles, inScope, limits.accountable01)}
        />
      }
      extra={(id) => <RoleCard key={id} id={id} />}
      emptyText="No roles yet. Add the usual ones from the list, or name those that your company has."
    />
  );
}

const HEADERS: readonly (readonly [Letter, string])[] = [
  ['A', 'Answers for'],
  ['R', 'Does'],
  ['C', 'Is asked'],
  ['I', 'Is told'],
];

function roleColumns({ roles }: DutyAssessment): readonly GridColumn[] {
  const byId = new Map(roles.map((load) => [load.role.id, load]));
  const share = (row: AnyRow) => byId.get(row.id)?.accountable01 ?? null;
  const says = (row: AnyRow) => {
    const load = byId.get(row.id);
    return (load && roleSays(load)) ?? '';
  };
  return tableColumns(
    'raci_role',
    [
      ...HEADERS.map(
        ([letter, header]): GridColumn => ({
          key: `duty_${letter}`,
          header,
          help: `In how many of the activities that apply the role has the letter ${letter}.`,
          width: 116,
          value: (row) => byId.get(row.id)?.counts[letter] ?? 0,
        }),
      ),
      {
        key: 'duty_share',
        header: 'Share',
        help: 'Activities that the role answers for, of all that apply.',
        width: 84,
        value: share,
        text: (row) => formatShare(share(row)),
        tone: (row) => (byId.get(row.id)?.overloaded ? 'attention' : null),
      },
      {
        key: 'duty_says',
        header: 'To look at',
        width: 210,
        value: says,
        text: says,
        tone: (row) => (says(row) === '' ? null : 'attention'),
      },
    ],
    { name: { width: 250 }, short: { width: 76 }, description: { width: 330 } },
  );
}
