/**
 * What the parts of the grid are to those who do not see them. They are not the elements of an HTML table, because
 * only rows and columns in view are in the page and stand where the scrolling puts them; and only the grid itself
 * takes the focus and names the active cell. Places count from 0; the headers and the row numbers come before them.
 */
export function gridRole(
  label: string,
  rows: number,
  columns: number,
  readOnly: boolean,
  active: string | undefined,
) {
  return {
    role: 'grid',
    tabIndex: 0,
    'aria-label': label,
    'aria-rowcount': rows + 1,
    'aria-colcount': columns + 1,
    'aria-multiselectable': true,
    'aria-readonly': readOnly,
    'aria-activedescendant': active,
  } as const;
}

export const ROW_GROUP = { role: 'rowgroup' } as const;

/** The row of the headers is at -1. */
export function rowRole(at: number, selected?: boolean | undefined) {
  return { role: 'row', 'aria-rowindex': at + 2, 'aria-selected': selected } as const;
}

/** The column of the row numbers is at -1. */
export function headerRole(at: number, sort?: 'ascending' | 'descending' | undefined) {
  return { role: 'columnheader', 'aria-colindex': at + 2, 'aria-sort': sort } as const;
}

export const ROW_HEADER = { role: 'rowheader', 'aria-colindex': 1 } as const;

export function cellRole(
  at: number,
  is: { readonly selected: boolean; readonly editable: boolean; readonly invalid: boolean },
) {
  return {
    role: 'gridcell',
    'aria-colindex': at + 2,
    'aria-selected': is.selected,
    'aria-readonly': !is.editable,
    'aria-invalid': is.invalid || undefined,
  } as const;
}
