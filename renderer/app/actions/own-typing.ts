/** The text field that has the focus, and what it held when it got it. */
let field: HTMLInputElement | HTMLTextAreaElement | null = null;
let before = '';
let typed = false;

/** Watches what is typed, so that undo knows when a field's own comes first. */
export function watchTyping(): () => void {
  document.addEventListener('focusin', restart);
  document.addEventListener('input', follow);
  window.addEventListener('typing-saved', restart); // From here on the workbook's undo takes it back.
  return () => {
    document.removeEventListener('focusin', restart);
    document.removeEventListener('input', follow);
    window.removeEventListener('typing-saved', restart);
  };
}

/** Whether something was typed into the focused field that is not saved yet: its own undo takes that back. */
export function hasOwnTyping(): boolean {
  return typed && field !== null && field === document.activeElement;
}

/** Whether a key typed here is text. */
export function isTextField(element: unknown): element is HTMLInputElement | HTMLTextAreaElement {
  if (element instanceof HTMLTextAreaElement) return !element.readOnly;
  return element instanceof HTMLInputElement && !element.readOnly && !NOT_TEXT.has(element.type);
}

const NOT_TEXT = new Set(['button', 'checkbox', 'color', 'file', 'radio', 'range', 'reset', 'submit']);

function restart(): void {
  field = isTextField(document.activeElement) ? document.activeElement : null;
  before = field?.value ?? '';
  typed = false;
}

function follow(event: Event): void {
  if (event.target === field && field) typed = field.value !== before;
}
