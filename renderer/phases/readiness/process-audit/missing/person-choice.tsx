import { NativeSelect } from '@mantine/core';
import type { Rows } from '../../../../../shared/model/tables.ts';

interface PersonChoiceProps {
  readonly people: Rows<'person'>;
  readonly value: string | null;
  readonly onChange: (person: string | null) => void;
}

/** Who does it, out of the people of the workbook, or nobody yet. */
export function PersonChoice({ people, value, onChange }: PersonChoiceProps) {
  const sorted = Object.values(people).sort((a, b) => a.name.localeCompare(b.name));
  return (
    <NativeSelect
      label="Owner"
      data={[
        { value: '', label: 'Nobody yet' },
        ...sorted.map(({ id, name, role }) => ({ value: id, label: role ? `${name}, ${role}` : name })),
      ]}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  );
}
