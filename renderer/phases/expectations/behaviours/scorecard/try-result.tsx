import { Pagination } from '@mantine/core';
import {
  type ContactScore,
  CRITICALITIES,
  criticalAccuracy,
} from '../../../../../shared/domain/behaviour/score-contact.ts';
import { CRITICALITY } from '../../../../../shared/model/expectation-lists.ts';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { formatPlain, formatScore } from '../../../../ui/format-score.ts';
import { type Tone, ToneBadge } from '../../../../ui/tone-badge.tsx';
import { explainContact } from './explain-contact.ts';
import styles from './try.module.css';

interface TryResultProps {
  readonly score: ContactScore;
  readonly scores: readonly ContactScore[];
  /** Which of the contacts is shown, from 0. */
  readonly place: number;
  readonly onGo: (place: number) => void;
}

/** What the sheet makes of the contact, and of all contacts that were tried. */
export function TryResult({ score, scores, place, onGo }: TryResultProps) {
  const failed = score.failedBy.length > 0;
  const tried = scores.filter((one) => one.score !== null);
  const mean =
    tried.length === 0 ? null : tried.reduce((sum, one) => sum + (one.score ?? 0), 0) / tried.length;
  return (
    <aside className={styles.result} aria-label="Result">
      <div className={styles.head}>
        <strong>Contact {place + 1}</strong>
        <ExplainButton what="Score of a contact" explain={() => explainContact(score)} />
      </div>
      <div aria-live="polite" className={styles.result}>
        <span className={styles.score}>{score.score === null ? '–' : `${formatScore(score.score)} %`}</span>
        {failed ? (
          <ToneBadge tone="bad">Failed</ToneBadge>
        ) : (
          <span className={styles.quiet}>{openWords(score.open)}</span>
        )}
        {failed && (
          <p className={styles.quiet}>
            By points it would be {formatScore(score.percent)} %. It failed by{' '}
            {score.failedBy.map(({ name }) => `“${name}”`).join(', ')}.
          </p>
        )}
        <dl className={styles.kinds}>
          {CRITICALITIES.map((kind) => {
            const accurate = score.accurate[kind];
            const tone: Tone = accurate === null ? 'none' : accurate ? 'good' : 'bad';
            return (
              <div key={kind}>
                <dt>{labelOf(kind)}</dt>
                <dd>
                  <ToneBadge tone={tone}>
                    {accurate === null ? 'Not seen' : accurate ? 'No error' : 'Error'}
                  </ToneBadge>
                </dd>
              </div>
            );
          })}
        </dl>
      </div>
      {scores.length > 1 && (
        <>
          <Pagination
            size="xs"
            total={scores.length}
            value={place + 1}
            onChange={(page) => onGo(page - 1)}
            getItemProps={(page) => ({ 'aria-label': `Contact ${page}` })}
            getControlProps={(control) => ({ 'aria-label': `${control} contact` })}
          />
          <strong>{tried.length === 1 ? '1 contact scored' : `${tried.length} contacts scored`}</strong>
          <dl className={styles.kinds}>
            <div>
              <dt>Quality score</dt>
              <dd>{mean === null ? '–' : `${formatScore(mean)} %`}</dd>
            </div>
            {CRITICALITIES.map((kind) => {
              const { percent, clean, looked } = criticalAccuracy(scores, kind);
              return (
                <div key={kind}>
                  <dt>{labelOf(kind)}</dt>
                  <dd>
                    {percent === null ? '–' : `${formatPlain(percent)} %`}
                    <span className={styles.quiet}>
                      {' '}
                      {clean} of {looked}
                    </span>
                  </dd>
                </div>
              );
            })}
          </dl>
        </>
      )}
    </aside>
  );
}

function openWords(open: number): string {
  if (open === 0) return 'Every item is marked.';
  return open === 1 ? '1 item is not marked yet.' : `${open} items are not marked yet.`;
}

function labelOf(kind: (typeof CRITICALITIES)[number]): string {
  return CRITICALITY.find(({ value }) => value === kind)?.label ?? kind;
}
