import type { BidCheck } from '../../../../shared/domain/price/check-bids.ts';
import { type ComparedOffer, VOLUMES } from '../../../../shared/domain/price/compare-offers.ts';
import { offer as offerTable } from '../../../../shared/model/tables/offer.ts';
import type { Book } from '../../book.ts';
import { calculated, yesNo } from '../../cells/calculated.ts';
import { fieldContent } from '../../layout/field-column.ts';
import type { CellOf, Column } from '../../layout/table.ts';
import { VOLUME_NAMES } from './fee-formula.ts';

export const TOO_LOW = '▼ Too low to be credible';

const LOOK = { look: 'calculated', align: 'center', width: 13 } as const;

type OfferColumn = Column<ComparedOffer>;

/** The line of each offer: fees, prices by the unit, extras, totals, ranks, and the should-cost behind it. */
export function comparisonColumns(book: Book, checks: ReadonlyMap<string, BidCheck>): readonly OfferColumn[] {
  const text = (
    key: string,
    header: string,
    width: number,
    of: (one: ComparedOffer) => string,
  ): OfferColumn => ({
    key,
    header,
    width,
    look: 'plain',
    value: of,
  });
  const shown = (field: 'vendor' | 'model', { offer }: ComparedOffer) =>
    String(fieldContent(offerTable.fields[field], offer[field], book.workbook) ?? '');
  return [
    {
      key: 'id',
      header: 'Id',
      width: 16,
      look: 'plain',
      hidden: true,
      name: 'pcm_Id',
      value: ({ offer }) => offer.id,
    },
    { ...text('name', 'Offer', 34, ({ offer }) => offer.name), look: 'key' },
    text('vendor', 'Vendor', 24, (one) => shown('vendor', one)),
    text('model', 'Pricing model', 22, (one) => shown('model', one)),
    {
      ...text('in_race', 'Vendor in the race', 11, ({ inRace }) => yesNo(inRace)),
      align: 'center',
      name: 'pcm_InRace',
    },
    ...VOLUMES.map(
      ({ value: volume }): OfferColumn => ({
        ...LOOK,
        key: `fee_${volume}`,
        header: `Fee, ${volume}`,
        format: '#,##0',
        name: `pcm_Fee${VOLUME_NAMES[volume]}`,
        value: ({ at }, c) =>
          calculated(
            `IFERROR(INDEX(off_Fee${VOLUME_NAMES[volume]},MATCH(${c('id')},off_Id,0)),"–")`,
            at[volume].annual,
          ),
      }),
    ),
    ...unitColumns(),
    ...extraColumns(),
    ...totalColumns(),
    ...shouldCostColumns(checks),
  ];
}

function unitColumns(): readonly OfferColumn[] {
  const unit = (
    key: 'perContact' | 'perMinute' | 'perResolved' | 'perHandleHour',
    header: string,
    units: string,
    format: string,
  ): OfferColumn => ({
    ...LOOK,
    key,
    header,
    format,
    value: ({ at }, c) => calculated(`IFERROR(${c('fee_base')}/(${units}),"–")`, at.base[key]),
  });
  return [
    unit('perContact', 'Per contact', 'pcm_ContactsBase', '#,##0.00'),
    unit('perMinute', 'Per minute', 'pcm_ContactsBase*pcm_Aht/60', '#,##0.000'),
    unit('perResolved', 'Per resolved contact', 'pcm_ContactsBase*pcm_Resolved', '#,##0.00'),
    unit('perHandleHour', 'Per handle hour', 'pcm_HandleBase', '#,##0.00'),
    {
      ...LOOK,
      key: 'perLogged',
      header: 'Per logged hour',
      format: '#,##0.00',
      value: ({ perLoggedHour }, c) =>
        calculated(`IFERROR(${c('fee_base')}/pcm_LoggedBase,"–")`, perLoggedHour),
    },
  ];
}

