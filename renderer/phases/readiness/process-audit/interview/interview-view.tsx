import { VisuallyHidden } from '@mantine/core';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { ProcessAudits } from '../../../../../shared/domain/sourcing/process/audit-processes.ts';
import { ratingField } from '../../../../../shared/domain/sourcing/process/process-ratings.ts';
import type { Parameters } from '../../../../../shared/model/parameters.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { useRemembered, useStored } from '../../../../workbook/use-remembered.ts';
import { ProcessResult } from '../result/process-result.tsx';
import { setProcess } from '../set-process.ts';
import styles from './interview.module.css';
import { InterviewFooter } from './interview-footer.tsx';
import { ProcessField } from './process-field.tsx';
import { ProcessSwitch } from './process-switch.tsx';
import { RatingStopView } from './rating-stop.tsx';
import { StopList } from './stop-list.tsx';
import { STOPS, stopOf } from './stops.ts';
import { useInterviewKeys } from './use-interview-keys.ts';

interface InterviewViewProps {
  readonly audits: ProcessAudits;
  readonly parameters: Parameters;
  /** The process that was asked for; the first otherwise. */
  readonly wanted: string | undefined;
  readonly onGo: (process: string) => void;
}

/** One process at a time, one question after the other, with the result beside it as it forms. */
export function InterviewView({ audits: { list, plan }, parameters, wanted, onGo }: InterviewViewProps) {
  const [last, remember] = useRemembered<string | null>('audit-process', null);
  const [at, setAt] = useRemembered('audit-stop', 'about');
  const [advance, setAdvance] = useStored('process-audit.advance', true);
  const { stop, index: stopIndex } = stopOf(at);
  const found = list.findIndex(({ process }) => process.id === (wanted ?? last));
  const index = Math.max(0, found);
  const audit = list[index];
  const shown = audit?.process.id;
  useEffect(() => {
    if (shown === undefined) return;
    if (shown !== wanted) onGo(shown);
    else if (shown !== last) remember(shown);
  }, [shown, wanted, last, onGo, remember]);
  const place = `${shown}/${stop.id}`;
  const now = useRef(place);
  useLayoutEffect(() => {
    now.current = place;
  }, [place]);

  const goStop = (step: -1 | 1) => {
    const next = STOPS[stopIndex + step];
    if (next) setAt(next.id);
  };
  const goProcess = (step: -1 | 1) => {
    const next = list[index + step];
    if (next) onGo(next.process.id);
  };
  const rate = async (rating: number | null) => {
    if (!audit || stop.kind !== 'rating') return;
    await setProcess(audit.process, ratingField(stop.factor), rating).then(() => {
      // Whoever went on by themselves in the meantime stays where they went.
      if (advance && rating !== null && now.current === place) goStop(1);
    }, showRefusal);
  };
  useInterviewKeys({ onRate: stop.kind === 'rating' ? rate : null, onStop: goStop, onProcess: goProcess });
  if (!audit) return null;
  return (
    <div className={styles.interview}>
      <ProcessSwitch audits={list} index={index} onGo={onGo} onProcess={goProcess} />
      <div className={styles.columns}>
        <StopList audit={audit} current={stop.id} onGo={setAt} />
        <section className={styles.main} aria-labelledby="stop-title">
          <VisuallyHidden aria-live="polite">
            {audit.process.name}: {stop.name}
          </VisuallyHidden>
          {stop.kind === 'rating' ? (
            <RatingStopView key={place} audit={audit} factor={stop.factor} onRate={rate} />
          ) : (
            <>
              <div>
                <h2 id="stop-title" className={styles.title}>
                  {stop.name}
                </h2>
                <p className={styles.question}>{stop.question}</p>
              </div>
              <div key={place} className={styles.fields} data-stop={stop.id}>
                {stop.fields.map((field) => (
                  <ProcessField key={field} process={audit.process} name={field} />
                ))}
              </div>
            </>
          )}
          <InterviewFooter
            index={stopIndex}
            nextProcess={list[index + 1]?.process.name ?? null}
            advance={advance}
            onAdvance={setAdvance}
            onStop={goStop}
            onProcess={goProcess}
          />
        </section>
        <aside className={styles.side}>
          <ProcessResult audit={audit} plan={plan} parameters={parameters} />
        </aside>
      </div>
    </div>
  );
}
