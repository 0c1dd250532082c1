import { describe, expect, it } from 'vitest';
import { gridKey, type KeyPress } from '../../../../renderer/ui/grid/grid-keys.ts';

const press = (keys: string, more: Partial<KeyPress> = {}) => {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  return gridKey({
    key: key === 'Space' ? ' ' : key,
    ctrlKey: parts.includes('Ctrl'),
    metaKey: false,
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
    isComposing: false,
    keyCode: 0,
    ...more,
  });
};

describe('the keys of a grid mean what they mean in a spreadsheet', () => {
  it.each([
    ['ArrowDown', { does: 'move', down: 1, right: 0, extend: false }],
    ['Shift+ArrowLeft', { does: 'move', down: 0, right: -1, extend: true }],
    ['Ctrl+ArrowDown', { does: 'jump', to: 'bottom', extend: false }],
    ['Home', { does: 'jump', to: 'row-start', extend: false }],
    ['Ctrl+Shift+End', { does: 'jump', to: 'last', extend: true }],
    ['PageDown', { does: 'page', down: 1, extend: false }],
    ['Shift+Tab', { does: 'tab', back: true }],
    ['F2', { does: 'edit' }],
    ['Enter', { does: 'edit' }],
    ['Delete', { does: 'clear' }],
    ['Space', { does: 'toggle' }],
    ['Shift+Space', { does: 'select-rows' }],
    ['Ctrl+Space', { does: 'select-columns' }],
    ['Ctrl+a', { does: 'select-all' }],
    ['Ctrl+d', { does: 'fill-down' }],
    ['Alt+ArrowUp', { does: 'move-up' }],
    ['Alt+Shift+ArrowRight', { does: 'wider' }],
    ['Shift+F10', { does: 'menu' }],
    ['F6', { does: 'panel' }],
    ['x', { does: 'type' }],
    ['Shift+X', { does: 'type' }],
    ['?', { does: 'type' }],
  ])('%s', (keys, meaning) => expect(press(keys)).toEqual(meaning));

  it.each(['Ctrl+z', 'Ctrl+c', 'Ctrl+v', 'Ctrl+Tab', 'F5', 'Alt+x', 'Shift'])(
    '%s is left to others',
    (keys) => expect(press(keys)).toBeNull(),
  );

  it('keys belong to an input method while it composes a word', () => {
    expect(press('Enter', { isComposing: true })).toBeNull();
    expect(press('ArrowDown', { keyCode: 229 })).toBeNull();
  });
});
