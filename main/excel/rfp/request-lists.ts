import type { Worksheet } from 'exceljs';
import { choicesOf } from '../../../shared/domain/rfp/choices-of.ts';
import {
  EXTRA_KINDS,
  PRICING_MODELS,
  SHARED_UNITS,
  TIER_METHODS,
} from '../../../shared/model/selection-lists.ts';
import { nameCells } from '../layout/names.ts';
import { put } from '../layout/put.ts';
import type { RequestBook } from './request-book.ts';

const labels = (list: readonly { readonly label: string }[]) => list.map(({ label }) => label);

/** Lists that every file has, by the names that cells take them by. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  lst_YesNo: ['Yes', 'No'],
  lst_Model: labels(PRICING_MODELS),
  lst_Tiers: labels(TIER_METHODS),
  lst_SharedUnit: labels(SHARED_UNITS),
  lst_Paid: labels(EXTRA_KINDS),
};

/** The name of the choices of a question; null for a question that names fewer than two. */
export function choiceList({ sections }: RequestBook, key: string): string | null {
  const found = sections.flatMap(({ questions }) => questions).find((one) => one.key === key);
  return found && choicesOf(found.question.options).length > 1 ? `lst_${key}` : null;
}

/** The hidden sheet that choices are taken from. */
export function writeLists(book: RequestBook, sheet: Worksheet): void {
  const own = book.sections
    .flatMap(({ questions }) => questions)
    .flatMap(({ key, question }) => {
      const name = question.answer_type === 'choice' ? choiceList(book, key) : null;
      return name === null ? [] : [[name, choicesOf(question.options)] as const];
    });
  [...Object.entries(USUAL), ...own].forEach(([name, items], index) => {
    const column = sheet.getColumn(index + 1).letter;
    items.forEach((item, row) => {
      put(sheet, `${column}${row + 1}`, item, { look: 'plain', oneLine: true });
    });
    nameCells(book, sheet, name, `${column}1:${column}${items.length}`);
  });
}
