import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { AUDIENCES } from '../../../../../shared/model/readiness-lists.ts';
import { TABLES } from '../../../../../shared/model/tables.ts';
import { removeFromRegister } from '../../../../registers/edit-register.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { EmptyCard } from '../../../../ui/empty-card.tsx';
import { formatDay } from '../../../../ui/format-day.ts';
import { useRemembered } from '../../../../workbook/use-remembered.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { inRegisterOrder } from '../in-register-order.ts';
import { labelOf } from '../label-of.ts';
import { MessageEditor } from './message-editor.tsx';
import styles from './messages.module.css';

interface MessagesViewProps {
  readonly asked: string | null;
  readonly path: string;
  readonly onWrite: () => void;
}

const STATUSES = TABLES.audience_message.fields.status.choices ?? [];

/** One page for each audience, put together from the workbook and edited. */
export function MessagesView({ asked, path, onWrite }: MessagesViewProps) {
  const [, navigate] = useLocation();
  const audience_message = useWorkbook((w) => w.audience_message);
  const messages = useMemo(() => inRegisterOrder(audience_message), [audience_message]);
  const [last, remember] = useRemembered<string>('change.message', '');
  const shown = audience_message[asked ?? ''] ?? audience_message[last] ?? messages[0] ?? null;
  if (!shown)
    return (
      <EmptyCard label="No messages yet" actions={<Button onClick={onWrite}>Write a message</Button>}>
        Put one page together for an audience, from the drivers, benefits, risks and dates of this workbook.
      </EmptyCard>
    );
  const open = (id: string) => {
    remember(id);
    navigate(`${path}/${encodeURIComponent(id)}`);
  };
  const remove = () =>
    removeFromRegister('audience_message', [shown.id]).then(
      () => navigate(path, { replace: true }),
      showRefusal,
    );
  return (
    <div className={styles.view}>
      <nav className={styles.list} aria-label="Messages">
        <ul>
          {messages.map(({ id, title, audience, status, send_on }) => (
            <li key={id}>
              <button
                type="button"
                className={styles.entry}
                aria-current={id === shown.id ? 'true' : undefined}
                onClick={() => open(id)}
              >
                <span className={styles.entryTitle}>{title}</span>
                <span className={styles.quiet}>{labelOf(AUDIENCES, audience)}</span>
                <span className={styles.quiet}>
                  {labelOf(STATUSES, status)}
                  {send_on !== null && `, goes out ${formatDay(send_on)}`}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <MessageEditor key={shown.id} message={shown} onRemove={remove} />
    </div>
  );
}
