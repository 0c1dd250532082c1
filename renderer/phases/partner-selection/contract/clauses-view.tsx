import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { ContractStanding } from '../../../../shared/domain/contract/contract-standing.ts';
import { RegisterSplit } from '../../../registers/register-split.tsx';
import { Counts } from '../../../ui/counts.tsx';
import { ExplainButton } from '../../../ui/explain/explain-button.tsx';
import { clauseColumns } from './clause-columns.ts';
import { ClauseResult } from './clause-result.tsx';
import { explainContract } from './explain-contract.ts';

interface ClausesViewProps {
  readonly contract: ContractStanding;
  readonly asked: string | null;
  readonly path: string;
}

/** Every clause in a grid, with what is wrong with it beside its name. */
export function ClausesView({ contract, asked, path }: ClausesViewProps) {
  const [, navigate] = useLocation();
  const columns = useMemo(() => clauseColumns(contract), [contract]);
  const { list, applying, agreed, blocking, mustsRefused, legalStops } = contract;
  return (
    <RegisterSplit
      table="clause"
      columns={columns}
      asked={asked}
      onClosed={() => navigate(path, { replace: true })}
      toolbar={
        list.length > 0 && (
          <Counts
            counts={[
              { figure: agreed, words: `of ${applying} agreed` },
              { figure: blocking.length, words: 'stand against signing' },
              ...(mustsRefused.length > 0
                ? [
                    {
                      figure: mustsRefused.length,
                      words: mustsRefused.length === 1 ? 'must refused' : 'musts refused',
                      bad: true,
                    },
                  ]
                : []),
              ...(legalStops.length > 0
                ? [{ figure: legalStops.length, words: 'not acceptable to lawyers', bad: true }]
                : []),
            ]}
          >
            <ExplainButton what="Standing of the contract" explain={() => explainContract(contract)} />
          </Counts>
        )
      }
      extra={(id) => {
        const one = list.find(({ row }) => row.id === id);
        return one && <ClauseResult {...one} />;
      }}
      emptyText="No clauses yet. Look at what is proposed for this engagement, or take some over from the list."
    />
  );
}
