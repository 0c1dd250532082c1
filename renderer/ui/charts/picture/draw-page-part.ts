import { drawSvg, isLeftOut } from './draw-svg.ts';
import { fitText } from './fit-text.ts';
import { plainColour, stripesOf } from './plain-colour.ts';
import { type Shape, shape } from './shape.ts';

/** A drawing with its size, in pixels; its upper left corner is 0, 0. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shape: Shape;
}

/**
 * A part of the page as a drawing: its boxes with their grounds and borders, its texts line by line, and the svg
 * elements within it. Charts are made of few kinds of things, and those it knows; what is hidden from the eye, and
 * what is marked with `data-not-pictured`, is left out.
 */
export function drawPagePart(root: Element): Drawing {
  const origin = root.getBoundingClientRect();
  const pen = { x: origin.left, y: origin.top, stripes: 0 };
  const drawn = drawElement(root, pen);
  const reach = reachOf(root, origin);
  return { width: Math.ceil(reach.width), height: Math.ceil(reach.height), shape: shape('g', {}, ...drawn) };
}

interface Pen {
  readonly x: number;
  readonly y: number;
  /** How many patterns there are: each has a name of its own. */
  stripes: number;
}

/** Width, and height without what is left out at the end. */
function reachOf(root: Element, origin: DOMRect): { readonly width: number; readonly height: number } {
  return { width: origin.width, height: Math.max(0, bottomOf(root) - origin.top) };
}

function bottomOf(element: Element): number {
  const inside = [...element.children].filter((child) => !isLeftOut(child));
  if (element.querySelector('[data-not-pictured]') === null || inside.length === 0)
    return element.getBoundingClientRect().bottom;
  // What is left out of a drawing leaves its size as it is; only of the page's boxes the rest is measured.
  if (element instanceof SVGSVGElement) return element.getBoundingClientRect().bottom;
  return Math.max(...inside.map(bottomOf));
}

function drawElement(element: Element, pen: Pen): readonly Shape[] {
  if (isLeftOut(element)) return [];
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return [];
  if (isHiddenFromEyes(element, style)) return [];
  const box = element.getBoundingClientRect();
  if (element instanceof SVGSVGElement) return [drawSvg(element, box.left - pen.x, box.top - pen.y)];
  const parts = [
    ...drawBox(box, style, pen),
    ...[...element.childNodes].flatMap((node) =>
      node instanceof Element
        ? drawElement(node, pen)
        : node.nodeType === Node.TEXT_NODE
          ? drawText(node, element, style, pen)
          : [],
    ),
  ];
  if (parts.length === 0) return [];
  return style.opacity === '1' ? parts : [shape('g', { opacity: style.opacity }, ...parts)];
}

/** Texts for screen readers alone are squeezed into one pixel. */
function isHiddenFromEyes(element: Element, style: CSSStyleDeclaration): boolean {
  const { width, height } = element.getBoundingClientRect();
  return style.position === 'absolute' && style.overflow !== 'visible' && width <= 1 && height <= 1;
}

function drawBox(box: DOMRect, style: CSSStyleDeclaration, pen: Pen): readonly Shape[] {
  if (box.width === 0 || box.height === 0) return [];
  const place = {
    x: box.left - pen.x,
    y: box.top - pen.y,
    width: box.width,
    height: box.height,
    ...(Number.parseFloat(style.borderTopLeftRadius) > 0
      ? { rx: cornerRadius(style.borderTopLeftRadius, box) }
      : {}),
  };
  const parts: Shape[] = [];
  const ground = plainColour(style.backgroundColor);
  if (ground) parts.push(shape('rect', { ...place, ...filled(ground) }));
  const stripes = stripesOf(style.backgroundImage);
  if (stripes) parts.push(...drawStripes(stripes, place, pen));
  parts.push(...drawBorders(box, style, place));
  return parts;
}

/** Corners are never rounder than half the shorter side. */
function cornerRadius(computed: string, box: DOMRect): number {
  const radius = Number.parseFloat(computed);
  const shorter = Math.min(box.width, box.height);
  return Math.min(computed.endsWith('%') ? (radius / 100) * shorter : radius, shorter / 2);
}

function drawStripes(
  { first, second, width, period }: NonNullable<ReturnType<typeof stripesOf>>,
  place: Readonly<Record<string, number>>,
  pen: Pen,
): readonly Shape[] {
  pen.stripes += 1;
  const id = `stripes-${pen.stripes}-${Math.round((place.x ?? 0) * 10)}-${Math.round((place.y ?? 0) * 10)}`;
  const stripe = (colour: typeof first, x: number, wide: number) =>
    colour === null ? [] : [shape('rect', { x, y: 0, width: wide, height: period, ...filled(colour) })];
  return [
    shape(
      'defs',
      {},
      shape(
        'pattern',
        {
          id,
          width: period,
          height: period,
          patternUnits: 'userSpaceOnUse',
          patternTransform: 'rotate(45)',
        },
        ...stripe(first, 0, width),
        ...stripe(second, width, period - width),
      ),
    ),
    shape('rect', { ...place, fill: `url(#${id})` }),
  ];
}

