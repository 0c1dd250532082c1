import { ActionIcon } from '@mantine/core';
import { IconRestore } from '@tabler/icons-react';
import type { ParameterAbout } from '../../../../shared/model/parameter-list.ts';
import { inSentence } from '../../../ui/in-sentence.ts';
import { SaveText } from '../../../ui/save-text.tsx';
import styles from './method-settings.module.css';
import { backToDefault, setValue } from './set-value.ts';

interface ValueFieldProps {
  readonly about: ParameterAbout;
  readonly value: number;
  /** What the field is called for those who do not see the page, where the label alone says too little. */
  readonly name: string;
}

/** One value of the method, marked and with a way back when it is not the default. */
export function ValueField({ about, value, name }: ValueFieldProps) {
  const changed = value !== about.initial;
  return (
    <span className={styles.value} data-changed={changed || undefined}>
      <SaveText
        kind="number"
        label={name}
        labelHidden
        draftKey={`parameter/${about.key}`}
        value={String(value)}
        onCommit={(text) => setValue(about, text)}
        className={styles.input ?? ''}
      />
      <span className={styles.back}>
        {changed && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size={24}
            aria-label={`Back to default ${about.initial}: ${name}`}
            title={`Back to default ${about.initial}`}
            onClick={() => backToDefault([about], `Set ${inSentence(about.label)} back to ${about.initial}`)}
          >
            <IconRestore size={15} aria-hidden />
          </ActionIcon>
        )}
      </span>
    </span>
  );
}
