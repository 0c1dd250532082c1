import { Link } from 'wouter';
import type { WeighedDrawback } from '../../../../../shared/domain/case/balance-case.ts';
import { ANCHORS } from '../../../../../shared/model/anchors.ts';
import { rowPath } from '../../../../registers/row-path.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from './balance.module.css';
import { WeightBar } from './weight-bar.tsx';

/** A drawback with its weight, what mitigates it and the risks that follow it up. */
export function DrawbackItem({ one }: { readonly one: WeighedDrawback }) {
  const { drawback, mitigated, risks } = one;
  const registered = useWorkbook((w) => w.risk);
  const { seriousness } = drawback;
  const followed = risks.flatMap((id) => registered[id] ?? []);
  return (
    <li className={styles.item}>
      <WeightBar
        weight={seriousness}
        words={seriousness === null ? 'not rated yet' : (ANCHORS.impact[seriousness - 1] ?? '')}
        side="against"
      />
      <Link href={rowPath('drawback', drawback.id) ?? ''} className={styles.name ?? ''}>
        {drawback.name}
      </Link>
      {mitigated ? (
        <p className={styles.mitigation}>{drawback.mitigation}</p>
      ) : (
        <p className={styles.gap}>
          <span aria-hidden>! </span>Nothing mitigates it
        </p>
      )}
      {followed.length > 0 && (
        <p className={styles.risks}>
          Followed up by{' '}
          {followed.map(({ id, name }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <Link href={rowPath('risk', id) ?? ''} title={name}>
                {/^K\d\d$/.test(id) ? `risk ${id}` : name}
              </Link>
            </span>
          ))}
        </p>
      )}
    </li>
  );
}
