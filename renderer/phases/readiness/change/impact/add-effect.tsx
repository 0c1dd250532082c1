import { Button, Group, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { Impact } from '../../../../../shared/model/tables/impact.ts';
import { tableOf } from '../../../../../shared/model/tables.ts';
import { editRegister } from '../../../../registers/edit-register.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from './impact.module.css';

interface AddEffectProps {
  readonly area: Impact['area'];
  readonly side: Impact['side'];
  /** The cell in words. */
  readonly name: string;
}

const LONGEST = tableOf('impact').fields.name?.max ?? 200;

/** Adds an effect to a cell: type it, press Enter, type the next. Leaving the field adds what stands in it and ends. */
export function AddEffect({ area, side, name }: AddEffectProps) {
  const last = useWorkbook((w) =>
    Object.values(w.impact).reduce((most, { position }) => Math.max(most, position), 0),
  );
  const [text, setText] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const input = useRef<HTMLInputElement>(null);
  /** Enter and leaving the field may both ask for the same text. */
  const sending = useRef(false);
  const end = () => {
    setText(null);
    setProblem(null);
    requestAnimationFrame(() => button.current?.focus());
  };
  const add = (then: string | null = '') => {
    const effect = text?.trim() ?? '';
    if (effect === '' || sending.current) return;
    sending.current = true;
    const fields = { name: effect, area, side, position: last + 1 };
    editRegister('impact', { title: `Add effect ${effect}`, set: [], add: [fields] })
      .then(
        () => setText((now) => (now?.trim() === effect ? then : now)),
        (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
      )
      .finally(() => {
        sending.current = false;
      });
  };
  const latest = useRef({ add, problem });
  useEffect(() => {
    latest.current = { add, problem };
  });
  // What stands in the field is added before the file is closed, and when the page is left by a key.
  useEffect(() => {
    const flush = () => latest.current.add();
    window.addEventListener('flush-edits', flush);
    return () => {
      window.removeEventListener('flush-edits', flush);
      if (latest.current.problem === null) flush();
    };
  }, []);
  if (text === null)
    return (
      <Button
        ref={button}
        className={styles.add ?? ''}
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPlus size={16} aria-hidden />}
        aria-label={`Add an effect to ${name}`}
        onClick={() => setText('')}
      >
        Add an effect
      </Button>
    );
  return (
    <Group
      gap={8}
      align="flex-start"
      wrap="nowrap"
      className={styles.adding ?? ''}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        if (text.trim() === '') setText(null);
        else add(null);
      }}
    >
      <TextInput
        ref={input}
        autoFocus
        style={{ flex: 1 }}
        size="xs"
        aria-label={`New effect in ${name}`}
        placeholder="What changes, as those who live with it would say"
        maxLength={LONGEST}
        value={text}
        error={problem}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') text.trim() === '' ? end() : add();
          if (event.key === 'Escape' && text.trim() === '') end();
        }}
      />
      <Button
        size="xs"
        disabled={text.trim() === ''}
        onClick={() => {
          add();
          input.current?.focus();
        }}
      >
        Add
      </Button>
    </Group>
  );
}
