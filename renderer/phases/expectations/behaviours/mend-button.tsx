import { Button, Modal } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { behaviourWarnings } from '../../../../shared/domain/behaviour/behaviour-warnings.ts';
import styles from './behaviours.module.css';
import { useBehaviourSource } from './use-behaviour-source.ts';
import { warningWords } from './warning-words.ts';

/** What has to be mended before behaviours can stand in a contract; nothing while nothing has to. */
export function MendButton() {
  const [open, setOpen] = useState(false);
  const source = useBehaviourSource();
  const warnings = useMemo(() => behaviourWarnings(source).map(warningWords), [source]);
  if (warnings.length === 0) return null;
  return (
    <>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconAlertTriangle size={16} color="var(--color-attention)" aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {warnings.length === 1 ? '1 point to mend' : `${warnings.length} points to mend`}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        size="lg"
        title="Before this goes into a contract"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <ul className={styles.list}>
          {warnings.map(({ key, what, why, path, there }) => (
            <li key={key}>
              <p>
                <strong>{what}.</strong>
              </p>
              <p className={styles.quiet}>{why}</p>
              <Link href={path} onClick={() => setOpen(false)}>
                {there}
              </Link>
            </li>
          ))}
        </ul>
      </Modal>
    </>
  );
}
