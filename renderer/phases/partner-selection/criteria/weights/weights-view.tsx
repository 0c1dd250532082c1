import { SegmentedControl, Select } from '@mantine/core';
import { useMemo } from 'react';
import {
  methodLabel,
  orderByWeight,
  proposeWeights,
  type WeightMethod,
  weighedSet,
} from '../../../../../shared/domain/criterion/methods/propose-weights.ts';
import { priceWeight } from '../../../../../shared/domain/criterion/price-weight.ts';
import { WEIGHT_METHODS } from '../../../../../shared/model/selection-lists.ts';
import { engagementOf } from '../../../../../shared/model/workbook.ts';
import { formatPlain } from '../../../../ui/format-score.ts';
import { Notice } from '../../../../ui/notice.tsx';
import { useRemembered } from '../../../../workbook/use-remembered.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from '../criteria.module.css';
import { FreezeBar } from '../freeze/freeze-bar.tsx';
import type { ReasonInForce } from '../freeze/use-reason.ts';
import { PairsEditor } from '../pairs/pairs-editor.tsx';
import { useCriteria, useFreeze } from '../use-criteria.ts';
import { DirectEditor } from './direct-editor.tsx';
import { PointsEditor } from './points-editor.tsx';
import { ProposalPanel } from './proposal-panel.tsx';
import { RankEditor } from './rank-editor.tsx';

const WHOLE = '.';

/** Four ways to come to weights, each beside the weights in force; only taking over changes these. */
export function WeightsView({ inForce }: { readonly inForce: ReasonInForce }) {
  const workbook = useWorkbook((w) => w);
  const { criterion, pair_comparison, engagement, parameter } = workbook;
  const { tree } = useCriteria();
  const standing = useFreeze();
  const fixed = standing.freeze !== null && inForce.reason === null;
  const inUse = engagementOf(workbook).weight_method;
  const [method, setMethod] = useRemembered<WeightMethod>('criteria.method', inUse);
  const [wanted, setWanted] = useRemembered<string>('criteria.set', WHOLE);
  const parent = tree.tops.some(({ criterion: { id }, parts }) => id === wanted && parts.length > 0)
    ? wanted
    : null;
  const [orders, setOrders] = useRemembered<Readonly<Record<string, readonly string[]>>>(
    'criteria.order',
    {},
  );
  const set = useMemo(() => weighedSet({ criterion }, parent), [criterion, parent]);
  const kept = orders[parent ?? WHOLE];
  const order =
    kept && set.length === kept.length && set.every(({ id }) => kept.includes(id))
      ? kept
      : orderByWeight(set);
  const proposal = useMemo(
    () => proposeWeights({ criterion, pair_comparison, engagement, parameter }, method, parent, order),
    [criterion, pair_comparison, engagement, parameter, method, parent, order],
  );
  const price = useMemo(() => priceWeight({ criterion, parameter }), [criterion, parameter]);
  return (
    <div className={styles.view}>
      <FreezeBar standing={standing} inForce={inForce} />
      {price.heavy && (
        <Notice tone="attention" title={`Price counts ${formatPlain(price.percent)} % of the whole`}>
          Above {formatPlain(price.limit)} % it may outweigh culture and quality: a cheap vendor whom
          customers do not like would win. Lower it, or be ready to say why not.
        </Notice>
      )}
      <div className={styles.choices}>
        <SegmentedControl
          aria-label="Way to come to weights"
          value={method}
          onChange={(value) => setMethod(value as WeightMethod)}
          data={WEIGHT_METHODS.map(({ value, label }) => ({ value, label }))}
        />
        <Select
          aria-label="What is weighed"
          w={320}
          allowDeselect={false}
          value={parent ?? WHOLE}
          onChange={(value) => setWanted(value ?? WHOLE)}
          data={[
            { value: WHOLE, label: `The criteria (${tree.tops.length})` },
            ...tree.tops
              .filter(({ parts }) => parts.length > 0)
              .map(({ criterion: { id, name }, parts }) => ({
                value: id,
                label: `Parts of ${name} (${parts.length})`,
              })),
          ]}
        />
        {parent === null && (
          <p className={styles.quiet}>
            In force: <strong>{methodLabel(inUse).toLowerCase()}</strong>
          </p>
        )}
      </div>
      <p className={styles.lead}>{WEIGHT_METHODS.find(({ value }) => value === method)?.help}</p>
      <div className={styles.columns}>
        <div className={styles.editor}>
          {method === 'direct' && <DirectEditor key={parent} set={set} fixed={fixed} />}
          {method === 'points' && <PointsEditor set={set} fixed={fixed} />}
          {method === 'rank' && (
            <RankEditor
              set={set}
              order={order}
              onOrder={(next) => setOrders({ ...orders, [parent ?? WHOLE]: next })}
            />
          )}
          {method === 'ahp' && <PairsEditor parent={parent} fixed={fixed} />}
        </div>
        <ProposalPanel proposal={proposal} order={method === 'rank' ? order : null} fixed={fixed} />
      </div>
    </div>
  );
}
