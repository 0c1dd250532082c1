import type { PricingModel } from '../../../../shared/model/selection-lists.ts';
import {
  EXTRA_KINDS,
  PRICING_MODELS,
  SHARED_UNITS,
  TIER_METHODS,
} from '../../../../shared/model/selection-lists.ts';
import type { CellOf } from '../../layout/table.ts';

/** The three volumes, as the names of their cells end. */
export const VOLUME_NAMES = { low: 'Low', base: 'Base', high: 'High' } as const;

export type VolumeName = (typeof VOLUME_NAMES)[keyof typeof VOLUME_NAMES];

/** A choice as cells show it, in quotes. */
export function word(
  list: readonly { readonly value: string; readonly label: string }[],
  value: string,
): string {
  return `"${list.find((one) => one.value === value)?.label ?? value}"`;
}

export const EXTRA_WORD = (value: (typeof EXTRA_KINDS)[number]['value']) => word(EXTRA_KINDS, value);

/**
 * The yearly fee of an offer from the cells of its row, in the workbook's currency; "–" while a figure is missing that
 * its pricing model needs. Tiers are read from the sheet of the tiers, where each holds by how much its price differs
 * from the one below: contacts above each border times that step add up to the fee.
 */
export function feeFormula(c: CellOf, volume: VolumeName): string {
  const contacts = `pcm_Contacts${volume}`;
  const billed = `MAX(${contacts},SUM(${c('minimum_contacts')}))`;
  const reached = `(oti_OfferId=${c('id')})*(oti_Above<${billed})`;
  const known = (cells: readonly string[]) => `AND(${cells.map((cell) => `ISNUMBER(${cell})`).join(',')})`;
  const when = (cells: readonly string[], fee: string) => `IF(${known(cells)},(${fee})*${c('fx')},"–")`;
  const rate = c('rate');

  const minute = when(
    [contacts, 'pcm_Aht', rate],
    `${contacts}*(pcm_Aht+SUM(${c('increment_seconds')})/2)/60*${rate}`,
  );
  const stepped = `${c('base_price')}*${billed}+SUMPRODUCT(${reached}*(${billed}-oti_Above)*oti_Step)`;
  const allUnits = `${billed}*(${c('base_price')}+SUMPRODUCT(${reached}*oti_Step))`;
  const contact = `IF(${c('unpriced')}>0,"–",${when(
    [contacts, c('base_price')],
    `IF(${c('tier_method')}=${word(TIER_METHODS, 'all-units')},${allUnits},${stepped})`,
  )})`;
  const share = [c('share_percent'), c('baseline'), c('actual')] as const;
  const saved = `IF(COUNT(${share.join(',')})=0,0,${share[0]}/100*MAX(0,${share[1]}-${share[2]}))`;

  const fees: Readonly<Record<PricingModel, string>> = {
    fte: `IF(ISNUMBER(${c('seats')}),${when([rate], `${c('seats')}*${rate}*12`)},${when(
      [rate, `pcm_Fte${volume}`],
      `ROUNDUP(ROUND(pcm_Fte${volume},9),0)*${rate}*12`,
    )})`,
    'logged-hour': when([`pcm_Logged${volume}`, rate], `pcm_Logged${volume}*${rate}`),
    'paid-hour': when([`pcm_Paid${volume}`, rate], `pcm_Paid${volume}*${rate}`),
    minute,
    contact,
    resolution: when([contacts, 'pcm_Resolved', rate], `${contacts}*pcm_Resolved*${rate}`),
    outcome: `IF(AND(COUNT(${share.join(',')})>0,COUNT(${share.join(',')})<3),"–",${when(
      [c('base_fee')],
      `${c('base_fee')}+${saved}+SUM(${c('bonus')})-SUM(${c('malus')})`,
    )})`,
    hybrid: when(
      [c('seats'), rate, contacts, c('threshold_contacts'), c('variable_rate')],
      `${c('seats')}*${rate}*12+MAX(0,${contacts}-${c('threshold_contacts')})*${c('variable_rate')}`,
    ),
    shared: `IF(${c('shared_unit')}=${word(SHARED_UNITS, 'contact')},${contact},${minute})`,
    automation: when(
      [contacts, c('contained_percent'), rate, c('handover_rate')],
      `${contacts}*(${c('contained_percent')}/100*${rate}+(1-${c('contained_percent')}/100)*${c('handover_rate')})`,
    ),
  };
  const byModel = Object.entries(fees).reduceRight(
    (otherwise, [model, fee]) => `IF(${c('model')}=${word(PRICING_MODELS, model)},${fee},${otherwise})`,
    '"–"',
  );
  return `IF(ISNUMBER(${c('fx')}),${byModel},"–")`;
}
