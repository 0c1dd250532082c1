import { Group } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { IconButton } from '../../ui/icon-button.tsx';
import { useOpen } from '../../workbook/use-workbook.ts';
import { runCommand } from '../actions/run-command.ts';
import { CTRL } from '../shortcuts.ts';

/** Undo and redo, each saying what it would take back or repeat. */
export function UndoButtons() {
  const { undo, redo } = useOpen((open) => open.next);
  return (
    <Group gap={2} wrap="nowrap">
      <IconButton
        label={named('Undo', undo)}
        hint={`${named('Undo', undo)} (${CTRL}+Z)`}
        disabled={undo === null}
        onClick={() => runCommand('undo')}
      >
        <IconArrowBackUp size={18} />
      </IconButton>
      <IconButton
        label={named('Redo', redo)}
        hint={`${named('Redo', redo)} (${CTRL}+Y)`}
        disabled={redo === null}
        onClick={() => runCommand('redo')}
      >
        <IconArrowForwardUp size={18} />
      </IconButton>
    </Group>
  );
}

/** "Undo" and "Answer R1.1" make "Undo answer R1.1"; a name in capitals stays as it is. */
function named(verb: string, title: string | null): string {
  if (title === null) return verb;
  const first = /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() : title.charAt(0);
  return `${verb} ${first}${title.slice(1)}`;
}
