import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { v7 as uuid } from 'uuid';
import { useLocation } from 'wouter';
import { addAutomations, touchpointsWithoutMachine } from '../../../../shared/commands/add-automations.ts';
import { facesCustomers } from '../../../../shared/domain/technology/customer-automations.ts';
import type { HumanRoutes } from '../../../../shared/domain/technology/human-routes.ts';
import type { TouchpointSplit } from '../../../../shared/domain/technology/machine-and-people.ts';
import { RegisterSplit } from '../../../registers/register-split.tsx';
import { showRefusal } from '../../../registers/show-refusal.ts';
import { Counts } from '../../../ui/counts.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { commit } from '../../../workbook/store.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import { automationColumns } from './automation-columns.tsx';
import { AutomationResult } from './automation-result.tsx';
import { RouteGaps } from './route-gaps.tsx';
import styles from './technology.module.css';

interface AutomationsViewProps {
  readonly routes: HumanRoutes;
  readonly splits: readonly TouchpointSplit[];
  readonly asked: string | null;
  readonly path: string;
}

/** Every machine with the way past it, and the places where customers get no further. */
export function AutomationsView({ routes, splits, asked, path }: AutomationsViewProps) {
  const [, navigate] = useLocation();
  const automations = useWorkbook((w) => w.automation);
  const columns = useMemo(() => automationColumns(splits), [splits]);
  const undescribed = routes.gaps.filter(({ gap }) => gap === 'no-machine');
  const add = () => {
    const ids = undescribed.map(() => uuid());
    commit((workbook) => {
      const found = touchpointsWithoutMachine(workbook).map(({ id }) => id);
      return addAutomations(
        workbook,
        found,
        found.map((_, index) => ids[index] ?? uuid()),
      );
    }).catch(showRefusal);
  };
  const count = Object.keys(automations).length;
  return (
    <div className={styles.fills}>
      {routes.gaps.length > 0 && (
        <div className={styles.notice}>
          <Notice
            tone="attention"
            title={
              routes.gaps.length === 1
                ? 'At one place a customer may not reach a person'
                : `At ${routes.gaps.length} places a customer may not reach a person`
            }
          >
            <RouteGaps gaps={routes.gaps} />
            {undescribed.length > 0 && (
              <Button variant="default" size="compact-sm" mt={8} onClick={add}>
                {undescribed.length === 1
                  ? 'Add the missing automation'
                  : `Add ${undescribed.length} automations from the map`}
              </Button>
            )}
          </Notice>
        </div>
      )}
      <div className={styles.grid}>
        <RegisterSplit
          table="automation"
          columns={columns}
          asked={asked}
          onClosed={() => navigate(path, { replace: true })}
          toolbar={
            count > 0 && (
              <Counts
                counts={[
                  {
                    figure: routes.list.length - routes.gaps.length,
                    words: `of ${routes.list.length} places lead to a person`,
                  },
                ]}
              />
            )
          }
          extra={(id) => {
            const row = automations[id];
            const split =
              row &&
              facesCustomers(row) &&
              splits.find(({ touchpoint }) => touchpoint.id === row?.touchpoint);
            return row && <AutomationResult row={row} split={split || null} />;
          }}
          emptyText="No automations yet. Decide on the touchpoint map what a machine handles, or add one here."
        />
      </div>
    </div>
  );
}
