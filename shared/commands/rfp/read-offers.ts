import { PRICE_ROWS, PRICES } from '../../domain/rfp/price-grid.ts';
import type { FileOffer } from '../../domain/rfp/vendor-file.ts';
import { readValue } from '../../model/read-value.ts';
import { type DecimalSign, decimalSignOf } from '../../model/reading/read-number.ts';
import { EXTRA_KINDS } from '../../model/selection-lists.ts';
import type { Offer } from '../../model/tables/offer.ts';
import type { OfferExtra } from '../../model/tables/offer-extra.ts';
import type { OfferTier } from '../../model/tables/offer-tier.ts';
import { newRow, type Row, type TableName, tableOf } from '../../model/tables.ts';
import { emptyWorkbook, type Workbook } from '../../model/workbook.ts';
import { brief } from './match-answers.ts';
import type { FileProblem } from './vendor-reading.ts';

export interface ReadOffer {
  readonly offer: Offer;
  readonly tiers: readonly OfferTier[];
  readonly extras: readonly OfferExtra[];
}

interface About {
  readonly vendor: string;
  readonly vendorName: string;
  readonly round: Offer['round'];
  /** What the workbook reckons in. */
  readonly currency: string;
  readonly newId: () => string;
}

/**
 * An offer from a column of the price sheet; null when no price was typed, or no model that it could be reckoned by.
 * What does not fit its field becomes a problem and a line in the offer's note, so that it is not lost.
 */
export function readOffer(
  file: FileOffer,
  about: About,
): { readonly found: ReadOffer | null; readonly problems: readonly FileProblem[] } {
  const place = `Pricing, ${file.heading}`;
  const problems: FileProblem[] = [];
  const notes: string[] = [];
  const keep = (what: string, typed: string, why: string) => {
    problems.push({
      place,
      message: `${what}: “${brief(typed)}” was not understood and stands in the note. ${why}`,
    });
    notes.push(`${what}: ${typed.trim()}`);
  };
  const read = (table: TableName, field: string, typed: string, what?: string): unknown => {
    const described = tableOf(table).fields[field];
    if (!described || typed.trim() === '') return undefined;
    const reading = readValue(described, typed, NOTHING, { decimal: groupedBy(typed, file) });
    if (reading.ok) return reading.value;
    keep(what ?? described.label, typed, reading.message);
    return undefined;
  };
  const priced =
    PRICES.some((field) => (file.fields[field] ?? '').trim() !== '') ||
    file.tiers.some(({ price }) => price.trim() !== '');
  if (!priced) return { found: null, problems: [] };
  const values = Object.fromEntries(
    PRICE_ROWS.flatMap(({ field }) => {
      const value = read('offer', field, file.fields[field] ?? '');
      return value === undefined ? [] : [[field, value]];
    }),
  ) as Partial<Offer>;
  if (values.model === undefined) return { found: null, problems: [withoutModel(file, place)] };
  const currency = (values.currency ?? '').trim().toUpperCase();
  const foreign = currency !== '' && currency !== about.currency;
  if (foreign)
    problems.push({
      place,
      message: `The offer is in ${currency}. Type its exchange rate on the page Prices; until then it has no price in ${about.currency}.`,
    });
  const id = about.newId();
  const offer = newRow('offer', {
    ...values,
    id,
    vendor: about.vendor,
    name: values.name?.trim() || `${about.vendorName}, ${file.heading.toLowerCase()}`,
    round: about.round,
    currency: foreign ? currency : '',
  });
  const begun = new Set<number>();
  const tiers = file.tiers.flatMap(({ above, price }, index): OfferTier[] => {
    const what = `Tier ${index + 1}`;
    const whole = `above ${above.trim() || 0}, price ${price.trim() || 'missing'}`;
    if (price.trim() === '') {
      if (above.trim() !== '') keep(what, whole, 'A tier needs a price.');
      return [];
    }
    const cost = read('offer_tier', 'price', price, `${what}, price`);
    const from =
      above.trim() === '' ? 0 : read('offer_tier', 'above', above, `${what} at ${price.trim()}, above`);
    if (typeof cost !== 'number' || typeof from !== 'number') return [];
    if (begun.has(from)) {
      keep(what, whole, 'Another tier begins at the same number of contacts.');
      return [];
    }
    begun.add(from);
    return [newRow('offer_tier', { id: about.newId(), offer: id, above: from, price: cost })];
  });
  const extras = file.extras.flatMap((extra, index): OfferExtra[] => {
    if (extra.amount.trim() === '') return [];
    const kind = EXTRA_KINDS.find(({ label }) => label === extra.paid.trim())?.value ?? 'yearly';
    const name = extra.name.trim() || `Extra ${index + 1}`;
    const field = kind === 'fee-percent' ? 'percent' : 'amount';
    const figure = read('offer_extra', field, extra.amount, name);
    const known = typeof figure === 'number' ? { [field]: figure } : {};
    return [
      newRow('offer_extra', { id: about.newId(), position: index + 1, offer: id, name, kind, ...known }),
    ];
  });
  const note = notes.length === 0 ? '' : `Typed by the vendor and not understood. ${notes.join('; ')}`;
  return { found: { offer: { ...offer, note }, tiers, extras }, problems };
}

/** Prices that no formula can take: everything that was typed, for whoever asks for the model. */
function withoutModel({ fields, tiers }: FileOffer, place: string): FileProblem {
  const typed = [...Object.values(fields), ...tiers.map(({ price }) => price)].filter(
    (text) => text.trim() !== '',
  );
  return {
    place,
    message: `There are prices and no pricing model of the list, so no offer was made of them: ${brief(typed.join('; '))}. Ask for the model, or type the offer on the page Prices.`,
  };
}

/**
 * Whether the workbook holds this offer of the vendor already, under whatever name: the same prices, tiers and extras in
 * the same model and round.
 */
export function isKnown(workbook: Workbook, { offer, tiers, extras }: ReadOffer): boolean {
  const own = <N extends 'offer_tier' | 'offer_extra'>(table: N, id: string) =>
    Object.values(workbook[table] as Readonly<Record<string, Row<N>>>).filter((row) => row.offer === id);
  return Object.values(workbook.offer).some((before) => {
    if (before.vendor !== offer.vendor || before.round !== offer.round) return false;
    if (PRICE_ROWS.some(({ field }) => field !== 'name' && before[field] !== offer[field])) return false;
    const rows = own('offer_tier', before.id);
    const beside = own('offer_extra', before.id);
    return (
      rows.length === tiers.length &&
      tiers.every(({ above, price }) => rows.some((row) => row.above === above && row.price === price)) &&
      extras.every(({ kind, amount, percent }) =>
        beside.some((row) => row.kind === kind && row.amount === amount && row.percent === percent),
      )
    );
  });
}

/**
 * What a dot in a typed figure means. A figure of a spreadsheet never ends in a zero behind its dot, so “200.000” was
 * typed as text; it groups thousands where the same column writes fractions with a comma.
 */
function groupedBy(typed: string, { fields, tiers, extras }: FileOffer): DecimalSign | undefined {
  if (!/^\d{1,3}(\.\d{3})+$/.test(typed.trim()) || !typed.trim().endsWith('0')) return undefined;
  const all = [
    ...Object.values(fields),
    ...tiers.flatMap(({ above, price }) => [above, price]),
    ...extras.map(({ amount }) => amount),
  ];
  return all.some((text) => decimalSignOf(text) === ',') ? ',' : undefined;
}

const NOTHING = emptyWorkbook();
