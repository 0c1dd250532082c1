import { NativeSelect } from '@mantine/core';
import { vendorsInRace } from '../../shared/domain/vendor/vendors-in-race.ts';
import { useWorkbook } from '../workbook/use-workbook.ts';

interface PartnerFieldProps {
  readonly value: string | null;
  readonly onChange: (vendor: string | null) => void;
}

/** The vendor that is chosen, out of those that are in the race. */
export function PartnerField({ value, onChange }: PartnerFieldProps) {
  const vendor = useWorkbook((w) => w.vendor);
  const data = vendorsInRace({ vendor }).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <NativeSelect
      label="Partner"
      description="Who is chosen. It stands in the decision, and the vendor is marked as chosen."
      required
      data={[{ value: '', label: 'Nobody yet' }, ...data]}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  );
}
