import { ActionIcon, Button, Menu, Progress } from '@mantine/core';
import { IconDots, IconFileOff, IconFileText, IconHistory, IconX } from '@tabler/icons-react';
import type { Recent } from '../../../shared/ipc/contract.ts';
import { agoOf, dateTimeOf } from '../../ui/time-words.ts';
import { attempt } from '../actions/attempt.ts';
import { openWorkbook } from '../actions/file-actions.ts';
import { showDialog } from '../dialogs/dialog-store.ts';
import { forgetRecent } from './home-store.ts';
import styles from './recent-list.module.css';

/** One workbook that was worked on: open it, or see where it went. */
export function RecentRow({ recent }: { readonly recent: Recent }) {
  const { path, title, client, present, sample, openedAt } = recent;
  return (
    <li className={styles.row} data-missing={!present || undefined}>
      {present ? (
        <IconFileText size={20} stroke={1.5} aria-hidden />
      ) : (
        <IconFileOff size={20} stroke={1.5} aria-hidden />
      )}
      <div className={styles.words}>
        <div className={styles.line}>
          {present ? (
            <button type="button" className={styles.open} onClick={() => openWorkbook(path)}>
              {title}
            </button>
          ) : (
            <span className={styles.gone}>{title}</span>
          )}
          {client && <span className={styles.client}>{client}</span>}
          {sample && <span className={styles.sample}>Sample</span>}
          {!present && <span className={styles.lost}>Not found</span>}
        </div>
        <div className={styles.path} title={path}>
          <bdi>{path}</bdi>
        </div>
      </div>
      {present ? <Share recent={recent} /> : <Missing recent={recent} />}
      <span className={styles.when} title={dateTimeOf(openedAt)}>
        {agoOf(openedAt)}
      </span>
      <More recent={recent} />
    </li>
  );
}

function Share({ recent: { progress01 } }: { readonly recent: Recent }) {
  if (progress01 === null) return <span className={styles.share} />;
  const percent = Math.round(progress01 * 100);
  return (
    <span className={styles.share} title={`${percent} % of the checklist is answered`}>
      <Progress value={percent} size={6} aria-label="Answered share of the checklist" />
      <span data-figures>{percent} %</span>
    </span>
  );
}

function Missing({ recent: { path, title } }: { readonly recent: Recent }) {
  const find = async () => {
    if (await openWorkbook(null)) await forgetRecent(path);
  };
  return (
    <span className={styles.missing}>
      <Button size="compact-sm" variant="default" aria-label={`Find… ${title}`} onClick={find}>
        Find…
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={`Remove from list: ${title}`}
        onClick={() => forget(path)}
      >
        Remove from list
      </Button>
    </span>
  );
}

function More({ recent: { path, title } }: { readonly recent: Recent }) {
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={32}
          className={styles.more}
          aria-label={`More for ${title}`}
        >
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconHistory size={16} />}
          onClick={() => showDialog({ kind: 'backups', path, title })}
        >
          Show backups
        </Menu.Item>
        <Menu.Item leftSection={<IconX size={16} />} onClick={() => forget(path)}>
          Remove from list
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function forget(path: string): void {
  void attempt({ failed: 'The list was not changed' }, () => forgetRecent(path));
}
