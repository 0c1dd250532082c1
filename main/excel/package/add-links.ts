import type { SheetLink } from '../book.ts';
import { escapeXml, type Parts, readPart, sheetPaths, writePart } from './parts.ts';

/**
 * Writes links from sheet to sheet the way Excel does: by a place within the file. exceljs writes them as
 * links to a file outside, which some programs then look for.
 */
export function addLinks(parts: Parts, links: readonly SheetLink[]): void {
  for (const [name, path] of sheetPaths(parts)) {
    const own = links.filter(({ from }) => from === name);
    if (own.length === 0) continue;
    const elements = own.map(
      ({ cell, to }) =>
        `<hyperlink ref="${cell}" location="${escapeXml(`'${to}'!A1`)}" display="${escapeXml(to)}"/>`,
    );
    const sheet = readPart(parts, path);
    if (sheet.includes('<hyperlinks>')) throw new Error(`${name} has links of its own.`);
    // The order of elements is fixed: links come right before the print options or the margins.
    const at = sheet.search(/<printOptions|<pageMargins/);
    if (at < 0) throw new Error(`${name} has no page margins.`);
    writePart(
      parts,
      path,
      `${sheet.slice(0, at)}<hyperlinks>${elements.join('')}</hyperlinks>${sheet.slice(at)}`,
    );
  }
}
