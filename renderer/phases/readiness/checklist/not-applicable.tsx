import { Checkbox } from '@mantine/core';
import type { Answer } from '../../../../shared/model/tables/answer.ts';
import { SaveText } from '../../../ui/save-text.tsx';
import { usePicked } from '../../../ui/use-picked.ts';
import styles from './not-applicable.module.css';

interface NotApplicableProps {
  readonly answer: Answer | null;
  /** The reason is being asked for; it is saved once there is one. */
  readonly asking: boolean;
  readonly draftKey: string;
  /** May return a promise; until it settles the box shows what was picked. */
  readonly onToggle: () => unknown;
  readonly onReason: (reason: string) => Promise<void>;
}

/** Takes a question out of the scores, for a reason. */
export function NotApplicable({ answer, asking, draftKey, onToggle, onReason }: NotApplicableProps) {
  const chosen = answer?.not_applicable ?? false;
  const [checked, pick] = usePicked(draftKey, chosen || asking, onToggle);
  return (
    <div className={styles.block}>
      <Checkbox
        size="sm"
        label="Not applicable"
        description={asking && !chosen ? 'Saved as soon as the reason is given.' : null}
        checked={checked}
        onChange={(event) => pick(event.currentTarget.checked)}
      />
      {(chosen || asking) && (
        <SaveText
          kind="long"
          label="Why does it not apply?"
          draftKey={draftKey}
          value={answer?.reason ?? ''}
          onCommit={onReason}
          autoFocus={asking && !chosen}
        />
      )}
    </div>
  );
}
