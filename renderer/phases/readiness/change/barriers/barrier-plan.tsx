import { Button } from '@mantine/core';
import { IconArrowRight, IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { Barrier } from '../../../../../shared/model/tables/barrier.ts';
import { draftRow } from '../../../../registers/draft-row.ts';
import { editRegister } from '../../../../registers/edit-register.ts';
import { RowPanel } from '../../../../registers/row-panel.tsx';
import { rowPath } from '../../../../registers/row-path.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { SplitView } from '../../../../registers/split-view.tsx';
import { useOpened } from '../../../../registers/use-opened.ts';
import { EmptyCard } from '../../../../ui/empty-card.tsx';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { inRegisterOrder } from '../in-register-order.ts';
import { AddBarriersButton } from './add-barriers-button.tsx';
import styles from './barriers.module.css';

interface BarrierPlanProps {
  readonly asked: string | null;
  readonly onClosed: () => void;
}

/** The barriers to be read: from what gets in the way over what is done to what is gained. */
export function BarrierPlan({ asked, onClosed }: BarrierPlanProps) {
  const [, navigate] = useLocation();
  const workbook = useWorkbook((w) => w);
  const { barrier } = workbook;
  const rows = useMemo(() => inRegisterOrder(barrier), [barrier]);
  const { opened, open, follow, close } = useOpened(asked);
  const shown = opened !== null && barrier[opened] ? opened : null;
  if (rows.length === 0)
    return (
      <EmptyCard label="No barriers yet" actions={<AddBarriersButton />}>
        Language and culture get in the way of understanding: begin with the three usual barriers, and put
        them into your own words.
      </EmptyCard>
    );
  const add = () => {
    const position = Math.max(...rows.map((row) => row.position)) + 1;
    editRegister('barrier', {
      title: 'Add barrier',
      set: [],
      add: [draftRow(workbook, 'barrier', { position })],
    }).then(([row]) => row !== undefined && open(row), showRefusal);
  };
  const side = shown !== null && (
    <RowPanel
      table="barrier"
      rowId={shown}
      onClose={() => {
        close();
        if (asked !== null) onClosed();
      }}
      onSelect={follow}
      onOpen={(table, row) => {
        const path = rowPath(table, row);
        if (path !== null) navigate(path);
      }}
      takesFocus
    />
  );
  return (
    <SplitView fills side={side || null}>
      <div className={styles.scroll}>
        <ul className={styles.plan} aria-label="Barriers">
          {rows.map((row) => (
            <li key={row.id}>
              <Line barrier={row} current={row.id === shown} onOpen={open} />
            </li>
          ))}
        </ul>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={add}
        >
          Add a barrier
        </Button>
      </div>
    </SplitView>
  );
}

interface LineProps {
  readonly barrier: Barrier;
  readonly current: boolean;
  readonly onOpen: (id: string) => void;
}

function Line({ barrier, current, onOpen }: LineProps) {
  const { id, name, action, benefit } = barrier;
  const owner = useWorkbook((w) => (barrier.owner === null ? null : (w.person[barrier.owner]?.name ?? null)));
  return (
    <button
      type="button"
      className={styles.line}
      aria-current={current || undefined}
      onClick={() => onOpen(id)}
    >
      <span className={styles.part}>
        <span className={styles.label}>Barrier</span>
        <span className={styles.name}>{name}</span>
      </span>
      <IconArrowRight size={18} aria-hidden className={styles.arrow} />
      <span className={styles.part}>
        <span className={styles.label}>Action{owner === null ? ', no owner' : `, ${owner}`}</span>
        <span>{action || 'Nothing is done about it yet.'}</span>
      </span>
      <IconArrowRight size={18} aria-hidden className={styles.arrow} />
      <span className={styles.part}>
        <span className={styles.label}>Benefit</span>
        <span>{benefit || 'Nobody has said what is gained.'}</span>
      </span>
    </button>
  );
}
