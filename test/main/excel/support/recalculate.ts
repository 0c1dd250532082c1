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
 */
export function recalculate(book: FileBook, changes: readonly Typed[] = []): Figures {
  const model = new Model('file', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  book.sheets.forEach(({ name }, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, name);
  });
  for (const [name, cells] of book.names)
    if (!name.startsWith('_xlnm.')) model.newDefinedName(name, undefined, cells);
  const formulas: {
    readonly key: string;
    readonly sheet: number;
    readonly row: number;
    readonly column: number;
  }[] = [];
  book.sheets.forEach(({ name, cells }, sheet) => {
    for (const [cell, content] of cells) {
      const change = changes.find((typed) => typed.sheet === name && typed.cell === cell);
      const [row, column] = position(cell);
      if (content.formula !== null) formulas.push({ key: `${name}!${cell}`, sheet, row, column });
      const input = change ? typedInput(change.content) : inputOf(content);
      if (input !== '') model.setUserInput(sheet, row, column, input);
    }
  });
  // A cell shows about ten digits; as text it shows all that count.
  const scratch = book.sheets.length;
  model.newSheet();
  formulas.forEach(({ key }, index) => {
    const at = key.lastIndexOf('!');
    model.setUserInput(
      scratch,
      index + 1,
      1,
      `=TEXT('${key.slice(0, at)}'${key.slice(at)},"0.000000000000")`,
    );
  });
  model.resumeEvaluation();
  model.evaluate();
  const figures = new Map(
    formulas.map(({ key, sheet, row, column }, index) => [
      key,
      model.getCellType(sheet, row, column) === NUMBER
        ? Number(model.getFormattedCellValue(scratch, index + 1, 1))
        : model.getFormattedCellValue(sheet, row, column),
    ]),
  );
  model.free();
  return figures;
}

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
