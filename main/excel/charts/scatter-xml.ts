import { drawn } from '../cells/palette.ts';
import type { ChartOrder, Series } from './chart-order.ts';
import { axisTitle, gridlines, head, line, numbers, solid, words } from './chart-parts.ts';

/** Points between two axes from 0 to 100, one set for each colour and symbol, with thresholds as dashed lines. */
export function scatter({ series, axes, max = 100 }: ChartOrder): string {
  return [
    `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series.map(points).join('')}`,
    '<c:axId val="3001"/><c:axId val="3002"/></c:scatterChart>',
    axis({ id: 3001, crosses: 3002, place: 'b', title: axes?.across ?? '', max }),
    axis({ id: 3002, crosses: 3001, place: 'l', title: axes?.up ?? '', max }),
  ].join('');
}

function points(set: Series, index: number): string {
  const { across = { cells: '', values: [] }, cells, values, colour, symbol } = set;
  const look = symbol
    ? `<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr><c:marker><c:symbol val="${symbol}"/><c:size val="8"/><c:spPr>${solid(colour)}${line('FFFFFF', 6350)}</c:spPr></c:marker>`
    : `<c:spPr>${line(colour, 12_700, '<a:prstDash val="dash"/>')}</c:spPr><c:marker><c:symbol val="none"/></c:marker>`;
  return [
    `${head(set, index)}${look}`,
    `<c:xVal>${numbers(across.cells, across.values)}</c:xVal><c:yVal>${numbers(cells, values)}</c:yVal>`,
    '<c:smooth val="0"/></c:ser>',
  ].join('');
}

function axis(about: {
  readonly id: number;
  readonly crosses: number;
  readonly place: 'b' | 'l';
  readonly title: string;
  readonly max: number;
}): string {
  const { id, crosses, place, title, max } = about;
  return [
    `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/><c:max val="${max}"/><c:min val="0"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${place}"/>${gridlines()}${axisTitle(title)}<c:numFmt formatCode="0" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    `<c:spPr>${line(drawn('line'), 9525)}</c:spPr>${words(900, 'muted')}<c:crossAx val="${crosses}"/><c:crosses val="autoZero"/>`,
    `<c:crossBetween val="midCat"/><c:majorUnit val="${max / 5}"/></c:valAx>`,
  ].join('');
}
