import { Menu } from '@mantine/core';
import { Fragment } from 'react';

export interface MenuItem {
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  readonly danger?: boolean;
  /** The key that does the same. */
  readonly keys?: string;
  /** A line above sets it apart. */
  readonly apart?: boolean;
}

interface GridMenuProps {
  readonly label: string;
  /** Where the menu opens, in the window. */
  readonly at: { readonly x: number; readonly y: number };
  readonly items: readonly MenuItem[];
  readonly onClose: () => void;
}

const OUTSIDE = ['mousedown', 'touchstart'];

/** The menu of a header or of rows, opened by the pointer or the keyboard. */
export function GridMenu({ label, at, items, onClose }: GridMenuProps) {
  return (
    <Menu
      opened
      onClose={onClose}
      position="bottom-start"
      returnFocus={false}
      trapFocus
      // Not the keys: the one that opened the menu is still on its way when the menu is there.
      clickOutsideEvents={OUTSIDE}
    >
      <Menu.Target>
        <button
          type="button"
          tabIndex={-1}
          aria-label={label}
          style={{
            position: 'fixed',
            left: at.x,
            top: at.y,
            width: 1,
            height: 1,
            opacity: 0,
            pointerEvents: 'none',
          }}
        />
      </Menu.Target>
      <Menu.Dropdown aria-label={label}>
        {items.map((item) => (
          <Fragment key={item.label}>
            {item.apart && <Menu.Divider />}
            <Menu.Item
              disabled={item.disabled ?? false}
              {...(item.danger ? { color: 'red' } : {})}
              rightSection={item.keys ? <kbd>{item.keys}</kbd> : null}
              onClick={item.onClick}
            >
              {item.label}
            </Menu.Item>
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
