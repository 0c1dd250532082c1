import { describe, expect, it } from 'vitest';
import { drawFramed } from '../../../../renderer/ui/charts/picture/draw-framed.ts';
import { plainColour, stripesOf } from '../../../../renderer/ui/charts/picture/plain-colour.ts';
import { shape, svgText } from '../../../../renderer/ui/charts/picture/shape.ts';

describe('a colour of the page in a picture', () => {
  it.each([
    ['rgb(0, 114, 178)', { hex: '#0072b2', opacity: 1 }],
    ['rgba(0, 114, 178, 0.25)', { hex: '#0072b2', opacity: 0.25 }],
    ['rgb(0 114 178 / 50%)', { hex: '#0072b2', opacity: 0.5 }],
    ['color(srgb 1 0.5 0)', { hex: '#ff8000', opacity: 1 }],
    ['color(srgb 0.129412 0.372549 0.752941 / 0.18)', { hex: '#215fc0', opacity: 0.18 }],
    ['#ABCDEF', { hex: '#abcdef', opacity: 1 }],
  ])('%s is written as other programs know it', (computed, plain) => {
    expect(plainColour(computed)).toEqual(plain);
  });

  it.each(['none', 'rgba(0, 0, 0, 0)', 'color(srgb 1 1 1 / 0)', 'url("#x") none', ''])(
    '%s is none',
    (text) => {
      expect(plainColour(text)).toBeNull();
    },
  );

  it('may be two in stripes, with their widths', () => {
    const computed =
      'repeating-linear-gradient(135deg, rgb(0, 114, 178) 0px, rgb(0, 114, 178) 3px, rgb(255, 255, 255) 3px, rgb(255, 255, 255) 8px)';
    expect(stripesOf(computed)).toEqual({
      first: { hex: '#0072b2', opacity: 1 },
      second: { hex: '#ffffff', opacity: 1 },
      width: 3,
      period: 8,
    });
    // Chromium keeps the two places of a colour together.
    expect(
      stripesOf('repeating-linear-gradient(135deg, rgb(0, 114, 178) 0px 3px, color(srgb 1 1 1) 3px 8px)'),
    ).toMatchObject({ width: 3, period: 8 });
    expect(stripesOf('linear-gradient(red, blue)')).toBeNull();
    expect(stripesOf('none')).toBeNull();
  });
});

describe('a chart as a picture that stands alone', () => {
  const chart = { width: 640, height: 300, shape: shape('rect', { width: 640, height: 300 }) };

  it('has a white ground, its finding, how to read it, and room for all of it', () => {
    const drawing = drawFramed(chart, { title: 'Costs & <risks>', subtitle: 'Darker is worse.' });
    const text = svgText(drawing);
    expect(text).toContain('aria-label="Costs &amp; &lt;risks&gt;"');
    expect(text).toContain('>Darker is worse.</text>');
    expect(text).toContain('fill="#ffffff"');
    expect(Number(drawing.attributes.width)).toBe(640 + 48);
    expect(Number(drawing.attributes.height)).toBeGreaterThan(300 + 48 + 23 + 18);
  });

  it('breaks a long finding into lines, and grows with them', () => {
    const long =
      'Measurement, knowledge and the buy-in of those concerned hold readiness back in this year '.repeat(2);
    const [one, more] = ['Short', long].map((title) => drawFramed(chart, { title, subtitle: null }));
    expect(svgText(more ?? chart.shape).match(/font-size="17"/g)?.length).toBeGreaterThan(1);
    expect(Number(more?.attributes.height)).toBeGreaterThan(Number(one?.attributes.height));
  });

  it('is as wide as a legend that is wider than the chart', () => {
    const legend = { width: 900, height: 20, shape: shape('circle', { r: 4 }) };
    const drawing = drawFramed(chart, { title: 'Wide', subtitle: legend });
    expect(drawing.attributes.width).toBe(948);
    expect(svgText(drawing)).toContain('<circle r="4"/>');
  });
});
