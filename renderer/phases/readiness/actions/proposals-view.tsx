import { Button, Checkbox, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { v7 as uuid } from 'uuid';
import { Link } from 'wouter';
import { makeActions } from '../../../../shared/commands/make-actions.ts';
import {
  PROPOSAL_KINDS,
  type Proposal,
  proposeActions,
} from '../../../../shared/commands/propose-actions.ts';
import { sourcesOf } from '../../../../shared/domain/actions/action-source.ts';
import { rowPath } from '../../../registers/row-path.ts';
import { showRefusal } from '../../../registers/show-refusal.ts';
import { focusBeside } from '../../../ui/focus-beside.ts';
import { formatDay } from '../../../ui/format-day.ts';
import { Panel } from '../../../ui/panel.tsx';
import { ShowAll, useFirst } from '../../../ui/show-all.tsx';
import { commit } from '../../../workbook/store.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import styles from './actions.module.css';

/** Actions that findings of the other pages call for; each is taken over with one click, or several at once. */
export function ProposalsView({ today }: { readonly today: string }) {
  const workbook = useWorkbook((w) => w);
  const proposals = useMemo(() => proposeActions(workbook, today), [workbook, today]);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const chosen = proposals.filter(({ key }) => picked.has(key));
  const toggle = (keys: readonly string[], on: boolean) =>
    setPicked((before) => {
      const next = new Set(before);
      for (const key of keys) on ? next.add(key) : next.delete(key);
      return next;
    });
  const take = (wanted: readonly Proposal[], control: Element) => {
    const focusNext = focusBeside(control);
    const keys = wanted.map(({ key }) => key);
    void takeOver(wanted).then(() => {
      toggle(keys, false);
      focusNext();
    }, showRefusal);
  };
  if (proposals.length === 0)
    return (
      <p className={styles.none}>
        Nothing is left to propose: whatever the other pages found has an action, or is in order.
      </p>
    );
  return (
    <div className={styles.proposals}>
      <div className={styles.bar}>
        <p>
          {proposals.length} {proposals.length === 1 ? 'finding has' : 'findings have'} no open action.
          {chosen.length > 0 && ` ${chosen.length} chosen.`}
        </p>
        <Group gap={8}>
          {chosen.length > 0 && (
            <Button variant="default" size="xs" onClick={() => setPicked(new Set())}>
              Choose none
            </Button>
          )}
          <Button
            size="xs"
            disabled={chosen.length === 0}
            leftSection={<IconPlus size={15} aria-hidden />}
            onClick={(event) => take(chosen, event.currentTarget)}
          >
            {chosen.length < 2 ? 'Make action' : `Make ${chosen.length} actions`}
          </Button>
        </Group>
      </div>
      {PROPOSAL_KINDS.map(({ value, label }) => (
        <ProposalGroup
          key={value}
          title={label}
          list={proposals.filter(({ kind }) => kind === value)}
          picked={picked}
          onToggle={toggle}
          onTake={(one, control) => take([one], control)}
        />
      ))}
    </div>
  );
}

async function takeOver(wanted: readonly Proposal[]): Promise<void> {
  const ids = wanted.map(() => uuid());
  const at = new Date().toISOString();
  await commit((now) =>
    makeActions(
      now,
      wanted.map(({ action }) => action),
      { ids, at },
    ),
  );
}

interface ProposalGroupProps {
  readonly title: string;
  readonly list: readonly Proposal[];
  readonly picked: ReadonlySet<string>;
  readonly onToggle: (keys: readonly string[], on: boolean) => void;
  readonly onTake: (proposal: Proposal, control: Element) => void;
}

function ProposalGroup({ title, list, picked, onToggle, onTake }: ProposalGroupProps) {
  const { shown, toggle } = useFirst(list, FIRST);
  const chosen = list.filter(({ key }) => picked.has(key)).length;
  if (list.length === 0) return null;
  return (
    <Panel
      title={`${title} (${list.length})`}
      flush
      aside={
        <Checkbox
          size="xs"
          label="Choose all"
          aria-label={`Choose all: ${title}`}
          checked={chosen === list.length}
          indeterminate={chosen > 0 && chosen < list.length}
          onChange={(event) =>
            onToggle(
              list.map(({ key }) => key),
              event.currentTarget.checked,
            )
          }
        />
      }
    >
      <ul className={styles.proposalList}>
        {shown.map((proposal) => (
          <ProposalItem
            key={proposal.key}
            proposal={proposal}
            picked={picked.has(proposal.key)}
            onToggle={(on) => onToggle([proposal.key], on)}
            onTake={(control) => onTake(proposal, control)}
          />
        ))}
      </ul>
      {toggle && (
        <div className={styles.more}>
          <ShowAll toggle={toggle} />
        </div>
      )}
    </Panel>
  );
}

interface ProposalItemProps {
  readonly proposal: Proposal;
  readonly picked: boolean;
  readonly onToggle: (on: boolean) => void;
  readonly onTake: (control: Element) => void;
}

function ProposalItem({ proposal: { action, why }, picked, onToggle, onTake }: ProposalItemProps) {
  const workbook = useWorkbook((w) => w);
  const [source] = sourcesOf(workbook, action);
  const owner = action.owner ? workbook.person[action.owner]?.name : undefined;
  const path = source ? rowPath(source.table, source.id) : '/readiness/gate';
  return (
    <li className={styles.proposal}>
      <Checkbox
        size="xs"
        aria-label={action.title}
        checked={picked}
        onChange={(event) => onToggle(event.currentTarget.checked)}
      />
      <div>
        <p className={styles.proposalTitle}>{action.title}</p>
        <p className={styles.quiet}>
          <span>{path === null ? why : <Link href={path}>{why}</Link>}</span>
          {owner && <span>{owner}</span>}
          {action.due && <span>by {formatDay(action.due)}</span>}
        </p>
      </div>
      <Button
        variant="default"
        size="compact-xs"
        aria-label={`Make action: ${action.title}`}
        onClick={(event) => onTake(event.currentTarget)}
      >
        Make action
      </Button>
    </li>
  );
}

/** More of one kind than these are asked for. */
const FIRST = 6;
