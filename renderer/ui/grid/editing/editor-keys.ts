import type { KeyboardEvent } from 'react';

/** Where the selection goes when a cell's text is taken; `away` when the focus has left the editor already. */
export type Move = 'down' | 'up' | 'right' | 'left' | 'stay' | 'away';

/** What a key means while a cell's text is typed. */
export type EditorKey =
  | { readonly does: 'commit'; readonly move: Move }
  | { readonly does: 'fill' }
  | { readonly does: 'break' }
  | { readonly does: 'cancel' };

/**
 * Reads a key press in an editor; null for what belongs to the text. Arrows leave a cell whose text was typed over the
 * old one, and move within a text that was opened to be changed. While an input method composes, all keys are its own.
 */
export function editorKey(event: KeyboardEvent, typedOver: boolean): EditorKey | null {
  if (event.nativeEvent.isComposing || event.keyCode === 229) return null;
  const ctrl = event.ctrlKey || event.metaKey;
  if (event.key === 'Escape') return { does: 'cancel' };
  if (event.key === 'Enter') {
    if (event.altKey) return { does: 'break' };
    return ctrl ? { does: 'fill' } : { does: 'commit', move: event.shiftKey ? 'up' : 'down' };
  }
  if (event.key === 'Tab' && !ctrl) return { does: 'commit', move: event.shiftKey ? 'left' : 'right' };
  if (!typedOver || ctrl || event.altKey || event.shiftKey) return null;
  const move = ARROWS[event.key];
  return move ? { does: 'commit', move } : null;
}

const ARROWS: Readonly<Record<string, Move>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
