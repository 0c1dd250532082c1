import { compareOffers } from '../../../../shared/domain/price/compare-offers.ts';
import type { OfferExtra } from '../../../../shared/model/tables/offer-extra.ts';
import type { Book } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { ATTENTION, markWhere } from '../../layout/marks.ts';
import type { Column } from '../../layout/table.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { OFFER_EXTRAS } from '../sheet-names.ts';
import { EXTRA_WORD } from './fee-formula.ts';
import { offerIdColumn } from './offer-parts.ts';

/** What offers cost beside their fee. */
export const offerExtras = registerSheet<OfferExtra>({
  name: OFFER_EXTRAS,
  purpose: 'What offers cost beside their fee, named by the vendor or added by us.',
  hint: 'What is paid once is spread over the term of the offer, or over the horizon of the profile where it has none. An extra without a figure is not in the total.',
  table: 'offer_extra',
  prefix: 'oex',
  tab: 'selection',
  worked: extraColumns,
  changes: { offer: { band: 'Facts', width: 32 } },
  finish: (_, sheet, span) =>
    markWhere(sheet, span.cells('open'), `$${span.letter('open')}${span.first}=1`, ATTENTION),
});

function extraColumns(book: Book): readonly Column<OfferExtra>[] {
  const lines = new Map(
    compareOffers(book.workbook).offers.flatMap(({ extras }) =>
      extras.lines.map((line) => [line.extra.id, line] as const),
    ),
  );
  const percent = EXTRA_WORD('fee-percent');
  return [
    {
      key: 'fixed',
      header: `A year, ${book.engagement.currency}`,
      width: 13,
      look: 'calculated',
      align: 'center',
      format: '#,##0',
      name: 'oex_Fixed',
      band: 'Result',
      value: ({ id }, c) => {
        const ofOffer = (column: string) => `IFERROR(INDEX(${column},MATCH(${c('offer_id')},off_Id,0)),1)`;
        return calculated(
          `IF(OR(${c('kind')}=${percent},NOT(ISNUMBER(${c('amount')}))),0,${c('amount')}/IF(${c('kind')}=${EXTRA_WORD('once')},${ofOffer('off_Years')},1)*${ofOffer('off_Factor')})`,
          lines.get(id)?.fixed ?? 0,
        );
      },
    },
    {
      key: 'share',
      header: 'Share of the fee',
      width: 11,
      look: 'calculated',
      align: 'center',
      format: '0.0%',
      name: 'oex_Share',
      value: ({ id }, c) =>
        calculated(`IF(${c('kind')}=${percent},SUM(${c('percent')})/100,0)`, lines.get(id)?.feeShare01 ?? 0),
    },
    {
      key: 'open',
      header: 'Has no figure',
      width: 10,
      look: 'calculated',
      align: 'center',
      name: 'oex_Open',
      value: ({ id }, c) => {
        const line = lines.get(id);
        const open = line !== undefined && line.fixed === null && line.feeShare01 === null;
        return calculated(
          `IF(ISNUMBER(IF(${c('kind')}=${percent},${c('percent')},${c('amount')})),0,1)`,
          open ? 1 : 0,
        );
      },
    },
    offerIdColumn<OfferExtra>('oex_OfferId'),
  ];
}
