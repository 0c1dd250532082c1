import { Button, Checkbox, Group, Modal, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { v7 as uuid } from 'uuid';
import {
  addStarterTouchpoints,
  possibleStarters,
  starterTouchpointsInUse,
} from '../../../../../shared/commands/add-starter-touchpoints.ts';
import type { StarterTouchpoint } from '../../../../../shared/content/sourcing/starter-touchpoints.ts';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { showRefusal } from '../../show-refusal.ts';
import { inOrder } from '../use-touchpoint-map.ts';
import styles from './starter-dialog.module.css';

/** Picks touchpoints from the usual ones along the journey; they are added together and undone together. */
export function StarterDialog({ onClose }: { readonly onClose: () => void }) {
  const touchpoint = useWorkbook((w) => w.touchpoint);
  const stage = useWorkbook((w) => w.stage);
  const channel = useWorkbook((w) => w.channel);
  const interaction_type = useWorkbook((w) => w.interaction_type);
  const inUse = useMemo(() => starterTouchpointsInUse({ touchpoint }), [touchpoint]);
  const [search, setSearch] = useState('');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const starters = useMemo(
    () => possibleStarters({ stage, channel, interaction_type }),
    [stage, channel, interaction_type],
  );
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = starters.filter((starter) => {
    const text = `${starter.name} ${channel[starter.channel]?.name ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const toggle = (ids: readonly string[], on: boolean) =>
    setPicked((before) => {
      const next = new Set(before);
      for (const id of ids) on ? next.add(id) : next.delete(id);
      return next;
    });
  const add = () => {
    const chosen = starters.filter(({ id }) => picked.has(id)).map(({ id }) => id);
    commit((workbook) => addStarterTouchpoints(workbook, chosen, uuid)).then(onClose, showRefusal);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={720}
      title="Pick from the usual touchpoints"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <TextInput
        data-autofocus
        aria-label="Search the list"
        placeholder="Search by name or channel"
        leftSection={<IconSearch size={16} aria-hidden />}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className={styles.list} aria-label="Usual touchpoints" tabIndex={0}>
        {inOrder(stage).map(({ id, name }) => (
          <StarterGroup
            key={id}
            title={name}
            starters={found.filter((starter) => starter.stage === id)}
            channelOf={(starter) => channel[starter.channel]?.name ?? ''}
            {...{ picked, inUse, toggle }}
          />
        ))}
        {found.length === 0 && (
          <p className={styles.quiet}>
            {starters.length === 0
              ? 'The stages and channels of this workbook are not the usual ones, so the list does not fit. Add touchpoints on the map instead.'
              : 'Nothing by that name. Close the list and add a touchpoint of your own.'}
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
              ? 'Add touchpoints'
              : `Add ${picked.size} ${picked.size === 1 ? 'touchpoint' : 'touchpoints'}`}
          </Button>
        </Group>
      </Group>
    </Modal>
  );
}

interface StarterGroupProps {
  readonly title: string;
  readonly starters: readonly StarterTouchpoint[];
  readonly channelOf: (starter: StarterTouchpoint) => string;
  readonly picked: ReadonlySet<string>;
  readonly inUse: ReadonlySet<string>;
  readonly toggle: (ids: readonly string[], on: boolean) => void;
}

function StarterGroup({ title, starters, channelOf, picked, inUse, toggle }: StarterGroupProps) {
  const free = starters.filter(({ id }) => !inUse.has(id)).map(({ id }) => id);
  const chosen = free.filter((id) => picked.has(id)).length;
  if (starters.length === 0) return null;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        <Checkbox
          size="xs"
          label={title}
          disabled={free.length === 0}
          checked={free.length > 0 && chosen === free.length}
          indeterminate={chosen > 0 && chosen < free.length}
          onChange={(event) => toggle(free, event.currentTarget.checked)}
        />
      </legend>
      {starters.map((starter) => (
        <Checkbox
          key={starter.id}
          size="sm"
          className={styles.starter ?? ''}
          disabled={inUse.has(starter.id)}
          checked={picked.has(starter.id) || inUse.has(starter.id)}
          onChange={(event) => toggle([starter.id], event.currentTarget.checked)}
          label={inUse.has(starter.id) ? `${starter.name} (already there)` : starter.name}
          description={channelOf(starter)}
        />
      ))}
    </fieldset>
  );
}
