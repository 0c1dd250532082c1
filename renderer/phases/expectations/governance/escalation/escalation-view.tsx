import { Button, SegmentedControl } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { escalationLadders } from '../../../../../shared/domain/governance/escalation-ladders.ts';
import { RegisterSplit } from '../../../../registers/register-split.tsx';
import { RowPanel } from '../../../../registers/row-panel.tsx';
import { rowPath } from '../../../../registers/row-path.ts';
import { SplitView } from '../../../../registers/split-view.tsx';
import { useOpened } from '../../../../registers/use-opened.ts';
import { ChartFrame } from '../../../../ui/charts/chart-frame.tsx';
import { EmptyCard } from '../../../../ui/empty-card.tsx';
import reach from '../../../../ui/reach.module.css';
import { ScrollRegion } from '../../../../ui/scroll-region.tsx';
import { useRemembered } from '../../../../workbook/use-remembered.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { RowFindings, useGovernanceFindings } from '../findings/row-findings.tsx';
import styles from './ladder.module.css';
import { LadderPicture } from './ladder-picture.tsx';
import { LadderTable } from './ladder-table.tsx';
import { ladderFinding } from './ladder-words.ts';
import { RedMonths } from './red-months.tsx';
import { tierColumns } from './tier-columns.ts';

interface EscalationViewProps {
  readonly asked: string | null;
  readonly path: string;
  readonly onPickUsual: () => void;
}

/** How something is taken higher: three ladders as a picture, and their tiers as a register. */
export function EscalationView({ asked, path, onPickUsual }: EscalationViewProps) {
  const [, navigate] = useLocation();
  const tiers = useWorkbook((w) => w.escalation_tier);
  const [mode, setMode] = useRemembered<'ladders' | 'register'>('governance.tiers', 'ladders');
  const findings = useGovernanceFindings();
  const own = useMemo(() => findings.filter(({ view }) => view === 'tiers'), [findings]);
  const columns = useMemo(() => tierColumns(own), [own]);
  const close = () => navigate(path, { replace: true });
  return (
    <div className={styles.view}>
      <SegmentedControl
        size="xs"
        className={styles.modes ?? ''}
        aria-label="Show"
        classNames={{ control: reach.around, input: reach.over }}
        value={mode}
        onChange={(value) => setMode(value === 'register' ? 'register' : 'ladders')}
        data={[
          { value: 'ladders', label: 'Ladders' },
          { value: 'register', label: 'Tiers' },
        ]}
      />
      {mode === 'register' ? (
        <RegisterSplit
          table="escalation_tier"
          columns={columns}
          asked={asked}
          onClosed={close}
          extra={(id) => <RowFindings rowId={id} />}
          emptyText="No tiers yet. Add the usual ones above, or type the first."
        />
      ) : Object.keys(tiers).length === 0 ? (
        <EmptyCard
          label="No tiers yet"
          actions={
            <Button leftSection={<IconListSearch size={16} aria-hidden />} onClick={onPickUsual}>
              Pick from the usual tiers
            </Button>
          }
        >
          Ladders say who is told what, how fast, when something goes wrong; they are agreed before anything
          does.
        </EmptyCard>
      ) : (
        <Ladders asked={asked} onClosed={close} />
      )}
    </div>
  );
}

interface LaddersProps {
  readonly asked: string | null;
  readonly onClosed: () => void;
}

function Ladders({ asked, onClosed }: LaddersProps) {
  const [, navigate] = useLocation();
  const tiers = useWorkbook((w) => w.escalation_tier);
  const ladders = useMemo(() => escalationLadders(Object.values(tiers)), [tiers]);
  const findings = useGovernanceFindings();
  const incomplete = useMemo(
    () => new Set(findings.flatMap(({ view, row }) => (view === 'tiers' && row ? [row.id] : []))),
    [findings],
  );
  const { opened, open, follow, close } = useOpened(asked);
  const shown = opened !== null && tiers[opened] ? opened : null;
  const side = shown !== null && (
    <RowPanel
      table="escalation_tier"
      rowId={shown}
      order={ladders.flatMap((ladder) => ladder.tiers.map(({ id }) => id))}
      extra={<RowFindings rowId={shown} />}
      onClose={() => {
        close();
        if (asked !== null) onClosed();
      }}
      onSelect={follow}
      onOpen={(table, row) => {
        const to = rowPath(table, row);
        if (to !== null) navigate(to);
      }}
      takesFocus
    />
  );
  return (
    <SplitView fills side={side || null}>
      <ScrollRegion label="Escalation ladders" className={styles.scroll}>
        <ChartFrame
          title={ladderFinding(ladders, incomplete.size)}
          subtitle="A limit in business hours counts working days of eight hours. 24/7 means that it also runs at night."
          picture={<LadderPicture ladders={ladders} incomplete={incomplete} current={shown} onPick={open} />}
          table={<LadderTable ladders={ladders} />}
        />
        <RedMonths />
      </ScrollRegion>
    </SplitView>
  );
}
