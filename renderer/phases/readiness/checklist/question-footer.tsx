import { Button, Group, Kbd, Switch } from '@mantine/core';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { Place } from './place-in-checklist.ts';
import styles from './question-footer.module.css';
import { CHECKLIST_KEYS } from './use-checklist-keys.ts';

interface QuestionFooterProps {
  readonly place: Place;
  readonly onGo: (question: string) => void;
  readonly advance: boolean;
  readonly onAdvance: (advance: boolean) => void;
}

/** On to the next question, always in the same spot. */
export function QuestionFooter({ place, onGo, advance, onAdvance }: QuestionFooterProps) {
  const { previous, next } = place;
  return (
    <footer className={styles.footer}>
      <Group gap={8} justify="space-between">
        <Group gap={8}>
          <Button
            variant="default"
            leftSection={<IconArrowLeft size={16} aria-hidden />}
            disabled={previous === null}
            onClick={() => previous !== null && onGo(previous)}
          >
            Previous
          </Button>
          {next === null ? (
            <Button
              component={Link}
              href="/readiness/results"
              rightSection={<IconArrowRight size={16} aria-hidden />}
            >
              See results
            </Button>
          ) : (
            <Button rightSection={<IconArrowRight size={16} aria-hidden />} onClick={() => onGo(next)}>
              Next
            </Button>
          )}
        </Group>
        <Switch
          size="sm"
          label="Advance after answering"
          checked={advance}
          onChange={(event) => onAdvance(event.currentTarget.checked)}
        />
      </Group>
      <p className={styles.keys}>
        {CHECKLIST_KEYS.map(([keys, what]) => (
          <span key={what}>
            {keys.map((key) => (key === '–' ? key : <Kbd key={key}>{key}</Kbd>))} {what}
          </span>
        ))}
      </p>
    </footer>
  );
}
