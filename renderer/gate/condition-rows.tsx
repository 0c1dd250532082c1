import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { GateCondition } from '../../shared/commands/decide-gate.ts';
import styles from './gate.module.css';
import { PersonField } from './person-field.tsx';

interface ConditionRowsProps {
  readonly title: string;
  readonly conditions: readonly GateCondition[];
  readonly onChange: (conditions: readonly GateCondition[]) => void;
}

/** What a decision depends on, each with who does it by when; every one becomes an action. */
export function ConditionRows({ title, conditions, onChange }: ConditionRowsProps) {
  // Rows are told apart by a number of their own, so that removing one does not move the focus of another.
  const [keys, setKeys] = useState(() => conditions.map((_, index) => index));
  /** The row that was added last takes the focus. */
  const [added, setAdded] = useState<number | null>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const set = (at: number, fields: Partial<GateCondition>) =>
    onChange(conditions.map((one, index) => (index === at ? { ...one, ...fields } : one)));
  const remove = (at: number) => {
    setKeys(keys.filter((_, index) => index !== at));
    onChange(conditions.filter((_, index) => index !== at));
    addButton.current?.focus();
  };
  const add = () => {
    const key = Math.max(-1, ...keys) + 1;
    setKeys([...keys, key]);
    setAdded(key);
    onChange([...conditions, { title: '', owner: null, due: null }]);
  };
  return (
    <fieldset className={styles.conditions}>
      <legend>{title}</legend>
      <p className={styles.hint}>Each becomes an action with an owner and a day.</p>
      {conditions.map((condition, index) => {
        const name = condition.title.trim() || `condition ${index + 1}`;
        return (
          <div key={keys[index]} className={styles.condition}>
            <TextInput
              size="xs"
              autoFocus={keys[index] === added}
              aria-label={`What is done, ${index + 1}`}
              placeholder="What is done, beginning with a verb"
              title={condition.title}
              maxLength={200}
              value={condition.title}
              onChange={(event) => set(index, { title: event.currentTarget.value })}
            />
            <PersonField
              size="xs"
              ariaLabel={`Owner of ${name}`}
              none="Owner"
              value={condition.owner ?? null}
              onChange={(owner) => set(index, { owner })}
            />
            <TextInput
              size="xs"
              type="date"
              aria-label={`Due day of ${name}`}
              min="2000-01-01"
              max="2200-12-31"
              value={condition.due ?? ''}
              onChange={(event) => set(index, { due: event.currentTarget.value || null })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size={30}
              aria-label={`Remove ${name}`}
              onClick={() => remove(index)}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </div>
        );
      })}
      <Button
        ref={addButton}
        variant="default"
        size="compact-sm"
        leftSection={<IconPlus size={15} aria-hidden />}
        onClick={add}
      >
        Add condition
      </Button>
    </fieldset>
  );
}
