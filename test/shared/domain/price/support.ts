import type { ComparedWork } from '../../../../shared/domain/price/compared-work.ts';
import type { Offer } from '../../../../shared/model/tables/offer.ts';
import type { OfferTier } from '../../../../shared/model/tables/offer-tier.ts';
import { newRow, type Row, type TableName } from '../../../../shared/model/tables.ts';
import { emptyWorkbook, type Workbook } from '../../../../shared/model/workbook.ts';

/** The shared inputs of the method's vectors: 24,000 handle hours, 30,000 logged hours, 20.6044 FTE. */
export const WORK: ComparedWork = {
  contacts: 240_000,
  ahtSeconds: 360,
  occupancy01: 0.8,
  shrinkage01: 0.3,
  paidHoursPerYear: 2_080,
  resolved01: 0.7,
  currency: 'EUR',
};

export function offer(values: Partial<Offer>): Offer {
  return newRow('offer', { id: 'offer', vendor: 'v', name: 'Offer', ...values });
}

export function tiers(...steps: readonly (readonly [above: number, price: number | null])[]): OfferTier[] {
  return steps.map(([above, price], index) =>
    newRow('offer_tier', { id: `t${index}`, offer: 'offer', above, price }),
  );
}

/** 2.60 to 100,000 contacts, 2.40 to 200,000, 2.20 above. */
export const STEPS = tiers([0, 2.6], [100_000, 2.4], [200_000, 2.2]);

type Rows = { readonly [N in TableName]?: readonly (Partial<Row<N>> & { readonly id: string })[] };

/** A workbook with one engagement that compares the work of the vectors, and the rows given. */
export function workbookOf(rows: Rows, engagement: Partial<Row<'engagement'>> = {}): Workbook {
  const tables = Object.entries(rows).map(([name, list]) => [
    name,
    Object.fromEntries(
      (list as readonly { readonly id: string }[]).map((values, index) => [
        values.id,
        newRow(name as TableName, { position: index + 1, ...values } as never),
      ]),
    ),
  ]);
  const one = newRow('engagement', {
    id: 'e',
    title: 'Test',
    compare_contacts: 240_000,
    compare_aht: 360,
    compare_resolved_percent: 70,
    ...engagement,
  });
  return { ...emptyWorkbook(), ...Object.fromEntries(tables), engagement: { e: one } } as Workbook;
}
