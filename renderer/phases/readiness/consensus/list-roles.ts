/**
 * What the parts of the list are to those who do not see them: a grid whose rows are placed by hand, because only those
 * in view are in the page. The grid keeps the focus and names its current row. Places count from 0.
 */
export function listRole(label: string, rows: number, active: string | undefined) {
  return {
    role: 'grid',
    tabIndex: 0,
    'aria-label': label,
    'aria-rowcount': rows + 1,
    'aria-readonly': true,
    'aria-activedescendant': active,
  } as const;
}

export const ROW_GROUP = { role: 'rowgroup' } as const;
export const HEAD_ROW = { role: 'row', 'aria-rowindex': 1 } as const;
export const HEAD = { role: 'columnheader' } as const;
export const CELL = { role: 'gridcell' } as const;
/** Stands for the four cells beside the question. */
export const WIDE_CELL = { role: 'gridcell', 'aria-colspan': 4 } as const;
export const NO_ROLE = { role: 'presentation' } as const;

/** A row that the pointer picks; the keys of the page do the same for everybody else. */
export function rowRole(at: number, current: boolean, onPick: () => void) {
  return { role: 'row', 'aria-rowindex': at + 2, 'aria-selected': current, onMouseUp: onPick } as const;
}
