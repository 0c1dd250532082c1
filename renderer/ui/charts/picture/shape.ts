export type ShapeTag =
  | 'svg'
  | 'g'
  | 'rect'
  | 'line'
  | 'polyline'
  | 'polygon'
  | 'path'
  | 'circle'
  | 'ellipse'
  | 'text'
  | 'tspan'
  | 'title'
  | 'defs'
  | 'pattern';

/** A part of a drawing: an SVG element with its attributes and what it holds. */
export interface Shape {
  readonly tag: ShapeTag;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly inside: readonly (Shape | string)[];
}

export function shape(
  tag: Shape['tag'],
  attributes: Shape['attributes'],
  ...inside: readonly (Shape | string)[]
): Shape {
  return { tag, attributes, inside };
}

/**
 * A drawing as the text of an SVG file.
 *
 * @param style CSS for the drawing, such as the font that it brings along
 */
export function svgText(drawing: Shape, style = ''): string {
  const text = write(drawing);
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  return `${head}${style === '' ? text : text.replace('>', () => `><style>${style}</style>`)}\n`;
}

function write({ tag, attributes, inside }: Shape): string {
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(typeof value === 'number' ? short(value) : value)}"`)
    .join('');
  if (inside.length === 0) return `<${tag}${written}/>`;
  return `<${tag}${written}>${inside.map((part) => (typeof part === 'string' ? escaped(part) : write(part))).join('')}</${tag}>`;
}

/** Two decimals are a hundredth of a pixel: enough, and the file stays small. */
function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escaped(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML knows no control characters, not even written as numbers
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
  );
}