function extraColumns(): readonly OfferColumn[] {
  const sum = (column: string, c: CellOf) => `IFERROR(SUMIFS(${column},oex_OfferId,${c('id')}),0)`;
  return [
    {
      ...LOOK,
      key: 'fixed',
      header: 'Extras with an amount',
      format: '#,##0',
      value: ({ extras }, c) => calculated(sum('oex_Fixed', c), extras.fixed),
    },
    {
      ...LOOK,
      key: 'share',
      header: 'Extras as a share of the fee',
      format: '0.0%',
      value: ({ extras }, c) => calculated(sum('oex_Share', c), extras.feeShare01),
    },
    {
      ...LOOK,
      key: 'unpriced',
      header: 'Extras without a figure',
      value: ({ extras }, c) => calculated(sum('oex_Open', c), extras.unpriced),
    },
  ];
}

function totalColumns(): readonly OfferColumn[] {
  return VOLUMES.flatMap(({ value: volume }): readonly OfferColumn[] => {
    const name = VOLUME_NAMES[volume];
    return [
      {
        ...LOOK,
        key: `total_${volume}`,
        header: `Total, ${volume}`,
        format: '#,##0',
        name: `pcm_Total${name}`,
        value: ({ at }, c) => {
          const fee = c(`fee_${volume}`);
          return calculated(
            `IF(ISNUMBER(${fee}),${fee}+${c('fixed')}+${fee}*${c('share')},"–")`,
            at[volume].total,
          );
        },
      },
      {
        ...LOOK,
        key: `ranked_${volume}`,
        header: `Total that is ranked, ${volume}`,
        format: '#,##0',
        folded: true,
        name: `pcm_Ranked${name}`,
        value: ({ at, inRace }, c) => {
          const { total } = at[volume];
          return calculated(
            `IF(AND(${c('in_race')}="Yes",ISNUMBER(${c(`total_${volume}`)})),ROUND(${c(`total_${volume}`)},6),"–")`,
            inRace && total !== null ? Math.round(total * 1e6) / 1e6 : null,
          );
        },
      },
      {
        ...LOOK,
        key: `rank_${volume}`,
        header: `Rank, ${volume}`,
        width: 10,
        name: `pcm_Rank${name}`,
        value: ({ at }, c) =>
          calculated(
            `IF(ISNUMBER(${c(`ranked_${volume}`)}),RANK(${c(`ranked_${volume}`)},pcm_Ranked${name},1),"–")`,
            at[volume].rank,
          ),
      },
    ];
  });
}

function shouldCostColumns(checks: ReadonlyMap<string, BidCheck>): readonly OfferColumn[] {
  return [
    {
      ...LOOK,
      key: 'should_cost',
      header: 'Logged hour ought to cost',
      format: '#,##0.00',
      value: ({ offer }, c) =>
        calculated(
          `IFERROR(AVERAGEIFS(shc_Price,shc_Vendor,${c('vendor')},shc_Lowest,1),"–")`,
          checks.get(offer.id)?.perLoggedHour ?? null,
        ),
    },
    {
      ...LOOK,
      key: 'ratio',
      header: 'Offer ÷ should-cost',
      format: '0.00',
      name: 'pcm_Ratio',
      value: ({ offer }, c) =>
        calculated(`IFERROR(${c('perLogged')}/${c('should_cost')},"–")`, checks.get(offer.id)?.ratio ?? null),
    },
    {
      ...LOOK,
      key: 'credible',
      header: 'Credible',
      width: 24,
      value: ({ offer }, c) => {
        const check = checks.get(offer.id);
        return calculated(
          `IF(ISNUMBER(${c('ratio')}),IF(ROUND(${c('ratio')},9)<th_pricing_should_cost_low/100,"${TOO_LOW}","✓"),"")`,
          check === undefined || check.ratio === null ? '' : check.tooLow ? TOO_LOW : '✓',
        );
      },
    },
  ];
}
