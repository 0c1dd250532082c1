import { Button, Checkbox, Group, Modal, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { v7 as uuid } from 'uuid';
import { addStarterProcesses, startersInUse } from '../../../../../shared/commands/add-starter-processes.ts';
import {
  type StarterProcess,
  starterProcesses,
  starterProcessGroups,
} from '../../../../../shared/content/sourcing/starter-processes.ts';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { showRefusal } from '../../show-refusal.ts';
import { findStarters } from './find-starters.ts';
import styles from './starter-dialog.module.css';

/** Picks processes from the usual ones of customer service; they are added together and undone together. */
export function StarterDialog({ onClose }: { readonly onClose: () => void }) {
  const process = useWorkbook((w) => w.process);
  const inUse = useMemo(() => startersInUse({ process }), [process]);
  const [search, setSearch] = useState('');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const found = useMemo(() => findStarters(starterProcesses, search), [search]);
  const toggle = (ids: readonly string[], on: boolean) =>
    setPicked((before) => {
      const next = new Set(before);
      for (const id of ids) on ? next.add(id) : next.delete(id);
      return next;
    });
  const add = () => {
    const chosen = starterProcesses.filter(({ id }) => picked.has(id)).map(({ id }) => id);
    commit((workbook) => addStarterProcesses(workbook, chosen, uuid)).then(onClose, showRefusal);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={720}
      title="Add processes from the list"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <TextInput
        data-autofocus
        aria-label="Search the list"
        placeholder="Search by name or description"
        leftSection={<IconSearch size={16} aria-hidden />}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className={styles.list} aria-label="Usual processes" tabIndex={0}>
        {starterProcessGroups.map(({ id, title }) => (
          <StarterGroup
            key={id}
            title={title}
            starters={found.filter(({ group }) => group === id)}
            {...{ picked, inUse, toggle }}
          />
        ))}
        {found.length === 0 && (
          <p className={styles.none}>
            Nothing by that name. Close the list and choose Add process to name your own.
          </p>
        )}
      </section>
      <Group justify="space-between" mt="md">
        <span className={styles.quiet} aria-live="polite">
          {picked.size === 0 ? 'Figures and ratings stay open.' : `${picked.size} chosen`}
        </span>
        <Group gap={8}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button disabled={picked.size === 0} onClick={add}>
            {picked.size === 0
              ? 'Add processes'
              : `Add ${picked.size} ${picked.size === 1 ? 'process' : 'processes'}`}
          </Button>
        </Group>
      </Group>
    </Modal>
  );
}

interface StarterGroupProps {
  readonly title: string;
  readonly starters: readonly StarterProcess[];
  readonly picked: ReadonlySet<string>;
  readonly inUse: ReadonlySet<string>;
  readonly toggle: (ids: readonly string[], on: boolean) => void;
}

function StarterGroup({ title, starters, picked, inUse, toggle }: StarterGroupProps) {
  const free = starters.filter(({ id }) => !inUse.has(id)).map(({ id }) => id);
  const chosen = free.filter((id) => picked.has(id)).length;
  if (starters.length === 0) return null;
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
      {starters.map(({ id, name, note, watch }) => (
        <Checkbox
          key={id}
          size="sm"
          className={styles.starter ?? ''}
          disabled={inUse.has(id)}
          checked={picked.has(id) || inUse.has(id)}
          onChange={(event) => toggle([id], event.currentTarget.checked)}
          label={inUse.has(id) ? `${name} (already there)` : name}
          description={
            <>
              {note} <span className={styles.watch}>{watch}</span>
            </>
          }
        />
      ))}
    </fieldset>
  );
}
