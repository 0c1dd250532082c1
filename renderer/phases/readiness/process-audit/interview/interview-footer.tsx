import { Button, Group, Kbd, Switch } from '@mantine/core';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import styles from './interview.module.css';
import { STOPS } from './stops.ts';
import { INTERVIEW_KEYS } from './use-interview-keys.ts';

interface InterviewFooterProps {
  readonly index: number;
  /** The name of the process after this one; null after the last. */
  readonly nextProcess: string | null;
  readonly advance: boolean;
  readonly onAdvance: (advance: boolean) => void;
  readonly onStop: (step: -1 | 1) => void;
  readonly onProcess: (step: -1 | 1) => void;
}

/** On to the next part, always in the same spot; after the last part, on to the next process. */
export function InterviewFooter(props: InterviewFooterProps) {
  const { index, nextProcess, advance, onAdvance, onStop, onProcess } = props;
  const atEnd = index === STOPS.length - 1;
  return (
    <footer className={styles.footer}>
      <Group gap={8} justify="space-between">
        <Group gap={8}>
          <Button
            variant="default"
            leftSection={<IconArrowLeft size={16} aria-hidden />}
            disabled={index === 0}
            onClick={() => onStop(-1)}
          >
            Previous
          </Button>
          {atEnd ? (
            <Button
              rightSection={<IconArrowRight size={16} aria-hidden />}
              disabled={nextProcess === null}
              onClick={() => onProcess(1)}
            >
              {nextProcess === null ? 'This is the last process' : `On to ${nextProcess}`}
            </Button>
          ) : (
            <Button rightSection={<IconArrowRight size={16} aria-hidden />} onClick={() => onStop(1)}>
              Next
            </Button>
          )}
        </Group>
        <Switch
          size="sm"
          label="Advance after rating"
          checked={advance}
          onChange={(event) => onAdvance(event.currentTarget.checked)}
        />
      </Group>
      <p className={styles.keys}>
        {INTERVIEW_KEYS.map(([keys, what]) => (
          <span key={what}>
            {keys.map((key) => (key === '–' ? key : <Kbd key={key}>{key}</Kbd>))} {what}
          </span>
        ))}
      </p>
    </footer>
  );
}
