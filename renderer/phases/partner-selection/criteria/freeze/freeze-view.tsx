import { Button } from '@mantine/core';
import { takeBackFreeze } from '../../../../../shared/commands/selection/freeze-criteria.ts';
import { engagementOf } from '../../../../../shared/model/workbook.ts';
import { PaperButtons } from '../../../../registers/paper/paper-buttons.tsx';
import { usePaper } from '../../../../registers/paper/use-paper.tsx';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { formatDay } from '../../../../ui/format-day.ts';
import { Notice } from '../../../../ui/notice.tsx';
import { Panel } from '../../../../ui/panel.tsx';
import { ScrollRegion } from '../../../../ui/scroll-region.tsx';
import { dateTimeOf } from '../../../../ui/time-words.ts';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from '../criteria.module.css';
import { useFreeze } from '../use-criteria.ts';
import { ChangeLog } from './change-log.tsx';
import { FreezeBar } from './freeze-bar.tsx';
import { FreezeForm } from './freeze-form.tsx';
import { FreezePage } from './freeze-page.tsx';
import { PriceFormula } from './price-formula.tsx';
import type { ReasonInForce } from './use-reason.ts';

/** What was fixed, by whom and when, what was changed since, and how a price becomes a score. */
export function FreezeView({ inForce }: { readonly inForce: ReasonInForce }) {
  const standing = useFreeze();
  const { freeze, changes, bound, late } = standing;
  const person = useWorkbook((w) => w.person);
  const engagement = useWorkbook((w) => w.engagement);
  const { client, title } = engagementOf({ engagement });
  const paper = usePaper({ name: 'Criteria as frozen', paper: 'A4', portrait: true });
  const by = freeze?.frozen_by ? (person[freeze.frozen_by]?.name ?? null) : null;
  return (
    <div className={styles.view}>
      <FreezeBar standing={standing} inForce={inForce} />
      {late !== null && (
        <Notice
          tone="bad"
          title={`The request went out on ${formatDay(late)} and nothing was frozen by then`}
        >
          Vendors who lose can say that the criteria were made to fit. Freeze now, and note who knew of
          answers by then.
        </Notice>
      )}
      <div className={styles.columns}>
        <div className={styles.editor}>
          <Panel title={freeze ? 'Frozen' : 'Not frozen yet'}>
            {freeze ? (
              <div className={styles.result}>
                <p>
                  On <strong>{dateTimeOf(freeze.frozen_at)}</strong>
                  {by !== null && (
                    <>
                      {' '}
                      by <strong>{by}</strong>
                    </>
                  )}
                  . {freeze.note}
                </p>
                <p className={styles.quiet}>
                  {bound === null
                    ? 'It can be taken back until answers, scores or offers exist.'
                    : `There are ${bound} by now, so it can no longer be taken back.`}
                </p>
                <div className={styles.take}>
                  <PaperButtons {...paper} size="xs" />
                  {bound === null && (
                    <Button
                      size="xs"
                      variant="subtle"
                      onClick={() => void commit(takeBackFreeze).catch(showRefusal)}
                    >
                      Take the freeze back
                    </Button>
                  )}
                </div>
              </div>
            ) : (
              <FreezeForm />
            )}
          </Panel>
          <Panel title={`Changes since (${changes.length})`}>
            <ChangeLog changes={changes} />
          </Panel>
          <Panel title="How a price becomes a score">
            <PriceFormula fixed={freeze !== null && inForce.reason === null} />
          </Panel>
        </div>
        {freeze && (
          <Panel title="As it stood">
            <ScrollRegion label="As it stood" className={styles.snapshot}>
              {freeze.snapshot}
            </ScrollRegion>
          </Panel>
        )}
      </div>
      {freeze &&
        paper.layOut(<FreezePage client={client || title} freeze={freeze} by={by} changes={changes} />)}
    </div>
  );
}
