import { NativeSelect } from '@mantine/core';
import { useWorkbook } from '../workbook/use-workbook.ts';

interface PersonFieldProps {
  readonly label?: string;
  readonly ariaLabel?: string;
  readonly size?: 'xs' | 'sm';
  /** What stands there while nobody is chosen. */
  readonly none: string;
  readonly value: string | null;
  readonly onChange: (person: string | null) => void;
}

/** Somebody out of the people of the workbook. */
export function PersonField({ label, ariaLabel, size = 'sm', none, value, onChange }: PersonFieldProps) {
  const people = useWorkbook((w) => w.person);
  const sorted = Object.values(people).sort((a, b) => a.name.localeCompare(b.name));
  return (
    <NativeSelect
      size={size}
      label={label}
      aria-label={ariaLabel}
      data={[{ value: '', label: none }, ...sorted.map(({ id, name }) => ({ value: id, label: name }))]}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  );
}
