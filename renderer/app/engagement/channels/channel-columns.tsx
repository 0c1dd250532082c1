import type { ChannelFigures } from '../../../../shared/domain/engagement/channel-figures.ts';
import { MONTHS } from '../../../../shared/domain/engagement/seasonality.ts';
import type { AnyRow } from '../../../../shared/model/table.ts';
import { tableOf } from '../../../../shared/model/tables.ts';
import { fieldColumns } from '../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../ui/grid/grid-column.ts';
import { formatCount, formatFte, formatTimes } from '../format-amount.ts';
import { peakWords } from './month-names.ts';
import { SeasonBars } from './season-bars.tsx';

/** Volume and handle time, what follows from them, then the twelve months. */
export function channelColumns(figures: ReadonlyMap<string, ChannelFigures>): readonly GridColumn[] {
  const table = tableOf('channel');
  const of = (row: AnyRow) => figures.get(row.id);
  const months = Object.fromEntries(MONTHS.map((month) => [month, { header: labelOf(month), width: 76 }]));
  const [name, ...volume] = fieldColumns(table, ['name', 'contacts_per_month', 'aht_seconds'], {
    name: { width: 190 },
    contacts_per_month: { width: 152 },
    aht_seconds: { width: 84 },
  });
  if (!name) throw new Error('A channel has no name.');
  return [
    name,
    ...volume,
    ...computed(of),
    ...fieldColumns(table, MONTHS, months),
    ...fieldColumns(table, ['voice', 'unattended', 'description'], { description: { hidden: true } }),
  ];
}

function labelOf(month: string): string {
  return `${month.charAt(0).toUpperCase()}${month.slice(1, 3)}, %`;
}

function computed(of: (row: AnyRow) => ChannelFigures | undefined): readonly GridColumn[] {
  const section = 'What follows';
  const figure = (
    key: string,
    header: string,
    help: string,
    width: number,
    value: (figures: ChannelFigures) => number | null,
    format: (value: number | null) => string,
  ): GridColumn => ({
    key,
    header,
    help,
    section,
    width,
    value: (row) => {
      const found = of(row);
      return found ? value(found) : null;
    },
    text: (row) => {
      const found = of(row);
      const number = found ? value(found) : null;
      return number === null ? '' : format(number);
    },
  });
  return [
    {
      key: 'season',
      header: 'Season',
      help: 'January to December; the dashed line is the average month, the strong bar the peak.',
      section,
      width: 112,
      value: (row) => {
        const season = of(row)?.season;
        return season ? peakWords(season) : null;
      },
      render: (row) => {
        const season = of(row)?.season;
        return season ? <SeasonBars season={season} width={92} height={22} /> : null;
      },
    },
    figure(
      'peak_to_average',
      'Peak to average',
      'The busiest month divided by the average month.',
      138,
      ({ season }) => season?.peakToAverage ?? null,
      formatTimes,
    ),
    figure(
      'contacts_per_year',
      'Contacts a year',
      'Contacts a month × 12.',
      146,
      ({ contactsPerYear }) => contactsPerYear,
      formatCount,
    ),
    figure(
      'fte',
      'FTE',
      'Contacts a month × AHT ÷ 3,600, divided by the handling hours of one full-time equivalent.',
      72,
      ({ fte }) => fte,
      formatFte,
    ),
    figure(
      'peak_fte',
      'FTE at peak',
      'Full-time equivalents in the busiest month.',
      104,
      ({ peakFte }) => peakFte,
      formatFte,
    ),
  ];
}
