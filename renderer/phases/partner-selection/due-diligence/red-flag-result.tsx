import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { v7 as uuid } from 'uuid';
import { Link } from 'wouter';
import { draftFlagAction } from '../../../../shared/commands/due-diligence/draft-flag-action.ts';
import { makeActions } from '../../../../shared/commands/make-actions.ts';
import { isOpen } from '../../../../shared/domain/actions/count-actions.ts';
import { stopsVendor } from '../../../../shared/domain/due-diligence/due-diligence-standing.ts';
import { FLAG_LACKS, flagLacks } from '../../../../shared/domain/due-diligence/flag-lacks.ts';
import type { RedFlag } from '../../../../shared/model/tables/red-flag.ts';
import { rowPath } from '../../../registers/row-path.ts';
import { showRefusal } from '../../../registers/show-refusal.ts';
import { formatDay } from '../../../ui/format-day.ts';
import { today } from '../../../ui/today.ts';
import { commit } from '../../../workbook/store.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import styles from './due-diligence.module.css';

/** What a red flag means for its vendor, what is missing, and what is being done about it. */
export function RedFlagResult({ flag }: { readonly flag: RedFlag }) {
  const actions = useWorkbook((w) => w.action);
  const people = useWorkbook((w) => w.person);
  const vendor = useWorkbook((w) => w.vendor[flag.vendor]);
  const own = Object.values(actions)
    .filter(({ red_flag, status }) => red_flag === flag.id && status !== 'dropped')
    .sort((a, b) => a.position - b.position);
  const make = () => {
    const about = { ids: [uuid()], at: new Date().toISOString() };
    commit((workbook) =>
      makeActions(workbook, [draftFlagAction(workbook.red_flag[flag.id] ?? flag, vendor ?? NAMELESS)], about),
    ).catch(showRefusal);
  };
  return (
    <section aria-label="Standing" className={styles.result}>
      {stopsVendor(flag) && (
        <p className={styles.warning} data-grave>
          <strong>Stops {vendor?.name ?? 'the vendor'}.</strong> It cannot be recommended while this is open
          or confirmed. Clear it, or accept it with a reason that you would say aloud.
        </p>
      )}
      {flagLacks(flag, today()).map((lack) => {
        const about = FLAG_LACKS.find(({ value }) => value === lack);
        return (
          <p key={lack} className={styles.warning}>
            <strong>{about?.label}.</strong> {about?.help}
          </p>
        );
      })}
      <div className={styles.partHead}>
        <h4>Actions</h4>
        {flag.state === 'open' && !own.some(isOpen) && (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={make}
          >
            Make an action
          </Button>
        )}
      </div>
      {own.length === 0 ? (
        <p className={styles.quiet}>Nothing is being done about it yet.</p>
      ) : (
        <ul className={styles.plain}>
          {own.map(({ id, title, owner, due }) => (
            <li key={id}>
              <Link href={rowPath('action', id) ?? ''}>{title}</Link>
              <span className={styles.detail}>
                {[
                  (owner !== null && people[owner]?.name) || 'nobody yet',
                  due === null ? null : `due ${formatDay(due)}`,
                ]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const NAMELESS = { name: 'the vendor' };
