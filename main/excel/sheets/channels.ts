import { type ChannelFigures, channelFigures } from '../../../shared/domain/engagement/channel-figures.ts';
import { MONTHS } from '../../../shared/domain/engagement/seasonality.ts';
import { handlingHoursPerFte } from '../../../shared/domain/sourcing/workload.ts';
import { parametersOf } from '../../../shared/model/parameters.ts';
import type { Channel } from '../../../shared/model/tables/channel.ts';
import type { Book, SheetPlan } from '../book.ts';
import { calculated } from '../cells/calculated.ts';
import type { CellOf, Column } from '../layout/table.ts';
import type { ColumnChanges } from './registers/register-columns.ts';
import { registerSheet } from './registers/register-sheet.ts';
import { CHANNELS } from './sheet-names.ts';

/** What arrives in which channel and month, and what follows from it. */
export const channels: SheetPlan = registerSheet<Channel>({
  name: CHANNELS,
  purpose: 'Contacts, handle time and season of every channel, with workload and peak.',
  hint: 'One row per channel. Months are percentages of an average month, or plain counts: only their proportions count.',
  table: 'channel',
  prefix: 'chn',
  tab: 'across',
  worked,
  changes: changes(),
  printUntil: 'december',
});

function changes(): ColumnChanges<Channel> {
  const months = MONTHS.map((month) => {
    const name = `chn_${month.charAt(0).toUpperCase()}${month.slice(1)}`;
    return [month, { width: 10, align: 'center', format: '0.0', name }] as const;
  });
  return {
    ...Object.fromEntries(months),
    contacts_per_month: { name: 'chn_Contacts' },
    aht_seconds: { name: 'chn_AHT' },
  };
}

function worked(book: Book): readonly Column<Channel>[] {
  const hours = handlingHoursPerFte(parametersOf(book.workbook));
  const figures = new Map<string, ChannelFigures>();
  const of = (row: Channel) => {
    const known = figures.get(row.id) ?? channelFigures(row, hours);
    figures.set(row.id, known);
    return known;
  };
  const year = (cell: CellOf) => `${cell('january')}:${cell('december')}`;
  const whole = (cell: CellOf) => `AND(COUNT(${year(cell)})=12,SUM(${year(cell)})>0)`;
  const column = (
    about: Pick<Column<Channel>, 'key' | 'header' | 'name' | 'format'> & { readonly band?: string },
    formula: (cell: CellOf) => string,
    value: (figures: ChannelFigures) => number | null,
  ): Column<Channel> => ({
    width: 12,
    look: 'calculated',
    align: 'center',
    ...about,
    value: (row, cell) => calculated(formula(cell), value(of(row))),
  });
  const atPeak = (cell: CellOf, key: string) =>
    `IF(AND(ISNUMBER(${cell(key)}),ISNUMBER(${cell('peak')})),${cell(key)}*${cell('peak')},"–")`;
  return [
    column(
      { key: 'year', header: 'Contacts a year', name: 'chn_Year', format: '#,##0', band: 'What follows' },
      (cell) => `IF(ISNUMBER(${cell('contacts_per_month')}),${cell('contacts_per_month')}*12,"–")`,
      ({ contactsPerYear }) => contactsPerYear,
    ),
    column(
      { key: 'fte', header: 'Workload in FTE', name: 'chn_FTE', format: '0.0' },
      (cell) =>
        `IF(AND(ISNUMBER(${cell('contacts_per_month')}),ISNUMBER(${cell('aht_seconds')})),${cell('contacts_per_month')}*${cell('aht_seconds')}/3600/hours_per_fte,"–")`,
      ({ fte }) => fte,
    ),
    column(
      { key: 'peak', header: 'Peak to average', name: 'chn_Peak', format: '0.00' },
      (cell) => `IF(${whole(cell)},MAX(${year(cell)})/(SUM(${year(cell)})/12),"–")`,
      ({ season }) => season?.peakToAverage ?? null,
    ),
    column(
      { key: 'trough', header: 'Trough to average', name: 'chn_Trough', format: '0.00' },
      (cell) => `IF(${whole(cell)},MIN(${year(cell)})/(SUM(${year(cell)})/12),"–")`,
      ({ season }) => season?.troughToAverage ?? null,
    ),
    column(
      {
        key: 'peak_contacts',
        header: 'Contacts in the busiest month',
        name: 'chn_PeakContacts',
        format: '#,##0',
      },
      (cell) => atPeak(cell, 'contacts_per_month'),
      ({ peakContacts }) => peakContacts,
    ),
    column(
      { key: 'peak_fte', header: 'FTE in the busiest month', name: 'chn_PeakFTE', format: '0.0' },
      (cell) => atPeak(cell, 'fte'),
      ({ peakFte }) => peakFte,
    ),
    {
      ...column(
        {
          key: 'per_point',
          header: 'Contacts per point of the index',
          name: 'chn_PerPoint',
          format: '0.0000',
        },
        (cell) =>
          `IF(AND(ISNUMBER(${cell('peak_contacts')}),${cell('contacts_per_month')}>0),${cell('contacts_per_month')}*12/SUM(${year(cell)}),0)`,
        ({ channel, season }) => {
          if (!channel.contacts_per_month || season === null) return 0;
          return (
            (channel.contacts_per_month * 12) / MONTHS.reduce((sum, month) => sum + (channel[month] ?? 0), 0)
          );
        },
      ),
      folded: true,
    },
    column(
      {
        key: 'on_map',
        header: 'Contacts a month on the touchpoint map',
        name: 'chn_OnMap',
        format: '#,##0',
        band: 'Touchpoint map',
      },
      (cell) =>
        `IF(COUNTIFS(tpt_Channel,${cell('name')},tpt_Contacts,">=0")=0,"–",SUMIFS(tpt_Contacts,tpt_Channel,${cell('name')}))`,
      ({ channel }) => onMap(book, channel),
    ),
    {
      ...column(
        { key: 'explained', header: 'Contacts explained', name: 'chn_Explained', format: '#,##0' },
        (cell) => `MIN(SUM(${cell('contacts_per_month')}),SUM(${cell('on_map')}))`,
        ({ channel }) => Math.min(channel.contacts_per_month ?? 0, onMap(book, channel) ?? 0),
      ),
      folded: true,
    },
  ];
}

/** Known contacts of a channel's touchpoints; null when none is known. */
function onMap({ workbook }: Book, channel: Channel): number | null {
  const known = Object.values(workbook.touchpoint).flatMap((row) =>
    row.channel === channel.id ? (row.contacts_per_month ?? []) : [],
  );
  return known.length === 0 ? null : known.reduce((sum, contacts) => sum + contacts, 0);
}
