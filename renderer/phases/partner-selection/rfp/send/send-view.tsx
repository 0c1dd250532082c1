import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { checkRequest } from '../../../../../shared/domain/rfp/check-request.ts';
import type { RequestCheck } from '../../../../../shared/domain/rfp/request-check.ts';
import { tableOf } from '../../../../../shared/model/tables.ts';
import { engagementOf } from '../../../../../shared/model/workbook.ts';
import { RowField } from '../../../../registers/panel/row-field.tsx';
import { Panel } from '../../../../ui/panel.tsx';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from '../rfp.module.css';
import { saveList } from '../save-list.ts';
import { IssuePanel } from './issue-panel.tsx';

/** What stands on the first sheet of the vendors' file. */
const FIELDS = [
  'rfp_intro',
  'rfp_rules',
  'rfp_contact',
  'rfp_issued_on',
  'rfp_due_on',
  'rfp_publish_weights',
] as const;

const SYMBOLS = { good: '✓', attention: '!', stop: '✕' } as const;
const WORDS = { good: 'In order', attention: 'To look at', stop: 'Stops it' } as const;

/** What is looked at before the request goes out, what is written on its first sheet, and the files for vendors. */
export function SendView() {
  const workbook = useWorkbook((w) => w);
  const checks = useMemo(() => checkRequest(workbook), [workbook]);
  const row = engagementOf(workbook);
  const { fields } = tableOf('engagement');
  const wrong = checks.filter(({ state }) => state !== 'good');
  return (
    <div className={styles.view}>
      <div className={styles.columns} data-second="wider">
        <Panel
          title={
            wrong.length === 0
              ? 'Before you send: all in order'
              : `Before you send: ${wrong.length} of ${checks.length} to look at`
          }
        >
          <ul className={styles.checks} aria-label="Before you send">
            {[...wrong, ...checks.filter(({ state }) => state === 'good')].map((check) => (
              <CheckLine key={check.id} check={check} />
            ))}
          </ul>
        </Panel>
        <div className={styles.stack}>
          <IssuePanel blocked={checks.some(({ state }) => state === 'stop')} />
          <Panel
            title="Lists as text"
            aside={
              <Button
                variant="default"
                size="compact-sm"
                leftSection={<IconDownload size={15} aria-hidden />}
                onClick={() => saveList('questions')}
              >
                Save the questions
              </Button>
            }
          >
            <p className={styles.quiet}>
              The ready questions as CSV, for vendors who work in a system of their own. Copy what they answer
              into the file that was made for them, then read it here.
            </p>
          </Panel>
        </div>
      </div>
      <Panel title="On the first sheet">
        <div className={styles.form}>
          {FIELDS.map((name) => {
            const field = fields[name];
            return (
              field && (
                <div key={name} data-wide={field.kind === 'longText' || undefined}>
                  <RowField table="engagement" row={row} name={name} field={field} workbook={workbook} />
                </div>
              )
            );
          })}
        </div>
      </Panel>
    </div>
  );
}

function CheckLine({ check: { state, text, meaning, names, path } }: { readonly check: RequestCheck }) {
  return (
    <li className={styles.check} data-state={state}>
      <span className={styles.symbol} role="img" aria-label={WORDS[state]}>
        {SYMBOLS[state]}
      </span>
      <div>
        <p>
          {text} {path !== null && <Link href={path}>Go there</Link>}
        </p>
        {meaning !== '' && <p className={styles.detail}>{meaning}</p>}
        {names.length > 0 && (
          <p className={styles.detail}>
            {names.slice(0, 4).join(' · ')}
            {names.length > 4 && ` and ${names.length - 4} more`}
          </p>
        )}
      </div>
    </li>
  );
}
