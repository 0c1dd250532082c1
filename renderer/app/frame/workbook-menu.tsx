import { Button, Menu } from '@mantine/core';
import {
  IconChevronDown,
  IconCopy,
  IconCopyPlus,
  IconFilePlus,
  IconFolder,
  IconFolderOpen,
  IconHome,
  IconTableExport,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { WindowCommand } from '../../../shared/ipc/call-names.ts';
import { runCommand } from '../actions/run-command.ts';
import { CTRL } from '../shortcuts.ts';

/** What can be done with the workbook as a whole. */
export function WorkbookMenu() {
  return (
    <Menu position="bottom-start" width={260}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-md"
          fz="sm"
          fw={500}
          ml={-8}
          rightSection={<IconChevronDown size={16} />}
        >
          Workbook
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Item command="new" icon={<IconFilePlus size={16} />} keys={`${CTRL}+N`}>
          New workbook…
        </Item>
        <Item command="open" icon={<IconFolderOpen size={16} />} keys={`${CTRL}+O`}>
          Open…
        </Item>
        <Menu.Divider />
        <Item command="saveCopy" icon={<IconCopy size={16} />} keys={`${CTRL}+Shift+S`}>
          Save a copy…
        </Item>
        <Item command="duplicate" icon={<IconCopyPlus size={16} />}>
          Duplicate
        </Item>
        <Item command="reveal" icon={<IconFolder size={16} />}>
          Show in folder
        </Item>
        <Item command="export" icon={<IconTableExport size={16} />} keys={`${CTRL}+E`}>
          Export to Excel…
        </Item>
        <Menu.Divider />
        <Item command="home" icon={<IconHome size={16} />}>
          Close workbook
        </Item>
      </Menu.Dropdown>
    </Menu>
  );
}

interface ItemProps {
  readonly command: WindowCommand;
  readonly icon: ReactNode;
  readonly keys?: string;
  readonly children: string;
}

function Item({ command, icon, keys, children }: ItemProps) {
  return (
    <Menu.Item
      leftSection={icon}
      rightSection={keys ? <span aria-hidden>{keys}</span> : null}
      onClick={() => runCommand(command)}
    >
      {children}
    </Menu.Item>
  );
}
