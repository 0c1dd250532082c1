import type { Offer } from '../../../../shared/model/tables/offer.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';
import { calculated } from '../../cells/calculated.ts';
import type { Column } from '../../layout/table.ts';

/** A row that belongs to an offer. */
interface OfOffer {
  readonly id: string;
  readonly offer: string;
}

/** The hidden id of the offer that a row belongs to: names may stand for several offers, ids do not. */
export function offerIdColumn<R extends OfOffer>(name: string): Column<R> {
  return {
    key: 'offer_id',
    header: 'Id of the offer',
    width: 16,
    look: 'calculated',
    folded: true,
    name,
    value: ({ offer }, c) =>
      calculated(`IFERROR(INDEX(off_Id,MATCH(${c('offer')},off_Name,0)),${c('offer')})`, offer),
  };
}

/** Rows of offers, offer by offer in the order of the register. */
export function byOffer<R extends OfOffer>(
  rows: Readonly<Record<string, R>>,
  { offer }: Pick<Workbook, 'offer'>,
  within: (row: R) => number,
): readonly R[] {
  const place = (id: string) => (offer[id] as Offer | undefined)?.position ?? 0;
  return Object.values(rows).sort(
    (a, b) => place(a.offer) - place(b.offer) || within(a) - within(b) || (a.id < b.id ? -1 : 1),
  );
}
