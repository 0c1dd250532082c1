import { Switch } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useLocation } from 'wouter';
import { type ImpactCell, impactCells } from '../../../../../shared/domain/change/impact-cells.ts';
import { IMPACT_AREAS, IMPACT_SIDES } from '../../../../../shared/model/readiness-lists.ts';
import { RowPanel } from '../../../../registers/row-panel.tsx';
import { rowPath } from '../../../../registers/row-path.ts';
import { SplitView } from '../../../../registers/split-view.tsx';
import { useOpened } from '../../../../registers/use-opened.ts';
import { Counts } from '../../../../ui/counts.tsx';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { useRemembered } from '../../../../workbook/use-remembered.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { explainImpact } from './explain-impact.ts';
import styles from './impact.module.css';
import { ImpactCellBox } from './impact-cell-box.tsx';

interface ImpactViewProps {
  readonly asked: string | null;
  readonly path: string;
}

/** From this severity on an effect needs something that is done about it. */
const SEVERE = 4;

/** What the change does to employees and customers, in structure, culture and operations. */
export function ImpactView({ asked, path }: ImpactViewProps) {
  const [, navigate] = useLocation();
  const impact = useWorkbook((w) => w.impact);
  const cells = useMemo(() => impactCells(Object.values(impact)), [impact]);
  const [questions, showQuestions] = useRemembered('change.impact-questions', true);
  const { opened, open, follow, close } = useOpened(asked);
  const shown = opened !== null && impact[opened] ? opened : null;
  const order = cells.flatMap(({ impacts }) => impacts.map(({ id }) => id));
  const all = Object.values(impact);
  const bare = all.filter(({ severity, answer }) => (severity ?? 0) >= SEVERE && answer.trim() === '').length;
  const side = shown !== null && (
    <RowPanel
      table="impact"
      rowId={shown}
      order={order}
      onClose={() => {
        close();
        if (asked !== null) navigate(path, { replace: true });
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
    <SplitView side={side || null}>
      <div className={styles.top}>
        <Counts
          counts={[
            { figure: String(all.length), words: all.length === 1 ? 'effect' : 'effects' },
            {
              figure: `${cells.filter(({ impacts }) => impacts.length > 0).length} of ${cells.length}`,
              words: 'cells filled',
            },
            {
              figure: String(bare),
              words: 'of severity 4 or 5 with nothing done about them',
              bad: bare > 0,
            },
          ]}
        >
          <ExplainButton what="Severity of a cell" explain={() => explainImpact(cells)} />
        </Counts>
        <Switch
          size="xs"
          label="Show the questions"
          checked={questions}
          onChange={(event) => showQuestions(event.currentTarget.checked)}
        />
      </div>
      <div className={styles.grid}>
        <span />
        {IMPACT_SIDES.map(({ value, label }) => (
          <h2 key={value} className={styles.side}>
            {label}
          </h2>
        ))}
        {IMPACT_AREAS.map(({ value: area, label }) => (
          <Row key={area} label={label}>
            {cells
              .filter((cell) => cell.area === area)
              .map((cell: ImpactCell) => (
                <ImpactCellBox
                  key={cell.side}
                  cell={cell}
                  questions={questions}
                  current={shown}
                  onOpen={open}
                />
              ))}
          </Row>
        ))}
      </div>
    </SplitView>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      <h2 className={styles.area}>{label}</h2>
      {children}
    </>
  );
}
