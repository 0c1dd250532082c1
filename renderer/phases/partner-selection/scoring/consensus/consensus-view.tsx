import { SegmentedControl } from '@mantine/core';
import { useLocation } from 'wouter';
import { SplitView } from '../../../../registers/split-view.tsx';
import { type Count, Counts } from '../../../../ui/counts.tsx';
import reach from '../../../../ui/reach.module.css';
import { useRemembered } from '../../../../workbook/use-remembered.ts';
import { cellOf, cellWord } from '../cell-path.ts';
import { EarlyNotice, HiddenResults } from '../hidden-results.tsx';
import { useOpenedResults } from '../use-opened-results.ts';
import { useScoring } from '../use-scoring.ts';
import { CellPanel } from './cell-panel.tsx';
import styles from './consensus.module.css';
import { focusCell, HeatMap } from './heat-map.tsx';

type Shown = 'all' | 'apart';

interface ConsensusViewProps {
  readonly asked: string | null;
  readonly path: string;
}

/** Where the evaluators agree and where they do not, vendor by vendor, with what each of them gave beside it. */
export function ConsensusView({ asked, path }: ConsensusViewProps) {
  const [, navigate] = useLocation();
  const { selection } = useScoring();
  const opened = useOpenedResults();
  const { isOpen } = opened;
  const [shown, setShown] = useRemembered<Shown>('scoring.consensus', 'all');
  const vendors = selection.vendors.filter(({ id }) => isOpen(id));
  const cells = [...selection.cells.values()].filter((cell) => isOpen(cell.vendor));
  const apart = cells.filter((cell) => cell.apart);
  const open = apart.filter(({ agreed }) => agreed === null);
  const wanted = cellOf(asked);
  const cell =
    cells.find((one) => one.vendor === wanted?.vendor && one.criterion === wanted.criterion) ?? null;
  if (vendors.length === 0) return <HiddenResults opened={opened} />;
  const counts: readonly Count[] = [
    {
      figure: open.length,
      words: open.length === 1 ? 'cell to talk about' : 'cells to talk about',
      bad: open.length > 0,
    },
    { figure: cells.filter(({ agreed }) => agreed !== null).length, words: 'agreed' },
    { figure: vendors.reduce((sum, { missing }) => sum + missing.length, 0), words: 'without a score' },
  ];
  return (
    <SplitView
      side={
        cell && (
          <CellPanel
            key={`${cell.vendor}~${cell.criterion}`}
            cell={cell}
            onClose={() => {
              navigate(path, { replace: true });
              focusCell(document, cell);
            }}
          />
        )
      }
    >
      <div className={styles.view}>
        <EarlyNotice opened={opened} />
        <div className={styles.bar}>
          <Counts counts={counts} />
          <SegmentedControl
            size="xs"
            aria-label="Criteria shown"
            classNames={{ input: reach.over }}
            data={[
              { value: 'all', label: 'All criteria' },
              { value: 'apart', label: 'Only what differs' },
            ]}
            value={shown}
            onChange={(picked) => setShown(picked as Shown)}
          />
        </div>
        {shown === 'apart' && apart.length === 0 ? (
          <p className={styles.quiet}>No two evaluators are so far apart that they should talk.</p>
        ) : (
          <HeatMap
            vendors={vendors}
            onlyApart={shown === 'apart'}
            current={cell}
            onPick={(picked) => navigate(`${path}/${cellWord(picked)}`, { replace: true })}
          />
        )}
        {vendors.length < selection.vendors.length && (
          <p className={styles.quiet}>
            Hidden until you have handed in your own scores or everybody has:{' '}
            {selection.vendors
              .filter(({ id }) => !isOpen(id))
              .map(({ name }) => name)
              .join(', ')}
            .
          </p>
        )}
      </div>
    </SplitView>
  );
}
