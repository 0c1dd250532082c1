import type { ProfileFigures } from '../../../../shared/domain/engagement/profile-figures.ts';
import type { Row } from '../../../../shared/model/tables.ts';
import { ExplainButton } from '../../../ui/explain/explain-button.tsx';
import { formatCount, formatFte, formatMoney } from '../format-amount.ts';
import { type Derived, explainProfile } from './explain-profile.ts';
import styles from './profile.module.css';

interface DerivedFiguresProps {
  readonly engagement: Row<'engagement'>;
  readonly figures: ProfileFigures;
}

/** What follows from team and volumes, each with how it came about. */
export function DerivedFigures({ engagement, figures }: DerivedFiguresProps) {
  const { currency } = engagement;
  const list: readonly (readonly [Derived, string, string])[] = [
    ['costPerFte', 'Cost per FTE', formatMoney(figures.costPerFte, currency)],
    ['costPerContact', 'Cost per contact', formatMoney(figures.costPerContact, currency)],
    ['contactsPerFte', 'Contacts per FTE a year', formatCount(figures.contactsPerFte)],
    [
      'workloadFte',
      'Workload of the channels',
      figures.workloadFte === null ? '–' : `${formatFte(figures.workloadFte)} FTE`,
    ],
  ];
  return (
    <dl className={styles.derived} aria-label="Figures that follow">
      {list.map(([which, name, text]) => (
        <div key={which}>
          <dt>
            {name}
            <ExplainButton what={name} explain={() => explainProfile(which, engagement, figures)} />
          </dt>
          <dd title={text === '–' ? 'not known yet' : undefined}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
