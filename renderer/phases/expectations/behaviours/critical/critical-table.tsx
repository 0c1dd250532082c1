import { Table } from '@mantine/core';
import { IconFlagOff } from '@tabler/icons-react';
import { Fragment } from 'react';
import { Link } from 'wouter';
import type { CriticalActivity } from '../../../../../shared/domain/behaviour/critical-activities.ts';
import { SOURCING_DECISIONS } from '../../../../../shared/model/sourcing.ts';
import type { TableName } from '../../../../../shared/model/tables.ts';
import { engagementOf } from '../../../../../shared/model/workbook.ts';
import { rowPath } from '../../../../registers/row-path.ts';
import { IconButton } from '../../../../ui/icon-button.tsx';
import { ScrollRegion } from '../../../../ui/scroll-region.tsx';
import { ToneBadge } from '../../../../ui/tone-badge.tsx';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from './critical.module.css';
import { protectionName, protectionPath } from './critical-words.ts';

interface CriticalTableProps {
  readonly list: readonly CriticalActivity[];
  /** Asks why a touchpoint is critical no longer. */
  readonly onUnmark: (touchpoint: string) => void;
}

/** Each critical activity with who handles it, what protects it, and what is missing. */
export function CriticalTable({ list, onUnmark }: CriticalTableProps) {
  return (
    <ScrollRegion className={styles.scroll} label="Critical activities">
      <Table verticalSpacing={6} className={styles.table ?? ''}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Activity</Table.Th>
            <Table.Th>Handled by</Table.Th>
            <Table.Th>Missing</Table.Th>
            <Table.Th>Behaviours</Table.Th>
            <Table.Th>KPIs</Table.Th>
            <Table.Th>Scenarios</Table.Th>
            <Table.Th>Authority</Table.Th>
            <Table.Th />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {list.map((one) => (
            <Row key={one.touchpoint.id} one={one} onUnmark={onUnmark} />
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}

function Row({
  one,
  onUnmark,
}: {
  readonly one: CriticalActivity;
  readonly onUnmark: (touchpoint: string) => void;
}) {
  const { touchpoint, behaviours, kpis, scenarios, authorities, missing } = one;
  const { currency } = useWorkbook(engagementOf);
  const decision = SOURCING_DECISIONS.find(({ value }) => value === touchpoint.decision);
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        <Link href={rowPath('touchpoint', touchpoint.id) ?? ''}>{touchpoint.name}</Link>
        <span className={styles.flags}>
          {[touchpoint.critical && 'CX-critical', touchpoint.moment_of_truth && 'moment of truth']
            .filter(Boolean)
            .join(', ')}
        </span>
      </Table.Th>
      <Table.Td className={styles.handler ?? ''}>
        {decision ? (
          <>
            <span aria-hidden style={{ color: `var(--color-${decision.value})` }}>
              {decision.symbol}
            </span>{' '}
            {decision.label}
          </>
        ) : (
          '○ Undecided'
        )}
      </Table.Td>
      <Table.Td>
        {missing.length === 0 ? (
          <ToneBadge tone="good">Nothing</ToneBadge>
        ) : (
          <ul className={styles.missing}>
            {missing.map((protection) => (
              <li key={protection}>
                <Link
                  href={protectionPath(protection, touchpoint.id)}
                  aria-label={`${protectionName(protection)} of ${touchpoint.name}: take me there`}
                >
                  {protectionName(protection)}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Table.Td>
      <Table.Td>
        <Links table="behaviour" rows={behaviours} />
      </Table.Td>
      <Table.Td>
        <Links table="kpi" rows={kpis} />
      </Table.Td>
      <Table.Td>
        <Links table="scenario" rows={scenarios} />
      </Table.Td>
      <Table.Td>
        <Links table="authority_limit" rows={authorities} />
        {authorities.length === 0 &&
          touchpoint.authority_limit !== null &&
          `up to ${currency} ${touchpoint.authority_limit.toLocaleString()}`}
      </Table.Td>
      <Table.Td>
        {touchpoint.critical && (
          <IconButton
            label={`${touchpoint.name} is no longer CX-critical`}
            hint="No longer CX-critical"
            onClick={() => onUnmark(touchpoint.id)}
          >
            <IconFlagOff size={16} aria-hidden />
          </IconButton>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

interface LinksProps {
  readonly table: TableName;
  readonly rows: readonly { readonly id: string; readonly name: string }[];
}

function Links({ table, rows }: LinksProps) {
  return rows.map(({ id, name }, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <Link href={rowPath(table, id) ?? ''}>{name}</Link>
    </Fragment>
  ));
}
