import { Button, Group, NativeSelect, Textarea } from '@mantine/core';
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { decideTouchpoint } from '../../../../../shared/commands/decide-touchpoint.ts';
import type { TouchpointAdvice } from '../../../../../shared/domain/sourcing/touchpoint/decide-touchpoint.ts';
import { SOURCING_DECISIONS, type SourcingDecision } from '../../../../../shared/model/sourcing.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { commit } from '../../../../workbook/store.ts';
import { lookOf } from '../decision-look.ts';
import styles from './panel.module.css';

/** Accept what is recommended, choose otherwise with a reason, or take the decision back. */
export function DecisionForm({ advice }: { readonly advice: TouchpointAdvice }) {
  const { touchpoint, recommended, standing, outdated } = advice;
  const [choosing, setChoosing] = useState(false);
  const decide = (decision: SourcingDecision | null) =>
    commit((workbook) => decideTouchpoint(workbook, { id: touchpoint.id, decision })).catch(showRefusal);
  if (choosing) return <OtherDecision advice={advice} onDone={() => setChoosing(false)} />;
  return (
    <Group gap={8} className={styles.actions ?? ''}>
      {recommended !== null && (standing !== 'accepted' || outdated) && (
        <Button
          size="xs"
          variant={standing === 'undecided' ? 'filled' : 'default'}
          leftSection={<IconCheck size={15} aria-hidden />}
          onClick={() => decide(recommended)}
        >
          Accept {lookOf(recommended).label.toLowerCase()}
        </Button>
      )}
      {standing === 'overridden' && outdated && (
        <Button size="xs" variant="default" onClick={() => decide(touchpoint.decision)}>
          Confirm {lookOf(touchpoint.decision).label.toLowerCase()}
        </Button>
      )}
      <Button size="xs" variant="default" onClick={() => setChoosing(true)}>
        {standing !== 'undecided'
          ? 'Change the decision'
          : recommended === null
            ? 'Decide'
            : 'Decide otherwise'}
      </Button>
      {standing !== 'undecided' && (
        <Button
          size="xs"
          variant="subtle"
          color="gray"
          leftSection={<IconArrowBackUp size={15} aria-hidden />}
          onClick={() => decide(null)}
        >
          Take it back
        </Button>
      )}
    </Group>
  );
}

function OtherDecision({
  advice,
  onDone,
}: {
  readonly advice: TouchpointAdvice;
  readonly onDone: () => void;
}) {
  const { touchpoint, recommended } = advice;
  const first = SOURCING_DECISIONS.find(({ value }) => value !== recommended)?.value ?? 'keep';
  const [decision, setDecision] = useState<SourcingDecision>(touchpoint.decision ?? first);
  const [reason, setReason] = useState(touchpoint.decision_reason);
  const [problem, setProblem] = useState<string | null>(null);
  const needed = recommended !== null && decision !== recommended;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await commit((workbook) => decideTouchpoint(workbook, { id: touchpoint.id, decision, reason }));
      onDone();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <form className={styles.form} onSubmit={save}>
      <NativeSelect
        label="Your decision"
        size="xs"
        value={decision}
        onChange={(event) => setDecision(event.currentTarget.value as SourcingDecision)}
        data={SOURCING_DECISIONS.map(({ value, label, symbol }) => ({
          value,
          label: `${symbol} ${label}${value === recommended ? ' (recommended)' : ''}`,
        }))}
      />
      <Textarea
        label={needed ? 'Reason' : 'Reason (if you like)'}
        description={needed ? 'It stands beside the recommendation, also in exports.' : undefined}
        size="xs"
        autosize
        minRows={2}
        data-autofocus
        value={reason}
        error={problem}
        onChange={(event) => {
          setReason(event.currentTarget.value);
          setProblem(null);
        }}
      />
      <Group gap={8}>
        <Button type="submit" size="xs">
          Save the decision
        </Button>
        <Button size="xs" variant="default" onClick={onDone}>
          Cancel
        </Button>
      </Group>
    </form>
  );
}
