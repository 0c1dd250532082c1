import { Button } from '@mantine/core';
import { useMemo } from 'react';
import {
  restoreChecklist,
  shortenChecklist,
  smallTeamQuestions,
} from '../../../../shared/commands/apply-small-team.ts';
import { smallTeam } from '../../../../shared/content/sectors/sectors.ts';
import { Panel } from '../../../ui/panel.tsx';
import { commit } from '../../../workbook/store.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import { tellRefusal } from '../../tell-refusal.ts';
import styles from './sector.module.css';

/** A shorter checklist for a company with few people in service. */
export function SmallTeamPanel() {
  const question = useWorkbook((w) => w.question);
  const answer = useWorkbook((w) => w.answer);
  const list = useMemo(() => smallTeamQuestions({ question, answer }), [question, answer]);
  const retired = list.filter((one) => one.question.retired).length;
  const free = list.filter((one) => !one.question.retired && !one.answered).length;
  const answered = list.filter((one) => !one.question.retired && one.answered).length;
  return (
    <Panel
      title="Small team"
      aside={
        retired > 0 ? (
          <Button variant="default" size="xs" onClick={() => commit(restoreChecklist).catch(tellRefusal)}>
            Ask {retired} {retired === 1 ? 'question' : 'questions'} again
          </Button>
        ) : (
          <Button
            variant="default"
            size="xs"
            disabled={free === 0}
            onClick={() => commit(shortenChecklist).catch(tellRefusal)}
          >
            {free === 0
              ? 'Nothing to leave out'
              : `Leave out ${free} ${free === 1 ? 'question' : 'questions'}`}
          </Button>
        )
      }
    >
      <p className={styles.lead}>{smallTeam.reason}</p>
      <p className={styles.quiet}>
        {retired > 0 ? `${retired} ${retired === 1 ? 'is' : 'are'} left out now. ` : ''}
        {answered > 0
          ? `${answered} ${answered === 1 ? 'is answered already and stays' : 'are answered already and stay'}.`
          : ''}
      </p>
      <details className={styles.questions}>
        <summary>The {list.length} questions</summary>
        <ul className={styles.leavingList}>
          {list.map(({ question: { id, text, retired: out }, why }) => (
            <li key={id}>
              <span>
                {id} {text} <span className={styles.quiet}>{why}</span>
              </span>
              <span className={styles.change}>{out ? 'Left out' : ''}</span>
            </li>
          ))}
        </ul>
      </details>
    </Panel>
  );
}
