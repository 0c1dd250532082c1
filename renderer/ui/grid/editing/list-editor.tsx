import { type KeyboardEvent, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { valueText } from '../../../../shared/model/value-text.ts';
import type { CellEditorProps } from './cell-editor-props.ts';
import { editorKey } from './editor-keys.ts';
import styles from './editors.module.css';
import { OptionList } from './option-list.tsx';
import { matching, type Option, optionsOf } from './options.ts';
import { useTakeOnce } from './use-take-once.ts';

/** One of a list: a choice, a level with what it means, a row of another table. Typing searches. */
export function ListEditor(props: CellEditorProps) {
  const { field, workbook, label, text, typedOver, onCommit, onFill, onCancel } = props;
  const [typed, setTyped] = useState(text);
  const [search, setSearch] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const all = useMemo(() => optionsOf(field, workbook), [field, workbook]);
  const options = useMemo(() => matching(all, search), [all, search]);
  const textOf = (option: Option) =>
    valueText(field, field.kind === 'level' ? Number(option.value) : option.value, workbook);
  const [moved, setMoved] = useState<number | null>(null);
  const active = moved ?? (search.trim() === '' ? -1 : options.length > 0 ? 0 : -1);
  const result = () => {
    const option = options[active];
    return option ? textOf(option) : typed;
  };
  const { done, leave } = useTakeOnce(() => onCommit(result(), 'away'));
  useLayoutEffect(() => {
    input.current?.focus({ preventScroll: true });
    input.current?.select();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (
      (event.key === 'ArrowDown' || event.key === 'ArrowUp') &&
      !event.altKey &&
      !event.nativeEvent.isComposing
    ) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const from = active < 0 ? options.findIndex((option) => textOf(option) === text) : active;
      const next = active < 0 && from < 0 && step < 0 ? options.length - 1 : from + step;
      if (options.length > 0) setMoved((next + options.length) % options.length);
      return;
    }
    const key = editorKey(event, typedOver && typed === '');
    if (!key || key.does === 'break') return;
    event.preventDefault();
    done();
    if (key.does === 'cancel') onCancel();
    else if (key.does === 'fill') onFill(result());
    else onCommit(result(), key.move);
  };
  return (
    <>
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded
        aria-autocomplete="list"
        aria-controls={id}
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        className={styles.input}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setSearch(event.currentTarget.value);
          setMoved(null);
        }}
        onKeyDown={onKeyDown}
        onBlur={leave}
      />
      <OptionList
        id={id}
        label={`What ${field.label} can be`}
        options={options}
        active={active}
        chosen={(option) => textOf(option) === text && text !== ''}
        anchor={input}
        {...(field.required ? {} : { hint: 'Delete the text to leave it empty.' })}
        onPick={(option) => {
          done();
          onCommit(textOf(option), 'stay');
        }}
      />
    </>
  );
}
