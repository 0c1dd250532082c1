import { useMemo } from 'react';
import { v7 as uuid } from 'uuid';
import { Link, useLocation } from 'wouter';
import { declareNothing } from '../../../../../shared/commands/vendor/declare-nothing.ts';
import { tableOf } from '../../../../../shared/model/tables.ts';
import { RegisterSplit } from '../../../../registers/register-split.tsx';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { Counts } from '../../../../ui/counts.tsx';
import { fieldColumns } from '../../../../ui/grid/field-columns.ts';
import { Notice } from '../../../../ui/notice.tsx';
import { today } from '../../../../ui/today.ts';
import { commit } from '../../../../workbook/store.ts';
import type { StandingVendors } from '../use-vendors.ts';
import styles from '../vendors.module.css';
import { InterestTable } from './interest-table.tsx';

interface InterestsViewProps {
  readonly vendors: StandingVendors;
  readonly asked: string | null;
  readonly path: string;
}

const NAMES = ['person', 'vendor', 'kind', 'description', 'decision', 'declared_on'];

/** What people who score or decide have declared about vendors, and who may score whom. */
export function InterestsView({ vendors, asked, path }: InterestsViewProps) {
  const [, navigate] = useLocation();
  const { interests } = vendors;
  const columns = useMemo(
    () =>
      fieldColumns(tableOf('conflict'), NAMES, {
        person: { width: 170 },
        vendor: { width: 150 },
        kind: { width: 160 },
        description: { width: 300 },
        decision: {
          width: 180,
          tone: ({ decision }) => (decision === 'scores' ? null : 'attention'),
        },
      }),
    [],
  );
  const declareNone = (person: string) =>
    commit((workbook) =>
      declareNothing(workbook, { person, on: today(), newIds: interests.vendors.map(() => uuid()) }),
    ).catch(showRefusal);
  return (
    <div className={styles.view}>
      <div className={styles.above}>
        {interests.people.length === 0 ? (
          <Notice tone="info" title="Nobody scores yet">
            <p className={styles.line}>
              Declarations are asked of everybody who scores.{' '}
              <Link href="/partner-selection/scoring/evaluators">Name the evaluators</Link>
            </p>
          </Notice>
        ) : (
          interests.vendors.length > 0 && <InterestTable interests={interests} onNone={declareNone} />
        )}
      </div>
      <div className={styles.below}>
        <RegisterSplit
          table="conflict"
          columns={columns}
          asked={asked}
          onClosed={() => navigate(path, { replace: true })}
          toolbar={
            interests.cells.length > 0 && (
              <Counts
                counts={[
                  {
                    figure: interests.cells.length - interests.missing.length,
                    words: `of ${interests.cells.length} declared`,
                  },
                  ...(interests.abstaining.length > 0
                    ? [{ figure: interests.abstaining.length, words: 'not scored' }]
                    : []),
                ]}
              />
            )
          }
          emptyText="No declarations yet. Everybody who scores or decides says before the first score what ties them to a vendor, or that nothing does."
        />
      </div>
    </div>
  );
}
