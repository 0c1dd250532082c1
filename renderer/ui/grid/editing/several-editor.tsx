import { type KeyboardEvent, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { listed, listText } from '../../../../shared/model/list-text.ts';
import { readValue } from '../../../../shared/model/read-value.ts';
import { valueText } from '../../../../shared/model/value-text.ts';
import type { CellEditorProps } from './cell-editor-props.ts';
import { editorKey } from './editor-keys.ts';
import styles from './editors.module.css';
import { OptionList } from './option-list.tsx';
import { matching, type Option, optionsOf } from './options.ts';
import { useTakeOnce } from './use-take-once.ts';

/** Any number of a list. Typing searches; Enter ticks what is found, and takes the list when nothing is searched for. */
export function SeveralEditor(props: CellEditorProps) {
  const { field, workbook, label, text, onCommit, onFill, onCancel } = props;
  const start = useMemo(() => {
    const reading = readValue(field, text, workbook);
    return reading.ok ? { items: listed(String(reading.value)), rest: '' } : { items: [], rest: text };
  }, [field, text, workbook]);
  const [items, setItems] = useState(start.items);
  const [typed, setTyped] = useState(start.rest);
  const [moved, setMoved] = useState<number | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const all = useMemo(() => optionsOf(field, workbook), [field, workbook]);
  const options = useMemo(() => matching(all, typed), [all, typed]);
  const active = moved ?? (typed.trim() !== '' && options.length > 0 ? 0 : -1);
  const toggle = ({ value }: Option) => {
    setItems((now) => (now.includes(value) ? now.filter((item) => item !== value) : [...now, value]));
    setTyped('');
    setMoved(null);
  };
  /** What is ticked; a word that was typed and not ticked is added, found or not, so that it is not lost. */
  const result = () => {
    const word = typed.trim();
    const found = word === '' ? undefined : options[active];
    const ticked = found && !items.includes(found.value) ? [...items, found.value] : items;
    const words = valueText(field, listText(ticked), workbook);
    return word === '' || found ? words : [words, word].filter((part) => part !== '').join('; ');
  };
  const { done, leave } = useTakeOnce(() => onCommit(result(), 'away'));
  useLayoutEffect(() => {
    input.current?.focus({ preventScroll: true });
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const from = active < 0 && step < 0 ? 0 : active;
      if (options.length > 0) setMoved((from + step + options.length) % options.length);
      return;
    }
    const option = options[active];
    if (option && event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      toggle(option);
      return;
    }
    if (event.key === 'Backspace' && typed === '' && items.length > 0) {
      setItems((now) => now.slice(0, -1));
      return;
    }
    const key = editorKey(event, false);
    if (!key || key.does === 'break') return;
    event.preventDefault();
    done();
    if (key.does === 'cancel') onCancel();
    else if (key.does === 'fill') onFill(result());
    else onCommit(result(), key.move);
  };
  const labels = items.map((item) => all.find(({ value }) => value === item)?.label ?? item);
  return (
    <>
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={`${label}: ${labels.join(', ') || 'nothing chosen'}`}
        aria-expanded
        aria-autocomplete="list"
        aria-controls={id}
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        className={styles.input}
        placeholder={labels.join(', ') || 'Type to search'}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setMoved(null);
        }}
        onKeyDown={onKeyDown}
        onBlur={leave}
      />
      <OptionList
        id={id}
        label={`What ${field.label} can hold`}
        several
        options={options}
        active={active}
        chosen={({ value }) => items.includes(value)}
        anchor={input}
        hint="Enter ticks what is marked; Tab takes the list."
        onPick={toggle}
      />
    </>
  );
}
