import { ActionIcon, Select } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { ProcessAudit } from '../../../../../shared/domain/sourcing/process/audit-process.ts';
import { ratedOf } from '../open-factors.ts';
import styles from './interview.module.css';

interface ProcessSwitchProps {
  readonly audits: readonly ProcessAudit[];
  readonly index: number;
  readonly onGo: (process: string) => void;
  readonly onProcess: (step: -1 | 1) => void;
}

/** Which process the interview is about, how far it is, and the way to the others. */
export function ProcessSwitch({ audits, index, onGo, onProcess }: ProcessSwitchProps) {
  const audit = audits[index];
  if (!audit) return null;
  const { rated, of } = ratedOf(audit);
  return (
    <div className={styles.switch}>
      <ActionIcon
        variant="default"
        size={36}
        aria-label="Previous process"
        title="Previous process (P)"
        disabled={index === 0}
        onClick={() => onProcess(-1)}
      >
        <IconChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <Select
        aria-label="Process"
        className={styles.select ?? ''}
        data={audits.map((one) => ({ value: one.process.id, label: optionOf(one) }))}
        value={audit.process.id}
        onChange={(id) => id !== null && onGo(id)}
        searchable
        allowDeselect={false}
        maxDropdownHeight={360}
        nothingFoundMessage="No process by that name"
      />
      <ActionIcon
        variant="default"
        size={36}
        aria-label="Next process"
        title="Next process (N)"
        disabled={index === audits.length - 1}
        onClick={() => onProcess(1)}
      >
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
      <div className={styles.progress}>
        <span>
          {rated} of {of} rated
        </span>
        <span className={styles.progressBar} aria-hidden>
          <span style={{ width: `${of === 0 ? 0 : (100 * rated) / of}%` }} />
        </span>
      </div>
      <span className={styles.count}>
        Process {index + 1} of {audits.length}
      </span>
    </div>
  );
}

function optionOf(audit: ProcessAudit): string {
  const { rated, of } = ratedOf(audit);
  return rated === of ? audit.process.name : `${audit.process.name} (${rated} of ${of} rated)`;
}
