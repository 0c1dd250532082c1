import { Button } from '@mantine/core';
import { useRef } from 'react';
import { ScrollRegion } from '../../scroll-region.tsx';
import type { Correction, PastePlan } from '../clipboard/plan-paste.ts';
import styles from './dialogs.module.css';
import { GridDialog } from './grid-dialog.tsx';

interface PastePreviewProps {
  readonly plan: PastePlan;
  readonly onDecide: (paste: boolean) => void;
  readonly onCorrect: (correction: Correction) => void;
}

const SHOWN = 200;

/** Shows what of a pasted block does not fit and why, before anything is changed. */
export function PastePreview({ plan, onDecide, onCorrect }: PastePreviewProps) {
  const { misfits, beyond } = plan;
  const fits = plan.set.length + plan.add.length;
  const count = misfits.length + beyond;
  const one = count === 1;
  const section = useRef<HTMLElement>(null);
  return (
    <GridDialog
      title={count === 0 ? 'Everything fits' : `${count} ${one ? 'cell does' : 'cells do'} not fit`}
      size="xl"
      onClose={() => onDecide(false)}
    >
      <p>
        {fits === 0
          ? 'Nothing of what you pasted can be taken over.'
          : count === 0
            ? 'Nothing has changed yet. All cells can be pasted now.'
            : `Nothing has changed yet. You can paste what fits and leave the ${one ? 'cell as it is' : 'cells as they are'}.`}
      </p>
      {beyond > 0 && (
        <p>
          {beyond} {beyond === 1 ? 'cell lies' : 'cells lie'} past the last column or row, where there is no
          room.
        </p>
      )}
      <ScrollRegion ref={section} className={styles.misfits} label="Cells that do not fit">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Row</th>
              <th scope="col">Column</th>
              <th scope="col">Pasted</th>
              <th scope="col">Why it does not fit</th>
            </tr>
          </thead>
          <tbody>
            {misfits.slice(0, SHOWN).map((misfit, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown
              <tr key={at}>
                <th scope="row">{misfit.row}</th>
                <td>{misfit.column}</td>
                <td>{misfit.text === '' ? '(empty)' : misfit.text}</td>
                <td>
                  {misfit.reason}
                  {misfit.correction && (
                    <Button
                      variant="light"
                      size="compact-xs"
                      className={styles.correct ?? ''}
                      onClick={() => {
                        if (misfit.correction) onCorrect(misfit.correction);
                        section.current?.focus(); // The button goes with its row.
                      }}
                    >
                      Use {misfit.correction.better}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {misfits.length > SHOWN && <p>and {misfits.length - SHOWN} more</p>}
      <div className={styles.actions}>
        <Button variant="default" onClick={() => onDecide(false)} data-autofocus>
          Cancel
        </Button>
        {fits > 0 && (
          <Button onClick={() => onDecide(true)}>{count === 0 ? 'Paste' : 'Paste what fits'}</Button>
        )}
      </div>
    </GridDialog>
  );
}
