import { Button, SegmentedControl, Textarea } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { type ResolveInput, resolveQuestion } from '../../../../shared/commands/resolve-question.ts';
import { evidencedLevel } from '../../../../shared/domain/readiness/evidenced-level.ts';
import { EVIDENCE_STRENGTHS, type EvidenceStrength } from '../../../../shared/model/scales.ts';
import { showRefusal } from '../../../registers/show-refusal.ts';
import { LevelPicker } from '../../../ui/level-picker.tsx';
import reach from '../../../ui/reach.module.css';
import { SaveText } from '../../../ui/save-text.tsx';
import { commit } from '../../../workbook/store.ts';
import { useRemembered } from '../../../workbook/use-remembered.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import type { Answering } from '../answering/use-answering.ts';
import { questionLevels } from '../question-levels.ts';
import type { ConsensusLine } from './consensus-filter.ts';
import styles from './question-panel.module.css';

interface DecisionFormProps {
  readonly line: ConsensusLine;
  readonly answering: Answering;
  readonly takesFocus: boolean;
  readonly onDone: () => void;
}

interface Draft {
  readonly level: number | null;
  readonly strength: EvidenceStrength;
  readonly reason: string;
}

/** The level that counts instead of the answers, how well it is backed, and why. */
export function DecisionForm({ line, answering, takesFocus, onDone }: DecisionFormProps) {
  const { question, settled } = line;
  const decided = settled?.method === 'decision' ? settled : null;
  const known = useWorkbook((w) => w.person[answering.respondent.id] !== undefined);
  // A decision that was begun and not made yet is there again when the panel comes back.
  const [begun, remember] = useRemembered<Draft | null>(`decision-begun.${question.id}`, null);
  const draft = begun ?? { level: null, strength: 'none' as const, reason: settled?.reason ?? '' };
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) form.current?.querySelector<HTMLInputElement>('input[type="radio"]')?.focus();
  }, [takesFocus]);
  const change = (fields: Partial<Draft>) => remember({ ...draft, ...fields });
  const decide = (fields: Partial<ResolveInput>) =>
    commit((workbook) =>
      resolveQuestion(workbook, {
        question: question.id,
        method: 'decision',
        decidedBy: known ? answering.respondent.id : null,
        at: new Date().toISOString(),
        ...fields,
      }),
    );
  const level = decided ? decided.level : draft.level;
  const strength = decided ? decided.evidence_strength : draft.strength;
  const missing = [draft.level === null ? 'a level' : '', draft.reason.trim() === '' ? 'a reason' : '']
    .filter(Boolean)
    .join(' and ');
  return (
    <div ref={form} className={styles.decision}>
      <div>
        <p className={styles.label}>Level decided</p>
        <LevelPicker
          label={`Level decided for ${question.id}`}
          variant="compact"
          levels={questionLevels(question)}
          value={level}
          onChange={(picked) =>
            decided ? decide({ level: picked }).catch(showRefusal) : change({ level: picked })
          }
        />
      </div>
      <div>
        <p className={styles.label}>Evidence strength</p>
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label="Evidence strength of the decision"
          classNames={{ input: reach.over }}
          data={EVIDENCE_STRENGTHS.map(({ value, label }) => ({ value, label }))}
          value={strength}
          onChange={(picked) =>
            decided
              ? void decide({ strength: picked as EvidenceStrength }).catch(showRefusal)
              : change({ strength: picked as EvidenceStrength })
          }
        />
        {level !== null && evidencedLevel(level, strength) < level && (
          <p className={styles.note}>
            Counts as evidenced level {evidencedLevel(level, strength)} with this evidence.
          </p>
        )}
      </div>
      {decided ? (
        <SaveText
          kind="long"
          label="Reason"
          draftKey={`${question.id}/settled-reason`}
          value={decided.reason}
          onCommit={(reason) => decide({ reason })}
        />
      ) : (
        <>
          <Textarea
            label="Reason"
            placeholder="Why this level counts and not the answers"
            autosize
            minRows={2}
            value={draft.reason}
            onChange={(event) => change({ reason: event.currentTarget.value })}
          />
          <Button
            size="sm"
            disabled={missing !== ''}
            onClick={() => {
              if (draft.level === null) return;
              decide({ level: draft.level, strength: draft.strength, reason: draft.reason }).then(() => {
                remember(null);
                onDone();
              }, showRefusal);
            }}
          >
            {missing === '' ? 'Settle by decision' : `Needs ${missing}`}
          </Button>
        </>
      )}
    </div>
  );
}
