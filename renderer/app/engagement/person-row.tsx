import { IconTrash } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { setFields } from '../../../shared/commands/put.ts';
import { remove } from '../../../shared/commands/remove.ts';
import { Refusal } from '../../../shared/lib/refusal.ts';
import type { Row } from '../../../shared/model/tables.ts';
import type { Workbook } from '../../../shared/model/workbook.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { SaveText } from '../../ui/save-text.tsx';
import { commit } from '../../workbook/store.ts';
import { tellRefusal } from '../tell-refusal.ts';
import type { Uses } from './count-uses.ts';
import styles from './people.module.css';

interface PersonRowProps {
  readonly person: Row<'person'>;
  readonly uses: Uses | undefined;
  /** Was just added: its name is there to be typed over. */
  readonly fresh: boolean;
}

/** One person; every cell saves by itself. */
export function PersonRow({ person, uses, fresh }: PersonRowProps) {
  const { id, name } = person;
  const nameField = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    if (fresh) nameField.current?.select();
  }, [fresh]);
  const set = (fields: Partial<Row<'person'>>, title: string) =>
    commit((workbook) => {
      if (fields.name !== undefined) refuseTaken(workbook, id, fields.name);
      return setFields(workbook, 'person', id, fields, title);
    });
  const drop = () =>
    commit((workbook) => remove(workbook, 'person', id, `Delete ${name}`)).catch(tellRefusal);
  const cell = { labelHidden: true, className: styles.cell ?? '' } as const;
  return (
    <tr>
      <td>
        <SaveText
          {...cell}
          label={`Name of ${name}`}
          value={name}
          maxLength={120}
          inputRef={nameField}
          draftKey={`${id}/name`}
          onCommit={(text) => set({ name: text.trim() }, `Rename ${name}`)}
        />
      </td>
      <td>
        <SaveText
          {...cell}
          label={`Role of ${name}`}
          value={person.role}
          maxLength={200}
          draftKey={`${id}/role`}
          onCommit={(text) => set({ role: text.trim() }, `Change the role of ${name}`)}
        />
      </td>
      <td>
        <SaveText
          {...cell}
          label={`Organisation of ${name}`}
          value={person.organisation}
          maxLength={200}
          draftKey={`${id}/organisation`}
          onCommit={(text) => set({ organisation: text.trim() }, `Change the organisation of ${name}`)}
        />
      </td>
      <td className={styles.number}>{uses?.answers ?? 0}</td>
      <td className={styles.number}>{uses?.owns ?? 0}</td>
      <td className={styles.act}>
        <IconButton label={`Delete ${name}`} onClick={drop}>
          <IconTrash size={16} />
        </IconButton>
      </td>
    </tr>
  );
}

function refuseTaken(workbook: Workbook, id: string, name: string): void {
  if (Object.values(workbook.person).some((other) => other.id !== id && other.name === name.trim()))
    throw new Refusal('invalid', `${name.trim()} is already listed: add something that tells the two apart.`);
}
