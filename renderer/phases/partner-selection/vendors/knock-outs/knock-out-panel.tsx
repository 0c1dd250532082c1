import { SegmentedControl, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import type { ProposedKnockOut } from '../../../../../shared/domain/vendor/propose-knock-outs.ts';
import { Refusal } from '../../../../../shared/lib/refusal.ts';
import { readValue } from '../../../../../shared/model/read-value.ts';
import { type KnockOutResult, knockOutResult } from '../../../../../shared/model/tables/knock-out-result.ts';
import { valueText } from '../../../../../shared/model/value-text.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { IconButton } from '../../../../ui/icon-button.tsx';
import { SaveText } from '../../../../ui/save-text.tsx';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { RESULT_LOOKS } from '../vendor-words.ts';
import type { Cell } from './knock-out-grid.tsx';
import styles from './knock-outs.module.css';

type Result = KnockOutResult['result'];

interface KnockOutPanelProps {
  readonly cell: Cell;
  readonly row: KnockOutResult | null;
  readonly proposal: ProposedKnockOut | null;
  readonly onChoose: (result: Result) => void;
  readonly onWrite: (fields: Partial<KnockOutResult>) => Promise<void>;
  readonly onClose: () => void;
}

const CHOICES = (['pass', 'fail', 'waived', 'open'] as const).map((value) => ({
  value,
  label: RESULT_LOOKS[value].word,
}));

/** What stands behind the result of a vendor at a knock-out: evidence, day, who looked, and why it was waived. */
export function KnockOutPanel({ cell, row, proposal, onChoose, onWrite, onClose }: KnockOutPanelProps) {
  const workbook = useWorkbook((w) => w);
  const { person } = workbook;
  const knockOut = workbook.knock_out[cell.knockOut];
  const vendor = workbook.vendor[cell.vendor];
  const people = useMemo(
    () => Object.values(person).map(({ id, name }) => ({ value: id, label: name })),
    [person],
  );
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  if (!knockOut || !vendor) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    const opened = event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true';
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    if ((event.key === 'Escape' && !opened) || event.key === 'F6') {
      event.preventDefault();
      onClose();
    }
  };
  const field = (name: 'evidence' | 'checked_on' | 'reason', kind: 'long' | 'date') => {
    const described = knockOutResult.fields[name];
    return (
      <SaveText
        label={described.label}
        description={described.help}
        kind={kind}
        draftKey={`knock_out_result/${cell.vendor}/${cell.knockOut}/${name}`}
        value={row === null ? '' : valueText(described, row[name], workbook)}
        onCommit={async (text) => {
          const reading = readValue(described, text, workbook);
          if (!reading.ok) throw new Refusal('invalid', reading.message);
          await onWrite({ [name]: reading.value });
        }}
      />
    );
  };
  return (
    <aside className={styles.panel} aria-label={`${vendor.name}: ${knockOut.name}`} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <h3 ref={title} tabIndex={-1} className={styles.title}>
          <span className={styles.kind}>{vendor.name}</span>
          {knockOut.name}
        </h3>
        <IconButton label="Close the details" onClick={onClose}>
          <IconX size={18} aria-hidden />
        </IconButton>
      </div>
      <div className={styles.body}>
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label="Result"
          data={CHOICES}
          value={row?.result ?? 'open'}
          onChange={(value) => onChoose(value as Result)}
        />
        {proposal && (
          <p className={styles.known}>
            <strong>What facts say: {RESULT_LOOKS[proposal.result].word.toLowerCase()}.</strong>{' '}
            {proposal.why}
          </p>
        )}
        {field('evidence', 'long')}
        {field('checked_on', 'date')}
        <Select
          label={knockOutResult.fields.checked_by.label}
          description={knockOutResult.fields.checked_by.help}
          data={people}
          value={row?.checked_by ?? null}
          clearable
          clearButtonProps={{ 'aria-label': 'Clear checked by' }}
          placeholder="Not chosen"
          onChange={(value) => void onWrite({ checked_by: value }).catch(showRefusal)}
        />
        {(row?.result === 'waived' || row?.reason) && field('reason', 'long')}
        {knockOut.why !== '' && (
          <p className={styles.about}>
            <strong>Why.</strong> {knockOut.why}
          </p>
        )}
        {knockOut.proof !== '' && (
          <p className={styles.about}>
            <strong>Proof.</strong> {knockOut.proof}
          </p>
        )}
      </div>
    </aside>
  );
}
