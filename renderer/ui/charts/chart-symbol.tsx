export type SymbolShape = 'dot' | 'half' | 'triangle' | 'square' | 'ring' | 'alert';

interface ChartSymbolProps {
  readonly shape: SymbolShape;
  /** Centre and height, in the units of the drawing. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** A colour that means something, as in `var(--color-keep)`. */
  readonly colour: string;
}

/** A small mark within a drawing, so that what a colour says can be seen without colours. */
export function ChartSymbol({ shape, x, y, size, colour }: ChartSymbolProps) {
  const r = size / 2;
  switch (shape) {
    case 'dot':
      return <circle cx={x} cy={y} r={r} fill={colour} />;
    case 'ring':
      return <circle cx={x} cy={y} r={r - 0.75} fill="none" stroke={colour} strokeWidth={1.5} />;
    case 'half':
      return (
        <>
          <circle cx={x} cy={y} r={r - 0.75} fill="none" stroke={colour} strokeWidth={1.5} />
          <path d={`M${x},${y - r} A${r},${r} 0 0 0 ${x},${y + r} Z`} fill={colour} />
        </>
      );
    case 'square':
      return <rect x={x - r * 0.88} y={y - r * 0.88} width={r * 1.76} height={r * 1.76} fill={colour} />;
    case 'triangle':
      return <path d={`M${x},${y - r} L${x + r},${y + r * 0.8} L${x - r},${y + r * 0.8} Z`} fill={colour} />;
    case 'alert':
      return (
        <g fill={colour}>
          <rect x={x - size * 0.13} y={y - r} width={size * 0.26} height={size * 0.62} rx={size * 0.1} />
          <circle cx={x} cy={y + r - size * 0.13} r={size * 0.15} />
        </g>
      );
  }
}
