import { AUTOMATION_LACKS, automationLacks } from '../../../../shared/domain/technology/automation-lacks.ts';
import type { TouchpointSplit } from '../../../../shared/domain/technology/machine-and-people.ts';
import type { Automation } from '../../../../shared/model/tables/automation.ts';
import { ExplainButton } from '../../../ui/explain/explain-button.tsx';
import { explainTouchpoint } from './explain-split.ts';
import { formatContacts, formatShare } from './format-contacts.ts';
import styles from './technology.module.css';

interface AutomationResultProps {
  readonly row: Automation;
  /** Of its touchpoint; null while it has none. */
  readonly split: TouchpointSplit | null;
}

/** What a machine lacks, and what it leaves for people. */
export function AutomationResult({ row, split }: AutomationResultProps) {
  const lacks = automationLacks(row);
  return (
    <section aria-label="Standing" className={styles.result}>
      {split && (
        <div className={styles.figure}>
          <p>
            {split.left === null
              ? 'Contacts left for people are not known, because contacts or a share is missing.'
              : `${formatContacts(split.left)} of ${formatContacts(split.contacts)} contacts a month are left for people; contained ${formatShare(split.wanted01)}, today ${formatShare(split.today01)}.`}
          </p>
          <ExplainButton what="Contacts left for people" explain={() => explainTouchpoint(split)} />
        </div>
      )}
      {AUTOMATION_LACKS.filter(({ value }) => lacks.includes(value)).map(({ value, label, help, grave }) => (
        <p key={value} className={styles.flag} data-grave={grave || undefined}>
          <strong>{label}.</strong> {help}
        </p>
      ))}
      {lacks.length === 0 && <p className={styles.quiet}>Nothing is missing.</p>}
    </section>
  );
}
