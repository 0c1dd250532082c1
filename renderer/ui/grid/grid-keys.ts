/** What a key means while the grid has the focus and nothing is being typed. */
export type GridKey =
  | { readonly does: 'move'; readonly down: number; readonly right: number; readonly extend: boolean }
  | { readonly does: 'page'; readonly down: 1 | -1; readonly extend: boolean }
  | { readonly does: 'jump'; readonly to: Edge; readonly extend: boolean }
  | { readonly does: 'tab'; readonly back: boolean }
  | { readonly does: 'type' }
  | { readonly does: SimpleKey };

type Edge = 'row-start' | 'row-end' | 'first' | 'last' | 'top' | 'bottom';

type SimpleKey =
  | 'edit'
  | 'toggle'
  | 'clear'
  | 'select-all'
  | 'select-rows'
  | 'select-columns'
  | 'fill-down'
  | 'move-up'
  | 'move-down'
  | 'column-left'
  | 'column-right'
  | 'wider'
  | 'narrower'
  | 'menu'
  | 'leave'
  | 'panel';

/** The part of a keyboard event that decides. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'keyCode'
>;

/**
 * Reads a key press as spreadsheets do; null for a key that the grid leaves alone. While an input method composes a
 * word its keys belong to it.
 */
export function gridKey(event: KeyPress): GridKey | null {
  if (event.isComposing || event.keyCode === COMPOSING) return null;
  const ctrl = event.ctrlKey || event.metaKey;
  if (event.altKey) return ctrl ? null : altKey(event);
  const step = STEPS[event.key];
  if (step) {
    const [down, right] = step;
    if (!ctrl) return { does: 'move', down, right, extend: event.shiftKey };
    const to = down < 0 ? 'top' : down > 0 ? 'bottom' : right < 0 ? 'row-start' : 'row-end';
    return { does: 'jump', to, extend: event.shiftKey };
  }
  switch (event.key) {
    case 'Home':
      return { does: 'jump', to: ctrl ? 'first' : 'row-start', extend: event.shiftKey };
    case 'End':
      return { does: 'jump', to: ctrl ? 'last' : 'row-end', extend: event.shiftKey };
    case 'PageUp':
      return ctrl ? null : { does: 'page', down: -1, extend: event.shiftKey };
    case 'PageDown':
      return ctrl ? null : { does: 'page', down: 1, extend: event.shiftKey };
    case 'Tab':
      return ctrl ? null : { does: 'tab', back: event.shiftKey };
    case 'Enter':
      return ctrl ? { does: 'panel' } : { does: 'edit' };
    case 'F2':
      return { does: 'edit' };
    case 'F6':
      return { does: 'panel' };
    case 'F10':
      return event.shiftKey ? { does: 'menu' } : null;
    case 'ContextMenu':
      return { does: 'menu' };
    case 'Escape':
      return { does: 'leave' };
    case 'Delete':
    case 'Backspace':
      return ctrl ? null : { does: 'clear' };
    case ' ':
      return { does: ctrl ? 'select-columns' : event.shiftKey ? 'select-rows' : 'toggle' };
    default:
      return ctrl ? ctrlKey(event) : event.key.length === 1 ? { does: 'type' } : null;
  }
}

/** What browsers report as the key code of keys that an input method takes. */
const COMPOSING = 229;

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

function ctrlKey({ key, shiftKey }: KeyPress): GridKey | null {
  if (shiftKey) return null;
  if (key === 'a' || key === 'A') return { does: 'select-all' };
  return key === 'd' || key === 'D' ? { does: 'fill-down' } : null;
}

function altKey({ key, shiftKey }: KeyPress): GridKey | null {
  switch (key) {
    case 'ArrowUp':
      return { does: 'move-up' };
    case 'ArrowDown':
      return { does: 'move-down' };
    case 'ArrowLeft':
      return { does: shiftKey ? 'narrower' : 'column-left' };
    case 'ArrowRight':
      return { does: shiftKey ? 'wider' : 'column-right' };
    default:
      return null;
  }
}
