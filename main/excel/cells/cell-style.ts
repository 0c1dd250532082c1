import type { Alignment, Fill, Style } from 'exceljs';
import { PALETTE } from './palette.ts';

/** What a cell is for, which decides how it looks and whether a protected sheet lets it be edited. */
export type Look =
  | 'plain'
  | 'key'
  | 'input'
  | 'calculated'
  | 'header'
  | 'band'
  | 'title'
  | 'section'
  | 'hint'
  | 'link'
  | 'boxedLink'
  | 'figure';

export interface CellStyle {
  readonly look: Look;
  readonly format?: string;
  readonly align?: 'left' | 'center' | 'right';
  /** Top, unless said otherwise. */
  readonly middle?: boolean;
  /** Steps to the right. */
  readonly indent?: number;
  /** Runs upwards, for names above narrow columns. */
  readonly turned?: boolean;
  /** Long text stays on one line and runs over empty neighbours. */
  readonly oneLine?: boolean;
}

const cache = new Map<string, Partial<Style>>();

/** The style of a cell. Equal wishes give the same object, which keeps large exports fast and small. */
export function cellStyle(wish: CellStyle): Partial<Style> {
  const key = JSON.stringify([
    wish.look,
    wish.format,
    wish.align,
    wish.middle,
    wish.oneLine,
    wish.indent,
    wish.turned,
  ]);
  const known = cache.get(key);
  if (known) return known;
  const style = make(wish);
  cache.set(key, style);
  return style;
}

export function fill(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb }, bgColor: { argb } };
}

function make({
  look,
  format,
  align,
  middle = false,
  oneLine = false,
  indent,
  turned = false,
}: CellStyle): Partial<Style> {
  const alignment: Partial<Alignment> = {
    vertical: middle || look === 'header' ? 'middle' : 'top',
    wrapText: !oneLine,
    ...(turned ? { textRotation: 90 } : {}),
    ...(align ? { horizontal: align } : indent ? { horizontal: 'left', indent } : {}),
  };
  return {
    ...LOOKS[look],
    alignment,
    protection: { locked: look !== 'input' },
    ...(format ? { numFmt: format } : {}),
  };
}

const font = (size: number, argb: string, more: { bold?: boolean; underline?: boolean } = {}) => ({
  name: 'Calibri',
  family: 2,
  size,
  color: { argb },
  ...more,
});
const hair = { style: 'thin', color: { argb: PALETTE.line } } as const;
const boxed = { top: hair, left: hair, bottom: hair, right: hair };

const LOOKS: Record<Look, Partial<Style>> = {
  plain: { font: font(11, PALETTE.ink), border: boxed },
  key: { font: font(11, PALETTE.ink, { bold: true }), border: boxed },
  input: { font: font(11, PALETTE.inputInk), fill: fill(PALETTE.input), border: boxed },
  calculated: { font: font(11, PALETTE.calculatedInk), fill: fill(PALETTE.calculated), border: boxed },
  figure: { font: font(12, PALETTE.ink, { bold: true }), fill: fill(PALETTE.calculated), border: boxed },
  header: { font: font(11, PALETTE.headerInk, { bold: true }), fill: fill(PALETTE.header), border: boxed },
  band: { font: font(10, PALETTE.ink, { bold: true }), fill: fill(PALETTE.band), border: boxed },
  title: { font: font(18, PALETTE.ink, { bold: true }) },
  section: { font: font(13, PALETTE.ink, { bold: true }) },
  hint: { font: font(11, PALETTE.muted) },
  link: { font: font(11, PALETTE.link, { underline: true }) },
  boxedLink: { font: font(11, PALETTE.link, { underline: true }), border: boxed },
};
