import type { TouchpointAdvice } from '../../../../../shared/domain/sourcing/touchpoint/decide-touchpoint.ts';
import { fitText } from '../../../../ui/charts/picture/fit-text.ts';
import { INK } from '../../../../ui/charts/picture/ink.ts';
import { type Shape, shape } from '../../../../ui/charts/picture/shape.ts';
import { cardFlags, FLAG_LOOKS } from '../card-flags.ts';
import { lookOf, type Shown } from '../decision-look.ts';
import { formatWork } from '../format-sourcing.ts';

const NAME_SIZE = 10.5;
const SMALL_SIZE = 9;
const LINE = 13;
const MOST_LINES = 3;
const EDGE = 20;

/** What a card needs in height at a width, in pixels. */
export function cardHeight(advice: TouchpointAdvice, width: number): number {
  const { name, flags } = cardLines(advice, width);
  return 8 + (name.length + 1 + flags.length) * LINE;
}

/** A card with its colour and symbol; a dashed edge while the decision is only recommended. */
export function drawCard(advice: TouchpointAdvice, x: number, y: number, width: number): Shape {
  const { effective, standing } = advice;
  const { ink } = lookOf(effective);
  const { name, work, flags } = cardLines(advice, width);
  const height = cardHeight(advice, width);
  const line = (text: string, index: number, more: Readonly<Record<string, string | number>>) =>
    shape('text', { x: x + EDGE, y: y + 4 + (index + 0.78) * LINE, ...more }, text);
  const quiet = { 'font-size': SMALL_SIZE, fill: INK.quiet };
  return shape(
    'g',
    {},
    shape('rect', {
      x,
      y,
      width,
      height,
      rx: 3,
      fill: standing === 'undecided' ? '#ffffff' : tint(ink),
      stroke: INK.strong,
      'stroke-width': 0.75,
    }),
    shape('line', {
      x1: x + 1.5,
      x2: x + 1.5,
      y1: y + 1,
      y2: y + height - 1,
      stroke: ink,
      'stroke-width': 3,
      ...(standing === 'undecided' ? { 'stroke-dasharray': '4 3' } : {}),
    }),
    drawSymbol(effective ?? 'open', x + 12, y + 4 + LINE / 2, 8),
    ...name.map((text, index) =>
      line(text, index, { 'font-size': NAME_SIZE, 'font-weight': 600, fill: INK.text }),
    ),
    line(work, name.length, quiet),
    ...flags.map((text, index) => line(text, name.length + 1 + index, { ...quiet, 'font-weight': 600 })),
  );
}

/** The symbol of a decision as a drawn shape, because not every font has it. */
export function drawSymbol(decision: Shown, x: number, y: number, size: number): Shape {
  const r = size / 2;
  const { ink } = lookOf(decision === 'open' ? null : decision);
  switch (decision) {
    case 'keep':
      return shape('rect', { x: x - r, y: y - r, width: size, height: size, fill: ink });
    case 'outsource':
      return shape('circle', { cx: x, cy: y, r, fill: ink });
    case 'automate':
      return shape('path', { d: `M${x},${y - r} L${x + r},${y + r} L${x - r},${y + r} Z`, fill: ink });
    case 'hybrid':
      return shape(
        'g',
        {},
        shape('circle', { cx: x, cy: y, r: r - 0.5, fill: 'none', stroke: ink, 'stroke-width': 1 }),
        shape('path', { d: `M${x},${y - r} A${r},${r} 0 0 0 ${x},${y + r} Z`, fill: ink }),
      );
    case 'open':
      return shape('circle', { cx: x, cy: y, r: r - 0.5, fill: 'none', stroke: ink, 'stroke-width': 1 });
  }
}

interface CardLines {
  readonly name: readonly string[];
  readonly work: string;
  readonly flags: readonly string[];
}

/** A card's lines are asked for by every step of the layout; they stay the same for one width. */
const known = new WeakMap<TouchpointAdvice, { readonly width: number; readonly lines: CardLines }>();

function cardLines(advice: TouchpointAdvice, width: number): CardLines {
  const before = known.get(advice);
  if (before?.width === width) return before.lines;
  const lines = breakLines(advice, width);
  known.set(advice, { width, lines });
  return lines;
}

function breakLines(advice: TouchpointAdvice, width: number): CardLines {
  const room = width - EDGE - 4;
  const { touchpoint, fte } = advice;
  // In a picture a flag is a word, because nobody can point at it.
  const flags = cardFlags(advice).map((flag) => FLAG_LOOKS[flag].short.replaceAll(' ', '\u00a0'));
  return {
    name: fitText(touchpoint.name, room, NAME_SIZE * 1.04, MOST_LINES),
    work: fitText(formatWork(fte, touchpoint.contacts_per_month), room, SMALL_SIZE, 1)[0] ?? '',
    flags: flags.length === 0 ? [] : fitText(flags.join(' · '), room, SMALL_SIZE * 1.04, 2),
  };
}

/** The colour as a light ground, one part in ten on white. */
function tint(ink: string): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(ink.slice(at, at + 2), 16));
  return `#${channels
    .map((value) =>
      Math.round(255 - (255 - value) * 0.1)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
