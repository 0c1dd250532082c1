import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useMemo, useState } from 'react';
import { v7 as uuid } from 'uuid';
import { Link } from 'wouter';
import { addControl } from '../../../../shared/commands/add-control.ts';
import type { Risk } from '../../../../shared/model/tables/risk.ts';
import { rowPath } from '../../../registers/row-path.ts';
import { formatDay } from '../../../ui/format-day.ts';
import { commit } from '../../../workbook/store.ts';
import { useRemembered } from '../../../workbook/use-remembered.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import { controlLook } from './control-look.ts';
import styles from './risk-result.module.css';

/** The controls of a risk and what each does for it, with a line to add one. */
export function RiskControls({ risk }: { readonly risk: Risk }) {
  const controls = useWorkbook((w) => w.control);
  const own = useMemo(
    () =>
      Object.values(controls)
        .filter((one) => one.risk === risk.id)
        .sort((a, b) => a.position - b.position),
    [controls, risk.id],
  );
  // Kept for this risk, so that a look at another one does not cost what was typed.
  const [name, setName] = useRemembered(`risks.new-control.${risk.id}`, '');
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    const id = uuid();
    setName(''); // At once: the next one can be typed, and a second Enter adds nothing twice.
    setProblem(null);
    commit((workbook) => addControl(workbook, { id, risk: risk.id, name })).catch((error: unknown) => {
      setName(name);
      setProblem(error instanceof Error ? error.message : String(error));
    });
  };
  return (
    <section className={styles.part} aria-label="Controls">
      <h4>Controls</h4>
      {own.length === 0 ? (
        <p className={styles.quiet}>None yet. Without one the rating before controls counts.</p>
      ) : (
        <ul className={styles.list}>
          {own.map((control) => {
            const { label, symbol, tone } = controlLook(control);
            const due =
              control.status === 'planned' && control.due !== null ? `, due ${formatDay(control.due)}` : '';
            return (
              <li key={control.id} className={styles.control}>
                <span className={styles.symbol} data-tone={tone} aria-hidden>
                  {symbol}
                </span>
                <span>
                  <Link href={rowPath('control', control.id) ?? ''}>{control.name}</Link>
                  <span className={styles.detail}>
                    {label}
                    {due}
                  </span>
                </span>
              </li>
            );
          })}
        </ul>
      )}
      <form className={styles.add} onSubmit={submit}>
        <TextInput
          size="xs"
          aria-label="New control"
          placeholder="What makes it smaller"
          maxLength={200}
          value={name}
          error={problem}
          onChange={(event) => {
            setName(event.currentTarget.value);
            setProblem(null);
          }}
        />
        <Button
          type="submit"
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          disabled={name.trim() === ''}
        >
          Add control
        </Button>
      </form>
    </section>
  );
}
