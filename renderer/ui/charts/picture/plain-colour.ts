/** A colour that every program that opens pictures understands. */
export interface PlainColour {
  /** As in "#0072b2". */
  readonly hex: string;
  /** 0-1. */
  readonly opacity: number;
}

/**
 * A computed colour as hexadecimal digits and an opacity. Browsers give mixed colours back as `color(srgb 0.2 0.3 0.4)`,
 * which programs for slides and texts do not know.
 *
 * @returns null for no colour at all: "none", fully transparent, or not a colour
 */
export function plainColour(computed: string): PlainColour | null {
  const text = computed.trim();
  const hex = /^#([0-9a-f]{6})$/i.exec(text);
  if (hex) return { hex: `#${hex[1]?.toLowerCase()}`, opacity: 1 };
  const rgb = /^rgba?\((.*)\)$/i.exec(text);
  const srgb = /^color\(srgb (.*)\)$/i.exec(text);
  const inside = rgb?.[1] ?? srgb?.[1];
  if (inside === undefined) return null;
  const [red, green, blue, alpha = 1] = inside
    .split(/[\s,/]+/)
    .filter(Boolean)
    .map((part) => (part.endsWith('%') ? Number.parseFloat(part) / 100 : Number.parseFloat(part)));
  if (red === undefined || green === undefined || blue === undefined) return null;
  if (alpha <= 0 || ![red, green, blue, alpha].every(Number.isFinite)) return null;
  const scale = srgb ? 255 : 1;
  const digits = [red, green, blue]
    .map((value) => Math.min(255, Math.max(0, Math.round(value * scale))))
    .map((value) => value.toString(16).padStart(2, '0'));
  return { hex: `#${digits.join('')}`, opacity: Math.min(1, alpha) };
}

/** Stripes of two colours, as `repeating-linear-gradient` draws them. */
export interface Stripes {
  readonly first: PlainColour | null;
  readonly second: PlainColour | null;
  /** Width of the first colour, and of both together, in pixels. */
  readonly width: number;
  readonly period: number;
}

/** The stripes of a computed background image; null where it is something else. */
export function stripesOf(computed: string): Stripes | null {
  if (!computed.startsWith('repeating-linear-gradient(')) return null;
  const stops = [...computed.matchAll(/((?:rgba?|color)\([^()]*\))((?:\s+[\d.]+px)+)/g)].map(
    ([, colour = '', places = '']) => ({
      colour,
      end: Math.max(...places.trim().split(/\s+/).map(Number.parseFloat)),
    }),
  );
  const [first, last] = [stops[0], stops.at(-1)];
  if (!first || !last || last.end <= 0) return null;
  const width = Math.max(...stops.filter(({ colour }) => colour === first.colour).map(({ end }) => end));
  return {
    first: plainColour(first.colour),
    second: plainColour(last.colour),
    width: Math.min(width, last.end),
    period: last.end,
  };
}
