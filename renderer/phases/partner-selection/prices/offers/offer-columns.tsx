import type { ComparedOffer } from '../../../../../shared/domain/price/compare-offers.ts';
import { tableOf } from '../../../../../shared/model/tables.ts';
import { fieldColumns } from '../../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../../ui/grid/grid-column.ts';
import { ToneBadge } from '../../../../ui/tone-badge.tsx';
import { formatWhole, missingSentence } from '../price-words.ts';

const SHOWN = [
  'vendor',
  'model',
  'round',
  'counts',
  'rate',
  'currency',
  'exchange_rate',
  'term_months',
  'valid_until',
];
const HIDDEN = [
  'seats',
  'tier_method',
  'minimum_contacts',
  'increment_seconds',
  'base_fee',
  'baseline',
  'actual',
  'share_percent',
  'bonus',
  'malus',
  'threshold_contacts',
  'variable_rate',
  'shared_unit',
  'handover_rate',
  'contained_percent',
  'exchange_on',
  'index_percent',
  'productivity_percent',
  'includes',
  'excludes',
  'note',
];

/** The register of offers: what each comes to stands right behind its name. */
export function offerColumns(offers: readonly ComparedOffer[], currency: string): readonly GridColumn[] {
  const known = new Map(offers.map((one) => [one.offer.id, one]));
  const [name, ...others] = fieldColumns(
    tableOf('offer'),
    ['name', ...SHOWN, ...HIDDEN],
    Object.fromEntries(HIDDEN.map((key) => [key, { hidden: true }])),
  );
  if (!name) throw new Error('An offer has no fields.');
  const amount = (key: string, header: string, help: string, of: (one: ComparedOffer) => number | null) => ({
    key,
    header: `${header}, ${currency}`,
    help,
    section: 'Result',
    width: 130,
    value: (row: { readonly id: string }) => {
      const one = known.get(row.id);
      return one ? of(one) : null;
    },
    text: (row: { readonly id: string }) => {
      const one = known.get(row.id);
      const value = one ? of(one) : null;
      return value === null ? '' : formatWhole(value);
    },
  });
  return [
    name,
    {
      key: 'missing',
      header: 'Price',
      help: 'Whether everything is there that the pricing model needs.',
      section: 'Result',
      width: 190,
      value: (row) =>
        known.get(row.id)?.missing.length ? missingSentence(known.get(row.id) ?? { missing: [] }) : 'Known',
      render: (row) => {
        const one = known.get(row.id);
        if (!one) return null;
        return one.missing.length > 0 ? (
          <ToneBadge tone="attention">{missingSentence(one)}</ToneBadge>
        ) : (
          <ToneBadge tone="good">Known</ToneBadge>
        );
      },
    },
    amount('fee', 'Fee', 'Of a year at the base volume.', ({ at }) => at.base.annual),
    amount('total', 'Total', 'Fee and extras of a year.', ({ at }) => at.base.total),
    ...others,
  ];
}
