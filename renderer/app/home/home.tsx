import { Button, Text } from '@mantine/core';
import { IconFilePlus, IconFolderOpen, IconPlayerPlay } from '@tabler/icons-react';
import { useEffect } from 'react';
import { SchemeSwitch } from '../../ui/scheme-switch.tsx';
import { runCommand } from '../actions/run-command.ts';
import { showDialog } from '../dialogs/dialog-store.ts';
import { PHASES } from '../steps.ts';
import styles from './home.module.css';
import { readHome, useHome } from './home-store.ts';
import { RecentList } from './recent-list.tsx';

/** Where the app starts: the sample, a new workbook, or one that was worked on. */
export function Home() {
  const home = useHome((state) => state.home);
  useEffect(() => void readHome(), []);
  return (
    <div className={styles.home}>
      <div className={styles.bar}>
        <SchemeSwitch />
      </div>
      <main className={styles.main} data-first={home?.recents.length === 0 || undefined}>
        <section className={styles.welcome}>
          <h1 className={styles.title}>Readiness Workbook</h1>
          <p className={styles.purpose}>
            Find out whether customer service can be handed to a partner, say what the partner must deliver,
            and choose the one that fits.
          </p>
          <div className={styles.actions}>
            <Button size="md" leftSection={<IconPlayerPlay size={18} />} onClick={() => runCommand('sample')}>
              Open the sample engagement
            </Button>
            <Button
              size="md"
              variant="default"
              leftSection={<IconFilePlus size={18} />}
              onClick={() => runCommand('new')}
            >
              New workbook
            </Button>
            <Button
              size="md"
              variant="default"
              leftSection={<IconFolderOpen size={18} />}
              onClick={() => runCommand('open')}
            >
              Open…
            </Button>
          </div>
        </section>
        {home && home.recents.length > 0 ? <RecentList recents={home.recents} /> : home && <FirstTime />}
      </main>
      <footer className={styles.foot}>
        {home && (
          <>
            <Text component="span" size="xs" c="dimmed">
              {home.author ? `You work as ${home.author}.` : 'Your edits are not signed yet.'}
            </Text>
            <Button size="compact-xs" variant="subtle" onClick={() => showDialog({ kind: 'author' })}>
              {home.author ? 'Change name' : 'Give your name'}
            </Button>
            <Text component="span" size="xs" c="dimmed" ml="auto">
              Version {home.version}. Everything stays on this computer.
            </Text>
          </>
        )}
      </footer>
    </div>
  );
}

/** What the workbook is about, for somebody who has none yet. */
function FirstTime() {
  return (
    <section aria-label="The three phases" className={styles.phases}>
      {PHASES.map(({ id, name, decides, colour }, index) => (
        <div key={id} className={styles.phase} style={{ borderTopColor: colour }}>
          <span className={styles.number}>{index + 1}</span>
          <h2 className={styles.phaseName}>{name}</h2>
          <p className={styles.decides}>{decides}</p>
        </div>
      ))}
    </section>
  );
}