function drawBorders(
  box: DOMRect,
  style: CSSStyleDeclaration,
  place: Readonly<Record<string, number>>,
): readonly Shape[] {
  const sides = (['Top', 'Right', 'Bottom', 'Left'] as const).map((side) => ({
    side,
    width: style[`border${side}Style`] === 'none' ? 0 : Number.parseFloat(style[`border${side}Width`]),
    colour: plainColour(style[`border${side}Color`]),
    dashed: style[`border${side}Style`] === 'dashed',
  }));
  const seen = sides.filter(({ width, colour }) => width > 0 && colour !== null);
  const [one] = seen;
  if (!one?.colour) return [];
  const same = seen.every((side) => side.width === one.width && side.colour?.hex === one.colour?.hex);
  const x = place.x ?? 0;
  const y = place.y ?? 0;
  const lined = (side: (typeof seen)[number]) => ({
    stroke: side.colour?.hex ?? 'none',
    'stroke-width': side.width,
    ...((side.colour?.opacity ?? 1) < 1 ? { 'stroke-opacity': side.colour?.opacity ?? 1 } : {}),
    ...(side.dashed ? { 'stroke-dasharray': '4 3' } : {}),
  });
  if (same && seen.length === 4) {
    const half = one.width / 2;
    const inner = {
      ...place,
      x: x + half,
      y: y + half,
      width: Math.max(0, box.width - one.width),
      height: Math.max(0, box.height - one.width),
    };
    return [shape('rect', { ...inner, fill: 'none', ...lined(one) })];
  }
  return seen.map((side) => {
    const half = side.width / 2;
    const [right, bottom] = [x + box.width, y + box.height];
    const line = {
      Top: { x1: x, x2: right, y1: y + half, y2: y + half },
      Bottom: { x1: x, x2: right, y1: bottom - half, y2: bottom - half },
      Left: { x1: x + half, x2: x + half, y1: y, y2: bottom },
      Right: { x1: right - half, x2: right - half, y1: y, y2: bottom },
    }[side.side];
    return shape('line', { ...line, ...lined(side) });
  });
}

/** A text as its lines stand in the page; where the page cuts it with an ellipsis, so does the picture. */
function drawText(node: Node, within: Element, style: CSSStyleDeclaration, pen: Pen): readonly Shape[] {
  const colour = plainColour(style.color);
  if (!colour || (node.textContent ?? '').trim() === '') return [];
  const size = Number.parseFloat(style.fontSize);
  const cut = style.textOverflow === 'ellipsis' && within.scrollWidth > within.clientWidth;
  const room = within.getBoundingClientRect().width;
  const atEnd = ['right', 'end'].includes(style.textAlign);
  return linesOf(node).map(({ text, left, right, top, bottom }) => {
    const shown = cut ? (fitText(text, room, size, 1)[0] ?? '') : text;
    const end = atEnd && !cut;
    return shape(
      'text',
      {
        x: (end ? right : left) - pen.x,
        // The baseline of Inter within a line's own box.
        y: (top + bottom) / 2 - pen.y + size * 0.36,
        'font-size': size,
        'font-weight': style.fontWeight,
        ...(end ? { 'text-anchor': 'end' } : {}),
        ...(style.fontVariantNumeric.includes('tabular')
          ? { style: 'font-variant-numeric:tabular-nums' }
          : {}),
        ...filled(colour),
      },
      shown,
    );
  });
}

interface TextLine {
  text: string;
  readonly left: number;
  right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The words of a text node, put together into the lines in which the page has them. */
function linesOf(node: Node): readonly TextLine[] {
  const range = document.createRange();
  const lines: TextLine[] = [];
  for (const word of (node.textContent ?? '').matchAll(/\S+/g)) {
    range.setStart(node, word.index);
    range.setEnd(node, word.index + word[0].length);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    const last = lines.at(-1);
    if (last && Math.abs(last.top - box.top) < 2 && box.left >= last.left) {
      last.text += ` ${word[0]}`;
      last.right = box.right;
    } else lines.push({ text: word[0], left: box.left, right: box.right, top: box.top, bottom: box.bottom });
  }
  return lines;
}

function filled({ hex, opacity }: { readonly hex: string; readonly opacity: number }) {
  return { fill: hex, ...(opacity < 1 ? { 'fill-opacity': opacity } : {}) };
}
