import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { SecurityCoverage } from '../../../../shared/domain/security/security-coverage.ts';
import { RegisterSplit } from '../../../registers/register-split.tsx';
import { Counts } from '../../../ui/counts.tsx';
import { ExplainButton } from '../../../ui/explain/explain-button.tsx';
import { explainRequirements } from './explain-security.ts';
import { requirementColumns } from './requirement-columns.tsx';
import { RequirementResult } from './requirement-result.tsx';

interface RequirementsViewProps {
  readonly security: SecurityCoverage;
  readonly asked: string | null;
  readonly path: string;
}

/** Every requirement in a grid, with what is wrong with its proof beside its name. */
export function RequirementsView({ security, asked, path }: RequirementsViewProps) {
  const [, navigate] = useLocation();
  const columns = useMemo(() => requirementColumns(security), [security]);
  const { applying, open, unmet, unowned, list, until } = security;
  return (
    <RegisterSplit
      table="requirement"
      columns={columns}
      asked={asked}
      onClosed={() => navigate(path, { replace: true })}
      toolbar={
        list.length > 0 && (
          <Counts
            counts={[
              { figure: applying - open, words: `of ${applying} accepted` },
              ...(unowned.length > 0
                ? [{ figure: unowned.length, words: 'without an owner', bad: true }]
                : []),
              ...(unmet > 0 ? [{ figure: unmet, words: 'not met', bad: true }] : []),
            ]}
          >
            <ExplainButton what="Requirements" explain={() => explainRequirements(security)} />
          </Counts>
        )
      }
      extra={(id) => {
        const one = list.find(({ row }) => row.id === id);
        return one && <RequirementResult one={one} until={until} />;
      }}
      emptyText="No requirements yet. Look at what is proposed for this engagement, or take some over from the list."
    />
  );
}
