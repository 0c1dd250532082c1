import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { dotPlaces, SLOT_WIDTH, STRIP_HEIGHT } from '../../../../renderer/ui/charts/dot-places.ts';
import { answersInWords, DotStrip } from '../../../../renderer/ui/charts/dot-strip.tsx';

const person = (name: string, level: number | null, colour?: string) => ({
  id: name,
  name,
  initials: name
    .split(' ')
    .map((part) => part[0])
    .join(''),
  level,
  ...(colour === undefined ? {} : { colour }),
});

describe('answers of several people as dots', () => {
  it('each stands within the slot of its level and the height of the strip, and none on another', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 30 }), (levels) => {
        const { dots, empty, counts } = dotPlaces(levels, 5);
        for (const { index, x, y, radius } of dots) {
          const left = ((levels[index] ?? 0) - 1) * SLOT_WIDTH;
          expect(x - radius).toBeGreaterThanOrEqual(left);
          expect(x + radius).toBeLessThanOrEqual(left + SLOT_WIDTH);
          expect(y - radius).toBeGreaterThanOrEqual(0);
          expect(y + radius).toBeLessThanOrEqual(STRIP_HEIGHT);
          for (const other of dots)
            if (other.index !== index)
              expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThan(other.radius + radius - 0.01);
        }
        const counted = counts.reduce((sum, { count }) => sum + count, 0);
        expect(dots.length + counted).toBe(levels.length);
        expect(empty.length + new Set(levels).size).toBe(5);
      }),
    );
  });

  it('one who has not answered, or is off the scale, has no dot', () => {
    expect(dotPlaces([null, 9], 5).dots).toEqual([]);
  });

  it('are read aloud by level, highest first', () => {
    expect(
      answersInWords([
        person('Ana Diaz', 2),
        person('Ben Ode', 4),
        person('Cy Lund', 4),
        person('Dee Fox', null),
      ]),
    ).toBe('level 4: Ben Ode, Cy Lund; level 2: Ana Diaz; not answered: Dee Fox');
    expect(answersInWords([])).toBe('nobody is asked yet');
  });

  it('carry initials, name and colour', () => {
    const text = renderToStaticMarkup(<DotStrip label="R3.2" answers={[person('Ana Diaz', 2, '#0072b2')]} />);
    expect(text).toContain('<title>AD: Ana Diaz, level 2</title>');
    expect(text).toContain('fill:#0072b2');
    expect(text).toContain('aria-label="R3.2: level 2: Ana Diaz"');
  });

  it('more than six at one level are a number with their names', () => {
    const many = Array.from({ length: 7 }, (_, index) => person(`P ${index}`, 3));
    const text = renderToStaticMarkup(<DotStrip label="R3.2" answers={many} />);
    expect(text).toContain('>7</text>');
    expect(text).toContain('Level 3: P 0, P 1');
  });
});
