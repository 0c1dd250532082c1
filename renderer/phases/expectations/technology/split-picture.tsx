import { Button, SegmentedControl, Table } from '@mantine/core';
import { useMemo } from 'react';
import { Link, useLocation } from 'wouter';
import {
  SPLIT_PARTS,
  type TouchpointSplit,
} from '../../../../shared/domain/technology/machine-and-people.ts';
import { type SplitTotal, splitTotals } from '../../../../shared/domain/technology/split-totals.ts';
import { rowPath } from '../../../registers/row-path.ts';
import { ChartFrame } from '../../../ui/charts/chart-frame.tsx';
import { type BarPart, PartBars } from '../../../ui/charts/part-bars.tsx';
import { EmptyCard } from '../../../ui/empty-card.tsx';
import { ExplainButton } from '../../../ui/explain/explain-button.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { ShowAll, useFirst } from '../../../ui/show-all.tsx';
import { useRemembered } from '../../../workbook/use-remembered.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import { explainSplit } from './explain-split.ts';
import { formatContacts } from './format-contacts.ts';
import styles from './technology.module.css';

const LOOKS: Readonly<Record<string, { readonly colour: string; readonly symbol: string }>> = {
  machine: { colour: 'var(--color-automate)', symbol: '▲' },
  partner: { colour: 'var(--color-outsource)', symbol: '●' },
  home: { colour: 'var(--color-keep)', symbol: '■' },
  open: { colour: 'var(--color-undecided)', symbol: '○' },
};
const PARTS: readonly BarPart[] = SPLIT_PARTS.map(({ value, label }) => ({
  key: value,
  label,
  symbol: LOOKS[value]?.symbol ?? '',
  colour: LOOKS[value]?.colour ?? '',
}));

/** More are there when they are asked for. */
const MOST_BARS = 30;
const MOST_UNKNOWN = 12;

interface Group {
  readonly id: string;
  readonly name: string;
  readonly total: SplitTotal;
}

/** Who would end the contacts of a month: machine, partner or home team, by channel or touchpoint. */
export function SplitPicture({ splits }: { readonly splits: readonly TouchpointSplit[] }) {
  const [, navigate] = useLocation();
  const [by, setBy] = useRemembered<string>('technology.split', 'channel');
  const channels = useWorkbook((w) => w.channel);
  const total = useMemo(() => splitTotals(splits), [splits]);
  const groups = useMemo(() => {
    const list: readonly Group[] =
      by === 'channel'
        ? Object.values(channels)
            .sort((a, b) => a.position - b.position)
            .map(({ id, name }) => ({
              id,
              name,
              total: splitTotals(splits.filter(({ touchpoint }) => touchpoint.channel === id)),
            }))
        : splits.map((split) => ({
            id: split.touchpoint.id,
            name: split.touchpoint.name,
            total: splitTotals([split]),
          }));
    return list
      .filter((group) => group.total.contacts > 0)
      .toSorted((a, b) => b.total.contacts - a.total.contacts);
  }, [by, channels, splits]);
  const bars = useFirst(groups, MOST_BARS);
  const unknown = useFirst(total.unknown, MOST_UNKNOWN);
  if (splits.length === 0)
    return (
      <EmptyCard
        label="No touchpoints yet"
        actions={
          <Button component={Link} href="/readiness/touchpoint-map">
            Open the touchpoint map
          </Button>
        }
      >
        Touchpoints with contacts a month and a decision are needed to see who would end them.
      </EmptyCard>
    );
  const share = total.contacts === 0 ? null : Math.round((total.contained / total.contacts) * 100);
  return (
    <div className={styles.view}>
      <ChartFrame
        title={
          share === null
            ? 'No touchpoint can be counted yet'
            : `Machines would end ${formatContacts(total.contained)} of ${formatContacts(total.contacts)} contacts a month (${share} %), ${formatContacts(total.containedToday)} today`
        }
        subtitle="Contacts a month as decided and as wanted: what machines contain, and who handles the rest."
        aside={
          <>
            <SegmentedControl
              size="xs"
              aria-label="Bars by"
              data={[
                { value: 'channel', label: 'By channel' },
                { value: 'touchpoint', label: 'By touchpoint' },
              ]}
              value={by}
              onChange={setBy}
            />
            <ExplainButton what="Machine and people" explain={() => explainSplit(splits, total)} />
          </>
        }
        empty={groups.length === 0}
        picture={
          <>
            <PartBars
              label="Contacts a month by who ends them"
              parts={PARTS}
              bars={bars.shown.map(({ id, name, total: own }) => ({
                id,
                label: name,
                values: own.parts,
                total: formatContacts(own.contacts),
              }))}
              format={formatContacts}
              {...(by === 'touchpoint'
                ? { onPick: (id: string) => navigate(rowPath('touchpoint', id) ?? '') }
                : {})}
            />
            <div data-not-pictured>
              <ShowAll toggle={bars.toggle} />
            </div>
          </>
        }
        table={<SplitTable groups={groups} total={total} />}
      />
      {total.unknown.length > 0 && (
        <Panel title={`Not counted (${total.unknown.length})`}>
          <p className={styles.quiet}>Contacts a month or the containment wanted are missing.</p>
          <ul className={styles.unknown}>
            {unknown.shown.map(({ touchpoint, contacts, machines }) => {
              const [machine] = machines;
              const why =
                contacts === null ? 'no contacts' : machine ? 'a share is open' : 'no machine described';
              const path =
                contacts !== null && machine
                  ? rowPath('automation', machine.id)
                  : rowPath('touchpoint', touchpoint.id);
              return (
                <li key={touchpoint.id}>
                  <Link href={path ?? ''}>{touchpoint.name}</Link> <span className={styles.quiet}>{why}</span>
                </li>
              );
            })}
          </ul>
          <ShowAll toggle={unknown.toggle} />
        </Panel>
      )}
    </div>
  );
}

function SplitTable({ groups, total }: { readonly groups: readonly Group[]; readonly total: SplitTotal }) {
  const cells = (own: SplitTotal) =>
    SPLIT_PARTS.map(({ value }) => (
      <Table.Td key={value} ta="right">
        {formatContacts(own.parts[value])}
      </Table.Td>
    ));
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Contacts a month</Table.Th>
          {SPLIT_PARTS.map(({ value, label }) => (
            <Table.Th key={value} ta="right">
              {label}
            </Table.Th>
          ))}
          <Table.Th ta="right">Sum</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {groups.map(({ id, name, total: own }) => (
          <Table.Tr key={id}>
            <Table.Th scope="row">{name}</Table.Th>
            {cells(own)}
            <Table.Td ta="right">{formatContacts(own.contacts)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
      <Table.Tfoot>
        <Table.Tr>
          <Table.Th scope="row">Sum</Table.Th>
          {cells(total)}
          <Table.Td ta="right">{formatContacts(total.contacts)}</Table.Td>
        </Table.Tr>
      </Table.Tfoot>
    </Table>
  );
}
