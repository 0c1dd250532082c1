import { useMemo } from 'react';
import { planSample, type SampleWish } from '../../../../../shared/domain/behaviour/plan-sample.ts';
import { Panel } from '../../../../ui/panel.tsx';
import { useRemembered } from '../../../../workbook/use-remembered.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from '../behaviours.module.css';
import { CheckTable } from './check-table.tsx';
import { SampleAnswer } from './sample-answer.tsx';
import { SampleForm } from './sample-form.tsx';

/** How many contacts have to be looked at, how precise the plan is, and which checks the playbook has. */
export function SamplesView() {
  const parameter = useWorkbook((w) => w.parameter);
  const touchpoint = useWorkbook((w) => w.touchpoint);
  const [wish, setWish] = useRemembered<SampleWish>('sample.wish', {});
  const plan = useMemo(() => planSample({ parameter, touchpoint }, wish), [parameter, touchpoint, wish]);
  const own = useMemo(() => planSample({ parameter, touchpoint }), [parameter, touchpoint]);
  return (
    <div className={`${styles.page} ${styles.reading}`}>
      <div className={styles.pair}>
        <SampleForm plan={plan} own={own} wish={wish} onWish={setWish} />
        <SampleAnswer plan={plan} />
      </div>
      <Panel title="Quality checks of the playbook">
        <CheckTable confidence={plan.confidence} />
      </Panel>
    </div>
  );
}
