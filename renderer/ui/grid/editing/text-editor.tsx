import { type KeyboardEvent, type Ref, useLayoutEffect, useRef, useState } from 'react';
import type { CellEditorProps } from './cell-editor-props.ts';
import { editorKey } from './editor-keys.ts';
import styles from './editors.module.css';
import { useTakeOnce } from './use-take-once.ts';

/** Text, numbers and days. A long text grows downwards; Alt+Enter breaks its line. */
export function TextEditor({ field, label, text, typedOver, onCommit, onFill, onCancel }: CellEditorProps) {
  const [typed, setTyped] = useState(text);
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const { done, leave } = useTakeOnce(() => onCommit(typed, 'away'));
  useLayoutEffect(() => {
    const element = input.current;
    element?.focus({ preventScroll: true });
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const key = editorKey(event, typedOver);
    if (!key) return;
    event.preventDefault();
    if (key.does === 'break') {
      if (long) breakLine(input.current, setTyped);
      return;
    }
    done();
    if (key.does === 'cancel') onCancel();
    else if (key.does === 'fill') onFill(typed);
    else onCommit(typed, key.move);
  };
  const long = field.kind === 'longText';
  const shared = {
    ref: input as Ref<never>,
    'aria-label': label,
    value: typed,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      setTyped(event.currentTarget.value),
    onKeyDown,
    onBlur: leave,
    spellCheck: field.kind === 'text' || long,
  };
  if (long) return <textarea {...shared} rows={1} className={styles.long} />;
  const number = field.kind === 'integer' || field.kind === 'decimal' || field.kind === 'money';
  return (
    <input
      {...shared}
      type="text"
      inputMode={number ? 'decimal' : undefined}
      placeholder={field.kind === 'date' ? 'year-month-day' : undefined}
      data-number={number || undefined}
      className={styles.input}
      autoComplete="off"
    />
  );
}

function breakLine(element: HTMLTextAreaElement | null, setTyped: (text: string) => void): void {
  if (!element) return;
  element.setRangeText('\n', element.selectionStart, element.selectionEnd, 'end');
  setTyped(element.value);
}
