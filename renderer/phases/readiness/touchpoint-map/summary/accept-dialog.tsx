import { Button, Checkbox, Group, Modal } from '@mantine/core';
import { useMemo, useState } from 'react';
import {
  acceptableRecommendations,
  acceptRecommendations,
  type LeftOut,
} from '../../../../../shared/commands/accept-recommendations.ts';
import type { TouchpointAdvice } from '../../../../../shared/domain/sourcing/touchpoint/decide-touchpoint.ts';
import { groupBy } from '../../../../../shared/lib/group-by.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { commit } from '../../../../workbook/store.ts';
import { DecisionBadge } from '../decision-badge.tsx';
import { formatCount } from '../format-sourcing.ts';
import styles from './summary.module.css';

const BECAUSE: Readonly<Record<Exclude<LeftOut['because'], 'decided'>, string>> = {
  open: 'open: ratings that decide are missing',
  overridden: 'overridden: a person chose otherwise',
  blocked: 'blocked: sensitive data is in view and no control is recorded',
};

/** More ticks than this are not looked through; the rest goes along as one number. */
const MOST_TICKS = 500;

interface AcceptDialogProps {
  readonly advice: readonly TouchpointAdvice[];
  readonly onClose: () => void;
}

/** Which touchpoints get which decision, before they get it in one act. */
export function AcceptDialog({ advice, onClose }: AcceptDialogProps) {
  const { accept, leftOut } = useMemo(() => acceptableRecommendations(advice), [advice]);
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  const chosen = accept.filter(({ advice: { touchpoint } }) => !off.has(touchpoint.id));
  const left = [...groupBy(leftOut, ({ because }) => because)].flatMap(([because, list]) =>
    because === 'decided' ? [] : [{ because, list }],
  );
  const tick = (id: string, on: boolean) => {
    const next = new Set(off);
    if (on) next.delete(id);
    else next.add(id);
    setOff(next);
  };
  const save = () => {
    const ids = chosen.map(({ advice: { touchpoint } }) => touchpoint.id);
    commit((workbook) => acceptRecommendations(workbook, ids))
      .then(onClose)
      .catch(showRefusal);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title="Accept all recommendations"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {accept.length === 0 ? (
        <p>There is nothing to accept: every recommendation is decided, open, overridden or blocked.</p>
      ) : (
        <>
          <Checkbox
            size="sm"
            mb="xs"
            label={`${formatCount(chosen.length)} of ${formatCount(accept.length)} will be decided as recommended`}
            checked={off.size === 0}
            indeterminate={off.size > 0 && chosen.length > 0}
            onChange={(event) =>
              setOff(
                event.currentTarget.checked
                  ? new Set()
                  : new Set(accept.map(({ advice: { touchpoint } }) => touchpoint.id)),
              )
            }
          />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls has to be reached by keyboard */}
          <ul className={styles.pick} aria-label="Touchpoints to decide" tabIndex={0}>
            {accept.slice(0, MOST_TICKS).map(({ advice: { touchpoint }, decision }) => (
              <li key={touchpoint.id}>
                <Checkbox
                  size="sm"
                  label={touchpoint.name}
                  checked={!off.has(touchpoint.id)}
                  onChange={(event) => tick(touchpoint.id, event.currentTarget.checked)}
                />
                <DecisionBadge decision={decision} />
              </li>
            ))}
            {accept.length > MOST_TICKS && (
              <li className={styles.quiet}>and {formatCount(accept.length - MOST_TICKS)} more</li>
            )}
          </ul>
        </>
      )}
      {left.map(({ because, list }) => (
        <details key={because} className={styles.kind}>
          <summary>
            {formatCount(list.length)} left out, {BECAUSE[because]}
          </summary>
          <ul className={styles.list}>
            {list.slice(0, MOST_TICKS).map(({ advice: { touchpoint } }) => (
              <li key={touchpoint.id}>{touchpoint.name}</li>
            ))}
          </ul>
        </details>
      ))}
      <Group justify="flex-end" mt="md" gap={8}>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button disabled={chosen.length === 0} onClick={save}>
          Accept {formatCount(chosen.length)}
        </Button>
      </Group>
    </Modal>
  );
}
