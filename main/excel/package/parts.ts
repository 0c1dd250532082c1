/** The files inside an .xlsx by their paths. */
export type Parts = Record<string, Uint8Array>;

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** A part as text. Every part that we look at is XML in UTF-8. */
export function readPart(parts: Parts, path: string): string {
  const bytes = parts[path];
  if (!bytes) throw new Error(`The file has no part ${path}.`);
  return decoder.decode(bytes);
}

export function writePart(parts: Parts, path: string, xml: string): void {
  parts[path] = encoder.encode(xml);
}

/** The attributes of every element with a name, in order. */
export function attributesOf(xml: string, element: string): readonly Readonly<Record<string, string>>[] {
  return [...xml.matchAll(new RegExp(`<${element}(?=[\\s/>])([^>]*)>`, 'g'))].map(([, inside = '']) =>
    Object.fromEntries(
      [...inside.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name, unescapeXml(value ?? '')]),
    ),
  );
}

/** How often an element begins. */
export function countOf(xml: string, element: string): number {
  return xml.match(new RegExp(`<${element}(?=[\\s/>])`, 'g'))?.length ?? 0;
}

/** The path of each sheet's part by the sheet's name. */
export function sheetPaths(parts: Parts): ReadonlyMap<string, string> {
  const targets = new Map(
    attributesOf(readPart(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship').map((rel) => [
      rel.Id,
      rel.Target,
    ]),
  );
  return new Map(
    attributesOf(readPart(parts, 'xl/workbook.xml'), 'sheet').map((sheet) => [
      sheet.name ?? '',
      `xl/${targets.get(sheet['r:id']) ?? ''}`,
    ]),
  );
}

/** Text as it stands in XML, between tags or in an attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function unescapeXml(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
