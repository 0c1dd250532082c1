import type { EvaluatorRanking } from '../../../../shared/domain/score/evaluator-rankings.ts';
import { minimumKey } from '../../../../shared/domain/score/minimum-key.ts';
import { type CellContent, calculated } from '../../cells/calculated.ts';
import { type Card, CELL_STEP, type MinimumLine, type PartLine } from './card.ts';
import { isBelow, resultCell, scoresOf } from './result-lines.ts';

/** A figure of a criterion from the sheet Criteria; 0 where there is none. */
export function weightOf(column: string, id: string, figure: number): CellContent {
  return calculated(`IFERROR(INDEX(${column},MATCH("${quoted(id)}",crn_Id,0))*1,0)`, figure);
}

/** The score that counts: the price's, what was agreed, or the mean. */
export function partCell(card: Card, part: PartLine, vendor: number): CellContent {
  const result = card.cell(idOf(card, vendor), part.id)?.score ?? null;
  if (part.byPrice) return calculated(resultCell(card, 'priceScore', vendor), result);
  const agreed = `(agr_Vendor=${header(card, vendor)})*(agr_Criterion=$B${card.partRow(part.at)})`;
  const mean = `${card.column(vendor)}${card.title.means + 3 + part.at}`;
  return calculated(`IF(SUMPRODUCT(${agreed})>0,SUMPRODUCT(${agreed}*agr_Score),${mean})`, result);
}

/** The mean of the evaluators' scores that count. */
export function meanCell(card: Card, part: PartLine, vendor: number): CellContent {
  return calculated(
    `IFERROR(AVERAGEIFS(sco_Score,sco_Cell,${cellKey(part, vendor)}),"–")`,
    card.cell(idOf(card, vendor), part.id)?.mean ?? null,
  );
}

/** Highest less lowest score. The lowest is what the highest rest to six leaves, so that empty scores count in neither. */
export function spreadCell(card: Card, part: PartLine, vendor: number): CellContent {
  const key = cellKey(part, vendor);
  const highest = `SUMPRODUCT(MAX((sco_Cell=${key})*sco_Score))`;
  const lowest = `(6-SUMPRODUCT(MAX((sco_Cell=${key})*(sco_Score<>"")*(6-sco_Score))))`;
  return calculated(
    `IF(COUNTIFS(sco_Cell,${key},sco_Score,">=1")<2,"–",${highest}-${lowest})`,
    card.cell(idOf(card, vendor), part.id)?.spread ?? null,
  );
}

/** Whether a vendor reaches a minimum. */
export function minimumCell(card: Card, line: MinimumLine, vendor: number): CellContent {
  const { id, minimum, whole, row } = line;
  const { workbook, selection, column, title, minimums } = card;
  const own = selection.vendors[vendor];
  const waived =
    !workbook.criterion[id]?.hard_floor &&
    workbook.rule_exception[minimumKey(own?.id ?? '', id)] !== undefined;
  const word = waived ? 'Waived' : 'Below';
  const score = `${column(vendor)}${row}`;
  const limit = `$E${title.minimums + 3 + minimums.indexOf(line)}`;
  const parts = scoresOf(card, vendor, 'parts');
  const incomplete = whole
    ? `SUMPRODUCT((crd_Parent="${quoted(id)}")*(crd_Within>0)*(${parts}="–"))>0`
    : '1=0';
  const figures = own?.criteria.find((one) => one.id === id);
  const known = figures
    ? figures.missing.length === 0
      ? figures.score
      : null
    : (card.cell(own?.id ?? '', id)?.score ?? null);
  return calculated(
    `IF(${incomplete},"–",IF(ISNUMBER(${score}),IF(ROUND(${score},9)<ROUND(${limit},9),"${word}","Reached"),"–"))`,
    known === null ? null : isBelow(known, minimum) ? word : 'Reached',
  );
}

/** The weighted mean by one evaluator's own scores and the price. */
export function evaluatorCell(card: Card, ranking: EvaluatorRanking, vendor: number): CellContent {
  const own = `(sco_Evaluator="${quoted(ranking.evaluator)}")*(sco_Vendor=${header(card, vendor)})*(sco_Counts="Yes")`;
  const price = resultCell(card, 'priceScore', vendor);
  const priceWeights = card.parts.filter(({ byPrice }) => byPrice).map(({ at }) => `$C$${card.partRow(at)}`);
  const weight = priceWeights.length === 0 ? '0' : `(${priceWeights.join('+')})`;
  const [sum, weights] = [
    `SUMPRODUCT(${own}*sco_Weight*sco_Score)`,
    `SUMPRODUCT(${own}*sco_Weight*(sco_Score<>""))`,
  ];
  return calculated(
    `IF(SUMPRODUCT(${own}*(sco_Score<>""))=0,"–",IFERROR(IF(ISNUMBER(${price}),(${sum}+${weight}*${price})/(${weights}+${weight}),${sum}/${weights}),"–"))`,
    ranking.vendors[vendor]?.weighted ?? null,
  );
}

/** A number for each cell of a part and a vendor; the sheet Scores works the same one out from the names. */
function cellKey(part: PartLine, vendor: number): number {
  return (part.at + 1) * CELL_STEP + vendor + 1;
}

/** The cell with a vendor's name. */
function header(card: Card, vendor: number): string {
  return `${card.column(vendor)}$${card.title.result + 2}`;
}

function idOf({ selection }: Card, vendor: number): string {
  return selection.vendors[vendor]?.id ?? '';
}

function quoted(text: string): string {
  return text.replaceAll('"', '""');
}
