import { expect, it } from 'vitest';
import { isWellFormed } from '../../../main/excel/package/well-formed.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { exported } from './support/export.ts';
import { type FileBook, sheetOf } from './support/read-cells.ts';
import { answered, newWorkbook, sampleWorkbook } from './support/workbooks.ts';

const folder = tempFolder();

const chartsOf = ({ parts }: FileBook) =>
  Object.entries(parts).flatMap(([path, xml]) => (path.startsWith('xl/charts/') ? [xml] : []));

/** The cells that a chart draws from, each with the figures beside it. */
function drawnFrom(chart: string): readonly (readonly [cells: string, cached: readonly string[]])[] {
  return [...chart.matchAll(/<c:f>([^<]*)<\/c:f><c:(?:num|str)Cache>(.*?)<\/c:(?:num|str)Cache>/gs)].map(
    ([, cells = '', inside = '']) => [
      cells,
      [...inside.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value = '']) => value),
    ],
  );
}

it('draws dimensions, gaps, processes and touchpoints, tied to cells and titled with the finding', async () => {
  const { book } = await exported(folder, sampleWorkbook());
  const charts = chartsOf(book);
  expect(charts.map((xml) => xml.match(/<c:(radar|bar|scatter)Chart>/)?.[1])).toEqual([
    'radar',
    'bar',
    'scatter',
    'scatter',
  ]);
  expect(charts.every(isWellFormed)).toBe(true);
  for (const chart of charts)
    for (const [range, cached] of drawnFrom(chart)) {
      const [, name = '', column = '', first, last = first] =
        range.match(/^'?([^'!]+)'?!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?/) ?? [];
      const { cells } = sheetOf(book, name);
      const inSheet = Array.from(
        { length: Number(last) - Number(first) + 1 },
        (_, index) => cells.get(`${column}${Number(first) + index}`)?.value,
      );
      expect(cached).toEqual(inSheet.filter((value) => value !== '#N/A').map(String));
    }
  expect(charts[0]).toContain('Held back most by Stakeholder buy-in and change (');
  expect(charts[1]).toMatch(/is the most pressing of \d+ gaps/);
});

it('says in words what each chart shows', async () => {
  const { book } = await exported(folder, sampleWorkbook());
  const described = [...(book.parts['xl/drawings/drawing1.xml'] ?? '').matchAll(/descr="([^"]{40,})"/g)];
  expect(described).toHaveLength(2);
});

it('leaves a gap in the radar where nothing is known, instead of a zero', async () => {
  const { book } = await exported(
    folder,
    answered(newWorkbook(), [{ question: 'R1.1', level: 4, evidence_strength: 'seen' }]),
  );
  const [radar = ''] = chartsOf(book);
  const claimed = drawnFrom(radar).find(([cells, cached]) => /\$C\$/.test(cells) && cached.length === 1);
  expect(claimed?.[1]).toEqual(['75']);
});

it('draws no bars when nothing is below its target', async () => {
  const { book } = await exported(folder, newWorkbook());
  expect(chartsOf(book).some((xml) => xml.includes('<c:barChart>'))).toBe(false);
});
