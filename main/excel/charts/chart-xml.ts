import { drawn } from '../cells/palette.ts';
import type { ChartOrder } from './chart-order.ts';
import { axisTitle, data, gridlines, head, line, solid, texts, words } from './chart-parts.ts';
import { scatter } from './scatter-xml.ts';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** A chart as Excel keeps it: tied to cells, with their present figures beside, for viewers that do not calculate. */
export function chartXml(order: ChartOrder): string {
  const plot = PLOTS[order.kind](order);
  const legend =
    order.series.length > 1
      ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${words(900, 'muted')}</c:legend>`
      : '';
  return [
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${MAIN}"><c:roundedCorners val="0"/><c:chart>`,
    `<c:title><c:tx>${texts(order.title.cell, [order.title.text])}</c:tx><c:overlay val="0"/>${words(1200, 'ink', true)}</c:title>`,
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot}</c:plotArea>${legend}`,
    // The figures behind a scatter stand in folded columns, which Excel leaves out unless told otherwise.
    `<c:plotVisOnly val="${order.kind === 'scatter' ? 0 : 1}"/><c:dispBlanksAs val="gap"/></c:chart>`,
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>${line(drawn('line'), 9525)}</c:spPr>`,
    '</c:chartSpace>',
  ].join('');
}

const PLOTS: Readonly<Record<ChartOrder['kind'], (order: ChartOrder) => string>> = {
  radar,
  bar: bars,
  scatter,
};

function radar({ series, categories, max = 100 }: ChartOrder): string {
  const sets = series.map((set, index) => {
    const dash = set.dashed ? '<a:prstDash val="dash"/>' : '';
    const marker = set.dashed
      ? '<c:marker><c:symbol val="none"/></c:marker>'
      : `<c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr>${solid(set.colour)}</c:spPr></c:marker>`;
    return `${head(set, index)}<c:spPr>${line(set.colour, set.dashed ? 15_875 : 25_400, dash)}</c:spPr>${marker}${data(set, categories)}</c:ser>`;
  });
  return [
    `<c:radarChart><c:radarStyle val="marker"/><c:varyColors val="0"/>${sets.join('')}`,
    '<c:axId val="1001"/><c:axId val="1002"/></c:radarChart>',
    '<c:catAx><c:axId val="1001"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>',
    `${gridlines()}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>`,
    `<c:tickLblPos val="nextTo"/>${words(900, 'ink')}<c:crossAx val="1002"/><c:crosses val="autoZero"/></c:catAx>`,
    `<c:valAx><c:axId val="1002"/><c:scaling><c:orientation val="minMax"/><c:max val="${max}"/><c:min val="0"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="l"/>${gridlines()}<c:numFmt formatCode="0" sourceLinked="0"/>`,
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr>${line(drawn('line'), 6350)}</c:spPr>${words(800, 'muted')}`,
    `<c:crossAx val="1001"/><c:crosses val="autoZero"/><c:crossBetween val="between"/><c:majorUnit val="${max / 4}"/></c:valAx>`,
  ].join('');
}

function bars({ series, categories }: ChartOrder): string {
  const labels = `<c:dLbls><c:numFmt formatCode="0.0" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>${words(900, 'ink')}<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
  const sets = series.map(
    (set, index) =>
      `${head(set, index)}<c:spPr>${solid(set.colour)}</c:spPr><c:invertIfNegative val="0"/>${labels}${data(set, categories)}</c:ser>`,
  );
  return [
    `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${sets.join('')}`,
    '<c:gapWidth val="45"/><c:axId val="2001"/><c:axId val="2002"/></c:barChart>',
    '<c:catAx><c:axId val="2001"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>',
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    `<c:spPr>${line(drawn('line'), 9525)}</c:spPr>${words(900, 'ink')}<c:crossAx val="2002"/><c:crosses val="autoZero"/></c:catAx>`,
    '<c:valAx><c:axId val="2002"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>',
    `${axisTitle(series[0]?.name ?? '')}<c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>`,
    '<c:tickLblPos val="none"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>',
    '<c:crossAx val="2001"/><c:crosses val="max"/><c:crossBetween val="between"/></c:valAx>',
  ].join('');
}
