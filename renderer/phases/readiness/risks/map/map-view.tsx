import { Button, SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { rateRisk } from '../../../../../shared/commands/rate-risk.ts';
import type { RiskAssessment } from '../../../../../shared/domain/risk/assess-risks.ts';
import { RowPanel } from '../../../../registers/row-panel.tsx';
import { rowPath } from '../../../../registers/row-path.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { SplitView } from '../../../../registers/split-view.tsx';
import { useOpened } from '../../../../registers/use-opened.ts';
import { ChartFrame } from '../../../../ui/charts/chart-frame.tsx';
import { DragMatrix } from '../../../../ui/charts/drag-matrix.tsx';
import type { MatrixPlace } from '../../../../ui/charts/matrix/matrix-chip.ts';
import { Notice } from '../../../../ui/notice.tsx';
import { commit } from '../../../../workbook/store.ts';
import { useRemembered } from '../../../../workbook/use-remembered.ts';
import { BandCounts } from '../band-counts.tsx';
import { bandTone } from '../band-look.ts';
import { RiskResult } from '../risk-result.tsx';
import { flagSentence, riskTitle } from '../risk-words.ts';
import { LossTotal } from './loss-total.tsx';
import { mapFinding } from './map-finding.ts';
import styles from './map-view.module.css';
import { ProposalPanel } from './proposal-panel.tsx';
import { IMPACT_AXIS, LIKELIHOOD_AXIS, MAP_MODES, type MapMode, pairOf, riskChips } from './risk-chips.ts';
import { RiskTable } from './risk-table.tsx';
import { TopRisks } from './top-risks.tsx';

interface MapViewProps {
  readonly risks: RiskAssessment;
  readonly today: string;
  readonly asked: string | null;
  readonly path: string;
}

const SUBTITLES: Readonly<Record<MapMode, string>> = {
  inherent: 'As rated before controls. The mark of a risk is the band that it counts with. Drag to rate.',
  residual: 'As rated after controls. The mark of a risk is the band that it counts with. Drag to rate.',
  both: 'As rated after controls, with a dashed outline where it was before. The mark is the band that counts. Drag to rate after controls.',
};

/** The risks on a map of likelihood and impact, with those that weigh most and those that weak answers point to. */
export function MapView({ risks, today, asked, path }: MapViewProps) {
  const [, navigate] = useLocation();
  const [mode, setMode] = useRemembered<MapMode>('risks.map', 'inherent');
  const { opened, open, close } = useOpened(asked);
  const [moved, setMoved] = useState<string | null>(null);
  const chips = useMemo(() => riskChips(risks.list, mode), [risks, mode]);
  const shown = opened !== null && risks.byId[opened] ? opened : null;
  const rate = (id: string, place: MatrixPlace | null) => {
    const pair = pairOf(mode, risks.byId[id]);
    return commit((workbook) =>
      rateRisk(workbook, id, pair, place && { likelihood: Number(place.column), impact: Number(place.row) }),
    ).then(() => setMoved(pair === 'residual' ? id : null), showRefusal);
  };
  const doubt = moved === null ? undefined : risks.byId[moved];
  const current = shown === null ? null : risks.byId[shown];
  return (
    <SplitView
      side={
        current ? (
          <RowPanel
            table="risk"
            rowId={current.risk.id}
            takesFocus
            onClose={() => {
              close();
              if (asked !== null) navigate(path, { replace: true });
            }}
            onSelect={open}
            onOpen={(table, row) => {
              const to = rowPath(table, row);
              if (to !== null) navigate(to);
            }}
            extra={<RiskResult one={current} />}
          />
        ) : null
      }
    >
      <div className={styles.view}>
        <div className={styles.totals}>
          <BandCounts risks={risks} today={today} />
          <LossTotal risks={risks} />
        </div>
        {doubt?.flags.includes('unproven') && (
          <Notice tone="attention" title={`Recorded. ${riskTitle(doubt.risk)}`} onHide={() => setMoved(null)}>
            <p className={styles.quiet}>{flagSentence('unproven', doubt)}</p>
            <Button
              variant="default"
              size="compact-sm"
              mt={8}
              onClick={() => {
                open(doubt.risk.id);
                setMoved(null);
              }}
            >
              Look at its controls
            </Button>
          </Notice>
        )}
        <ChartFrame
          title={mapFinding(risks)}
          subtitle={SUBTITLES[mode]}
          aside={
            <SegmentedControl
              size="xs"
              aria-label="Which rating is shown"
              data={[...MAP_MODES]}
              value={mode}
              onChange={(value) => setMode(value as MapMode)}
            />
          }
          picture={
            <DragMatrix
              label="Risks by likelihood and impact"
              columns={LIKELIHOOD_AXIS}
              rows={IMPACT_AXIS}
              chips={chips}
              cellTone={(column, row) => bandTone(Number(column), Number(row))}
              current={shown}
              trayTitle={mode === 'residual' ? 'Not rated after controls' : 'Not rated'}
              onMove={rate}
              onTakeOut={(id) => rate(id, null)}
              onPick={open}
            />
          }
          table={<RiskTable risks={risks} />}
        />
        <div className={styles.foot}>
          <TopRisks risks={risks} current={shown} onPick={open} />
          <ProposalPanel />
        </div>
      </div>
    </SplitView>
  );
}
