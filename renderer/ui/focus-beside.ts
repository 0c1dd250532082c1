/**
 * Where the focus goes when an item of a list disappears together with the control that made it: to the same control of
 * the next item, or of the one before. Call it before the item goes, and what it answers once it is gone.
 */
export function focusBeside(control: Element): () => void {
  const item = control.closest('li');
  const beside = item?.nextElementSibling ?? item?.previousElementSibling;
  const next = beside?.querySelector(control.tagName) ?? document.querySelector(SELECTED_TAB);
  return () =>
    requestAnimationFrame(() => {
      if (next instanceof HTMLElement && document.activeElement === document.body) next.focus();
    });
}

const SELECTED_TAB = '[role="tab"][aria-selected="true"]';
