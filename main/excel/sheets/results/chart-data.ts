import type { Worksheet } from 'exceljs';
import type { AssessedDimension } from '../../../../shared/domain/readiness/assess-readiness.ts';
import { levelScore } from '../../../../shared/domain/readiness/level-score.ts';
import type { Book } from '../../book.ts';
import { calculated, type Formula } from '../../cells/calculated.ts';
import { drawn } from '../../cells/palette.ts';
import { titleOf } from '../../charts/title-of.ts';
import { writeSection } from '../../layout/heading.ts';
import { inSheet } from '../../layout/names.ts';
import { type Column, type Span, writeTable } from '../../layout/table.ts';
import { gapPlaces } from '../gap-columns.ts';
import { questionFigures } from '../question-figures.ts';

/** The figures that the radar draws, and both charts themselves. */
export function writeChartData(
  book: Book,
  sheet: Worksheet,
  top: number,
  place: { readonly charts: { readonly top: number; readonly bottom: number }; readonly gaps: Span },
): void {
  writeSection(
    sheet,
    top,
    'Figures behind the radar',
    '#N/A means that nothing is known yet: the line leaves a gap there instead of falling to zero.',
  );
  const { dimensions } = book.readiness;
  const span = writeTable(book, sheet, top + 2, COLUMNS, dimensions);
  const radar = { left: 0, right: 5, ...place.charts };
  const at = (key: string) => inSheet(sheet, span.cells(key));
  if (dimensions.length > 2)
    book.charts.push({
      sheet: sheet.name,
      kind: 'radar',
      title: titleOf(book, 'finding_Dimensions'),
      alt: `Radar chart of ${dimensions.length} dimensions, 0 to 100: claimed score, evidenced score and target. The table above the chart has the figures.`,
      categories: { cells: at('label'), texts: dimensions.map(label) },
      max: 100,
      place: radar,
      series: [
        {
          name: 'Target',
          cells: at('target'),
          values: dimensions.map(target),
          colour: drawn('muted'),
          dashed: true,
        },
        {
          name: 'Claimed',
          cells: at('claimed'),
          values: dimensions.map(({ score }) => score.claimed),
          colour: 'D55E00',
        },
        {
          name: 'Evidenced',
          cells: at('evidenced'),
          values: dimensions.map(({ score }) => score.evidenced),
          colour: '0072B2',
        },
      ],
    });
  addGapBars(book, sheet, place);
}

/** One bar for each of the most pressing gaps there are; none at all when nothing is below its target. */
function addGapBars(
  book: Book,
  sheet: Worksheet,
  { charts, gaps }: Parameters<typeof writeChartData>[3],
): void {
  const count = Math.min(gaps.last - gaps.first + 1, book.readiness.gaps.length);
  const shown = gapPlaces(questionFigures(book), count).flatMap(({ gap }) => (gap ? [gap] : []));
  const at = (key: string) =>
    inSheet(sheet, `${gaps.letter(key)}${gaps.first}:${gaps.letter(key)}${gaps.first + count - 1}`);
  if (count > 0)
    book.charts.push({
      sheet: sheet.name,
      kind: 'bar',
      title: titleOf(book, 'finding_Gaps'),
      alt: `Bar chart of the ${count} most pressing gaps by priority, the largest on top. The list of gaps below has the figures.`,
      categories: { cells: at('no'), texts: shown.map(({ question }) => question.id) },
      place: { left: 5, right: 15, ...charts },
      series: [
        {
          name: 'Priority: dimension weight × question weight × levels to go',
          cells: at('priority'),
          values: shown.map(({ priority }) => priority),
          colour: '0072B2',
        },
      ],
    });
}

function label({ dimension }: AssessedDimension): string {
  return `${dimension.id} ${dimension.title}`;
}

function target({ dimension }: AssessedDimension): number | null {
  return dimension.target_level === null ? null : levelScore(dimension.target_level);
}

/** The live value of a dimension's column by its number, or #N/A while it has none. */
function live(no: string, column: string, value: number | null): Formula {
  const source = `INDEX(dim_${column},MATCH(${no},dim_No,0))`;
  const formula = `IF(ISNUMBER(${source}),${source},NA())`;
  return value === null ? { formula, result: { error: '#N/A' } } : calculated(formula, value);
}

const figure = { width: 11, look: 'calculated', align: 'center', format: '0.0' } as const;

const COLUMNS: readonly Column<AssessedDimension>[] = [
  { key: 'no', header: 'No.', width: 12, look: 'key', value: ({ dimension }) => dimension.id },
  { key: 'label', header: 'Label', width: 44, look: 'plain', value: label },
  {
    key: 'claimed',
    header: 'Claimed',
    ...figure,
    value: ({ score }, c) => live(c('no'), 'Claimed', score.claimed),
  },
  {
    key: 'evidenced',
    header: 'Evidenced',
    ...figure,
    value: ({ score }, c) => live(c('no'), 'Evidenced', score.evidenced),
  },
  {
    key: 'target',
    header: 'Target',
    ...figure,
    value: (line, c) => live(c('no'), 'TargetScore', target(line)),
  },
];
