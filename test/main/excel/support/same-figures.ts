import type { FileBook } from './read-cells.ts';
import type { Figures } from './recalculate.ts';

/**
 * The cells whose figures differ from the cached ones by more than 1e-9, as lines for people; of large figures by more than
 * that share, because LibreOffice keeps fifteen digits when it saves.
 */
export function differences(book: FileBook, figures: Figures): readonly string[] {
  return book.sheets.flatMap(({ name, cells }) =>
    [...cells].flatMap(([cell, { formula, value }]) => {
      if (formula === null) return [];
      const again = figures.get(`${name}!${cell}`) ?? '';
      const same =
        typeof value === 'number' && typeof again === 'number'
          ? Math.abs(value - again) <= 1e-9 * Math.max(1, Math.abs(value))
          : (value ?? '') === again;
      return same ? [] : [`${name}!${cell} =${formula}: ${value} in the file, ${again} worked out anew`];
    }),
  );
}

/** Every figure of a file's formula cells as they are cached, in the shape of a recalculation. */
export function cachedFigures(book: FileBook): Figures {
  return new Map(
    book.sheets.flatMap(({ name, cells }) =>
      [...cells].flatMap(([cell, { formula, value }]) =>
        formula === null ? [] : [[`${name}!${cell}`, value ?? ''] as const],
      ),
    ),
  );
}
