import { Button, Checkbox, Group, Modal } from '@mantine/core';
import { useMemo, useState } from 'react';
import { applySector, planSector } from '../../../../shared/commands/apply-sector.ts';
import { SECTOR_GROUPS, type SectorItem } from '../../../../shared/commands/sector/sector-item.ts';
import { sectorName } from '../../../../shared/content/sectors/sectors.ts';
import type { SectorTemplate } from '../../../../shared/model/readiness-lists.ts';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { commit } from '../../../workbook/store.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import { tellRefusal } from '../../tell-refusal.ts';
import { changeWords } from './item-words.ts';
import { LeavingList } from './leaving-list.tsx';
import styles from './sector.module.css';

interface ApplyDialogProps {
  readonly sector: SectorTemplate;
  readonly onClose: () => void;
}

/** Every difference that a template would make, with ticks, before it is made as one act. */
export function ApplyDialog({ sector, onClose }: ApplyDialogProps) {
  const workbook = useWorkbook((w) => w);
  const { items, leaving } = useMemo(() => planSector(workbook, sector), [workbook, sector]);
  // What somebody set to a value of their own is only overwritten when it is ticked.
  const [off, setOff] = useState<ReadonlySet<string>>(
    () => new Set(items.filter(({ standing }) => standing === 'own').map(({ id }) => id)),
  );
  const chosen = items.filter(({ id }) => !off.has(id));
  const tick = (ids: readonly string[], on: boolean) => {
    const next = new Set(off);
    for (const id of ids) on ? next.delete(id) : next.add(id);
    setOff(next);
  };
  const save = () => {
    const ids = new Set(chosen.map(({ id }) => id));
    commit((now) => applySector(now, sector, ids)).then(onClose, tellRefusal);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={780}
      title={`Sector template ${sectorName(sector)}`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <p className={styles.lead}>
        {items.length === 0
          ? 'There is no difference: everything in this template stands in the workbook already.'
          : 'These are all the differences. Untick what does not fit; everything happens as one step that undo takes back. What you set to values of your own is not ticked.'}
      </p>
      <ScrollRegion className={styles.pick} label="Differences">
        {leaving.length > 0 && (
          <details className={styles.leaving}>
            <summary>
              The template that is applied now is taken off first: {leaving.length} rows go back, go or stay
            </summary>
            <LeavingList items={leaving} />
          </details>
        )}
        {SECTOR_GROUPS.map(({ id, title }) => (
          <PickPart
            key={id}
            title={title}
            items={items.filter(({ group }) => group === id)}
            off={off}
            tick={tick}
          />
        ))}
      </ScrollRegion>
      <Group justify="space-between" mt="md">
        <span className={styles.quiet} aria-live="polite">
          {chosen.length} of {items.length} differences
        </span>
        <Group gap={8}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button disabled={chosen.length === 0} onClick={save}>
            Apply {chosen.length}
          </Button>
        </Group>
      </Group>
    </Modal>
  );
}

interface PickPartProps {
  readonly title: string;
  readonly items: readonly SectorItem[];
  readonly off: ReadonlySet<string>;
  readonly tick: (ids: readonly string[], on: boolean) => void;
}

function PickPart({ title, items, off, tick }: PickPartProps) {
  const on = items.filter(({ id }) => !off.has(id)).length;
  if (items.length === 0) return null;
  return (
    <fieldset className={styles.part}>
      <legend className={styles.legend}>
        <Checkbox
          size="xs"
          label={`${title} (${on} of ${items.length})`}
          aria-label={`All of ${title}`}
          checked={on === items.length}
          indeterminate={on > 0 && on < items.length}
          onChange={(event) =>
            tick(
              items.map(({ id }) => id),
              event.currentTarget.checked,
            )
          }
        />
      </legend>
      {items.map((item) => (
        <Checkbox
          key={item.id}
          size="sm"
          className={styles.item ?? ''}
          checked={!off.has(item.id)}
          onChange={(event) => tick([item.id], event.currentTarget.checked)}
          label={item.name}
          description={
            <>
              <strong className={styles.change}>{changeWords(item)}.</strong> {item.why}
            </>
          }
        />
      ))}
    </fieldset>
  );
}
