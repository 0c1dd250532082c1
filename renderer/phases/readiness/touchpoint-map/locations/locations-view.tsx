import { Anchor, Table } from '@mantine/core';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { locationOverlaps } from '../../../../../shared/domain/sourcing/location/location-overlaps.ts';
import { parametersOf, parameterValue } from '../../../../../shared/model/parameters.ts';
import { tableOf } from '../../../../../shared/model/tables.ts';
import { engagementOf } from '../../../../../shared/model/workbook.ts';
import { RegisterGrid } from '../../../../registers/register-grid.tsx';
import { formatPlain } from '../../../../ui/format-score.ts';
import { fieldColumns } from '../../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../../ui/grid/grid-column.ts';
import { Panel } from '../../../../ui/panel.tsx';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { DecisionBadge } from '../decision-badge.tsx';
import { labelOf } from '../panel/location-sentences.ts';
import type { TouchpointMap } from '../use-touchpoint-map.ts';
import styles from './locations.module.css';
import { overlapConcern, overlapWords } from './overlap-words.ts';

interface LocationsViewProps {
  readonly map: TouchpointMap;
  readonly onOpen: (id: string) => void;
}

const HIDDEN: ReadonlySet<string> = new Set([
  'benefits_percent',
  'attrition_percent',
  'hazards',
  'note',
  'transfer_mechanism',
]);

/** Places where a partner could work, the hours shared with the home team, and who would work where. */
export function LocationsView({ map: { advice }, onOpen }: LocationsViewProps) {
  const engagement = useWorkbook((w) => w.engagement);
  const location = useWorkbook((w) => w.location);
  const parameter = useWorkbook((w) => w.parameter);
  const overlaps = useMemo(
    () => locationOverlaps({ engagement, location }, new Date().getFullYear()),
    [engagement, location],
  );
  const enough = parameterValue(parametersOf({ parameter }), 'location.overlap_hours');
  const columns = useMemo(() => {
    const table = tableOf('location');
    const names = Object.keys(table.fields).filter((name) => name !== 'id' && name !== 'position');
    const changes = Object.fromEntries(names.map((name) => [name, { hidden: HIDDEN.has(name) }]));
    const [first, ...fields] = fieldColumns(table, names, changes);
    const overlap: GridColumn = {
      key: 'overlap_hours',
      header: 'Hours together',
      help: 'Hours a day in which both teams work, the fewest and the most over the year as clocks change.',
      width: 130,
      value: (row) => overlaps[row.id]?.least ?? null,
      text: (row) => overlapWords(overlaps[row.id] ?? null),
      render: (row) => {
        const concern = overlapConcern(overlaps[row.id] ?? null, enough);
        return (
          <span title={concern ?? undefined}>
            {concern === null ? '' : '! '}
            {overlapWords(overlaps[row.id] ?? null)}
          </span>
        );
      },
      tone: (row) => (overlapConcern(overlaps[row.id] ?? null, enough) === null ? null : 'attention'),
    };
    return first ? [first, overlap, ...fields] : fields;
  }, [overlaps, enough]);
  const { home_time_zone, home_start, home_end } = engagementOf({ engagement });
  const moving = advice.filter(({ effective }) => effective === 'outsource' || effective === 'hybrid');
  return (
    <div className={styles.page}>
      <p className={styles.home}>
        {home_time_zone === ''
          ? 'The home team’s time zone is not set, so hours together are unknown.'
          : `The home team works from ${home_start} to ${home_end} in ${home_time_zone}.`}{' '}
        <Anchor component={Link} href="/engagement/profile" size="sm">
          Change it in the profile
        </Anchor>
        . Fewer than {formatPlain(enough)} hours a day are marked with "!"; clocks change on different days in
        different countries, so the fewest and the most of the year are shown.
      </p>
      <div className={styles.grid}>
        <RegisterGrid table="location" columns={columns} fit emptyText="No locations yet." />
      </div>
      <Panel
        title={`${moving.length} ${moving.length === 1 ? 'touchpoint goes' : 'touchpoints go'} to a partner, wholly or in part`}
      >
        {moving.length === 0 ? (
          <p className={styles.quiet}>Nothing is outsourced or hybrid yet.</p>
        ) : (
          <div className={styles.scroll}>
            <Table className={styles.table}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>Touchpoint</Table.Th>
                  <Table.Th>Counts today</Table.Th>
                  <Table.Th>Recommended</Table.Th>
                  <Table.Th>Chosen</Table.Th>
                  <Table.Th>Place</Table.Th>
                  <Table.Th>Hours together</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {moving.slice(0, MOST_LINES).map(({ touchpoint, effective, location: chosen }) => {
                  const place = touchpoint.location === null ? null : (location[touchpoint.location] ?? null);
                  return (
                    <Table.Tr key={touchpoint.id}>
                      <Table.Th scope="row" fw={400}>
                        <button type="button" className={styles.link} onClick={() => onOpen(touchpoint.id)}>
                          {touchpoint.name}
                        </button>
                      </Table.Th>
                      <Table.Td>
                        <DecisionBadge decision={effective} />
                      </Table.Td>
                      <Table.Td>
                        {chosen.recommended === null ? 'Open' : labelOf(chosen.recommended)}
                      </Table.Td>
                      <Table.Td>
                        {touchpoint.location_choice === null ? '–' : labelOf(touchpoint.location_choice)}
                      </Table.Td>
                      <Table.Td>{place?.name ?? '–'}</Table.Td>
                      <Table.Td>{place === null ? '–' : overlapWords(overlaps[place.id] ?? null)}</Table.Td>
                    </Table.Tr>
                  );
                })}
              </Table.Tbody>
            </Table>
          </div>
        )}
        {moving.length > MOST_LINES && (
          <p className={styles.quiet}>and {moving.length - MOST_LINES} more in the register</p>
        )}
      </Panel>
    </div>
  );
}

const MOST_LINES = 200;
