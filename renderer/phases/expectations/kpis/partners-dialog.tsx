import { Button, Checkbox, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { kpiCatalogue } from '../../../../shared/content/kpis/catalogue.ts';
import styles from './partners-dialog.module.css';

interface PartnersDialogProps {
  /** Ids that were chosen from the catalogue. */
  readonly chosen: readonly string[];
  /** Ids that should be read beside them and are not in the workbook. */
  readonly partners: readonly string[];
  readonly onAdd: (ids: readonly string[]) => void;
  readonly onClose: () => void;
}

/** Offers the KPIs that keep the chosen ones honest. */
export function PartnersDialog({ chosen, partners, onAdd, onClose }: PartnersDialogProps) {
  const [picked, setPicked] = useState<readonly string[]>(partners);
  const byId = new Map(kpiCatalogue.map((one) => [one.id, one]));
  const count = chosen.length + picked.length;
  return (
    <Modal
      opened
      onClose={onClose}
      size={640}
      title="Read these beside them?"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <p className={styles.why}>A figure alone can be reached in the wrong way. These show whether it was:</p>
      <div className={styles.list}>
        {partners.map((id) => {
          const guarded = chosen.filter((one) => byId.get(one)?.paired.includes(id));
          return (
            <Checkbox
              key={id}
              label={`${id} ${byId.get(id)?.name ?? ''}`}
              description={`Beside ${guarded.map((one) => byId.get(one)?.name ?? one).join(', ')}`}
              checked={picked.includes(id)}
              onChange={(event) =>
                setPicked(
                  event.currentTarget.checked ? [...picked, id] : picked.filter((other) => other !== id),
                )
              }
            />
          );
        })}
      </div>
      <Group justify="flex-end" mt="md" gap={8}>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button
          data-autofocus
          onClick={() => onAdd([...chosen, ...partners.filter((id) => picked.includes(id))])}
        >
          {count === 1 ? 'Add 1 KPI' : `Add ${count} KPIs`}
        </Button>
      </Group>
    </Modal>
  );
}
