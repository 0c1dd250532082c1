import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { AnyRow } from '../../../../../shared/model/table.ts';
import { RegisterSplit } from '../../../../registers/register-split.tsx';
import { Counts } from '../../../../ui/counts.tsx';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { formatPlain } from '../../../../ui/format-score.ts';
import styles from '../criteria.module.css';
import { explainShares } from '../explain-criteria.ts';
import { FreezeBar } from '../freeze/freeze-bar.tsx';
import { FrozenFields } from '../freeze/frozen-fields.tsx';
import type { ReasonInForce } from '../freeze/use-reason.ts';
import { useCriteria, useFreeze } from '../use-criteria.ts';
import { criterionColumns } from './criterion-columns.tsx';
import { CriterionResult } from './criterion-result.tsx';

interface CriteriaViewProps {
  readonly inForce: ReasonInForce;
  readonly asked: string | null;
  readonly path: string;
}

/** Every criterion with its parts below it, and what each counts in the end. */
export function CriteriaView({ inForce, asked, path }: CriteriaViewProps) {
  const [, navigate] = useLocation();
  const { tree, weights } = useCriteria();
  const standing = useFreeze();
  const fixed = standing.freeze !== null && inForce.reason === null;
  const columns = useMemo(() => criterionColumns(weights, fixed), [weights, fixed]);
  const rows = useMemo(
    () =>
      [
        ...tree.tops.flatMap(({ criterion, parts }) => [criterion, ...parts]),
        ...tree.lost,
      ] as unknown as AnyRow[],
    [tree],
  );
  const sum = tree.tops.reduce((total, { criterion }) => total + (criterion.weight ?? 0), 0);
  const wrong = weights.problems.filter(({ kind }) => kind !== 'no-parts').length;
  return (
    <div className={styles.filled}>
      <FreezeBar standing={standing} inForce={inForce} />
      <div className={styles.register}>
        <RegisterSplit
          table="criterion"
          columns={columns}
          rows={rows}
          asked={asked}
          {...(fixed ? { newRow: false } : {})}
          onClosed={() => navigate(path, { replace: true })}
          toolbar={
            rows.length > 0 && (
              <Counts
                counts={[
                  { figure: tree.tops.length, words: tree.tops.length === 1 ? 'criterion' : 'criteria' },
                  { figure: `${formatPlain(sum)} %`, words: 'in all', bad: Math.abs(sum - 100) > 0.005 },
                  ...(wrong > 0 ? [{ figure: wrong, words: 'to look at', bad: true }] : []),
                ]}
              >
                <ExplainButton what="Share of the whole" explain={() => explainShares(tree, weights)} />
              </Counts>
            )
          }
          extra={(id) => (
            <>
              <FrozenFields standing={standing} inForce={inForce} />
              <CriterionResult id={id} tree={tree} weights={weights} />
            </>
          )}
          emptyText="No criteria yet. Take the usual ten over from the catalogue, or add your own."
        />
      </div>
    </div>
  );
}
