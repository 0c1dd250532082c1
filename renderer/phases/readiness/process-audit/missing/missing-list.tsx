import { ActionIcon, Button } from '@mantine/core';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { actionFor, draftArtefactAction } from '../../../../../shared/commands/make-artefact-action.ts';
import type { ProcessAudit } from '../../../../../shared/domain/sourcing/process/audit-process.ts';
import type { ReadinessFactor } from '../../../../../shared/domain/sourcing/process/process-ratings.ts';
import { action as actionTable } from '../../../../../shared/model/tables/action.ts';
import { rowPath } from '../../../../registers/row-path.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { formatDay } from '../../../../ui/format-day.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { factorAnchors, factorName } from '../factor-words.ts';
import { ActionForm } from './action-form.tsx';
import { makeAction } from './make-action.ts';
import styles from './missing.module.css';

/** What one process lacks before it can be handed over, each with the action that makes it or a way to start one. */
export function MissingList({ audit }: { readonly audit: ProcessAudit }) {
  const [editing, setEditing] = useState<ReadinessFactor | null>(null);
  if (audit.missing.length === 0) return null;
  return (
    <>
      <ul className={styles.list} aria-label={`What ${audit.process.name} lacks`}>
        {audit.missing.map((factor) => (
          <MissingItem key={factor} audit={audit} factor={factor} onEdit={() => setEditing(factor)} />
        ))}
      </ul>
      {editing !== null && (
        <ActionForm process={audit.process} artefact={editing} onClose={() => setEditing(null)} />
      )}
    </>
  );
}

interface MissingItemProps {
  readonly audit: ProcessAudit;
  readonly factor: ReadinessFactor;
  readonly onEdit: () => void;
}

function MissingItem({ audit: { process, ratings }, factor, onEdit }: MissingItemProps) {
  const actions = useWorkbook((w) => w.action);
  const people = useWorkbook((w) => w.person);
  const there = actionFor({ action: actions }, process.id, factor);
  const { rating } = ratings[factor];
  const draft = draftArtefactAction(process, factor);
  const owner = there?.owner ? people[there.owner]?.name : undefined;
  const status = actionTable.fields.status.choices?.find(({ value }) => value === there?.status)?.label;
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <p className={styles.factor}>
          {factorName(factor)} <span className={styles.rating}>{rating}</span>
          <span className={styles.quiet}>{rating !== null && factorAnchors(factor)[rating - 1]}</span>
        </p>
        {there ? (
          <p className={styles.action}>
            <Link href={rowPath('action', there.id) ?? ''}>{there.title}</Link>
            <span className={styles.quiet}>
              {[status, owner ?? 'nobody yet', there.due === null ? null : `due ${formatDay(there.due)}`]
                .filter(Boolean)
                .join(', ')}
            </span>
          </p>
        ) : (
          <p className={styles.proposal}>{draft.title}</p>
        )}
      </div>
      {!there && (
        <div className={styles.buttons}>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconPlus size={14} aria-hidden />}
            aria-label={`Make an action: ${draft.title}`}
            onClick={() => makeAction(process.id, factor).catch(showRefusal)}
          >
            Make an action
          </Button>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={26}
            aria-label={`Change the action before it is made: ${draft.title}`}
            title="Change title, owner and day first"
            onClick={onEdit}
          >
            <IconPencil size={15} aria-hidden />
          </ActionIcon>
        </div>
      )}
    </li>
  );
}
