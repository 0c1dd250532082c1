import { useState } from 'react';
import type { ProcessAudits } from '../../../../shared/domain/sourcing/process/audit-processes.ts';
import type { Parameters } from '../../../../shared/model/parameters.ts';
import { SplitView } from '../../../registers/split-view.tsx';
import { useOpened } from '../../../registers/use-opened.ts';
import type { AuditView } from './audit-view.ts';
import { InterviewView } from './interview/interview-view.tsx';
import { MissingView } from './missing/missing-view.tsx';
import { PictureView } from './picture/picture-view.tsx';
import { ProcessPanel } from './process-panel.tsx';
import { RegisterView } from './register/register-view.tsx';
import { WaveView } from './waves/wave-view.tsx';

interface AuditViewsProps {
  readonly view: AuditView;
  readonly audits: ProcessAudits;
  readonly parameters: Parameters;
  /** The process that the interview is about, or whose details are asked for. */
  readonly process: string | undefined;
  readonly onInterview: (process: string) => void;
  /** The details were closed. */
  readonly onClosed: () => void;
}

/** One view of the audit, with everything about one process beside it where the view does not say that itself. */
export function AuditViews({ view, audits, parameters, process, onInterview, onClosed }: AuditViewsProps) {
  const { opened, open, follow, close } = useOpened(process ?? null);
  const [current, setCurrent] = useState<string | null>(opened);
  if (view === 'interview')
    return <InterviewView audits={audits} parameters={parameters} wanted={process} onGo={onInterview} />;
  const shown = opened !== null && audits.byId[opened] ? opened : null;
  const props = { audits, parameters, current: shown, onOpen: open };
  const side = shown !== null && (
    <ProcessPanel
      audits={audits}
      parameters={parameters}
      process={shown}
      onGo={(id) => {
        follow(id);
        setCurrent(id);
      }}
      onClose={() => {
        close();
        onClosed();
      }}
      onInterview={onInterview}
    />
  );
  return (
    <SplitView fills={view === 'register'} side={side || null}>
      {view === 'register' && (
        <RegisterView
          audits={audits}
          current={current}
          onCurrentChange={(id) => {
            setCurrent(id);
            if (shown !== null && id !== null) follow(id);
          }}
          onOpen={open}
        />
      )}
      {view === 'picture' && <PictureView {...props} />}
      {view === 'waves' && <WaveView {...props} />}
      {view === 'missing' && <MissingView audits={audits} onOpen={open} />}
    </SplitView>
  );
}
