import { IconCheck } from '@tabler/icons-react';
import { useId } from 'react';
import styles from './level-picker.module.css';
import { usePicked } from './use-picked.ts';

export interface LevelOption {
  readonly level: number;
  readonly name: string;
  /** What one would see at this level; shown on cards. */
  readonly help?: string;
}

interface LevelPickerProps {
  /** What is judged, for those who do not see the page. */
  readonly label: string;
  readonly levels: readonly LevelOption[];
  readonly value: number | null;
  /** May return a promise; until it settles the picked level is shown, then `value` again. */
  readonly onChange: (level: number) => unknown;
  /** Cards carry name and anchor; compact shows the numbers alone, for lists. */
  readonly variant?: 'cards' | 'compact';
}

/** One level out of a few, as radio buttons whose whole face can be clicked. */
export function LevelPicker({ label, levels, value, onChange, variant = 'cards' }: LevelPickerProps) {
  const group = useId();
  const [shown, pick] = usePicked(label, value, onChange as (level: number | null) => unknown);
  const Option = variant === 'cards' ? Card : Segment;
  return (
    <div role="radiogroup" aria-label={label} className={styles[variant]} data-level-picker={variant}>
      {levels.map((option) => (
        <Option
          key={option.level}
          group={group}
          option={option}
          selected={option.level === shown}
          onSelect={() => pick(option.level)}
        />
      ))}
    </div>
  );
}

interface OptionProps {
  readonly group: string;
  readonly option: LevelOption;
  readonly selected: boolean;
  readonly onSelect: () => void;
}

function Card(props: OptionProps) {
  const { group, option, selected } = props;
  const help = `${group}-${option.level}`;
  return (
    <label className={styles.card} data-selected={selected || undefined}>
      <input {...radio(props)} aria-describedby={option.help ? help : undefined} />
      <span className={styles.number} aria-hidden>
        {option.level}
      </span>
      <span className={styles.words}>
        <span className={styles.name}>{option.name}</span>
        {option.help && (
          <span id={help} className={styles.help}>
            {option.help}
          </span>
        )}
      </span>
      <IconCheck className={styles.mark} size={18} stroke={2.5} aria-hidden />
    </label>
  );
}

function Segment(props: OptionProps) {
  const { option, selected } = props;
  return (
    <label
      className={styles.segment}
      data-selected={selected || undefined}
      title={
        option.help ? `${option.level} ${option.name}: ${option.help}` : `${option.level} ${option.name}`
      }
    >
      <input {...radio(props)} />
      <span aria-hidden>{option.level}</span>
    </label>
  );
}

function radio({ group, option, selected, onSelect }: OptionProps) {
  return {
    type: 'radio',
    className: styles.radio,
    name: group,
    value: option.level,
    checked: selected,
    onChange: onSelect,
    'aria-label': `${option.level} ${option.name}`,
  };
}
