import { escapeXml } from '../package/parts.ts';
import type { ChartOrder } from './chart-order.ts';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Space between a chart and the cells before it, in units of which a centimetre has 360,000. */
const MARGIN = 60_000;

/** The drawing of a sheet: where each of its charts lies, and what it shows in words. */
export function drawingXml(orders: readonly ChartOrder[]): string {
  return `<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}">${orders.map(frame).join('')}</xdr:wsDr>`;
}

function frame({ place, alt, title }: ChartOrder, index: number): string {
  const { left, top, right, bottom } = place;
  return [
    '<xdr:twoCellAnchor editAs="oneCell">',
    `<xdr:from>${corner(left, top, MARGIN)}</xdr:from><xdr:to>${corner(right, bottom, 0)}</xdr:to>`,
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>',
    `<xdr:cNvPr id="${index + 2}" name="Chart ${index + 1}" descr="${escapeXml(`${title.text}. ${alt}`)}"/>`,
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>',
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${CHART}">`,
    `<c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE}" r:id="rId${index + 1}"/>`,
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
  ].join('');
}

function corner(column: number, row: number, offset: number): string {
  return `<xdr:col>${column}</xdr:col><xdr:colOff>${offset}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${offset}</xdr:rowOff>`;
}
