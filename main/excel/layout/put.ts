import type { Cell, Worksheet } from 'exceljs';
import type { CellContent } from '../cells/calculated.ts';
import { type CellStyle, cellStyle } from '../cells/cell-style.ts';
import { cellText, looksLikeFormula } from '../cells/cell-text.ts';

/** Writes one cell. Text stays text, whatever it begins with. */
export function put(sheet: Worksheet, address: string, content: CellContent, style: CellStyle): Cell {
  const cell = sheet.getCell(address);
  fillCell(cell, content, style);
  return cell;
}

/** `usual` is the style already made, for callers that fill many cells alike. */
export function fillCell(cell: Cell, content: CellContent, style: CellStyle, usual = cellStyle(style)): void {
  const asText = typeof content === 'string' && looksLikeFormula(content);
  cell.style = asText ? cellStyle({ ...style, format: '@' }) : usual;
  if (content !== null && content !== '') cell.value = clean(content) as Cell['value'];
}

function clean(content: Exclude<CellContent, null>): CellContent {
  if (typeof content === 'string') return cellText(content);
  if (typeof content === 'object' && 'formula' in content && typeof content.result === 'string')
    return { ...content, result: cellText(content.result) };
  return content;
}
