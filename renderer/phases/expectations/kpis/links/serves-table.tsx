import { Table } from '@mantine/core';
import { Link } from 'wouter';
import { listed } from '../../../../../shared/model/list-text.ts';
import type { Kpi } from '../../../../../shared/model/tables/kpi.ts';
import type { Risk } from '../../../../../shared/model/tables/risk.ts';
import type { TableName } from '../../../../../shared/model/tables.ts';
import { rowPath } from '../../../../registers/row-path.ts';
import { Panel } from '../../../../ui/panel.tsx';
import { ScrollRegion } from '../../../../ui/scroll-region.tsx';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from './links.module.css';

interface ServesTableProps {
  readonly kpis: readonly Kpi[];
  /** The risks that each KPI gives early notice of. */
  readonly risks: ReadonlyMap<string, readonly Risk[]>;
}

/** Each KPI with everything that it is there for. */
export function ServesTable({ kpis, risks }: ServesTableProps) {
  const objectives = useWorkbook((w) => w.objective);
  const touchpoints = useWorkbook((w) => w.touchpoint);
  const processes = useWorkbook((w) => w.process);
  return (
    <Panel title="What each KPI serves" flush>
      <ScrollRegion className={styles.scroll} label="What each KPI serves">
        <Table className={styles.table ?? ''}>
          <Table.Thead>
            <Table.Tr>
              {['KPI', 'Objective', 'Gaps', 'Touchpoints and processes', 'Early notice of'].map((name) => (
                <Table.Th key={name} scope="col">
                  {name}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {kpis.map((kpi) => (
              <Table.Tr key={kpi.id}>
                <Table.Th scope="row" fw={400}>
                  <Link href={rowPath('kpi', kpi.id) ?? ''}>{kpi.name}</Link>
                </Table.Th>
                <Table.Td>{(kpi.objective !== null && objectives[kpi.objective]?.name) || '–'}</Table.Td>
                <Table.Td>
                  <Names items={listed(kpi.questions).map((id) => ({ table: 'question', id, name: id }))} />
                </Table.Td>
                <Table.Td>
                  <Names
                    items={[
                      ...listed(kpi.touchpoints).map((id) => ({
                        table: 'touchpoint' as const,
                        id,
                        name: touchpoints[id]?.name ?? id,
                      })),
                      ...listed(kpi.processes).map((id) => ({
                        table: 'process' as const,
                        id,
                        name: processes[id]?.name ?? id,
                      })),
                    ]}
                  />
                </Table.Td>
                <Table.Td>
                  <Names
                    items={(risks.get(kpi.id) ?? []).map(({ id, name }) => ({ table: 'risk', id, name }))}
                  />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollRegion>
    </Panel>
  );
}

interface NamesProps {
  readonly items: readonly { readonly table: TableName; readonly id: string; readonly name: string }[];
}

function Names({ items }: NamesProps) {
  if (items.length === 0) return '–';
  return items.map(({ table, id, name }, index) => (
    <span key={`${table}/${id}`}>
      {index > 0 && ', '}
      <Link href={rowPath(table, id) ?? ''}>{name}</Link>
    </span>
  ));
}
