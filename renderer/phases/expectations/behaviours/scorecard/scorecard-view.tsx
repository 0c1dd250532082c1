import { Button, Table } from '@mantine/core';
import { IconEqual, IconListSearch, IconPlayerPlay, IconScale } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { shareRest, weightsToHundred } from '../../../../../shared/commands/share-scorecard.ts';
import {
  type ScorecardStanding,
  scorecardStanding,
} from '../../../../../shared/domain/behaviour/scorecard-standing.ts';
import { RegisterSplit } from '../../../../registers/register-split.tsx';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { BarList } from '../../../../ui/charts/bar-list.tsx';
import { ChartFrame } from '../../../../ui/charts/chart-frame.tsx';
import { EmptyCard } from '../../../../ui/empty-card.tsx';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { formatPlain } from '../../../../ui/format-score.ts';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from '../behaviours.module.css';
import { columnsOf } from '../columns-of.ts';
import { cardFinding, explainCard } from './card-finding.ts';
import { TryDialog } from './try-dialog.tsx';

interface ScorecardViewProps {
  readonly asked: string | null;
  readonly path: string;
  /** Opens the list of usual items. */
  readonly onPick: () => void;
}

/** The sheet by which contacts are judged: what its parts weigh, and every item. */
export function ScorecardView({ asked, path, onPick }: ScorecardViewProps) {
  const [, navigate] = useLocation();
  const [trying, setTrying] = useState(false);
  const scorecard_item = useWorkbook((w) => w.scorecard_item);
  const card = useMemo(() => scorecardStanding({ scorecard_item }), [scorecard_item]);
  const columns = useMemo(
    () =>
      columnsOf('scorecard_item', [], {
        critical: {
          tone: (row) => (row.auto_fail === true && row.critical === 'none' ? 'attention' : null),
        },
      }),
    [],
  );
  const empty = card.items.length === 0;
  return (
    <div className={styles.page}>
      {empty ? (
        <EmptyCard
          label="No scorecard yet"
          actions={
            <Button leftSection={<IconListSearch size={16} aria-hidden />} onClick={onPick}>
              Add items from the list
            </Button>
          }
        >
          Everybody who judges contacts needs the same sheet: what counts, how much, and which error fails a
          contact.
        </EmptyCard>
      ) : (
        <section className={styles.card}>
          <ChartFrame
            title={cardFinding(card)}
            subtitle={`${card.autoFails.length === 1 ? 'An error in 1 item fails' : `An error in any of ${card.autoFails.length} items fails`} the whole contact, whatever else was good.`}
            aside={
              <>
                <WeightButtons card={card} />
                <Button
                  size="compact-sm"
                  variant="default"
                  leftSection={<IconPlayerPlay size={16} aria-hidden />}
                  onClick={() => setTrying(true)}
                >
                  Try it
                </Button>
                <ExplainButton what="Weight of the scorecard" explain={() => explainCard(card)} />
              </>
            }
            picture={
              <BarList
                label="Weight by part"
                items={card.parts.map(({ part, weight, items }) => ({
                  id: part,
                  label: part || 'No part',
                  detail: items.length === 1 ? '1 item' : `${items.length} items`,
                  value: weight,
                  valueText: `${formatPlain(weight)} %`,
                }))}
              />
            }
            table={<PartTable card={card} />}
          />
        </section>
      )}
      <div className={styles.register}>
        <RegisterSplit
          table="scorecard_item"
          columns={columns}
          asked={asked}
          onClosed={() => navigate(path, { replace: true })}
          emptyText="No items yet. Add usual ones from the list, or paste your own sheet."
        />
      </div>
      {trying && <TryDialog card={card} onClose={() => setTrying(false)} />}
    </div>
  );
}

function WeightButtons({ card }: { readonly card: ScorecardStanding }) {
  if (card.whole) return null;
  return (
    <>
      {card.weight < 100 && (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconEqual size={16} aria-hidden />}
          onClick={() => commit(shareRest).catch(showRefusal)}
        >
          Share the rest
        </Button>
      )}
      {card.weight > 0 && (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconScale size={16} aria-hidden />}
          onClick={() => commit(weightsToHundred).catch(showRefusal)}
        >
          Make it 100 %
        </Button>
      )}
    </>
  );
}

function PartTable({ card }: { readonly card: ScorecardStanding }) {
  return (
    <Table verticalSpacing={6} className={styles.table ?? ''}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Part</Table.Th>
          <Table.Th ta="right">Items</Table.Th>
          <Table.Th ta="right">Weight, %</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {card.parts.map(({ part, items, weight }) => (
          <Table.Tr key={part}>
            <Table.Th scope="row" fw={400}>
              {part || 'No part'}
            </Table.Th>
            <Table.Td ta="right">{items.length}</Table.Td>
            <Table.Td ta="right">{formatPlain(weight)}</Table.Td>
          </Table.Tr>
        ))}
        <Table.Tr>
          <Table.Th scope="row">Together</Table.Th>
          <Table.Td ta="right">{card.items.length}</Table.Td>
          <Table.Td ta="right">{formatPlain(card.weight)}</Table.Td>
        </Table.Tr>
      </Table.Tbody>
    </Table>
  );
}
