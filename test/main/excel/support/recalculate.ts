import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';
import type { FileBook, FileCell } from './read-cells.ts';

/** What somebody types into a cell; null clears it. */
export interface Typed {
  readonly sheet: string;
  readonly cell: string;
  readonly content: string | number | null;
}

/** Figures by `sheet!cell`. */
export type Figures = ReadonlyMap<string, FileCell['value']>;

const wasm = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm');
initSync({ module: readFileSync(wasm) });

/**
 * Works out every formula of a file anew, with a spreadsheet program that is not ours (IronCalc, in Rust)
 * and that sees none of the cached values. Answers the figures of all formula cells.
 *
 * Names are replaced by the cells behind them before: looking names up takes this program longer than all the rest.
 * That the names themselves work is shown by LibreOffice, which is given the file as it is.
 */
export function recalculate(book: FileBook, changes: readonly Typed[] = []): Figures {
  const model = new Model('file', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  book.sheets.forEach(({ name }, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, name);
  });
  const typed = new Map(changes.map(({ sheet, cell, content }) => [`${sheet}!${cell}`, content]));
  const formulas: { readonly key: string; readonly at: readonly [number, number, number] }[] = [];
  book.sheets.forEach(({ name, cells }, sheet) => {
    let [last, widest] = [0, 0];
    for (const [cell, content] of cells) {
      const key = `${name}!${cell}`;
      const [row, column] = position(cell);
      if (content.formula !== null) {
        formulas.push({ key, at: [sheet, row, column] });
        [last, widest] = [Math.max(last, row), Math.max(widest, column)];
      }
      const input = typed.has(key) ? typedInput(typed.get(key) ?? null) : inputOf(content);
      if (input !== '') model.setUserInput(sheet, row, column, withCells(input, book.names));
    }
    // A cell shows about ten digits; these are all that count.
    const area = { sheet, row: 1, column: 1, width: widest, height: last };
    if (last > 0) model.updateRangeStyle(area, 'num_fmt', '0.000000000000');
  });
  model.resumeEvaluation();
  model.evaluate();
  const figures = new Map(
    formulas.map(({ key, at }) => {
      const shown = model.getFormattedCellValue(...at);
      return [key, model.getCellType(...at) === NUMBER ? Number(shown) : shown];
    }),
  );
  model.free();
  return figures;
}

/** A formula with the cells behind its names in place of them; anything else as it is. */
function withCells(input: string, names: FileBook['names']): string {
  if (!input.startsWith('=')) return input;
  return input.replace(QUOTED_OR_WORD, (found, offset: number) => {
    const cells = names.get(found);
    if (cells === undefined) return found;
    const [, cell] = cells.split('!');
    // Of a table with one row this program has to be told that its column is a range.
    return cells.includes(':') || !COUNTING.test(input.slice(0, offset)) ? cells : `${cells}:${cell}`;
  });
}

/** A text, a sheet's name in quotes, or a word that is no function, no part of another word and no sheet. */
const QUOTED_OR_WORD = /"[^"]*"|'[^']*'|(?<![\w.!$])[A-Za-z_][\w.]*(?![\w.(!])/g;
/** Right at the beginning of an argument of a function that counts or adds up where something holds. */
const COUNTING = /(?:COUNT|SUM|AVERAGE)IFS?\((?:[^()]*,)?$/;

const NUMBER = 1;

function inputOf({ formula, value }: FileCell): string {
  return formula === null ? typedInput(value) : `=${formula}`;
}

/** An apostrophe keeps text from being read as a number or a formula; a change may bring a formula of its own. */
function typedInput(value: FileCell['value'] | Typed['content']): string {
  if (value === null || value === '') return '';
  if (typeof value === 'string') return value.startsWith('\u0000') ? value.slice(1) : `'${value}`;
  return String(value);
}

/** A formula that somebody types in a test. */
export function formula(text: string): string {
  return `\u0000=${text}`;
}

function position(cell: string): [row: number, column: number] {
  const [, letters = '', row = ''] = cell.match(/^([A-Z]+)(\d+)$/) ?? [];
  return [Number(row), [...letters].reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 64, 0)];
}
