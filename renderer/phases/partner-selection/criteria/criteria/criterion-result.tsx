import type { CriterionTree } from '../../../../../shared/domain/criterion/criterion-tree.ts';
import type { CriterionWeights } from '../../../../../shared/domain/criterion/criterion-weights.ts';
import type { Criterion } from '../../../../../shared/model/tables/criterion.ts';
import { formatPlain } from '../../../../ui/format-score.ts';
import { Notice } from '../../../../ui/notice.tsx';
import styles from '../criteria.module.css';

interface CriterionResultProps {
  readonly id: string;
  readonly tree: CriterionTree;
  readonly weights: CriterionWeights;
}

/** What a criterion counts in the end, what is odd about it, and what scores mean where its own words are empty. */
export function CriterionResult({ id, tree, weights }: CriterionResultProps) {
  const top = tree.tops.find(({ criterion, parts }) => [criterion, ...parts].some((one) => one.id === id));
  const share = [...weights.top, ...weights.leaves].find((one) => one.id === id)?.weight01 ?? null;
  const problems = weights.problems.filter((one) => one.id === id);
  const own = top && [top.criterion, ...top.parts].find((one) => one.id === id);
  return (
    <div className={`${styles.result} ${styles.inPanel}`}>
      <p>
        Counts <strong>{share === null ? 'nothing' : `${formatPlain(share * 100)} %`}</strong> of the whole.{' '}
        {own && own.id !== top.criterion.id && `Part of ${top.criterion.name}.`}
        {own &&
          own.id === top.criterion.id &&
          top.parts.length > 0 &&
          `Scored by its ${top.parts.length} parts.`}
      </p>
      {problems.map(({ kind, text }) => (
        <Notice key={kind} tone="attention" title={text} />
      ))}
      {own && hardnessHint(own)}
      {own && top && own.id !== top.criterion.id && !hasAnchors(own) && hasAnchors(top.criterion) && (
        <dl className={styles.anchors}>
          <dt>1</dt>
          <dd>{top.criterion.anchor_1}</dd>
          <dt>3</dt>
          <dd>{top.criterion.anchor_3}</dd>
          <dt>5</dt>
          <dd>{top.criterion.anchor_5}</dd>
        </dl>
      )}
    </div>
  );
}

function hasAnchors({ anchor_1, anchor_3, anchor_5 }: Criterion): boolean {
  return [anchor_1, anchor_3, anchor_5].some((text) => text.trim() !== '');
}

function hardnessHint({ hardness }: Criterion) {
  return (
    hardness !== 'hard' && (
      <p className={styles.quiet}>
        A matter of judgement: at least two people score it, and somebody visits or tests it live.
      </p>
    )
  );
}
