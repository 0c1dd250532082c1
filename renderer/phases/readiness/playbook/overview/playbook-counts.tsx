import type { PlaybookAgenda } from '../../../../../shared/domain/playbook/playbook-agenda.ts';
import type { Completeness } from '../../../../../shared/domain/playbook/playbook-completeness.ts';
import { formatShare } from '../format-share.ts';
import styles from '../playbook.module.css';

interface PlaybookCountsProps {
  readonly overall: Completeness;
  readonly agenda: PlaybookAgenda;
}

/** The playbook in six numbers. */
export function PlaybookCounts({ overall, agenda }: PlaybookCountsProps) {
  const { topics, signed, unsigned, progress01 } = overall;
  const nobody = agenda.next.filter(({ reasons }) => reasons.includes('no-owner')).length;
  return (
    <dl className={styles.numbers}>
      <Count label="Signed off" value={String(signed)} of={`of ${topics}`} />
      <Count label="Progress" value={formatShare(progress01)} />
      <Count label="Overdue" value={String(agenda.overdue.length)} />
      <Count label="To be read again" value={String(agenda.reviewDue.length)} />
      <Count label="Signature incomplete" value={String(unsigned)} />
      <Count label="Without an owner" value={String(nobody)} />
    </dl>
  );
}

function Count({
  label,
  value,
  of,
}: {
  readonly label: string;
  readonly value: string;
  readonly of?: string;
}) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {value}
        {of !== undefined && <span className={styles.of}> {of}</span>}
      </dd>
    </div>
  );
}
