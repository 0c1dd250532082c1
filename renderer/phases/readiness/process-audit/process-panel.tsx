import { Button } from '@mantine/core';
import { IconMessageQuestion } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import type { ProcessAudits } from '../../../../shared/domain/sourcing/process/audit-processes.ts';
import type { Parameters } from '../../../../shared/model/parameters.ts';
import type { TableName } from '../../../../shared/model/tables.ts';
import { RowPanel } from '../../../registers/row-panel.tsx';
import { rowPath } from '../../../registers/row-path.ts';
import { MissingList } from './missing/missing-list.tsx';
import { DemandIdeas } from './result/demand-ideas.tsx';
import resultStyles from './result/process-result.module.css';
import { ProcessResult } from './result/process-result.tsx';

interface ProcessPanelProps {
  readonly audits: ProcessAudits;
  readonly parameters: Parameters;
  readonly process: string;
  readonly onGo: (process: string) => void;
  readonly onClose: () => void;
  readonly onInterview: (process: string) => void;
}

/** Everything about one process, with what the audit says about it on top. */
export function ProcessPanel(props: ProcessPanelProps) {
  const { audits, parameters, process, onGo, onClose, onInterview } = props;
  const [, navigate] = useLocation();
  const audit = audits.byId[process];
  if (!audit) return null;
  const open = (table: TableName, id: string) => {
    if (table === 'process') return onGo(id);
    const path = rowPath(table, id);
    if (path !== null) navigate(path);
  };
  return (
    <RowPanel
      table="process"
      rowId={process}
      onClose={onClose}
      onSelect={onGo}
      onOpen={open}
      takesFocus
      extra={
        <ProcessResult audit={audit} plan={audits.plan} parameters={parameters} detailed>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconMessageQuestion size={16} aria-hidden />}
            onClick={() => onInterview(process)}
          >
            Open the interview
          </Button>
          {audit.missing.length > 0 && (
            <section className={resultStyles.part} aria-label="Missing before it can move">
              <h3>Missing before it can move</h3>
              <MissingList audit={audit} />
            </section>
          )}
          <DemandIdeas audit={audit} />
        </ProcessResult>
      }
    />
  );
}
