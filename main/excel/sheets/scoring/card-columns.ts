import type { CellContent } from '../../cells/calculated.ts';
import type { Column } from '../../layout/table.ts';
import type { Card } from './card.ts';

/** What stands before the vendors in a part of the Scorecard. */
interface Front<R> {
  readonly no?: (row: R) => string;
  readonly name: (row: R) => string;
  readonly nameHeader: string;
  readonly whole?: (row: R) => CellContent;
  readonly within?: (row: R) => CellContent;
  readonly withinHeader?: string;
  readonly minimum?: (row: R) => CellContent;
  /** What its column holds instead, where it is not the minimum. */
  readonly minimumHeader?: string;
  readonly parent?: (row: R) => string;
  /** The names of the columns, by their keys. */
  readonly names?: Readonly<Record<string, string>>;
}

/** The columns of a part: all parts of the sheet have the same, so that every vendor stays in one column. */
export function cardColumns<R>(
  { selection }: Card,
  front: Front<R>,
  value: (row: R, vendor: number) => CellContent,
  format: (row: R) => string,
): readonly Column<R>[] {
  const {
    no,
    name,
    nameHeader,
    whole,
    within,
    withinHeader,
    minimum,
    minimumHeader,
    parent,
    names = {},
  } = front;
  const figure = { width: 13, align: 'center', look: 'calculated' } as const;
  const column = (
    key: string,
    header: string,
    content: ((row: R) => CellContent) | undefined,
    more: Partial<Column<R>>,
  ): Column<R> => ({
    ...figure,
    key,
    header: content ? header : '',
    value: (row) => content?.(row) ?? null,
    ...(content ? {} : { look: 'plain' as const }),
    ...more,
    ...(content && names[key] ? { name: names[key] } : {}),
  });
  return [
    column('no', 'No.', no, { width: 12, align: 'left' }),
    {
      key: 'name',
      header: nameHeader,
      width: 40,
      look: 'key',
      value: name,
      ...(names.name ? { name: names.name } : {}),
    },
    column('whole', 'Of the whole', whole, { format: '0.00%' }),
    column('within', withinHeader ?? 'In its criterion', within, { format: '0.0%' }),
    column('minimum', minimumHeader ?? 'Minimum', minimum, { format: '0.##' }),
    column('parent', 'Part of', parent, { width: 10 }),
    ...selection.vendors.map(
      (vendor, place): Column<R> => ({
        ...figure,
        key: `v${place}`,
        header: vendor.name,
        width: 18,
        formatOf: format,
        value: (row) => value(row, place),
      }),
    ),
  ];
}
