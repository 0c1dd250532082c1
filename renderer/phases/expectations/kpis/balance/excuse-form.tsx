import { Button, Group, Select, Textarea } from '@mantine/core';
import { type FormEvent, useMemo, useState } from 'react';
import { excuseRule } from '../../../../../shared/commands/excuse-rule.ts';
import type { BalanceRule } from '../../../../../shared/domain/kpi/balance-rule.ts';
import { today } from '../../../../ui/today.ts';
import { commit } from '../../../../workbook/store.ts';
import { useRemembered } from '../../../../workbook/use-remembered.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from './balance.module.css';

interface ExcuseFormProps {
  readonly rule: BalanceRule;
  /** The reason that stands. */
  readonly before: string;
  readonly onClose: () => void;
}

/** Asks why a broken rule may stay broken, and who answers for that. */
export function ExcuseForm({ rule, before, onClose }: ExcuseFormProps) {
  const people = useWorkbook((w) => w.person);
  const given = useWorkbook((w) => w.rule_exception[rule.key]?.given_by ?? null);
  // Kept until it is saved or let go of, so that a look at another page does not cost what was typed.
  const [typed, setTyped] = useRemembered<string | null>(`excuse.${rule.key}`, null);
  const reason = typed ?? before;
  const [by, setBy] = useState<string | null>(given);
  const [problem, setProblem] = useState<string | null>(null);
  const options = useMemo(
    () => Object.values(people).map(({ id, name }) => ({ value: id, label: name })),
    [people],
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const about = { key: rule.key, name: rule.name, reason, givenBy: by, givenOn: today() };
    commit((workbook) => excuseRule(workbook, about)).then(
      () => {
        setTyped(null);
        onClose();
      },
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Textarea
        label="Why it may stay broken here"
        autoFocus
        autosize
        minRows={2}
        value={reason}
        error={problem}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setProblem(null);
        }}
      />
      <Group gap={8} align="flex-end" mt={8}>
        <Select
          label="Who answers for it"
          size="xs"
          placeholder="Not chosen"
          data={options}
          value={by}
          onChange={setBy}
          clearable
          clearButtonProps={{ 'aria-label': 'Clear who answers for it' }}
        />
        <Button type="submit" size="xs">
          Save reason
        </Button>
        <Button
          variant="default"
          size="xs"
          onClick={() => {
            setTyped(null);
            onClose();
          }}
        >
          Cancel
        </Button>
      </Group>
    </form>
  );
}
