import { Link } from 'wouter';
import {
  OBLIGATION_TARGET01,
  obligationShare,
} from '../../../../../shared/domain/duties/obligation-score.ts';
import type { ClientObligation } from '../../../../../shared/model/tables/client-obligation.ts';
import type { Kpi } from '../../../../../shared/model/tables/kpi.ts';
import { rowPath } from '../../../../registers/row-path.ts';
import { ToneBadge } from '../../../../ui/tone-badge.tsx';
import { formatShare } from '../format-money.ts';
import { Points } from '../points.tsx';
import styles from './obligation-result.module.css';

interface ObligationResultProps {
  readonly row: ClientObligation;
  readonly kpis: readonly Kpi[];
}

/** How far an obligation was kept, who is missing, and what stands on it. */
export function ObligationResult({ row, kpis }: ObligationResultProps) {
  const share01 = obligationShare(row);
  const points = [
    ...(row.owner === null
      ? [
          {
            says: 'Nobody sees to it yet',
            matters: 'An obligation without a name is the first to be missed. Choose an owner.',
          },
        ]
      : []),
    ...(row.standard.trim() === ''
      ? [
          {
            says: 'Nothing says how and by when',
            matters: 'Without a day nobody can tell whether it was kept. Write down form and time.',
          },
        ]
      : []),
  ];
  return (
    <section aria-label="Result" className={styles.result}>
      <ToneBadge tone={share01 === null ? 'none' : share01 < OBLIGATION_TARGET01 ? 'bad' : 'good'}>
        {share01 === null
          ? 'Not counted yet'
          : `Kept ${row.met ?? 0} of ${row.due ?? 0} times, ${formatShare(share01)}`}
      </ToneBadge>
      <Points points={points} />
      {kpis.length > 0 && (
        <p className={styles.kpis}>
          {kpis.length === 1 ? 'One KPI stands' : `${kpis.length} KPIs stand`} on it:{' '}
          {kpis.map(({ id, name }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <Link href={rowPath('kpi', id) ?? ''}>{name}</Link>
            </span>
          ))}
          .
        </p>
      )}
    </section>
  );
}
