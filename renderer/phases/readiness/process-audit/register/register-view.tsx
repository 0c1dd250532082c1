import { useMemo } from 'react';
import type { ProcessAudits } from '../../../../../shared/domain/sourcing/process/audit-processes.ts';
import { DetailsButton } from '../../../../registers/details-button.tsx';
import { RegisterGrid } from '../../../../registers/register-grid.tsx';
import { auditColumns } from './audit-columns.tsx';

interface RegisterViewProps {
  readonly audits: ProcessAudits;
  readonly current: string | null;
  readonly onCurrentChange: (process: string | null) => void;
  readonly onOpen: (process: string) => void;
}

/** Every process with every field, in a grid. */
export function RegisterView({ audits, current, onCurrentChange, onOpen }: RegisterViewProps) {
  const columns = useMemo(() => auditColumns(audits), [audits]);
  return (
    <RegisterGrid
      table="process"
      columns={columns}
      current={current}
      onCurrentChange={onCurrentChange}
      onOpen={onOpen}
      toolbar={
        <DetailsButton
          what="process"
          disabled={current === null}
          onClick={() => current && onOpen(current)}
        />
      }
      emptyText="No processes yet."
    />
  );
}
