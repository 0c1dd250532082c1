import { useEffect, useLayoutEffect, useRef } from 'react';

/** What single keys do on a page; letters in lower case. A handler that returns false leaves the key alone. */
export type Keys = Readonly<Record<string, (event: KeyboardEvent) => unknown>>;

/**
 * Single keys that work anywhere on the page except where a person types or chooses, as in an open menu.
 * Escape leaves the field, so that the keys work again; outside of fields it is a key like the others.
 */
export function useKeys(keys: Keys): void {
  const now = useRef(keys);
  useLayoutEffect(() => {
    now.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target instanceof HTMLElement ? event.target : document.body;
      if (target.closest(OVERLAID)) return;
      if (event.key === 'Escape' && isField(target)) return target.blur();
      if (isField(target) || (event.key.startsWith('Arrow') && hasOwnArrows(target))) return;
      const handler = now.current[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (handler && handler(event) !== false) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

/** What lies over the page, and the button of a menu that is open, have keys of their own. */
const OVERLAID = '[role="dialog"], [role="menu"], [role="listbox"], [aria-expanded="true"]';

const NOT_TYPED = ['radio', 'checkbox', 'button', 'submit', 'reset'];

function isField(element: HTMLElement): boolean {
  if (element instanceof HTMLInputElement) return !NOT_TYPED.includes(element.type);
  return element.isContentEditable || ['TEXTAREA', 'SELECT'].includes(element.tagName);
}

/** Groups of radio buttons move with the arrows; on level cards the arrows left and right turn the page instead. */
function hasOwnArrows(element: HTMLElement): boolean {
  return element.matches('input[type="radio"]') && !element.closest('[data-level-picker="cards"]');
}
