import type { Meant, MeantSheet } from './meant.ts';
import { attributesOf, countOf, type Parts, readPart, sheetPaths } from './parts.ts';
import { isWellFormed } from './well-formed.ts';
import { unpackZip } from './zip.ts';

/** Reads a written file again; answers everything in which it is not what was meant, nothing for a sound one. */
export function checkFile(bytes: Uint8Array, meant: Meant): readonly string[] {
  const parts = unpackZip(bytes);
  const broken = Object.keys(parts).filter(
    (path) => /\.(xml|rels)$/.test(path) && !isWellFormed(readPart(parts, path)),
  );
  if (broken.length > 0) return broken.map((path) => `${path} is not well-formed.`);
  const paths = sheetPaths(parts);
  return [
    ...differences('sheets', [...paths.keys()].join(', '), meant.sheets.map(({ name }) => name).join(', ')),
    ...differences('names', namesOf(parts), meant.names.join(', ')),
    ...meant.sheets.flatMap((sheet) => checkSheet(parts, paths.get(sheet.name) ?? '', sheet)),
    ...lostRelations(parts),
  ];
}

function checkSheet(
  parts: Parts,
  path: string,
  { name, rows, formulas, validations, links, charts }: MeantSheet,
): readonly string[] {
  const xml = readPart(parts, path);
  const drawing = path.replace('worksheets/', 'worksheets/_rels/');
  const drawn = parts[`${drawing}.rels`] ? chartsOf(parts, readPart(parts, `${drawing}.rels`)) : 0;
  return [
    ...differences(`${name}: rows`, countOf(xml, 'row'), rows),
    ...differences(`${name}: formulas`, countOf(xml, 'f'), formulas),
    ...differences(`${name}: formulas with a figure`, xml.match(/<\/f><v>/g)?.length ?? 0, formulas),
    ...differences(`${name}: validations`, countOf(xml, 'dataValidation'), validations),
    ...differences(`${name}: links`, countOf(xml, 'hyperlink'), links),
    ...differences(`${name}: charts`, drawn, charts),
  ];
}

/** Names that people and formulas use, without those that Excel keeps for filters and print areas. */
function namesOf(parts: Parts): string {
  return attributesOf(readPart(parts, 'xl/workbook.xml'), 'definedName')
    .map((attributes) => attributes.name ?? '')
    .filter((name) => !name.startsWith('_xlnm.'))
    .sort()
    .join(', ');
}

function chartsOf(parts: Parts, relations: string): number {
  const drawing = attributesOf(relations, 'Relationship')[0]?.Target?.replace('../', 'xl/') ?? '';
  return parts[drawing] ? countOf(readPart(parts, drawing), 'c:chart') : 0;
}

/** Relations within the file that lead nowhere: Excel would offer to repair such a file. */
function lostRelations(parts: Parts): readonly string[] {
  return Object.keys(parts)
    .filter((path) => path.endsWith('.rels'))
    .flatMap((path) => {
      const folder = path.replace(/_rels\/[^/]*$/, '');
      return attributesOf(readPart(parts, path), 'Relationship')
        .filter((relation) => relation.TargetMode !== 'External')
        .map(({ Target: target = '' }) => new URL(target, `file:///${folder}`).pathname.slice(1))
        .filter((target) => !parts[decodeURIComponent(target)])
        .map((target) => `${path} leads to ${target}, which is not there.`);
    });
}

function differences(what: string, found: number | string, meant: number | string): readonly string[] {
  return found === meant ? [] : [`${what}: ${found} instead of ${meant}.`];
}
