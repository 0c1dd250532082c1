import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { calibrationStanding } from '../../../../../shared/domain/behaviour/calibration-standing.ts';
import { RegisterSplit } from '../../../../registers/register-split.tsx';
import { ChartFrame } from '../../../../ui/charts/chart-frame.tsx';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { formatPlain } from '../../../../ui/format-score.ts';
import type { GridColumn } from '../../../../ui/grid/grid-column.ts';
import { ToneBadge } from '../../../../ui/tone-badge.tsx';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from '../behaviours.module.css';
import { columnsOf } from '../columns-of.ts';
import { CalibrationTable } from './calibration-table.tsx';
import { calibrationFinding, explainSpread, STATE_LOOKS } from './calibration-words.ts';
import { ScoreStrips } from './score-strips.tsx';
import { SessionScores } from './session-scores.tsx';
import { useHiddenScores } from './use-hidden-scores.ts';

interface CalibrationViewProps {
  readonly asked: string | null;
  readonly path: string;
}

/** Whether assessors judge alike: every contact that several of them scored, and how far they were apart. */
export function CalibrationView({ asked, path }: CalibrationViewProps) {
  const [, navigate] = useLocation();
  const parameter = useWorkbook((w) => w.parameter);
  const calibration_session = useWorkbook((w) => w.calibration_session);
  const calibration_score = useWorkbook((w) => w.calibration_score);
  const { isHidden, setHidden } = useHiddenScores();
  const standing = useMemo(
    () => calibrationStanding({ parameter, calibration_session, calibration_score }),
    [parameter, calibration_session, calibration_score],
  );
  const { list, limit } = standing;
  // What is covered says nothing yet, in no sentence either.
  const open = useMemo(() => {
    const covered = new Set(list.filter(isHidden).map(({ session }) => session.id));
    const scores = Object.entries(calibration_score).filter(([, { session }]) => !covered.has(session));
    return calibrationStanding({
      parameter,
      calibration_session,
      calibration_score: Object.fromEntries(scores),
    });
  }, [list, isHidden, parameter, calibration_session, calibration_score]);
  const byId = useMemo(() => new Map(list.map((one) => [one.session.id, one])), [list]);
  const columns = useMemo(() => {
    const given: GridColumn = {
      key: 'calibration_given',
      header: 'Scores',
      help: 'How many assessors have scored the contact.',
      width: 84,
      value: (row) => byId.get(row.id)?.scores.length ?? 0,
    };
    const spread: GridColumn = {
      key: 'calibration_spread',
      header: 'Spread, points',
      help: 'The highest score less the lowest one.',
      width: 140,
      value: (row) => {
        const one = byId.get(row.id);
        return one && !isHidden(one) ? one.spread : null;
      },
      text: (row) => {
        const one = byId.get(row.id);
        return !one || one.spread === null ? '–' : isHidden(one) ? 'hidden' : formatPlain(one.spread);
      },
      tone: (row) => {
        const one = byId.get(row.id);
        return one && !isHidden(one) && one.within === false ? 'attention' : null;
      },
    };
    return columnsOf('calibration_session', [given, spread]);
  }, [byId, isHidden]);
  const look = STATE_LOOKS[open.state];
  return (
    <div className={styles.page}>
      {list.length > 0 && (
        <section className={styles.card}>
          <ChartFrame
            title={calibrationFinding(open)}
            subtitle={look.means}
            empty={open.latest === null}
            aside={
              <>
                <ToneBadge tone={look.tone}>{look.label}</ToneBadge>
                <ExplainButton what="Spread of the assessors" explain={() => explainSpread(open)} />
              </>
            }
            picture={
              <ScoreStrips
                list={list}
                hidden={isHidden}
                onPick={(id) => navigate(`${path}/${encodeURIComponent(id)}`)}
              />
            }
            table={<CalibrationTable list={list} hidden={isHidden} />}
          />
        </section>
      )}
      <div className={styles.register}>
        <RegisterSplit
          table="calibration_session"
          columns={columns}
          asked={asked}
          onClosed={() => navigate(path, { replace: true })}
          extra={(id) => {
            const one = byId.get(id);
            return (
              one && (
                <SessionScores
                  key={id}
                  one={one}
                  limit={limit}
                  hidden={isHidden(one)}
                  onHidden={(hidden) => setHidden(id, hidden)}
                />
              )
            );
          }}
          emptyText="No calibrations yet. Add the first contact that several assessors score on their own."
        />
      </div>
    </div>
  );
}
