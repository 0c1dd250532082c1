import { Textarea, TextInput } from '@mantine/core';
import { type ReactNode, type Ref, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import styles from './save-text.module.css';

interface SaveTextProps {
  readonly label: string;
  /** The label is for those who do not see the page; what surrounds the field says it to the others. */
  readonly labelHidden?: boolean;
  /** What is stored. The field follows it while nobody types. */
  readonly value: string;
  /** Stores the text; rejects with an error whose message is for people. */
  readonly onCommit: (text: string) => Promise<void>;
  /** Names this field among all, so that a text that was refused is still there when the field comes back. */
  readonly draftKey: string;
  readonly kind?: 'text' | 'long' | 'date' | 'number';
  readonly description?: ReactNode;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly autoFocus?: boolean;
  readonly inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement>;
  readonly className?: string;
}

/** A text field that saves by itself and never loses what was typed. */
export function SaveText(props: SaveTextProps) {
  const {
    label,
    labelHidden = false,
    kind = 'text',
    description,
    placeholder,
    maxLength,
    autoFocus,
    inputRef,
  } = props;
  const { text, problem, type, flush, leave } = useDraft(props);
  const shared = {
    ...(labelHidden ? { 'aria-label': label } : { label }),
    value: text,
    error: problem,
    onBlur: leave,
    className: props.className,
    description,
    placeholder,
    maxLength,
    autoFocus,
  };
  if (kind === 'long')
    return (
      <Textarea
        {...shared}
        {...(inputRef ? { ref: inputRef as Ref<HTMLTextAreaElement> } : {})}
        classNames={{ input: styles.long }}
        onChange={(event) => type(event.currentTarget.value)}
      />
    );
  return (
    <TextInput
      {...shared}
      {...(inputRef ? { ref: inputRef as Ref<HTMLInputElement> } : {})}
      type={kind === 'date' ? 'date' : 'text'}
      inputMode={kind === 'number' ? 'decimal' : undefined}
      classNames={{ input: kind === 'number' ? styles.number : undefined }}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Enter' && flush()}
    />
  );
}

const PAUSE_MS = 400;

/** Texts that were refused, by field, until they are accepted or typed over. */
const refused = new Map<string, { readonly text: string; readonly message: string }>();

/** How many typed texts stand in no file because they were refused. */
export function unsavedTexts(): number {
  return refused.size;
}

/** Lets refused texts go, when the workbook that they were typed into is left. */
export function forgetUnsavedTexts(): void {
  refused.clear();
}

/** What is in the field but not, or not to the letter, in the store. */
interface Draft {
  readonly text: string;
  /** The store has taken it; it may have left out spaces at the ends, between which somebody still types. */
  readonly taken: boolean;
}

function useDraft(props: SaveTextProps) {
  const left = refused.get(props.draftKey);
  const [draft, setDraft] = useState<Draft | null>(left ? { text: left.text, taken: false } : null);
  const [problem, setProblem] = useState<string | null>(left?.message ?? null);
  const now = useRef({ props, typed: left?.text ?? null, sending: null as string | null, timer: 0 });
  useLayoutEffect(() => {
    now.current.props = props;
  });

  const flush = useCallback(() => {
    const field = now.current;
    const { typed, sending, props } = field;
    window.clearTimeout(field.timer);
    if (typed === null || typed === sending) return;
    const done = (message: string | null) => {
      if (message === null) refused.delete(props.draftKey);
      else refused.set(props.draftKey, { text: typed, message });
      if (field.typed !== typed) return; // More was typed in the meantime; that is sent in its turn.
      setProblem(message);
      if (message !== null) return;
      field.typed = null;
      setDraft({ text: typed, taken: true });
      window.dispatchEvent(new CustomEvent('typing-saved'));
    };
    if (sending === null && typed === props.value) return done(null);
    field.sending = typed;
    const finish = (message: string | null) => {
      if (field.sending === typed) field.sending = null;
      done(message);
    };
    props.onCommit(typed).then(
      () => finish(null),
      (error: unknown) => finish(error instanceof Error ? error.message : String(error)),
    );
  }, []);

  const type = useCallback(
    (text: string) => {
      const field = now.current;
      field.typed = text;
      setDraft({ text, taken: false });
      setProblem(null);
      window.clearTimeout(field.timer);
      // A date reads as empty while one of its parts is being typed: only leaving the field clears it.
      if (field.props.kind === 'date' && text === '') return;
      field.timer = window.setTimeout(flush, PAUSE_MS);
    },
    [flush],
  );

  const leave = useCallback(() => {
    flush();
    setDraft((kept) => (kept?.taken ? null : kept));
  }, [flush]);

  useEffect(() => {
    window.addEventListener('flush-edits', flush);
    return () => {
      window.removeEventListener('flush-edits', flush);
      const { typed, props } = now.current;
      // What was refused already is kept for when the field comes back; only new typing is sent.
      if (refused.get(props.draftKey)?.text !== typed) flush();
    };
  }, [flush]);

  // A text that was taken is shown as typed for as long as the store still holds it.
  const own = draft && (!draft.taken || draft.text.trim() === props.value.trim()) ? draft.text : props.value;
  return { text: own, problem, type, flush, leave };
}
