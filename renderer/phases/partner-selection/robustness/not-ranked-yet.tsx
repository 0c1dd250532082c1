import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { assessSelection } from '../../../../shared/domain/score/assess-vendors.ts';
import { notRankedWords } from '../../../../shared/domain/score/ranking-words.ts';
import { EmptyCard } from '../../../ui/empty-card.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import styles from './robustness.module.css';

/** What keeps the vendors from being ranked, vendor by vendor, and where to go on. */
export function NotRankedYet() {
  const [, navigate] = useLocation();
  const workbook = useWorkbook((w) => w);
  const { criteria, vendors } = useMemo(() => assessSelection(workbook), [workbook]);
  const ranked = vendors.filter(({ rank }) => rank !== null).length;
  const [goTo, path] =
    criteria.length === 0
      ? ['Go to the criteria', '/partner-selection/criteria']
      : vendors.length === 0
        ? ['Go to the vendors', '/partner-selection/vendors']
        : ['Go to scoring', '/partner-selection/scoring'];
  return (
    <div className={styles.view}>
      <EmptyCard
        label="No ranking yet"
        actions={
          <Button rightSection={<IconArrowRight size={16} aria-hidden />} onClick={() => navigate(path)}>
            {goTo}
          </Button>
        }
      >
        Robustness shows how firm a ranking is, so it needs at least two ranked vendors.{' '}
        {criteria.length === 0
          ? 'There are no criteria yet.'
          : vendors.length === 0
            ? 'No vendor has come as far as the request for proposal yet.'
            : `${ranked} of ${vendors.length} ${vendors.length === 1 ? 'vendor is' : 'vendors are'} ranked so far.`}
      </EmptyCard>
      {vendors.length > 0 && (
        <Panel title="What is missing">
          <dl className={styles.missing}>
            {vendors.map((vendor) => (
              <div key={vendor.id}>
                <dt>{vendor.name}</dt>
                <dd>
                  {vendor.rank === null ? (
                    notRankedWords(workbook, vendor).map((reason) => <p key={reason}>{reason}</p>)
                  ) : (
                    <p>Ranked.</p>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </Panel>
      )}
    </div>
  );
}
