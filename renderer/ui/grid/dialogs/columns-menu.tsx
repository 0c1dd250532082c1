import { Button, Menu, ScrollArea } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { groupBy } from '../../../../shared/lib/group-by.ts';
import type { GridTable } from '../columns/use-grid-table.ts';

interface ColumnsMenuProps {
  readonly grid: GridTable;
  readonly dense: boolean;
  readonly onDense: (dense: boolean) => void;
}

/** Which columns are shown, by section, and how dense the rows stand. */
export function ColumnsMenu({ grid, dense, onDense }: ColumnsMenuProps) {
  const sections = [...groupBy(grid.all, ({ column }) => column.section ?? '')];
  const hidden = grid.all.filter(({ shown }) => !shown).length;
  return (
    <Menu position="bottom-end" closeOnItemClick={false}>
      <Menu.Target>
        <Button variant="default" size="compact-sm" leftSection={<IconColumns3 size={15} aria-hidden />}>
          {hidden > 0 ? `Columns, ${hidden} hidden` : 'Columns'}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Tick label="Compact rows" checked={dense} onChange={onDense} />
        <Menu.Item onClick={grid.resetColumns}>Reset widths, order and hidden columns</Menu.Item>
        <ScrollArea.Autosize mah={380} type="auto">
          {sections.map(([section, columns]) => (
            <div key={section}>
              {section !== '' && <Menu.Label>{section}</Menu.Label>}
              {columns.map(({ column, shown }) => (
                <Tick
                  key={column.key}
                  label={column.header}
                  checked={shown}
                  onChange={(now) => grid.setShown(column.key, now)}
                />
              ))}
            </div>
          ))}
        </ScrollArea.Autosize>
      </Menu.Dropdown>
    </Menu>
  );
}

interface TickProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Tick({ label, checked, onChange }: TickProps) {
  return (
    <Menu.Item
      role="menuitemcheckbox"
      aria-checked={checked}
      leftSection={<span aria-hidden>{checked ? '✓' : '\u2003'}</span>}
      onClick={() => onChange(!checked)}
    >
      {label}
    </Menu.Item>
  );
}
