import { Checkbox } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { v7 as uuid } from 'uuid';
import { raiseFlag, takeOffFlag } from '../../../../shared/commands/due-diligence/raise-flag.ts';
import {
  type CheckItemEntry,
  setCheckItem,
} from '../../../../shared/commands/due-diligence/set-check-item.ts';
import type { CheckQuestion } from '../../../../shared/content/due-diligence/check-forms.ts';
import { levelWords } from '../../../../shared/model/reading/read-level.ts';
import { type VendorCheckItem, vendorCheckItem } from '../../../../shared/model/tables/vendor-check-item.ts';
import { showRefusal } from '../../../registers/show-refusal.ts';
import { LevelPicker } from '../../../ui/level-picker.tsx';
import { SaveText } from '../../../ui/save-text.tsx';
import { today } from '../../../ui/today.ts';
import { usePicked } from '../../../ui/use-picked.ts';
import { commit } from '../../../workbook/store.ts';
import styles from './due-diligence.module.css';

interface CheckQuestionPartProps {
  readonly check: string;
  readonly question: CheckQuestion;
  readonly row: VendorCheckItem | null;
}

const LEVELS = levelWords(vendorCheckItem.fields.rating).map((word, at) => ({
  level: at + 1,
  name: word,
  help: word,
}));

/** One question of a check. */
export function CheckQuestionPart({ check, question, row }: CheckQuestionPartProps) {
  const { id: item, name } = question;
  const entry = () => ({ check, item, name, newId: uuid() });
  const write = (fields: CheckItemEntry['fields']) =>
    commit((workbook) => setCheckItem(workbook, { ...entry(), fields }));
  const rate = (rating: number) => write({ rating }).catch(showRefusal);
  const [flagged, setFlagged] = usePicked(`${check}/${item}/flag`, row?.flag ?? false, (on) =>
    commit((workbook) =>
      on ? raiseFlag(workbook, { ...entry(), flagId: uuid(), on: today() }) : takeOffFlag(workbook, entry()),
    ).catch(showRefusal),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event;
    const typing =
      target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !/^[1-5]$/.test(event.key)) return;
    event.preventDefault();
    void rate(Number(event.key));
  };
  return (
    <li className={styles.question} onKeyDown={onKeyDown}>
      <h5 className={styles.asked}>{name}</h5>
      <p className={styles.words}>{question.question}</p>
      <p className={styles.quiet}>Good: {question.good}</p>
      <div className={styles.rating}>
        <LevelPicker
          label={`Rating: ${name}`}
          variant="compact"
          levels={LEVELS}
          value={row?.rating ?? null}
          onChange={rate}
        />
        <Checkbox
          label="Red flag"
          aria-label={`Red flag: ${name}`}
          checked={flagged}
          onChange={(event) => setFlagged(event.currentTarget.checked)}
        />
      </div>
      <SaveText
        label={`Answer: ${name}`}
        labelHidden
        kind="long"
        placeholder="What was said or seen"
        draftKey={`vendor_check_item/${check}/${item}`}
        value={row?.answer ?? ''}
        onCommit={(answer) => write({ answer })}
      />
    </li>
  );
}
