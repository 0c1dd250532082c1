import { Button, Select, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { waiveMinimum } from '../../../../../shared/commands/waive-minimum.ts';
import { today } from '../../../../ui/today.ts';
import { commit } from '../../../../workbook/store.ts';
import { useRemembered } from '../../../../workbook/use-remembered.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from './ranking.module.css';

interface WaiveFormProps {
  readonly vendor: string;
  readonly criterion: string;
  readonly onClose: () => void;
}

/** Asks why a vendor may be ranked below a minimum, and who answers for that. */
export function WaiveForm({ vendor, criterion, onClose }: WaiveFormProps) {
  const people = useWorkbook((w) => w.person);
  const [reason, setReason] = useRemembered(`scoring.waive.${vendor}.${criterion}`, '');
  const [by, setBy] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const waiver = { vendor, criterion, reason, givenBy: by, givenOn: today() };
    commit((book) => waiveMinimum(book, waiver)).then(
      () => {
        setReason('');
        onClose();
      },
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Textarea
        label="Why it may be ranked all the same"
        size="xs"
        autoFocus
        autosize
        minRows={2}
        value={reason}
        error={problem}
        onChange={(event) => {
          setProblem(null);
          setReason(event.currentTarget.value);
        }}
      />
      <Select
        label="Who answers for it"
        size="xs"
        placeholder="Not chosen"
        data={Object.values(people).map(({ id, name }) => ({ value: id, label: name }))}
        value={by}
        onChange={setBy}
      />
      <div className={styles.buttons}>
        <Button type="submit" size="xs">
          Waive
        </Button>
        <Button variant="default" size="xs" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
