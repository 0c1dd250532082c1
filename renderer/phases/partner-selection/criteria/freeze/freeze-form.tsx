import { Button, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { freezeCriteria } from '../../../../../shared/commands/selection/freeze-criteria.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { commit } from '../../../../workbook/store.ts';
import { useRemembered } from '../../../../workbook/use-remembered.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from '../criteria.module.css';

/** The act that fixes criteria, weights, minimums, knock-outs and the price formula. */
export function FreezeForm() {
  const person = useWorkbook((w) => w.person);
  const [by, setBy] = useState<string | null>(null);
  const [note, setNote] = useRemembered('criteria.freeze-note', '');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        commit((workbook) => freezeCriteria(workbook, { at: new Date().toISOString(), by, note })).then(
          () => setNote(''),
          showRefusal,
        );
      }}
    >
      <p className={styles.quiet}>
        Do it before the request goes out. From then on values change only with a reason, and the log of
        reasons can be shown to whoever asks.
      </p>
      <Select
        label="Who answers for it"
        data={Object.values(person).map(({ id, name }) => ({ value: id, label: name }))}
        value={by}
        onChange={setBy}
        placeholder="Not chosen"
        clearable
        clearButtonProps={{ 'aria-label': 'Clear who answers for it' }}
      />
      <Textarea
        label="Note"
        description="Who agreed, and in which meeting."
        autosize
        minRows={2}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <div>
        <Button type="submit">Freeze the criteria</Button>
      </div>
    </form>
  );
}
