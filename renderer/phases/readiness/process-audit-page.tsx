import { Button, Tabs } from '@mantine/core';
import { IconListSearch, IconPlus } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { parametersOf } from '../../../shared/model/parameters.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { useRemembered } from '../../workbook/use-remembered.ts';
import { useProcessAudits } from '../../workbook/use-sourcing.ts';
import { useWorkbook } from '../../workbook/use-workbook.ts';
import { addAndOpen } from './process-audit/add-and-open.ts';
import { AuditGuidance } from './process-audit/audit-guidance.tsx';
import { AUDIT_VIEWS, type AuditView, auditPath, isAuditView } from './process-audit/audit-view.ts';
import { AuditViews } from './process-audit/audit-views.tsx';
import { EmptyAudit } from './process-audit/empty-audit.tsx';
import styles from './process-audit/process-audit.module.css';
import { StarterDialog } from './process-audit/starter/starter-dialog.tsx';

/** Which processes can move, which first, and which stay: as a register, an interview, a picture and a plan. */
export function ProcessAuditPage() {
  const { view: wanted, process } = useParams<{ view?: string; process?: string }>();
  const [, navigate] = useLocation();
  const audits = useProcessAudits();
  const parameter = useWorkbook((w) => w.parameter);
  const parameters = useMemo(() => parametersOf({ parameter }), [parameter]);
  const [last, remember] = useRemembered<AuditView>('audit-view', 'register');
  const [picking, setPicking] = useState(false);
  const view = isAuditView(wanted) ? wanted : last;
  useEffect(() => {
    if (wanted !== view) navigate(auditPath(view), { replace: true });
    else if (view !== last) remember(view);
  }, [wanted, view, last, remember, navigate]);
  const add = () => void addAndOpen((id) => navigate(auditPath('interview', id)));
  const none = audits.list.length === 0;
  return (
    <div className={styles.page} data-fills={(view === 'register' && !none) || undefined}>
      <PageHeader
        title="Process audit"
        purpose="Rate each process for readiness and suitability; see what can move, in which wave, and what has to be made first."
        crumbs={['Readiness']}
        action={
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
      />
      {none ? (
        <EmptyAudit onAdd={add} onPick={() => setPicking(true)} />
      ) : (
        <Tabs
          value={view}
          onChange={(to) => isAuditView(to ?? undefined) && navigate(auditPath(to as AuditView))}
          keepMounted={false}
          className={styles.tabs ?? ''}
        >
          <Tabs.List aria-label="Views of the process audit">
            {AUDIT_VIEWS.map(({ id, name }) => (
              <Tabs.Tab key={id} value={id} className={styles.tab ?? ''}>
                {name}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {AUDIT_VIEWS.map(({ id }) => (
            <Tabs.Panel key={id} value={id} className={styles.panel ?? ''}>
              <AuditViews
                view={id}
                audits={audits}
                parameters={parameters}
                process={process}
                onClosed={() => process !== undefined && navigate(auditPath(id), { replace: true })}
                onInterview={(to) => navigate(auditPath('interview', to), { replace: view === 'interview' })}
              />
            </Tabs.Panel>
          ))}
        </Tabs>
      )}
      {picking && <StarterDialog onClose={() => setPicking(false)} />}
      <AuditGuidance view={view} />
    </div>
  );
}
