import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { placeStakeholder } from '../../../../../shared/commands/place-stakeholder.ts';
import type { Attitude } from '../../../../../shared/model/readiness-lists.ts';
import { RowPanel } from '../../../../registers/row-panel.tsx';
import { rowPath } from '../../../../registers/row-path.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { SplitView } from '../../../../registers/split-view.tsx';
import { useOpened } from '../../../../registers/use-opened.ts';
import { ChartFrame } from '../../../../ui/charts/chart-frame.tsx';
import { DragMatrix } from '../../../../ui/charts/drag-matrix.tsx';
import { EmptyCard } from '../../../../ui/empty-card.tsx';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { inRegisterOrder } from '../in-register-order.ts';
import { BuyInHeadline } from './buy-in-headline.tsx';
import { LiftList } from './lift-list.tsx';
import styles from './map.module.css';
import { COLUMNS, mapFinding, placeTone, ROWS, stakeholderChip } from './stakeholder-chips.ts';
import { StakeholderTable } from './stakeholder-table.tsx';

/** The groups by influence and attitude: who carries the change, who can stop it, and who has moved. */
export function MapView({ onPickGroups }: { readonly onPickGroups: () => void }) {
  const [, navigate] = useLocation();
  const stakeholder = useWorkbook((w) => w.stakeholder);
  const groups = useMemo(() => inRegisterOrder(stakeholder), [stakeholder]);
  const chips = useMemo(() => groups.map(stakeholderChip), [groups]);
  const { opened, open, follow, close } = useOpened(null);
  const shown = opened !== null && stakeholder[opened] ? opened : null;
  if (groups.length === 0)
    return (
      <EmptyCard label="No groups yet" actions={<Button onClick={onPickGroups}>Add usual groups</Button>}>
        List the groups whose support matters, place them by influence and attitude, and the map says whom to
        win first.
      </EmptyCard>
    );
  const side = shown !== null && (
    <RowPanel
      table="stakeholder"
      rowId={shown}
      onClose={close}
      onSelect={follow}
      onOpen={(table, row) => {
        const path = rowPath(table, row);
        if (path !== null) navigate(path);
      }}
      takesFocus
    />
  );
  return (
    <SplitView side={side || null}>
      <div className={styles.view}>
        <BuyInHeadline groups={groups} />
        <ChartFrame
          title={mapFinding(groups)}
          subtitle="A dashed outline is where a group stood at the start; ▲ has come closer since, ▼ has moved away."
          picture={
            <DragMatrix
              label="Groups by influence and attitude"
              columns={COLUMNS}
              rows={ROWS}
              chips={chips}
              current={shown}
              cellTone={placeTone}
              trayTitle="Not placed"
              onMove={(id, { column, row }) =>
                commit((workbook) =>
                  placeStakeholder(workbook, id, { influence: Number(row), attitude: column as Attitude }),
                ).catch(showRefusal)
              }
              onPick={open}
            />
          }
          table={<StakeholderTable groups={groups} />}
        />
        <LiftList groups={groups} current={shown} onPick={open} />
      </div>
    </SplitView>
  );
}
