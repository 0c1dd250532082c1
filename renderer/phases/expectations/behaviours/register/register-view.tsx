import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { behaviourNeeds } from '../../../../../shared/domain/behaviour/behaviour-needs.ts';
import { agreedBehaviours } from '../../../../../shared/domain/behaviour/behaviour-warnings.ts';
import { parametersOf, parameterValue } from '../../../../../shared/model/parameters.ts';
import { RegisterSplit } from '../../../../registers/register-split.tsx';
import { Counts } from '../../../../ui/counts.tsx';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { explainAgreed } from '../explain-behaviours.ts';
import { useBehaviourSource } from '../use-behaviour-source.ts';
import { behaviourColumns } from './behaviour-columns.tsx';
import { BehaviourResult } from './behaviour-result.tsx';

interface RegisterViewProps {
  readonly asked: string | null;
  readonly path: string;
}

/** Every behaviour with its levels, measure and consequence, and how many stand in the contract. */
export function RegisterView({ asked, path }: RegisterViewProps) {
  const [, navigate] = useLocation();
  const source = useBehaviourSource();
  const columns = useMemo(() => behaviourColumns(source), [source]);
  const agreed = agreedBehaviours(source);
  const complete = agreed.filter((row) => behaviourNeeds(row, source).length === 0).length;
  const wanted = parameterValue(parametersOf(source), 'balance.behavioural');
  return (
    <RegisterSplit
      table="behaviour"
      columns={columns}
      asked={asked}
      onClosed={() => navigate(path, { replace: true })}
      extra={(id) => <BehaviourResult id={id} />}
      toolbar={
        <Counts
          counts={[
            {
              figure: agreed.length,
              words: `in the contract, ${wanted} needed`,
              bad: agreed.length < wanted,
            },
            ...(agreed.length === 0
              ? []
              : [
                  {
                    figure: agreed.length - complete,
                    words: 'of them incomplete',
                    bad: complete < agreed.length,
                  },
                ]),
          ]}
        >
          <ExplainButton what="Behaviours in the contract" explain={() => explainAgreed(source)} />
        </Counts>
      }
      emptyText="No behaviours yet. Add usual ones from the list, or write down what your best people do."
    />
  );
}
