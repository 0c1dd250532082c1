import type { ProfileFigures } from '../../../../shared/domain/engagement/profile-figures.ts';
import type { Row } from '../../../../shared/model/tables.ts';
import type { Explanation } from '../../../ui/explain/explanation.ts';
import { formatCount, formatFte, formatMoney } from '../format-amount.ts';

type Engagement = Row<'engagement'>;

const METHOD =
  'Readiness Workbook method, engagement profile. Plain arithmetic on what the profile and its channels say.';

/** Figures that the profile derives, in the order in which it shows them. */
export type Derived = 'costPerFte' | 'costPerContact' | 'contactsPerFte' | 'workloadFte';

/** How a derived figure of the profile came about. */
export function explainProfile(which: Derived, engagement: Engagement, figures: ProfileFigures): Explanation {
  const { currency, team_cost: cost, team_fte: team } = engagement;
  const money = (amount: number | null) => formatMoney(amount, currency);
  const year = figures.contactsPerYear;
  const silent = figures.channels.filter(({ channel }) => channel.contacts_per_month === null).length;
  const unheard =
    silent === 0
      ? []
      : [
          `${silent} of ${figures.channels.length} channels ${silent === 1 ? 'has no volume and is' : 'have no volume and are'} left out.`,
        ];
  const quotient = (
    title: string,
    formula: string,
    terms: readonly (readonly [string, string])[],
    result: string | null,
  ): Explanation => ({
    title,
    formula,
    columns: ['Term', 'Value'],
    terms,
    total: null,
    result:
      result === null
        ? 'Not known yet: one of the two is missing or 0.'
        : `${terms[0]?.[1]} ÷ ${terms[1]?.[1]} = ${result}`,
    notes: which === 'costPerFte' ? [] : unheard,
    source: METHOD,
  });
  const teamCost = ['Cost of the team a year', money(cost)] as const;
  const teamFte = ['Team today, FTE', formatFte(team)] as const;
  const contacts = ['Contacts a year, all channels', formatCount(year)] as const;
  switch (which) {
    case 'costPerFte':
      return quotient(
        'Cost per FTE',
        'What the team costs a year, divided by its full-time equivalents.',
        [teamCost, teamFte],
        figures.costPerFte === null ? null : money(figures.costPerFte),
      );
    case 'costPerContact':
      return quotient(
        'Cost per contact',
        'What the team costs a year, divided by the contacts of a year: contacts a month × 12, over all channels that have a volume.',
        [teamCost, contacts],
        figures.costPerContact === null ? null : money(figures.costPerContact),
      );
    case 'contactsPerFte':
      return quotient(
        'Contacts per FTE a year',
        'Contacts of a year divided by the full-time equivalents of the team.',
        [contacts, teamFte],
        figures.contactsPerFte === null ? null : formatCount(figures.contactsPerFte),
      );
    case 'workloadFte':
      return {
        title: 'Workload of the channels',
        formula:
          'For each channel, contacts a month × AHT ÷ 3,600 gives handling hours; divided by the handling hours that one full-time equivalent has in a month they give people. The channels are added up.',
        columns: ['Channel', 'Contacts a month', 'AHT in seconds', 'FTE'],
        terms: figures.channels.flatMap(({ channel, fte }) =>
          fte === null ? [] : [[channel.name, channel.contacts_per_month, channel.aht_seconds, fte]],
        ),
        total: ['Together', figures.contactsPerMonth, null, figures.workloadFte],
        result: `${formatFte(figures.workloadFte)} FTE in an average month; the team today has ${formatFte(team)}.`,
        notes: [
          'Paid hours, shrinkage and occupancy stand in Method settings.',
          'Far fewer people than the workload asks for: contacts are lost or hours are worked unpaid. Far more: part of the team does other work.',
        ],
        source: METHOD,
      };
  }
}
