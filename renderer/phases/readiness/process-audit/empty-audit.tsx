import { Button, Group } from '@mantine/core';
import { IconListSearch, IconPlus } from '@tabler/icons-react';
import styles from './process-audit.module.css';

interface EmptyAuditProps {
  readonly onAdd: () => void;
  readonly onPick: () => void;
}

/** What stands on the page before there is a process. */
export function EmptyAudit({ onAdd, onPick }: EmptyAuditProps) {
  return (
    <section className={styles.empty} aria-label="No processes yet">
      <p>
        List the processes of customer service, and the audit says which can move, which first, and which
        stay.
      </p>
      <Group gap={12} justify="center">
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={onAdd}>
          Add process
        </Button>
        <Button variant="default" leftSection={<IconListSearch size={16} aria-hidden />} onClick={onPick}>
          Pick from the usual ones
        </Button>
      </Group>
    </section>
  );
}
