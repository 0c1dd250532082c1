import type { Change, Edit } from '../changes/change.ts';
import { LEVEL_FIELDS, type LevelField } from '../domain/kpi/channel-levels.ts';
import { Refusal } from '../lib/refusal.ts';
import { type KpiTarget, kpiTarget } from '../model/tables/kpi-target.ts';
import { newRow } from '../model/tables.ts';
import type { Workbook } from '../model/workbook.ts';
import { putEdit } from './put.ts';

/** A level of a KPI in a channel; null lets the KPI's own level count again. */
export interface ChannelLevel {
  readonly kpi: string;
  readonly channel: string;
  readonly field: LevelField;
  readonly value: number | null;
}

/**
 * Sets levels of KPIs in channels as one act. A channel whose last own level is taken away has no row any more.
 *
 * @param newId makes the id of a row that is added
 * @throws Refusal `missing-row` when a KPI or channel is not there, `invalid` for a value that the model does not allow.
 */
export function setChannelLevels(
  workbook: Workbook,
  levels: readonly ChannelLevel[],
  newId: () => string,
): Change {
  const rows = new Map<string, KpiTarget>();
  for (const { kpi, channel, field, value } of levels) {
    const { kpi: known, channel: channels } = workbook;
    if (!known[kpi] || !channels[channel])
      throw new Refusal('missing-row', 'This KPI or channel is not there any more, so no level was set.');
    const place = `${kpi}\n${channel}`;
    const row =
      rows.get(place) ?? find(workbook, kpi, channel) ?? newRow('kpi_target', { id: newId(), kpi, channel });
    rows.set(place, { ...row, [field]: value });
  }
  const edits = [...rows.values()].flatMap((row): readonly Edit[] => {
    const before = workbook.kpi_target[row.id] ?? null;
    const empty = LEVEL_FIELDS.every((field) => row[field] === null);
    if (!empty) return [putEdit(workbook, 'kpi_target', row)];
    return before ? [{ table: 'kpi_target', id: row.id, before, after: null }] : [];
  });
  return { title: titleOf(workbook, levels), edits };
}

function find(workbook: Workbook, kpi: string, channel: string): KpiTarget | undefined {
  return Object.values(workbook.kpi_target).find((row) => row.kpi === kpi && row.channel === channel);
}

function titleOf(workbook: Workbook, levels: readonly ChannelLevel[]): string {
  const [only] = levels;
  if (levels.length !== 1 || !only) return `Set ${levels.length} levels of channels`;
  const label = kpiTarget.fields[only.field].label.toLowerCase();
  return `Set ${label} of ${workbook.kpi[only.kpi]?.name} in ${workbook.channel[only.channel]?.name}`;
}
