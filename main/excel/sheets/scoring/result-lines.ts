import { steady } from '../../../../shared/lib/steady.ts';
import { engagementOf } from '../../../../shared/model/workbook.ts';
import { type CellContent, calculated } from '../../cells/calculated.ts';
import type { Card } from './card.ts';

/** One line of the result: a figure of every vendor. */
export interface ResultLine {
  readonly label: string;
  /** The name of its cells, one for each vendor. */
  readonly name: string;
  readonly format: string;
  readonly content: (card: Card, vendor: number) => CellContent;
}

const LINES = [
  'rank',
  'mean',
  'percent',
  'ranked',
  'missing',
  'below',
  'knockOuts',
  'price',
  'measure',
  'priceScore',
] as const;
export const RESULT_LINES = LINES.length;

type LineKey = (typeof LINES)[number];

/** The result from the top down; each formula reads the lines and parts below it. */
export function resultLines(card: Card): readonly ResultLine[] {
  const { currency, price_method: method } = engagementOf(card.workbook);
  return [
    line('Rank', 'crd_Rank', '0', rank),
    line('Weighted mean, 1 to 5', 'crd_Mean', '0.0000', mean),
    line('Percent of the way from 1 to 5', 'crd_Percent', '0.00', percent),
    line('Ranked', 'crd_Ranked', '@', ranked),
    line('Scores missing', 'crd_Missing', '0', missing),
    line('Below a minimum, not waived', 'crd_UnderMinimum', '0', below),
    line(
      'Failed knock-outs, from the app',
      'crd_KnockOuts',
      '0',
      ({ selection }, at) => selection.vendors[at]?.knockedOut.length ?? 0,
    ),
    line(
      `Price a year, ${currency}, from the app`,
      'crd_Price',
      '#,##0',
      ({ selection }, at) => selection.prices[at]?.price ?? '–',
    ),
    line('Price that sets the measure', 'crd_Measure', '#,##0', measure),
    line(
      `Score of the price, by ${method === 'ratio' ? 'ratio' : 'line'}`,
      'crd_PriceScore',
      '0.0000',
      priceScore,
    ),
  ];
}

function line(label: string, name: string, format: string, content: ResultLine['content']): ResultLine {
  return { label, name, format, content };
}

/** The cell of another line of the result in the column of a vendor. */
export function resultCell(card: Card, key: LineKey, vendor: number): string {
  return `${card.column(vendor)}${card.resultRow(LINES.indexOf(key))}`;
}

/** The cells of a vendor's column that belong to the criteria, or to the parts. */
export function scoresOf(card: Card, vendor: number, part: 'criteria' | 'parts'): string {
  const { column, criterionRow, partRow, selection, parts } = card;
  const [first, last] =
    part === 'criteria'
      ? [criterionRow(0), criterionRow(selection.criteria.length - 1)]
      : [partRow(0), partRow(parts.length - 1)];
  return `${column(vendor)}$${first}:${column(vendor)}$${last}`;
}

function rank(card: Card, vendor: number): CellContent {
  const [ranked, mean] = [resultCell(card, 'ranked', vendor), resultCell(card, 'mean', vendor)];
  const others = card.selection.vendors
    .map((_, other) => other)
    .filter((other) => other !== vendor)
    .map(
      (other) =>
        `IF(${resultCell(card, 'ranked', other)}="Yes",IF(ROUND(${resultCell(card, 'mean', other)},9)>ROUND(${mean},9),1,0),0)`,
    );
  const formula = `IF(${ranked}="Yes",${['1', ...others].join('+')},"–")`;
  return calculated(formula, card.selection.vendors[vendor]?.rank ?? null);
}

function mean(card: Card, vendor: number): CellContent {
  const scores = scoresOf(card, vendor, 'criteria');
  return calculated(
    `IF(${resultCell(card, 'missing', vendor)}>0,"–",IFERROR(SUMPRODUCT(crd_Weight,${scores})/SUM(crd_Weight),"–"))`,
    card.selection.vendors[vendor]?.weighted ?? null,
  );
}

function percent(card: Card, vendor: number): CellContent {
  const cell = resultCell(card, 'mean', vendor);
  return calculated(
    `IF(ISNUMBER(${cell}),(${cell}-1)/4*100,"–")`,
    card.selection.vendors[vendor]?.percent ?? null,
  );
}

function ranked(card: Card, vendor: number): CellContent {
  const [mean, below, knockOuts] = (['mean', 'below', 'knockOuts'] as const).map((key) =>
    resultCell(card, key, vendor),
  );
  return calculated(
    `IF(AND(ISNUMBER(${mean}),${below}=0,${knockOuts}=0),"Yes","No")`,
    card.selection.vendors[vendor]?.rank !== null,
  );
}

/** Parts that count without a score, and criteria none of whose parts counts. */
function missing(card: Card, vendor: number): CellContent {
  const parts = `SUMPRODUCT((crd_Whole>0)*(${scoresOf(card, vendor, 'parts')}="–"))`;
  const empty = 'SUMPRODUCT((crd_Weight>0)*(crd_Parts=0))';
  return calculated(`${parts}+${empty}`, card.selection.vendors[vendor]?.missing.length ?? 0);
}

function below(card: Card, vendor: number): CellContent {
  const { minimums, title, column, selection } = card;
  if (minimums.length === 0) return 0;
  const first = title.minimums + 3;
  const cells = `${column(vendor)}${first}:${column(vendor)}${first + minimums.length - 1}`;
  const failing = selection.vendors[vendor]?.below.filter(({ waived }) => waived === null) ?? [];
  return calculated(`COUNTIF(${cells},"Below")`, failing.length);
}

function measure(card: Card, vendor: number): CellContent {
  const [price, knockOuts] = [resultCell(card, 'price', vendor), resultCell(card, 'knockOuts', vendor)];
  const own = card.selection.prices[vendor]?.price ?? null;
  const sets = own !== null && own > 0 && card.selection.vendors[vendor]?.knockedOut.length === 0;
  return calculated(
    `IF(AND(ISNUMBER(${price}),${knockOuts}=0),IF(${price}>0,${price},"–"),"–")`,
    sets ? own : null,
  );
}

function priceScore(card: Card, vendor: number): CellContent {
  const price = resultCell(card, 'price', vendor);
  const method = engagementOf(card.workbook).price_method;
  const score =
    method === 'ratio'
      ? `5*MIN(crd_Measure)/${price}`
      : `1+4*MAX(0,(2*MIN(crd_Measure)-${price})/MIN(crd_Measure))`;
  const known = `AND(ISNUMBER(${price}),COUNT(crd_Measure)>0)`;
  return calculated(
    `IF(${known},IFERROR(IF(${price}>0,MIN(5,MAX(1,${score})),"–"),"–"),"–")`,
    card.selection.prices[vendor]?.score ?? null,
  );
}

/** Whether a score is below a minimum, both compared without the noise of the tenth decimal. */
export function isBelow(score: number | null, minimum: number): boolean {
  return score !== null && steady(score) < steady(minimum);
}
