import { drawn } from '../cells/palette.ts';
import { escapeXml } from '../package/parts.ts';
import type { ChartOrder, Series } from './chart-order.ts';

export function head({ name }: Series, index: number): string {
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(name)}</c:v></c:tx>`;
}

export function data({ cells, values }: Series, categories: ChartOrder['categories']): string {
  const { cells: names, texts: words } = categories ?? { cells: '', texts: [] };
  return `<c:cat>${texts(names, words)}</c:cat><c:val>${numbers(cells, values)}</c:val>`;
}

/** Cells with numbers and what they are now; unknown ones are left out. */
export function numbers(cells: string, values: readonly (number | null)[]): string {
  const points = values.map((value, index) => (value === null ? '' : point(index, String(value)))).join('');
  return [
    `<c:numRef><c:f>${escapeXml(cells)}</c:f><c:numCache><c:formatCode>General</c:formatCode>`,
    `<c:ptCount val="${values.length}"/>${points}</c:numCache></c:numRef>`,
  ].join('');
}

export function texts(cells: string, values: readonly string[]): string {
  const points = values.map((value, index) => point(index, value)).join('');
  return `<c:strRef><c:f>${escapeXml(cells)}</c:f><c:strCache><c:ptCount val="${values.length}"/>${points}</c:strCache></c:strRef>`;
}

function point(index: number, value: string): string {
  return `<c:pt idx="${index}"><c:v>${escapeXml(value)}</c:v></c:pt>`;
}

export function axisTitle(text: string): string {
  const run = `<a:r><a:rPr lang="en-GB" sz="900" b="0">${solid(drawn('muted'))}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

export function gridlines(): string {
  return `<c:majorGridlines><c:spPr>${line(drawn('line'), 6350)}</c:spPr></c:majorGridlines>`;
}

export function line(colour: string, width: number, dash = ''): string {
  return `<a:ln w="${width}">${solid(colour)}${dash}</a:ln>`;
}

export function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

/** How text looks: its size in hundredths of a point. */
export function words(size: number, colour: 'ink' | 'muted', bold = false): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}" b="${bold ? 1 : 0}">${solid(drawn(colour))}</a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;
}
