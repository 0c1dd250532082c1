import type { ClipboardEvent } from 'react';
import { v7 as uuid } from 'uuid';
import { type ChannelLevel, setChannelLevels } from '../../../../../shared/commands/set-channel-levels.ts';
import {
  channelLevels,
  type LevelField,
  measuredIn,
} from '../../../../../shared/domain/kpi/channel-levels.ts';
import { levelFlags, levelFlagWords } from '../../../../../shared/domain/kpi/level-flags.ts';
import { Refusal } from '../../../../../shared/lib/refusal.ts';
import { readValue } from '../../../../../shared/model/read-value.ts';
import type { AnyField } from '../../../../../shared/model/table.ts';
import type { Channel } from '../../../../../shared/model/tables/channel.ts';
import type { Kpi } from '../../../../../shared/model/tables/kpi.ts';
import { type KpiTarget, kpiTarget } from '../../../../../shared/model/tables/kpi-target.ts';
import { emptyWorkbook } from '../../../../../shared/model/workbook.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { formatPlain } from '../../../../ui/format-score.ts';
import { readTsv } from '../../../../ui/grid/clipboard/tsv.ts';
import { SaveText } from '../../../../ui/save-text.tsx';
import { commit } from '../../../../workbook/store.ts';
import styles from './channels.module.css';

interface LevelCellProps {
  readonly kpi: Kpi;
  readonly channel: Channel;
  readonly field: LevelField;
  readonly target: KpiTarget | null;
  /** Row and column, for the keys. */
  readonly place: string;
  /** This KPI and those under it, this channel and those beside it: where a pasted block goes. */
  readonly below: readonly Kpi[];
  readonly right: readonly Channel[];
}

/** A level of a KPI in one channel. The KPI's own stands in grey until another is typed. */
export function LevelCell({ kpi, channel, field, target, place, below, right }: LevelCellProps) {
  const levels = channelLevels(kpi, channel.id, target);
  if (levels === null)
    return (
      <td className={styles.none} title={`${kpi.name} is not measured in ${channel.name}`}>
        <span className={styles.unseen}>not measured</span>
      </td>
    );
  const [flag] = levelFlags({ ...levels, direction: kpi.direction });
  const words =
    flag === undefined ? undefined : levelFlagWords(flag, { ...levels, direction: kpi.direction }, kpi.unit);
  const label = kpiTarget.fields[field].label;
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    event.stopPropagation();
    commit((workbook) => setChannelLevels(workbook, pasted(text, below, right, field), uuid)).catch(
      showRefusal,
    );
  };
  return (
    <td
      data-place={place}
      data-own={levels.own.includes(field) || undefined}
      data-flag={flag}
      title={words}
      onPasteCapture={onPaste}
    >
      <SaveText
        kind="number"
        label={`${label} of ${kpi.name} in ${channel.name}`}
        labelHidden
        draftKey={`kpi_target/${kpi.id}/${channel.id}/${field}`}
        value={target?.[field] == null ? '' : String(target[field])}
        placeholder={formatPlain(levels[field])}
        className={styles.field ?? ''}
        onCommit={async (text) => {
          const value = read(text, field);
          await commit((workbook) =>
            setChannelLevels(workbook, [{ kpi: kpi.id, channel: channel.id, field, value }], uuid),
          );
        }}
      />
    </td>
  );
}

/** The levels that a pasted block sets; cells that are not measured, or lie beyond the table, are left out. */
function pasted(
  text: string,
  kpis: readonly Kpi[],
  channels: readonly Channel[],
  field: LevelField,
): readonly ChannelLevel[] {
  return readTsv(text).flatMap((row, down) =>
    row.flatMap((cell, across) => {
      const kpi = kpis[down];
      const channel = channels[across];
      if (!kpi || !channel || !measuredIn(kpi, channel.id)) return [];
      const where = `${kpi.name} in ${channel.name}: “${cell}”. `;
      return [{ kpi: kpi.id, channel: channel.id, field, value: read(cell, field, where) }];
    }),
  );
}

/**
 * @param where what a refusal begins with, so that one wrong cell of many is found
 * @throws Refusal `invalid` when it is no number.
 */
function read(text: string, field: LevelField, where = ''): number | null {
  const reading = readValue(kpiTarget.fields[field] as AnyField, text, emptyWorkbook());
  if (!reading.ok)
    throw new Refusal('invalid', `${where}${reading.message}${where === '' ? '' : ' Nothing was pasted.'}`);
  return reading.value as number | null;
}
