import { Button, SegmentedControl, Switch } from '@mantine/core';
import { type KeyboardEvent, useMemo } from 'react';
import { Link } from 'wouter';
import {
  LEVEL_FIELDS,
  type LevelField,
  targetsByPlace,
} from '../../../../../shared/domain/kpi/channel-levels.ts';
import { listed } from '../../../../../shared/model/list-text.ts';
import type { Channel } from '../../../../../shared/model/tables/channel.ts';
import type { Kpi } from '../../../../../shared/model/tables/kpi.ts';
import { kpiTarget } from '../../../../../shared/model/tables/kpi-target.ts';
import { EmptyCard } from '../../../../ui/empty-card.tsx';
import { ScrollRegion } from '../../../../ui/scroll-region.tsx';
import { useRemembered } from '../../../../workbook/use-remembered.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { withUnit } from '../kpi-words.ts';
import { useKpis } from '../use-kpis.ts';
import styles from './channels.module.css';
import { LevelCell } from './level-cell.tsx';

/** One level of every KPI in every channel: grey where the KPI's own counts. */
export function ChannelsView() {
  const kpis = useKpis();
  const channels = useChannels(kpis);
  const targets = useWorkbook((w) => w.kpi_target);
  const at = useMemo(() => targetsByPlace(targets), [targets]);
  const [field, setField] = useRemembered<LevelField>('kpis.channel-level', 'expected');
  const [all, setAll] = useRemembered('kpis.channels-of-all', false);
  const has = useMemo(() => new Set(Object.values(targets).map(({ kpi }) => kpi)), [targets]);
  const ranged = field === 'range_low' || field === 'range_high';
  const fitting = kpis.filter(({ direction }) => field === 'baseline' || (direction === 'range') === ranged);
  const shown = fitting.filter(({ id, role }) => all || role !== 'managed' || has.has(id));
  return (
    <div className={styles.view}>
      <div className={styles.top}>
        <SegmentedControl
          size="xs"
          aria-label="Which level"
          value={field}
          onChange={(value) => setField(value as LevelField)}
          data={LEVEL_FIELDS.map((value) => ({ value, label: kpiTarget.fields[value].label }))}
        />
        <Switch
          size="xs"
          label="Also KPIs outside the contract"
          checked={all}
          onChange={(event) => setAll(event.currentTarget.checked)}
        />
      </div>
      {channels.length === 0 ? (
        <EmptyCard
          label="No channels in use yet"
          actions={
            <Button component={Link} href="/engagement/profile/channels">
              Open the channels
            </Button>
          }
        >
          A channel has a column here as soon as it has contacts in the profile, or a KPI names it.
        </EmptyCard>
      ) : shown.length === 0 ? (
        <p className={styles.quiet}>
          {ranged
            ? 'No KPI here has a range. Choose another level, or show KPIs outside the contract too.'
            : 'No KPI is in the contract yet. Show those outside the contract too.'}
        </p>
      ) : (
        <ScrollRegion className={styles.scroll} label="Levels by channel">
          <table className={styles.table} onKeyDown={goOn}>
            <thead>
              <tr>
                <th scope="col">KPI</th>
                <th scope="col" className={styles.own}>
                  {kpiTarget.fields[field].label}
                </th>
                {channels.map(({ id, name }) => (
                  <th key={id} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((kpi, row) => (
                <tr key={kpi.id}>
                  <th scope="row">
                    {kpi.name}
                    <span className={styles.unit}>{kpi.unit}</span>
                  </th>
                  <td className={styles.own}>{withUnit(kpi[field], '')}</td>
                  {channels.map((channel, column) => (
                    <LevelCell
                      key={channel.id}
                      kpi={kpi}
                      channel={channel}
                      field={field}
                      target={at(kpi.id, channel.id)}
                      place={`${row}/${column}`}
                      below={shown.slice(row)}
                      right={channels.slice(column)}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </div>
  );
}

/** Channels with contacts, with levels of their own, or named by a KPI, in the order of the register. */
function useChannels(kpis: readonly Kpi[]): readonly Channel[] {
  const channel = useWorkbook((w) => w.channel);
  const targets = useWorkbook((w) => w.kpi_target);
  return useMemo(() => {
    const named = new Set([
      ...kpis.flatMap((kpi) => listed(kpi.channels)),
      ...Object.values(targets).map((one) => one.channel),
    ]);
    return Object.values(channel)
      .filter(({ id, contacts_per_month }) => named.has(id) || (contacts_per_month ?? 0) > 0)
      .sort((a, b) => a.position - b.position);
  }, [kpis, channel, targets]);
}

/** Up, down and Enter go to the field above or below. */
function goOn(event: KeyboardEvent<HTMLTableElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1, Enter: 1 }[event.key];
  const cell = event.target instanceof HTMLElement ? event.target.closest('[data-place]') : null;
  const [row, column] = (cell?.getAttribute('data-place') ?? '').split('/').map(Number);
  if (step === undefined || row === undefined || column === undefined || event.nativeEvent.isComposing)
    return;
  const rows = event.currentTarget.rows.length;
  for (let next = row + step; next >= 0 && next < rows; next += step) {
    const field = event.currentTarget.querySelector(`[data-place="${next}/${column}"] input`);
    if (!(field instanceof HTMLInputElement)) continue;
    event.preventDefault();
    field.focus();
    field.select();
    return;
  }
}
