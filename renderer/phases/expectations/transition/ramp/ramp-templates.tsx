import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { v7 as uuid } from 'uuid';
import { takeRamp } from '../../../../../shared/commands/transition/take-ramp.ts';
import { rampTemplates } from '../../../../../shared/content/transition/transition-catalogue.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { commit } from '../../../../workbook/store.ts';

/** Takes a usual ramp over in place of all steps; undone in one step. */
export function RampTemplates({ filled }: { readonly filled: boolean }) {
  return (
    <Menu position="bottom-end" width={320}>
      <Menu.Target>
        <Button
          size="compact-sm"
          variant={filled ? 'default' : 'filled'}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {filled ? 'Replace by a template' : 'Take a template'}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {rampTemplates.map(({ id, name, about }) => (
          <Menu.Item
            key={id}
            onClick={() => commit((workbook) => takeRamp(workbook, id, uuid)).catch(showRefusal)}
          >
            <strong>{name}</strong>
            <div>{about}</div>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
