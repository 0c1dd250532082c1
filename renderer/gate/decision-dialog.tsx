import { Button, Group, Modal, SegmentedControl, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { v7 as uuid } from 'uuid';
import { decideGate, type GateCondition } from '../../shared/commands/decide-gate.ts';
import type { GateSuggestion } from '../../shared/domain/gate/gate-suggestion.ts';
import { GATE_OUTCOMES, type GateOutcome } from '../../shared/model/readiness-lists.ts';
import reach from '../ui/reach.module.css';
import { today } from '../ui/today.ts';
import { commit } from '../workbook/store.ts';
import { useWorkbook } from '../workbook/use-workbook.ts';
import { ConditionRows } from './condition-rows.tsx';
import { draftConditions } from './draft-conditions.ts';
import styles from './gate.module.css';
import { outcomeName } from './outcome-look.ts';
import { PartnerField } from './partner-field.tsx';
import { PersonField } from './person-field.tsx';

interface DecisionDialogProps {
  readonly suggestion: GateSuggestion;
  /** The vendor that the figures lead to, at the gate that chooses one. */
  readonly candidate?: string | null;
  readonly onClose: () => void;
}

/** Records what was decided, by whom and on which conditions. What is typed stays until it is recorded or given up. */
export function DecisionDialog({ suggestion, candidate = null, onClose }: DecisionDialogProps) {
  const workbook = useWorkbook((w) => w);
  const { suggested, gate } = suggestion;
  const [outcome, setOutcome] = useState<GateOutcome>(suggested);
  const [decidedBy, setDecidedBy] = useState<string | null>(() => deciderOf(workbook.person));
  const [decidedOn, setDecidedOn] = useState(today);
  const [present, setPresent] = useState('');
  const [reason, setReason] = useState('');
  const [partner, setPartner] = useState(candidate);
  const [drafts] = useState(() => draftConditions(workbook, suggestion));
  const [conditions, setConditions] = useState<readonly GateCondition[]>(drafts);
  const [problem, setProblem] = useState<string | null>(null);
  /** A second click records nothing twice. */
  const [recording, setRecording] = useState(false);
  const choosesOther =
    gate === 'selection' && outcome !== 'no-go' && partner !== null && partner !== candidate;
  const differs = outcome !== suggested || choosesOther;
  /** A stray Escape must not throw away what was typed; Cancel and the cross still do. */
  const typed = present !== '' || reason !== '' || conditions !== drafts || partner !== candidate;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (recording) return;
    setRecording(true);
    const about = { id: uuid(), ids: conditions.map(() => uuid()), at: new Date().toISOString() };
    const kept = outcome === 'go' ? [] : conditions.filter(({ title }) => title.trim() !== '');
    const record = {
      gate,
      outcome,
      decidedBy,
      decidedOn: decidedOn || null,
      present,
      reason,
      conditions: kept,
      vendor: partner,
    };
    commit((now) => decideGate(now, record, about)).then(onClose, (error: unknown) => {
      setRecording(false);
      setProblem(error instanceof Error ? error.message : String(error));
    });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={760}
      title="Record the decision"
      closeOnClickOutside={false}
      closeOnEscape={!typed}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form onSubmit={submit}>
        <Stack gap="md">
          <div>
            <SegmentedControl
              fullWidth
              aria-label="Decision"
              classNames={{ control: reach.around, input: reach.over }}
              value={outcome}
              onChange={(value) => setOutcome(value as GateOutcome)}
              data={GATE_OUTCOMES.map(({ value, label }) => ({ value, label }))}
            />
            <p className={styles.hint}>
              {GATE_OUTCOMES.find(({ value }) => value === outcome)?.help} The figures suggest:{' '}
              {outcomeName(suggested).toLowerCase()}.
            </p>
          </div>
          {gate === 'selection' && outcome !== 'no-go' && (
            <PartnerField value={partner} onChange={setPartner} />
          )}
          <Group grow align="flex-start">
            <PersonField label="Decided by" none="Nobody named" value={decidedBy} onChange={setDecidedBy} />
            <TextInput
              type="date"
              label="Decided on"
              required
              min="2000-01-01"
              max="2200-12-31"
              value={decidedOn}
              onChange={(event) => setDecidedOn(event.currentTarget.value)}
            />
          </Group>
          <TextInput
            label="Present"
            maxLength={1000}
            value={present}
            onChange={(event) => setPresent(event.currentTarget.value)}
          />
          <Textarea
            label="Reason"
            description={
              differs
                ? 'It differs from what the figures suggest, so it needs a reason that can be defended later.'
                : 'What decided it, in a sentence or two.'
            }
            required={differs}
            autosize
            minRows={2}
            maxRows={8}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {outcome !== 'go' && (
            <ConditionRows
              title={outcome === 'conditions' ? 'Conditions' : 'To be done before it comes back'}
              conditions={conditions}
              onChange={setConditions}
            />
          )}
          <p className={styles.hint}>
            The figures of today are kept with the decision, so that it can be seen later on what it rested.
          </p>
          {problem !== null && (
            <p role="alert" className={styles.problem}>
              {problem}
            </p>
          )}
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit">Record decision</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** The only person who takes part as a decider, if there is one. */
function deciderOf(
  people: Readonly<Record<string, { readonly id: string; readonly takes_part: string }>>,
): string | null {
  const deciders = Object.values(people).filter(({ takes_part }) => takes_part.includes('"decider"'));
  return deciders.length === 1 ? (deciders[0]?.id ?? null) : null;
}
