import type { WindowCommand } from '../../shared/ipc/call-names.ts';

const MAC = navigator.platform.startsWith('Mac');
export const CTRL = MAC ? '⌘' : 'Ctrl';

/** The keys that work everywhere, for the overlay. */
export const SHORTCUTS: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: [CTRL, 'Z'], does: 'Undo' },
  { keys: MAC ? ['⇧', '⌘', 'Z'] : [CTRL, 'Y'], does: 'Redo' },
  { keys: [CTRL, 'E'], does: 'Export to Excel' },
  { keys: [CTRL, 'N'], does: 'New workbook' },
  { keys: [CTRL, 'O'], does: 'Open a workbook' },
  { keys: [CTRL, 'Shift', 'S'], does: 'Save a copy' },
  { keys: ['?'], does: 'Show these keys' },
];

/** The keys of the checklist's pages, for the overlay. */
export const CHECKLIST_SHORTCUTS: typeof SHORTCUTS = [
  { keys: ['1', '…', '5'], does: 'Answer with this level' },
  { keys: ['N'], does: 'Not applicable' },
  { keys: ['→', 'J'], does: 'Next question' },
  { keys: ['←', 'K'], does: 'Previous question' },
  { keys: ['E'], does: 'Type the evidence' },
  { keys: ['C'], does: 'Type a note' },
  { keys: ['Esc'], does: 'Leave the field' },
];

/** The keys of registers, for the overlay. */
export const REGISTER_SHORTCUTS: typeof SHORTCUTS = [
  { keys: ['F2', 'Enter'], does: 'Type into the cell' },
  { keys: ['Esc'], does: 'Bring the old value back' },
  { keys: ['Shift', '↓'], does: 'Select several cells' },
  { keys: [CTRL, 'C'], does: 'Copy, also to Excel' },
  { keys: [CTRL, 'V'], does: 'Paste, also from Excel' },
  { keys: [CTRL, 'D'], does: 'Fill down' },
  { keys: ['Delete'], does: 'Clear the cells' },
  { keys: ['Alt', '↓'], does: 'Move the row' },
  { keys: ['F6'], does: 'Between grid and panel' },
];

/** The command that a key press means, or null. */
export function commandOf(event: KeyboardEvent): WindowCommand | null {
  if (event.key === '?' && !event.ctrlKey && !event.metaKey && !event.altKey) return 'shortcuts';
  if (event.altKey || !(MAC ? event.metaKey : event.ctrlKey)) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  if (event.shiftKey) return key === 's' ? 'saveCopy' : null;
  return CTRL_KEYS[key] ?? null;
}

const CTRL_KEYS: Readonly<Record<string, WindowCommand>> = { y: 'redo', e: 'export', n: 'new', o: 'open' };
