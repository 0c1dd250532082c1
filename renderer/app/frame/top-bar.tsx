import { Button, Divider } from '@mantine/core';
import { IconHistory, IconKeyboard, IconLayoutSidebarRight, IconTableExport } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { useGuidance } from '../../ui/guidance.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { SchemeSwitch } from '../../ui/scheme-switch.tsx';
import { runCommand } from '../actions/run-command.ts';
import { CTRL } from '../shortcuts.ts';
import { HISTORY } from '../steps.ts';
import { SavedIndicator } from './saved-indicator.tsx';
import styles from './top-bar.module.css';
import { UndoButtons } from './undo-buttons.tsx';
import { WorkbookMenu } from './workbook-menu.tsx';

/** What can be done from every page, and whether everything is saved. */
export function TopBar() {
  const { unfolded, toggle } = useGuidance();
  const [, navigate] = useLocation();
  return (
    <section aria-label="Workbook tools" className={styles.bar}>
      <WorkbookMenu />
      <Divider orientation="vertical" my={12} />
      <UndoButtons />
      <Divider orientation="vertical" my={12} />
      <Button
        variant="subtle"
        color="gray"
        size="compact-md"
        fz="sm"
        fw={500}
        leftSection={<IconTableExport size={18} />}
        aria-label="Export to Excel"
        title={`Export to Excel (${CTRL}+E)`}
        onClick={() => runCommand('export')}
      >
        <span className={styles.words}>Export to Excel</span>
      </Button>
      <div className={styles.gap} />
      <SavedIndicator />
      <div className={styles.roomy}>
        <IconButton label="Open history" hint={HISTORY.name} onClick={() => navigate(HISTORY.path)}>
          <IconHistory size={18} />
        </IconButton>
        <IconButton
          label="Keyboard shortcuts"
          hint="Keyboard shortcuts (?)"
          onClick={() => runCommand('shortcuts')}
        >
          <IconKeyboard size={18} />
        </IconButton>
      </div>
      <SchemeSwitch />
      <IconButton
        label="Guidance panel"
        hint={unfolded ? 'Fold guidance away' : 'Show guidance'}
        pressed={unfolded}
        onClick={toggle}
      >
        <IconLayoutSidebarRight size={18} />
      </IconButton>
    </section>
  );
}
