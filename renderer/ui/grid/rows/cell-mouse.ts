import type { MouseEvent } from 'react';
import type { AnyRow } from '../../../../shared/model/table.ts';
import type { GridColumn } from '../grid-column.ts';
import { placeOf } from './cell-at.ts';
import { HEADERS, type Place, type Selection } from './use-selection.ts';

interface Input {
  readonly rows: readonly AnyRow[];
  readonly columns: readonly GridColumn[];
  readonly selection: Selection;
  readonly toggle: (row: AnyRow, column: GridColumn) => void;
  readonly edit: () => void;
  readonly openMenu: (place: Place, at: { readonly x: number; readonly y: number }) => void;
}

/** A double click opens a cell, the right button the menu of what it is pressed on. */
export function cellMouse({ rows, columns, selection, toggle, edit, openMenu }: Input) {
  return {
    onDoubleClick: (event: MouseEvent) => {
      const place = placeOf(event.target);
      const row = place && place.row !== HEADERS ? rows[place.row] : undefined;
      const column = place ? columns[place.col] : undefined;
      if (!row || !column || isInput(event.target)) return;
      if (column.field?.kind === 'boolean') toggle(row, column);
      else edit();
    },
    onContextMenu: (event: MouseEvent) => {
      if (isInput(event.target) || !(event.target instanceof Element)) return;
      const number = event.target.closest('[data-row-handle]')?.closest<HTMLElement>('[data-r]');
      const place = number ? { row: Number(number.dataset.r), col: 0 } : placeOf(event.target);
      if (!place) return;
      event.preventDefault();
      const { active, range } = selection;
      const selected = active.row !== HEADERS && place.row >= range.top && place.row <= range.bottom;
      if (!selected) selection.select(place); // The headers' own row lies above all that can be selected.
      openMenu(place, { x: event.clientX, y: event.clientY });
    },
  };
}

function isInput(target: EventTarget): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
