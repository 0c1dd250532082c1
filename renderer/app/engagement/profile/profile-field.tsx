import { Select } from '@mantine/core';
import { type Row, tableOf } from '../../../../shared/model/tables.ts';
import { SaveText } from '../../../ui/save-text.tsx';
import { tellRefusal } from '../../tell-refusal.ts';
import { formatAmount } from '../format-amount.ts';
import { setProfile, typeIntoProfile } from './set-profile.ts';

type Engagement = Row<'engagement'>;

interface ProfileFieldProps {
  readonly engagement: Engagement;
  readonly name: keyof Engagement;
  /** As in the titles of the history: "Change the ...". */
  readonly what: string;
}

/** From here on digits are hard to count, so the number stands below once more, grouped. */
const LONG = 10_000;

/** One field of the profile in the editor of its kind; it saves by itself and keeps what was refused. */
export function ProfileField({ engagement, name, what }: ProfileFieldProps) {
  const field = tableOf('engagement').fields[name];
  if (!field) throw new Error(`The engagement has no field ${name}.`);
  const value = engagement[name];
  if (field.kind === 'choice')
    return (
      <Select
        label={field.label}
        description={chosenHelp(field.choices ?? [], value) ?? field.help}
        data={(field.choices ?? []).map(({ value: id, label }) => ({ value: id, label }))}
        value={value === null ? null : String(value)}
        onChange={(id) => setProfile({ [name]: id }, what).catch(tellRefusal)}
        placeholder="Choose"
        clearable={!field.required}
        allowDeselect={!field.required}
        clearButtonProps={{ 'aria-label': `Clear ${field.label}` }}
      />
    );
  const isNumber = field.kind === 'integer' || field.kind === 'decimal' || field.kind === 'money';
  const unit = field.kind === 'money' ? engagement.currency : field.unit;
  const grouped = isNumber && typeof value === 'number' && value >= LONG ? formatAmount(value) : null;
  return (
    <SaveText
      kind={isNumber ? 'number' : field.kind === 'longText' ? 'long' : 'text'}
      label={unit === undefined ? field.label : `${field.label}, ${unit}`}
      description={
        grouped === null ? field.help : `${field.help} Now ${grouped}${unit === undefined ? '' : ` ${unit}`}.`
      }
      value={value === null ? '' : String(value)}
      {...(isNumber ? {} : { maxLength: field.max ?? 200 })}
      draftKey={`${engagement.id}/${name}`}
      onCommit={(text) =>
        field.kind === 'text' ? setProfile({ [name]: text.trim() }, what) : typeIntoProfile(name, text, what)
      }
    />
  );
}

function chosenHelp(
  choices: readonly { readonly value: string; readonly help?: string }[],
  value: unknown,
): string | undefined {
  return choices.find((choice) => choice.value === value)?.help;
}
