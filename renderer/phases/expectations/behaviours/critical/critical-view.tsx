import { Button } from '@mantine/core';
import { IconFlag } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { criticalActivities } from '../../../../../shared/domain/behaviour/critical-activities.ts';
import { EmptyCard } from '../../../../ui/empty-card.tsx';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { Panel } from '../../../../ui/panel.tsx';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from '../behaviours.module.css';
import { CriticalTable } from './critical-table.tsx';
import { criticalFinding, explainCritical } from './critical-words.ts';
import { MarkDialog, type Marking } from './mark-dialog.tsx';

/** The activities that customers judge the company by, and what protects the brand in them. */
export function CriticalView() {
  const touchpoint = useWorkbook((w) => w.touchpoint);
  const behaviour = useWorkbook((w) => w.behaviour);
  const kpi = useWorkbook((w) => w.kpi);
  const scenario = useWorkbook((w) => w.scenario);
  const authority_limit = useWorkbook((w) => w.authority_limit);
  const [marking, setMarking] = useState<Marking | null>(null);
  const list = useMemo(
    () => criticalActivities({ touchpoint, behaviour, kpi, scenario, authority_limit }),
    [touchpoint, behaviour, kpi, scenario, authority_limit],
  );
  const mark = (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<IconFlag size={16} aria-hidden />}
      onClick={() => setMarking({ touchpoint: null, critical: true })}
    >
      Mark a touchpoint
    </Button>
  );
  return (
    <div className={styles.page}>
      {list.length === 0 ? (
        <EmptyCard label="No critical activities yet" actions={mark}>
          Mark the touchpoints in which a failure costs customers. They are what the contract has to protect
          first.
        </EmptyCard>
      ) : (
        <Panel
          title={criticalFinding(list)}
          aside={
            <span className={styles.bar}>
              {mark}
              <ExplainButton what="Protection" explain={() => explainCritical(list)} />
            </span>
          }
        >
          <CriticalTable list={list} onUnmark={(id) => setMarking({ touchpoint: id, critical: false })} />
        </Panel>
      )}
      {marking && <MarkDialog marking={marking} onClose={() => setMarking(null)} />}
    </div>
  );
}
