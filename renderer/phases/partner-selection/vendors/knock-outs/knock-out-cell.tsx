import type { ProposedKnockOut } from '../../../../../shared/domain/vendor/propose-knock-outs.ts';
import type { KnockOutResult } from '../../../../../shared/model/tables/knock-out-result.ts';
import { formatDay } from '../../../../ui/format-day.ts';
import { RESULT_LOOKS } from '../vendor-words.ts';
import styles from './knock-outs.module.css';

interface KnockOutCellProps {
  readonly id: string;
  readonly row: KnockOutResult | null;
  readonly proposal: ProposedKnockOut | null;
  /** The vendor is not in the race. */
  readonly off: boolean;
  readonly active: boolean;
  /** Its details are open. */
  readonly current: boolean;
  readonly onPick: () => void;
  readonly onOpen: () => void;
}

/** The result of one vendor at one knock-out, with its day, or what facts say against it. */
export function KnockOutCell(props: KnockOutCellProps) {
  const { id, row, proposal, off, active, current, onPick, onOpen } = props;
  const result = row?.result ?? 'open';
  const { symbol, word } = RESULT_LOOKS[result];
  const differs = proposal !== null && proposal.result !== result && !(result === 'waived');
  const second = differs
    ? `Facts: ${RESULT_LOOKS[proposal.result].word.toLowerCase()}`
    : row?.checked_on
      ? formatDay(row.checked_on)
      : '';
  return (
    <td
      id={id}
      {...cellRole(active)}
      className={styles.cell}
      data-result={result}
      data-off={off || undefined}
      data-active={active || undefined}
      data-current={current || undefined}
      title={
        [row?.evidence, row?.reason, differs ? proposal.why : ''].filter(Boolean).join('\n') || undefined
      }
      onMouseDown={(event) => {
        event.preventDefault();
        onPick();
      }}
      onDoubleClick={onOpen}
    >
      <span className={styles.result}>
        <span aria-hidden>{symbol}</span> {word}
      </span>
      <span className={styles.second} data-differs={differs || undefined}>
        {second}
      </span>
    </td>
  );
}

function cellRole(selected: boolean) {
  return { role: 'gridcell', 'aria-selected': selected } as const;
}
