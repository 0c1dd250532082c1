import { Button } from '@mantine/core';
import { IconListSearch, IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { parametersOf } from '../../../shared/model/parameters.ts';
import { type PageView, TabbedPage } from '../../registers/tabbed-page.tsx';
import { useProcessAudits } from '../../workbook/use-sourcing.ts';
import { useWorkbook } from '../../workbook/use-workbook.ts';
import { addAndOpen } from './process-audit/add-and-open.ts';
import { AuditGuidance } from './process-audit/audit-guidance.tsx';
import { AUDIT_VIEWS, auditPath, isAuditView } from './process-audit/audit-view.ts';
import { AuditViews } from './process-audit/audit-views.tsx';
import { EmptyAudit } from './process-audit/empty-audit.tsx';
import { StarterDialog } from './process-audit/starter/starter-dialog.tsx';

/** Which processes can move, which first, and which stay: as a register, an interview, a picture and a plan. */
export function ProcessAuditPage() {
  const [, navigate] = useLocation();
  const audits = useProcessAudits();
  const parameter = useWorkbook((w) => w.parameter);
  const parameters = useMemo(() => parametersOf({ parameter }), [parameter]);
  const [picking, setPicking] = useState(false);
  const add = () => void addAndOpen((id) => navigate(auditPath('interview', id)));
  const none = audits.list.length === 0;
  const views = AUDIT_VIEWS.map(
    ({ id, name }): PageView => ({
      id,
      name,
      fills: id === 'register',
      show: (asked) => (
        <AuditViews
          view={id}
          audits={audits}
          parameters={parameters}
          process={asked ?? undefined}
          onClosed={() => asked !== null && navigate(auditPath(id), { replace: true })}
          onInterview={(to) => navigate(auditPath('interview', to), { replace: id === 'interview' })}
        />
      ),
    }),
  );
  return (
    <>
      <TabbedPage
        title="Process audit"
        purpose="Rate each process for readiness and suitability; see what can move, in which wave, and what has to be made first."
        crumbs={['Readiness']}
        path="/readiness/process-audit"
        views={views}
        {...(none ? { instead: <EmptyAudit onAdd={add} onPick={() => setPicking(true)} /> } : {})}
        action={(view) =>
          !none && (
            <>
              <Button
                variant={view === 'register' ? 'filled' : 'default'}
                size="xs"
                leftSection={<IconListSearch size={16} aria-hidden />}
                onClick={() => setPicking(true)}
              >
                Add from list
              </Button>
              {/* In the register the grid has the button, at the row that it adds. */}
              {view !== 'register' && (
                <Button size="xs" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
                  Add process
                </Button>
              )}
            </>
          )
        }
        guidance={(view) => isAuditView(view) && <AuditGuidance view={view} />}
      />
      {picking && <StarterDialog onClose={() => setPicking(false)} />}
    </>
  );
}
