import { Button } from '@mantine/core';
import { useState } from 'react';
import { takeBackWaiver } from '../../../../../shared/commands/waive-minimum.ts';
import { minimumKey } from '../../../../../shared/domain/score/minimum-key.ts';
import type { BelowMinimum } from '../../../../../shared/domain/score/not-ranked.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { formatDay } from '../../../../ui/format-day.ts';
import { formatPlain } from '../../../../ui/format-score.ts';
import { Panel } from '../../../../ui/panel.tsx';
import { ToneBadge } from '../../../../ui/tone-badge.tsx';
import { commit } from '../../../../workbook/store.ts';
import { formatTwo } from '../two-decimals.ts';
import { useScoring } from '../use-scoring.ts';
import styles from './ranking.module.css';
import { WaiveForm } from './waive-form.tsx';

/** The criteria under which a vendor stays below the minimum, and who let it stay in. */
export function MinimumPanel() {
  const { selection } = useScoring();
  const below = selection.vendors.flatMap(({ id, name, below: list }) =>
    list.map((one) => ({ vendor: id, name, one })),
  );
  return (
    <Panel title="Below a minimum">
      {below.length === 0 ? (
        <p className={styles.quiet}>No vendor is below the minimum of a criterion.</p>
      ) : (
        <ul className={styles.list}>
          {below.map(({ vendor, name, one }) => (
            <li key={`${vendor}~${one.criterion}`}>
              <BelowLine vendor={vendor} name={name} below={one} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

interface BelowLineProps {
  readonly vendor: string;
  readonly name: string;
  readonly below: BelowMinimum;
}

function BelowLine({ vendor, name, below }: BelowLineProps) {
  const { workbook } = useScoring();
  const [waiving, setWaiving] = useState<boolean | null>(null);
  const { criterion, score, minimum, hardFloor, waived } = below;
  const row = workbook.rule_exception[minimumKey(vendor, criterion)];
  const by = row?.given_by ? workbook.person[row.given_by]?.name : null;
  return (
    <>
      <div className={styles.line}>
        <strong>
          {name}: {criterion} {workbook.criterion[criterion]?.name}
        </strong>
        <ToneBadge tone={waived === null ? 'bad' : 'attention'}>
          {waived === null ? 'Not ranked' : 'Waived'}
        </ToneBadge>
      </div>
      <p>
        {formatTwo(score)} where the minimum is {formatPlain(minimum)}.
        {hardFloor && ' The criteria say that nobody may waive it.'}
      </p>
      {waived !== null && (
        <p>
          {waived}{' '}
          <span className={styles.quiet}>
            {[by, row?.given_on ? formatDay(row.given_on) : null].filter(Boolean).join(', ')}
          </span>
        </p>
      )}
      {waiving ? (
        <WaiveForm vendor={vendor} criterion={criterion} onClose={() => setWaiving(false)} />
      ) : (
        !hardFloor && (
          <Button
            variant="default"
            size="compact-sm"
            autoFocus={waiving === false}
            onClick={() =>
              waived === null
                ? setWaiving(true)
                : commit((book) => takeBackWaiver(book, vendor, criterion)).catch(showRefusal)
            }
          >
            {waived === null ? 'Waive the minimum' : 'Take the waiver back'}
          </Button>
        )
      )}
    </>
  );
}
