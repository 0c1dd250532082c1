import { Button, Checkbox, Group, Modal, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import styles from './pick-dialog.module.css';
import { ScrollRegion } from './scroll-region.tsx';

/** Something that can be taken over from a list. */
export interface PickItem {
  readonly id: string;
  readonly name: string;
  /** The heading it stands under. */
  readonly group: string;
  readonly note?: string;
  /** A second line, such as what to watch out for. */
  readonly more?: string;
}

interface PickDialogProps {
  readonly title: string;
  /** In the order in which groups and items are shown. */
  readonly items: readonly PickItem[];
  /** Ids of what is there already. */
  readonly present: ReadonlySet<string>;
  readonly singular: string;
  readonly plural: string;
  /** What stands at the foot while nothing is chosen. */
  readonly hint: string;
  /** What is said when the list itself is empty. */
  readonly nothing?: string;
  /** Above the list, such as a filter. */
  readonly aside?: ReactNode;
  /** Adds what was chosen, as one act. It closes the dialog, or says why it cannot be. */
  readonly onAdd: (ids: readonly string[]) => void;
  readonly onClose: () => void;
}

/** Picks from a list of usual things; what was picked is added together and undone together. */
export function PickDialog(props: PickDialogProps) {
  const { title, items, present, singular, plural, hint, nothing, aside, onAdd, onClose } = props;
  const [search, setSearch] = useState('');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const found = useMemo(() => findItems(items, search), [items, search]);
  const groups = useMemo(() => [...new Set(items.map(({ group }) => group))], [items]);
  const toggle = (ids: readonly string[], on: boolean) =>
    setPicked((before) => {
      const next = new Set(before);
      for (const id of ids) on ? next.add(id) : next.delete(id);
      return next;
    });
  const count = picked.size;
  return (
    <Modal opened onClose={onClose} size={720} title={title} closeButtonProps={{ 'aria-label': 'Close' }}>
      <Group gap={8} wrap="nowrap" align="flex-end">
        <TextInput
          data-autofocus
          style={{ flex: 1 }}
          aria-label="Search the list"
          placeholder="Search by name or description"
          leftSection={<IconSearch size={16} aria-hidden />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        {aside}
      </Group>
      <ScrollRegion className={styles.list} label={`Usual ${plural}`}>
        {groups.map((group) => (
          <PickGroup
            key={group}
            title={group}
            items={found.filter((item) => item.group === group)}
            {...{ picked, present, toggle }}
          />
        ))}
        {found.length === 0 && (
          <p className={styles.none}>
            {items.length === 0 && nothing !== undefined
              ? nothing
              : `Nothing by that name. Close the list and add a ${singular} of your own.`}
          </p>
        )}
      </ScrollRegion>
      <Group justify="space-between" mt="md">
        <span className={styles.quiet} aria-live="polite">
          {count === 0 ? hint : `${count} chosen`}
        </span>
        <Group gap={8}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button
            disabled={count === 0}
            onClick={() => onAdd(items.filter(({ id }) => picked.has(id)).map(({ id }) => id))}
          >
            {count === 0 ? `Add ${plural}` : `Add ${count} ${count === 1 ? singular : plural}`}
          </Button>
        </Group>
      </Group>
    </Modal>
  );
}

/** Items that have every searched word somewhere in their texts, in the order of the list. */
export function findItems(items: readonly PickItem[], search: string): readonly PickItem[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return items.filter(({ name, group, note = '', more = '' }) => {
    const text = `${name} ${group} ${note} ${more}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

interface PickGroupProps {
  readonly title: string;
  readonly items: readonly PickItem[];
  readonly picked: ReadonlySet<string>;
  readonly present: ReadonlySet<string>;
  readonly toggle: (ids: readonly string[], on: boolean) => void;
}

function PickGroup({ title, items, picked, present, toggle }: PickGroupProps) {
  const free = items.filter(({ id }) => !present.has(id)).map(({ id }) => id);
  const chosen = free.filter((id) => picked.has(id)).length;
  if (items.length === 0) return null;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        <Checkbox
          size="xs"
          label={title}
          aria-label={`All of ${title}`}
          disabled={free.length === 0}
          checked={free.length > 0 && chosen === free.length}
          indeterminate={chosen > 0 && chosen < free.length}
          onChange={(event) => toggle(free, event.currentTarget.checked)}
        />
      </legend>
      {items.map(({ id, name, note, more }) => (
        <Checkbox
          key={id}
          size="sm"
          className={styles.item ?? ''}
          disabled={present.has(id)}
          checked={picked.has(id) || present.has(id)}
          onChange={(event) => toggle([id], event.currentTarget.checked)}
          label={present.has(id) ? `${name} (already there)` : name}
          description={
            note === undefined && more === undefined ? undefined : (
              <>
                {note} {more && <span className={styles.more}>{more}</span>}
              </>
            )
          }
        />
      ))}
    </fieldset>
  );
}
