import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import type { Candidate } from './respondent.ts';

interface PersonSelectProps {
  readonly label: string;
  readonly value: Candidate | null;
  /** Chosen among the people, typed as a new name, or nobody. */
  readonly onChange: (person: Candidate | null) => void;
  /** What "nobody" is called; without it somebody must be chosen. */
  readonly nobody?: string;
  /** The label stands beside the field instead of above it. */
  readonly beside?: boolean;
}

const ADD = '+';
const PENDING = '?';

/** Chooses a person of the workbook or adds one by name. */
export function PersonSelect({ label, value, onChange, nobody, beside = false }: PersonSelectProps) {
  const people = useWorkbook((w) => w.person);
  const [adding, setAdding] = useState(false);
  const sorted = useMemo(() => Object.values(people).sort((a, b) => a.name.localeCompare(b.name)), [people]);
  const pending = value !== null && (value.id === null || !people[value.id]);
  const options = [
    ...(nobody === undefined ? [] : [{ value: '', label: nobody }]),
    // Somebody who enters the workbook with the first answer is not among its people yet.
    ...(pending ? [{ value: PENDING, label: value.name }] : []),
    ...sorted.map(({ id, name, role }) => ({
      value: id,
      label: role && !beside ? `${name}, ${role}` : name,
    })),
    { value: ADD, label: 'Add a person…' },
  ];
  const pick = (picked: string) => {
    if (picked === ADD) return setAdding(true);
    if (picked === PENDING) return;
    const person = people[picked];
    onChange(person ? { id: person.id, name: person.name } : null);
  };
  if (adding)
    return (
      <NewPerson
        label={label}
        beside={beside}
        onDone={(name) => {
          setAdding(false);
          if (name) onChange({ id: null, name });
        }}
      />
    );
  return (
    <NativeSelect
      {...(beside ? { 'aria-label': label } : { label })}
      {...(beside ? { size: 'xs', w: 150 } : { size: 'sm' })}
      data={options}
      value={pending ? PENDING : (value?.id ?? '')}
      onChange={(event) => pick(event.currentTarget.value)}
    />
  );
}

interface NewPersonProps {
  readonly label: string;
  readonly beside: boolean;
  /** The name, or null when no one is to be added. */
  readonly onDone: (name: string | null) => void;
}

function NewPerson({ label, beside, onDone }: NewPersonProps) {
  const [name, setName] = useState('');
  const trimmed = name.trim();
  return (
    <Group gap={8} align="flex-end" wrap="nowrap">
      <TextInput
        {...(beside ? { 'aria-label': `${label}: name` } : { label: `${label}: name` })}
        size={beside ? 'xs' : 'sm'}
        placeholder="Full name"
        maxLength={120}
        {...(beside ? { w: 150 } : { flex: 1 })}
        autoFocus
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onDone(trimmed || null);
          if (event.key === 'Escape') onDone(null);
        }}
      />
      <Button size={beside ? 'xs' : 'sm'} variant="default" onClick={() => onDone(trimmed || null)}>
        {trimmed ? 'Add' : 'Cancel'}
      </Button>
    </Group>
  );
}
