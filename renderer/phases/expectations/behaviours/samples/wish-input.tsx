import { NumberInput } from '@mantine/core';
import { useState } from 'react';

interface WishInputProps {
  readonly label: string;
  readonly description: string;
  readonly min: number;
  readonly max: number;
  readonly decimalScale: number;
  readonly thousandSeparator?: string;
  readonly value: number | null;
  /** An empty field is an answer of its own: null. */
  readonly emptyCounts?: boolean;
  readonly onWish: (value: number | null) => void;
}

/**
 * A figure to try. As long as the field holds no number yet, as when it is emptied to type another or at "2." on the
 * way to 2.5, the figure before it counts, and what is typed stays.
 */
export function WishInput({ value, emptyCounts = false, onWish, ...input }: WishInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <NumberInput
      {...input}
      clampBehavior="blur"
      value={typed ?? value ?? ''}
      onChange={(next) => {
        const number = typeof next === 'number';
        const known = number || (emptyCounts && next === '');
        setTyped(known ? null : String(next));
        if (known) onWish(number ? next : null);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
