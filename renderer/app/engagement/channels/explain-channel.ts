import type { ChannelFigures } from '../../../../shared/domain/engagement/channel-figures.ts';
import { MONTHS } from '../../../../shared/domain/engagement/seasonality.ts';
import { handlingHoursPerFte } from '../../../../shared/domain/sourcing/workload.ts';
import type { Parameters } from '../../../../shared/model/parameters.ts';
import type { Explanation } from '../../../ui/explain/explanation.ts';
import { formatCount, formatFte, formatTimes } from '../format-amount.ts';
import { monthName } from './month-names.ts';

const METHOD =
  'Readiness Workbook method, volumes and season. Workforce arithmetic; paid hours, shrinkage and occupancy stand in Method settings.';

/** The peak of a channel's year, month by month. */
export function explainSeason({ channel, season }: ChannelFigures): Explanation {
  const missing = MONTHS.filter((month) => channel[month] === null).length;
  return {
    title: `Season of ${channel.name}`,
    formula:
      'Each month is divided by the mean of the twelve and multiplied by 100, so that an average month is 100. Peak to average is the highest month divided by the mean.',
    columns: ['Month', 'Entered', 'Index'],
    terms: MONTHS.map((month, at) => [monthName(at), channel[month], season?.indices[at] ?? null]),
    total: season === null ? null : ['Mean', null, 100],
    result:
      season === null
        ? missing === 0
          ? 'Not known: all months are 0.'
          : `Not known yet: ${missing} of 12 months are missing.`
        : `Peak to average ${formatTimes(season.peakToAverage)}, quietest month ${formatTimes(season.troughToAverage)} of the average`,
    notes: ['Percentages of an average month and plain counts give the same index.'],
    source: METHOD,
  };
}

/** The workload of a channel in an average month and at its peak. */
export function explainChannelFte(figures: ChannelFigures, parameters: Parameters): Explanation {
  const { channel, fte, peakFte, season } = figures;
  const hours = handlingHoursPerFte(parameters);
  const { contacts_per_month: contacts, aht_seconds: aht } = channel;
  return {
    title: `Workload of ${channel.name}`,
    formula:
      'Contacts a month × AHT ÷ 3,600 gives handling hours; divided by the handling hours of one full-time equivalent they give people. At the peak they are multiplied by peak to average.',
    columns: ['Term', 'Value'],
    terms: [
      ['Contacts a month', formatCount(contacts)],
      ['AHT in seconds', formatCount(aht)],
      ['Handling hours per FTE and month', formatFte(hours)],
      ['Peak to average', formatTimes(season?.peakToAverage ?? null)],
    ],
    total: null,
    result:
      fte === null
        ? `Not known yet: ${contacts === null ? 'contacts a month are' : 'AHT is'} missing.`
        : `${formatFte(fte)} FTE in an average month, ${peakFte === null ? 'unknown' : formatFte(peakFte)} at the peak`,
    notes: ['Before training, ramp-up and the spread of contacts over a day.'],
    source: METHOD,
  };
}
