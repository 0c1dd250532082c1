import { plainColour } from './plain-colour.ts';
import { type Shape, type ShapeTag, shape } from './shape.ts';

const KNOWN: Readonly<Record<string, readonly string[]>> = {
  svg: ['viewBox'],
  g: ['transform'],
  rect: ['x', 'y', 'width', 'height', 'rx', 'ry', 'transform'],
  line: ['x1', 'x2', 'y1', 'y2', 'transform'],
  polyline: ['points', 'transform'],
  polygon: ['points', 'transform'],
  path: ['d', 'transform'],
  circle: ['cx', 'cy', 'r', 'transform'],
  ellipse: ['cx', 'cy', 'rx', 'ry', 'transform'],
  text: ['x', 'y', 'dx', 'dy', 'transform'],
  tspan: ['x', 'y', 'dx', 'dy'],
};

/**
 * An svg element of the page as a drawing of its own, standing at a place and in the size it has on the screen. What
 * style sheets say is written into the parts: colours, lines, letters. What is only there to be pointed at is left out.
 */
export function drawSvg(svg: SVGSVGElement, x: number, y: number): Shape {
  const box = svg.getBoundingClientRect();
  const { width, height } = svg.viewBox.baseVal;
  const inside = [...svg.children].flatMap(drawPart);
  // A drawing whose units are pixels is moved; one that is scaled keeps its own units.
  const scale = width > 0 && height > 0 ? Math.min(box.width / width, box.height / height) : 1;
  const [left, top] =
    width > 0 ? [x + (box.width - width * scale) / 2, y + (box.height - height * scale) / 2] : [x, y];
  return shape(
    'g',
    { transform: `translate(${round(left)} ${round(top)}) scale(${round(scale)})` },
    ...inside,
  );
}

function drawPart(element: Element): readonly Shape[] {
  const names = KNOWN[element.tagName];
  if (!names || isLeftOut(element)) return [];
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return [];
  const attributes: Record<string, string | number> = {};
  for (const name of names) {
    const value = element.getAttribute(name);
    if (value !== null) attributes[name] = value;
  }
  if (style.opacity !== '1') attributes.opacity = style.opacity;
  const isText = element.tagName === 'text' || element.tagName === 'tspan';
  if (element.tagName !== 'g' && element.tagName !== 'svg') {
    const painted = paint(style, attributes);
    if (!painted && !isText) return [];
  }
  if (isText) letters(style, attributes, element.tagName === 'text');
  const inside = isText
    ? [...element.childNodes].flatMap((node): readonly (Shape | string)[] =>
        node instanceof Element
          ? drawPart(node)
          : node.nodeType === Node.TEXT_NODE
            ? [node.textContent ?? '']
            : [],
      )
    : [...element.children].flatMap(drawPart);
  return [shape(element.tagName as ShapeTag, attributes, ...inside)];
}

/** Writes what a part is painted with; false when nothing of it is to be seen. */
function paint(style: CSSStyleDeclaration, attributes: Record<string, string | number>): boolean {
  const fill = plainColour(style.fill);
  const stroke = plainColour(style.stroke);
  const strokeWidth = Number.parseFloat(style.strokeWidth);
  attributes.fill = fill?.hex ?? 'none';
  const fillOpacity = (fill?.opacity ?? 1) * Number.parseFloat(style.fillOpacity);
  if (fillOpacity < 1) attributes['fill-opacity'] = fillOpacity;
  const lined = stroke !== null && strokeWidth > 0;
  if (lined) {
    attributes.stroke = stroke.hex;
    attributes['stroke-width'] = strokeWidth;
    const opacity = stroke.opacity * Number.parseFloat(style.strokeOpacity);
    if (opacity < 1) attributes['stroke-opacity'] = opacity;
    if (style.strokeDasharray !== 'none')
      attributes['stroke-dasharray'] = style.strokeDasharray.replaceAll('px', '');
    if (style.strokeLinejoin !== 'miter') attributes['stroke-linejoin'] = style.strokeLinejoin;
    if (style.strokeLinecap !== 'butt') attributes['stroke-linecap'] = style.strokeLinecap;
    if (style.paintOrder.startsWith('stroke')) attributes['paint-order'] = 'stroke';
  }
  return fill !== null || lined;
}

function letters(style: CSSStyleDeclaration, attributes: Record<string, string | number>, whole: boolean) {
  attributes['font-size'] = Number.parseFloat(style.fontSize);
  attributes['font-weight'] = style.fontWeight;
  if (whole && style.textAnchor !== 'start') attributes['text-anchor'] = style.textAnchor;
  if (style.fontVariantNumeric.includes('tabular')) attributes.style = 'font-variant-numeric:tabular-nums';
}

/** What says that it is not for pictures: hints for the pointer, handles, buttons. */
export function isLeftOut(element: Element): boolean {
  return element.hasAttribute('data-not-pictured');
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
