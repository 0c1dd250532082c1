import type { ChartOrder } from '../charts/chart-order.ts';
import { chartXml } from '../charts/chart-xml.ts';
import { drawingXml } from '../charts/drawing-xml.ts';
import { type Parts, readPart, sheetPaths, writePart } from './parts.ts';

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Puts charts into a file that exceljs wrote: a drawing for each sheet, a part for each chart, and their relations. */
export function addCharts(parts: Parts, orders: readonly ChartOrder[]): void {
  const paths = sheetPaths(parts);
  let chart = 0;
  let drawing = 0;
  const overrides: string[] = [];
  for (const name of new Set(orders.map(({ sheet }) => sheet))) {
    const own = orders.filter(({ sheet }) => sheet === name);
    const path = paths.get(name);
    if (!path) throw new Error(`There is no sheet ${name} to draw on.`);
    drawing += 1;
    const relations = own.map((order, index) => {
      chart += 1;
      writePart(parts, `xl/charts/chart${chart}.xml`, HEAD + chartXml(order));
      overrides.push(override(`/xl/charts/chart${chart}.xml`, 'drawingml.chart'));
      return relation(`rId${index + 1}`, 'chart', `../charts/chart${chart}.xml`);
    });
    writePart(parts, `xl/drawings/drawing${drawing}.xml`, HEAD + drawingXml(own));
    overrides.push(override(`/xl/drawings/drawing${drawing}.xml`, 'drawing'));
    writePart(parts, `xl/drawings/_rels/drawing${drawing}.xml.rels`, relationships(relations));
    hang(parts, path, `../drawings/drawing${drawing}.xml`);
  }
  const types = readPart(parts, TYPES);
  writePart(parts, TYPES, types.replace('</Types>', `${overrides.join('')}</Types>`));
}

const TYPES = '[Content_Types].xml';

/** Ties a drawing to a sheet: its element comes after the header and footer, which are the last that our sheets have. */
function hang(parts: Parts, path: string, drawing: string): void {
  const sheet = readPart(parts, path);
  const relations = path.replace(/([^/]+)$/, '_rels/$1.rels');
  if (/<drawing|<tableParts|<legacyDrawing|<extLst/.test(sheet) || parts[relations])
    throw new Error(`${path} already has parts that a drawing would have to share.`);
  writePart(parts, path, sheet.replace('</worksheet>', '<drawing r:id="rId1"/></worksheet>'));
  writePart(parts, relations, relationships([relation('rId1', 'drawing', drawing)]));
}

function relationships(relations: readonly string[]): string {
  return `${HEAD}<Relationships xmlns="${RELATIONS}">${relations.join('')}</Relationships>`;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function override(part: string, type: string): string {
  return `<Override PartName="${part}" ContentType="${TYPE}.${type}+xml"/>`;
}
