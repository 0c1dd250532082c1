import { createElement, type ReactNode } from 'react';
import type { Shape } from '../../../../ui/charts/picture/shape.ts';

/** A drawing within the page, from the same shapes that make the file. */
export function ShapeView({ drawing }: { readonly drawing: Shape }): ReactNode {
  return element(drawing, 0);
}

function element({ tag, attributes, inside }: Shape, key: number): ReactNode {
  const props = Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.startsWith('aria-')
        ? name
        : name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
  const parts = inside.map((part, index) => (typeof part === 'string' ? part : element(part, index)));
  return createElement(tag, { ...props, key }, ...parts);
}
