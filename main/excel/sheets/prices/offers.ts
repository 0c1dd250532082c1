import {
  type ComparedOffer,
  compareOffers,
  VOLUMES,
} from '../../../../shared/domain/price/compare-offers.ts';
import { priceOffer } from '../../../../shared/domain/price/price-offer.ts';
import type { Offer } from '../../../../shared/model/tables/offer.ts';
import type { Book } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import type { Column } from '../../layout/table.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { OFFERS } from '../sheet-names.ts';
import { feeFormula, VOLUME_NAMES } from './fee-formula.ts';

/** Every offer in its own pricing model, with what it comes to at three volumes. */
export const offers = registerSheet<Offer>({
  name: OFFERS,
  purpose: 'What each vendor charges, in its own pricing model, and what that comes to in a year.',
  hint: 'Fill in what the pricing model needs: a fee shows as soon as everything is there. Volumes stand on the sheet Price comparison.',
  table: 'offer',
  prefix: 'off',
  tab: 'selection',
  worked: offerColumns,
  printUntil: 'valid_until',
  changes: {
    vendor: { band: 'Offer', width: 26 },
    rate: { name: 'off_Rate', format: '#,##0.00##' },
    variable_rate: { format: '#,##0.00##' },
    exchange_rate: { format: '0.0000##' },
    counts: { name: 'off_Counts' },
    base_fee: { format: '#,##0', width: 14 },
    baseline: { format: '#,##0', width: 14 },
    actual: { format: '#,##0', width: 14 },
    bonus: { format: '#,##0', width: 13 },
    malus: { format: '#,##0', width: 13 },
  },
});

function offerColumns(book: Book): readonly Column<Offer>[] {
  const compared = new Map(compareOffers(book.workbook).offers.map((one) => [one.offer.id, one]));
  const of = (row: Offer): ComparedOffer => {
    const found = compared.get(row.id);
    if (!found) throw new Error(`The offer ${row.id} is not compared.`);
    return found;
  };
  const { currency } = book.engagement;
  const helper = (
    key: string,
    header: string,
    name: string | null,
    value: Column<Offer>['value'],
    format = '0.0000##',
  ): Column<Offer> => ({
    key,
    header,
    width: 13,
    look: 'calculated',
    align: 'center',
    folded: true,
    format,
    ...(name === null ? {} : { name }),
    value,
  });
  return [
    ...VOLUMES.map(
      ({ value: volume }, index): Column<Offer> => ({
        key: `fee_${volume}`,
        header: `Fee, ${volume} volume`,
        width: 14,
        look: 'calculated',
        align: 'center',
        format: '#,##0',
        name: `off_Fee${VOLUME_NAMES[volume]}`,
        ...(index === 0 ? { band: `Result, ${currency} a year` } : {}),
        value: (row, c) => calculated(feeFormula(c, VOLUME_NAMES[volume]), of(row).at[volume].annual),
      }),
    ),
    helper('fx', 'Rate that counts', null, (row, c) => {
      const known = !priceOffer(row, of(row).tiers, compareOffers(book.workbook).work).missing.includes(
        'exchange_rate',
      );
      return calculated(
        `IF(ISNUMBER(${c('exchange_rate')}),${c('exchange_rate')},IF(OR(TRIM(${c('currency')})="",TRIM(${c('currency')})=pcm_Currency),1,"–"))`,
        known ? (row.exchange_rate ?? 1) : null,
      );
    }),
    helper('factor', 'Rate for extras', 'off_Factor', (row, c) =>
      calculated(`IF(ISNUMBER(${c('exchange_rate')}),${c('exchange_rate')},1)`, row.exchange_rate ?? 1),
    ),
    helper('years', 'Years of the term', 'off_Years', (row, c) =>
      calculated(
        `IF(ISNUMBER(${c('term_months')}),${c('term_months')},prf_Horizon)/12`,
        (row.term_months ?? book.engagement.horizon_months) / 12,
      ),
    ),
    helper('unpriced', 'Tiers without a price', null, (row, c) =>
      calculated(
        `IFERROR(COUNTIFS(oti_OfferId,${c('id')},oti_Priced,0),0)`,
        of(row).tiers.filter(({ price }) => price === null).length,
      ),
    ),
    helper('base_price', 'Price below the first tier', null, (row, c) => {
      const fromZero = of(row).tiers.some(({ above }) => above === 0);
      return calculated(
        `IF(IFERROR(COUNTIFS(oti_OfferId,${c('id')},oti_Above,0),0)>0,0,IF(ISNUMBER(${c('rate')}),${c('rate')},"–"))`,
        fromZero ? 0 : row.rate,
      );
    }),
  ];
}
