import type { CellContent } from '../cells/calculated.ts';
import { cellText, looksLikeFormula } from '../cells/cell-text.ts';
import { escapeXml } from '../package/parts.ts';
import type { BulkTable } from './bulk-table.ts';
import { letter } from './names.ts';

/** A text that looks like a formula needs a format of its own, so its row is written apart. */
export function needsOwnFormat(contents: readonly CellContent[]): boolean {
  return contents.some((content) => typeof content === 'string' && looksLikeFormula(content));
}

export function countFormulas(contents: readonly CellContent[]): number {
  return contents.filter(isFormula).length;
}

/**
 * One row as it stands in the file. The formulas of a column are the same in every row but for the row's number, so
 * that all but the first refer to it.
 *
 * @param styles the number of each column's style.
 */
export function bulkRow(
  { first, count, contentsOf, heightOf }: BulkTable,
  index: number,
  styles: readonly string[],
): string {
  const number = first + index;
  const contents = contentsOf(index);
  const cells = contents.map((content, column) => {
    const place = `${letter(column + 1)}${number}`;
    const head = `<c r="${place}" s="${styles[column] ?? '0'}"`;
    if (content === null || content === '') return `${head}/>`;
    if (typeof content === 'number') return `${head}><v>${content}</v></c>`;
    if (content instanceof Date) return `${head}><v>${serial(content)}</v></c>`;
    if (typeof content === 'string')
      return `${head} t="inlineStr"><is><t xml:space="preserve">${escapeXml(cellText(content))}</t></is></c>`;
    const range = `${letter(column + 1)}${first}:${letter(column + 1)}${first + count - 1}`;
    const formula =
      index === 0
        ? `<f t="shared" ref="${range}" si="${column}">${escapeXml(content.formula)}</f>`
        : `<f t="shared" si="${column}"></f>`;
    const { result } = content;
    if (typeof result === 'number') return `${head}>${formula}<v>${result}</v></c>`;
    if (typeof result === 'string')
      return `${head} t="str">${formula}<v>${escapeXml(cellText(result))}</v></c>`;
    return `${head} t="e">${formula}<v>${result.error}</v></c>`;
  });
  return `<row r="${number}" ht="${heightOf(contents)}" customHeight="1">${cells.join('')}</row>`;
}

function isFormula(content: CellContent): content is Extract<CellContent, { formula: string }> {
  return typeof content === 'object' && content !== null && 'formula' in content;
}

const DAY_MS = 86_400_000;

/** A day as spreadsheets count. */
function serial(date: Date): number {
  return (date.getTime() - Date.UTC(1899, 11, 30)) / DAY_MS;
}
