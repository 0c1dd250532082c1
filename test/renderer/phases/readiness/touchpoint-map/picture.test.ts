import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutMatrix } from '../../../../../renderer/phases/readiness/touchpoint-map/map/lay-out-matrix.ts';
import {
  drawMap,
  drawPages,
} from '../../../../../renderer/phases/readiness/touchpoint-map/picture/draw-map.ts';
import { planSheets } from '../../../../../renderer/phases/readiness/touchpoint-map/picture/plan-sheets.ts';
import { fitText } from '../../../../../renderer/ui/charts/picture/fit-text.ts';
import { shape, svgText } from '../../../../../renderer/ui/charts/picture/shape.ts';
import { textWidth } from '../../../../../renderer/ui/charts/text-width.ts';
import { advise, channels, stages } from './advice.ts';

const STAGES = stages(...Array.from({ length: 11 }, (_, index) => `Stage ${index + 1}`));
const CHANNELS = channels(...Array.from({ length: 15 }, (_, index) => `Channel ${index + 1}`));

function cards(count: number) {
  return Array.from({ length: count }, (_, index) =>
    advise([2, 1, 1, 1, 2, 5, 5, 4, 4, 5], {
      id: `t${index}`,
      name: `Touchpoint number ${index} & co <b>`,
      stage: STAGES[(index * 7) % 11]?.id ?? '',
      channel: CHANNELS[(index * 5) % 15]?.id ?? '',
      emotion: (index % 5) - 2,
    }),
  );
}

const picture = (count: number) => ({
  title: 'Touchpoint map of Acme',
  subtitle: 'Service review',
  shown: cards(count),
  stages: STAGES,
  channels: CHANNELS,
  withCurve: true,
});

it('a picture of one card has its whole title, however narrow the map', () => {
  const title = 'Touchpoint map of Brammelund Home & Garden';
  expect(
    svgText(drawMap({ ...picture(1), title }), '').match(/Brammelund Home &amp; Garden<\/text>/),
  ).not.toBeNull();
});

describe('pages of the map', () => {
  it('show every card once, whatever the room, and no row is higher than a page unless a card is', () => {
    const room = fc.record({
      width: fc.integer({ min: 200, max: 1_600 }),
      height: fc.integer({ min: 120, max: 1_000 }),
      narrowest: fc.constant(122),
    });
    fc.assert(
      fc.property(room, fc.integer({ min: 0, max: 120 }), (space, count) => {
        const sheets = planSheets(
          layOutMatrix(cards(count), STAGES, CHANNELS, null, Number.POSITIVE_INFINITY),
          space,
        );
        const drawn = sheets.flatMap(({ rows }) =>
          rows.flatMap(({ cells }) => cells.flatMap((list) => list.map(({ touchpoint }) => touchpoint.id))),
        );
        expect(drawn).toHaveLength(count);
        expect(new Set(drawn).size).toBe(count);
        for (const { rows } of sheets) {
          const height = rows.reduce((sum, row) => sum + row.height, 0);
          if (rows.length > 1) expect(height).toBeLessThanOrEqual(space.height);
          for (const row of rows)
            if (row.height > space.height) expect(Math.max(...row.cells.map((c) => c.length))).toBe(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('continue a channel that is taller than a page, and say so', () => {
    const tall = cards(40).map((advice) => ({
      ...advice,
      touchpoint: { ...advice.touchpoint, stage: 'Stage 1', channel: 'Channel 1' },
    }));
    const sheets = planSheets(layOutMatrix(tall, STAGES, CHANNELS, tall, 100), {
      width: 900,
      height: 500,
      narrowest: 122,
    });
    expect(sheets.length).toBeGreaterThan(2);
    expect(sheets.map(({ rows }) => rows[0]?.continued)).toEqual(sheets.map((_, index) => index > 0));
  });

  it('fit eleven stages on A3 and number themselves', () => {
    const pages = drawPages(picture(41), 'A3').map((page) => svgText(page));
    expect(pages.length).toBeLessThan(4);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain('width="420mm"');
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
      expect(page).toContain('Stage 11');
    }
  });
});

describe('the picture of the map', () => {
  it('is one drawing with title, every card, legend and its own size', () => {
    const text = svgText(drawMap(picture(41)));
    expect(text).toContain('Touchpoint map of Acme');
    expect(text).toContain('Recommended, not yet decided');
    expect(text.match(/number \d+/g)).toHaveLength(41);
    expect(text).not.toContain('NaN');
  });

  it('leaves out stages and channels in which nothing stands', () => {
    const text = svgText(drawMap(picture(1)));
    expect(text).toContain('>Stage 1<');
    expect(text).not.toContain('>Stage 2<');
  });

  it('writes names as text, never as markup, and drops what XML does not know', () => {
    expect(svgText(shape('text', { 'aria-label': '"<&>"' }, 'a <b> & \u0007c'))).toContain(
      '<text aria-label="&quot;&lt;&amp;&gt;&quot;">a &lt;b&gt; &amp; c</text>',
    );
  });
});

describe('fitting a text', () => {
  it('keeps every line within the width and the number of lines', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 120 }),
        fc.integer({ min: 30, max: 300 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, most) => {
          const lines = fitText(text, width, 10, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it('loses no word when there is room', () => {
    expect(fitText('Order status by chat', 60, 10, 5).join(' ')).toBe('Order status by chat');
    expect(fitText('Order status by chat', 60, 10, 1)[0]).toMatch(/^Order .*…$/);
  });
});
