import type { OfferTier } from '../../../../shared/model/tables/offer-tier.ts';
import type { Book, SheetPlan } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { writeRegister } from '../../layout/register-page.ts';
import type { Column } from '../../layout/table.ts';
import { idColumn, inputColumn, sectionColumns } from '../registers/register-columns.ts';
import { OFFER_TIERS } from '../sheet-names.ts';
import { byOffer, offerIdColumn } from './offer-parts.ts';

/** The price lists of offers that charge by the contact. */
export const offerTiers: SheetPlan = {
  name: OFFER_TIERS,
  purpose: 'Prices by the contact that fall with the volume, tier by tier.',
  tab: 'selection',
  write: (book, sheet) => {
    const rows = byOffer(book.workbook.offer_tier, book.workbook, ({ above }) => above);
    writeRegister<OfferTier>(book, sheet, {
      title: OFFER_TIERS,
      hint: 'A tier begins with the first contact after the number under Above. Where no tier begins at 0, the rate of the offer applies before the first.',
      columns: [
        idColumn<OfferTier>(({ id }) => id, 'oti_Id'),
        inputColumn<OfferTier>(book, 'offer_tier', 'offer', (row) => row, { width: 34, band: 'Tier' }),
        ...sectionColumns<OfferTier>(book, 'offer_tier', (row) => row, {
          placed: ['offer'],
          changes: {
            above: { name: 'oti_Above' },
            price: { name: 'oti_Price', format: '#,##0.00##' },
          },
        }),
        ...tierColumns(book, rows),
      ],
      rows,
      printUntil: 'price',
      portrait: true,
    });
    return { rows: rows.length, complete: null };
  },
};

function tierColumns(book: Book, rows: readonly OfferTier[]): readonly Column<OfferTier>[] {
  const below = (row: OfferTier) =>
    rows.filter(({ offer, above }) => offer === row.offer && above < row.above);
  const rate = ({ offer }: OfferTier) => book.workbook.offer[offer]?.rate ?? 0;
  const before = (row: OfferTier) => {
    const last = below(row).at(-1);
    return last ? (last.price ?? 0) : row.above > 0 ? rate(row) : 0;
  };
  return [
    offerIdColumn<OfferTier>('oti_OfferId'),
    {
      key: 'priced',
      header: 'Has a price',
      width: 10,
      look: 'calculated',
      align: 'center',
      folded: true,
      name: 'oti_Priced',
      value: ({ price }, c) => calculated(`IF(ISNUMBER(${c('price')}),1,0)`, price === null ? 0 : 1),
    },
    {
      key: 'number',
      header: 'Tiers below',
      width: 10,
      look: 'calculated',
      align: 'center',
      folded: true,
      name: 'oti_No',
      value: (row, c) =>
        calculated(
          `IFERROR(COUNTIFS(oti_OfferId,${c('offer_id')},oti_Above,"<"&${c('above')}),0)`,
          below(row).length,
        ),
    },
    {
      key: 'step',
      header: 'More than the tier below',
      width: 13,
      look: 'calculated',
      align: 'center',
      format: '#,##0.00##',
      folded: true,
      name: 'oti_Step',
      value: (row, c) => {
        const first = `IF(${c('above')}>0,IFERROR(SUM(INDEX(off_Rate,MATCH(${c('offer_id')},off_Id,0))),0),0)`;
        const other = `IFERROR(SUMIFS(oti_Price,oti_OfferId,${c('offer_id')},oti_No,${c('number')}-1),0)`;
        return calculated(
          `SUM(${c('price')})-IF(${c('number')}=0,${first},${other})`,
          (row.price ?? 0) - before(row),
        );
      },
    },
  ];
}
