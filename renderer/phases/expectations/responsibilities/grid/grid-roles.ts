/** A table that is typed into is a grid: its rows, headers and cells are a grid's then, without further words. */
export function gridRole(active: string | undefined) {
  return {
    role: 'grid',
    tabIndex: 0,
    'aria-label': 'Grid of responsibilities',
    'aria-multiselectable': true,
    'aria-activedescendant': active,
  } as const;
}

export function cellRole(selected: boolean) {
  return { role: 'gridcell', 'aria-selected': selected } as const;
}
