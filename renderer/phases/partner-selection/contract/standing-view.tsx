import { Table } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import { clauseFlagLabel } from '../../../../shared/domain/contract/clause-standing.ts';
import type { StandingClause } from '../../../../shared/domain/contract/contract-standing.ts';
import { rowPath } from '../../../registers/row-path.ts';
import { ChartFrame } from '../../../ui/charts/chart-frame.tsx';
import { PartBars } from '../../../ui/charts/part-bars.tsx';
import { ExplainButton } from '../../../ui/explain/explain-button.tsx';
import { formatPlain } from '../../../ui/format-score.ts';
import { inSentence } from '../../../ui/in-sentence.ts';
import { Notice } from '../../../ui/notice.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { ShowAll, useFirst } from '../../../ui/show-all.tsx';
import { STATE_PARTS, stateLabel } from './clause-look.ts';
import styles from './contract.module.css';
import { explainContract } from './explain-contract.ts';
import type { ContractRoom } from './use-contract.ts';

const FIRST = 8;

/** How far the contract is by area, what stands against signing it, and how the way out and the pilot stand. */
export function StandingView({ contract, exit, pilots }: ContractRoom) {
  const [, navigate] = useLocation();
  const { areas, applying, agreed, blocking } = contract;
  const grave = blocking.filter(({ standing }) => standing.flags.length > 0 && isGrave(standing.flags));
  const open = blocking.filter((one) => !grave.includes(one));
  return (
    <div className={styles.view}>
      {exit.items.length === 0 && (
        <Notice tone="attention" title="There is no exit plan">
          <p className={styles.quiet}>
            Write it before anything is signed.{' '}
            <Link href="/partner-selection/contract/exit">Begin with the usual parts</Link>
          </p>
        </Notice>
      )}
      <ChartFrame
        title={
          applying === 0
            ? 'No clause applies yet'
            : blocking.length === 0
              ? `Nothing stands against signing: ${agreed} of ${applying} clauses are agreed`
              : `${blocking.length} of ${applying} clauses stand against signing`
        }
        subtitle="Clauses that apply, by part of the contract and how far they are."
        aside={<ExplainButton what="Standing of the contract" explain={() => explainContract(contract)} />}
        empty={areas.length === 0}
        picture={
          <PartBars
            label="Clauses by area and state"
            parts={STATE_PARTS}
            bars={areas.map(({ area, label, states, total }) => ({
              id: area,
              label,
              values: states,
              total: `${states.agreed} of ${total}`,
            }))}
            format={formatPlain}
            onPick={() => navigate('/partner-selection/contract/clauses')}
          />
        }
        table={
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Area</Table.Th>
                {STATE_PARTS.map(({ key, label }) => (
                  <Table.Th key={key} ta="right">
                    {label}
                  </Table.Th>
                ))}
                <Table.Th ta="right">Against signing</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {areas.map(({ area, label, states, blocking: against }) => (
                <Table.Tr key={area}>
                  <Table.Th scope="row">{label}</Table.Th>
                  {STATE_PARTS.map(({ key }) => (
                    <Table.Td key={key} ta="right">
                      {states[key as keyof typeof states]}
                    </Table.Td>
                  ))}
                  <Table.Td ta="right">{against}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        }
      />
      <div className={styles.columns}>
        <Panel title={`Refused or not acceptable (${grave.length})`}>
          {grave.length === 0 ? (
            <p className={styles.quiet}>No must is refused, and lawyers would sign every clause.</p>
          ) : (
            <ClauseItems list={grave} />
          )}
        </Panel>
        <Panel title={`Musts not agreed yet (${open.length})`}>
          {open.length === 0 ? (
            <p className={styles.quiet}>Every other must is agreed.</p>
          ) : (
            <FirstItems list={open} />
          )}
        </Panel>
        <Panel title="Exit plan">
          <p className={styles.quiet}>
            {exit.complete01 === null
              ? 'No part of it is written.'
              : `${exit.written} of ${exit.items.length} parts are written, ${exit.agreed} agreed, ${exit.tested} tried out within a year.`}{' '}
            <Link href="/partner-selection/contract/exit">Exit plan</Link>
          </p>
        </Panel>
        <Panel title="Pilot">
          {pilots.length === 0 ? (
            <p className={styles.quiet}>
              No pilot is planned. It is the cheapest proof for whoever outsources for the first time.
            </p>
          ) : (
            <ul className={styles.list}>
              {pilots.map(({ pilot, verdict, lacks }) => (
                <li key={pilot.id}>
                  <Link href={rowPath('pilot', pilot.id) ?? ''}>{pilot.name}</Link>
                  <span className={styles.detail}>
                    {
                      {
                        passed: 'passed by its measures',
                        failed: 'not passed by its measures',
                        open: 'no result yet',
                      }[verdict]
                    }
                    {lacks.length > 0 && `, ${lacks.length} to look at`}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Panel>
      </div>
    </div>
  );
}

function isGrave(flags: readonly string[]): boolean {
  return flags.includes('refused') || flags.includes('legal-stop');
}

function FirstItems({ list }: { readonly list: readonly StandingClause[] }) {
  const { shown, toggle } = useFirst(list, FIRST);
  return (
    <>
      <ClauseItems list={shown} />
      <ShowAll toggle={toggle} />
    </>
  );
}

function ClauseItems({ list }: { readonly list: readonly StandingClause[] }) {
  return (
    <ul className={styles.list}>
      {list.map(({ row, standing }) => (
        <li key={row.id}>
          <Link href={rowPath('clause', row.id) ?? ''}>{row.name}</Link>
          <span className={styles.detail}>
            {[stateLabel(row.state), ...standing.flags.map((flag) => inSentence(clauseFlagLabel(flag)))].join(
              ', ',
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
