import type { Worksheet } from 'exceljs';
import { sumBy } from '../../../../shared/lib/sum-by.ts';
import { TABLES } from '../../../../shared/model/tables.ts';
import type { Book, SheetPlan } from '../../book.ts';
import { calculated, yesNo } from '../../cells/calculated.ts';
import { fieldRule } from '../../layout/field-column.ts';
import { writeHeading, writeSection } from '../../layout/heading.ts';
import { ATTENTION, BAD, GOOD, markWords } from '../../layout/marks.ts';
import { nameCells } from '../../layout/names.ts';
import { protectSheet, setUpPage } from '../../layout/page.ts';
import { parameterName } from '../../layout/parameter-names.ts';
import { put } from '../../layout/put.ts';
import { addFilter, setColumns, writeTable } from '../../layout/table.ts';
import { validate } from '../../layout/validation.ts';
import { WAVE_PLAN } from '../sheet-names.ts';
import { processLines } from './process-line.ts';
import { addQuadrantChart } from './quadrant-chart.ts';
import { waveColumns, wavePlaces } from './wave-columns.ts';
import { WAVE_TOTAL_COLUMNS, waveTotals } from './wave-totals.ts';

const CHART_ROWS = 22;
const MOST_BESIDE_CHART = 25;

/** Which process moves when, how much each wave carries, and the limit of the first. */
export const wavePlan: SheetPlan = {
  name: WAVE_PLAN,
  purpose: 'Which process moves in which wave, how much work each wave carries, and the limit of the first.',
  tab: 'readiness',
  write: (book, sheet) => {
    const places = wavePlaces(processLines(book));
    writeHeading(book, sheet, {
      title: 'Wave plan',
      hint: 'Waves follow the process audit. A wave that you type there in "Wave set by hand" goes before everything else.',
    });
    const columns = waveColumns(0);
    setColumns(sheet, columns);
    const totalsAt = writeLimit(book, sheet, 4);
    writeSection(sheet, totalsAt, 'Workload per wave');
    const totals = waveTotals(book);
    const span = writeTable(book, sheet, totalsAt + 1, WAVE_TOTAL_COLUMNS, totals);
    const listAt = span.last + 2;
    writeSection(sheet, listAt, 'Processes in the order of moving');
    const header = listAt + 1;
    const list = waveColumns(header + 1);
    const listed = writeTable(book, sheet, header, list, places);
    addFilter(sheet, header, list.slice(0, -2), listed);
    const chartAt = listed.last + 2;
    const drawn = addQuadrantChart(book, sheet, { top: chartAt - 1, bottom: chartAt + CHART_ROWS });
    if (places.length > 0)
      markWords(sheet, listed.cells('why'), [
        ['Ready', GOOD],
        ['After', ATTENTION],
        ['Wave 1', ATTENTION],
        ['Workload', BAD],
      ]);
    markWords(sheet, span.cells('state'), [
      ['✓', GOOD],
      ['!', BAD],
    ]);
    // A short list leaves room for the chart on its page; a long one would tear it apart.
    if (drawn && places.length > MOST_BESIDE_CHART) sheet.getRow(chartAt - 1).addPageBreak();
    setUpPage(book, sheet, {
      frozenRows: 2,
      portrait: true,
      printUntil: `I${drawn ? chartAt + CHART_ROWS : listed.last}`,
    });
    protectSheet(sheet);
    return { rows: book.audits.plan.moves.length, complete: null };
  },
};

/** Whether the first wave is limited, and to what. Answers the row where the next part starts. */
function writeLimit(book: Book, sheet: Worksheet, top: number): number {
  const { engagement, audits } = book;
  const field = TABLES.engagement.fields.first_time;
  const total = sumBy(audits.list, ({ fte }) => fte ?? 0);
  const lines = [
    {
      label: field.label,
      name: 'first_time',
      content: yesNo(engagement.first_time),
      look: 'input',
      note: field.help,
    },
    {
      label: 'Workload of all processes, FTE',
      name: 'fte_Processes',
      content: calculated('SUM(prc_FTE)', total),
      look: 'figure',
      note: 'Contacts × handle time, divided by the handling hours of one full-time equivalent.',
    },
    {
      label: 'Most that wave 1 may carry, FTE',
      name: 'limit_Wave1',
      content: calculated(
        `IF(first_time="Yes",fte_Processes*${parameterName('quadrant.wave_1_share')}/100,"–")`,
        audits.plan.firstWaveLimit,
      ),
      look: 'figure',
      note: '– means no limit. The share is set on the sheet Method settings.',
    },
  ] as const;
  lines.forEach(({ label, name, content, look, note }, index) => {
    const row = top + index;
    put(sheet, `A${row}`, label, { look: 'key', middle: true, oneLine: true });
    put(sheet, `B${row}`, null, { look: 'key' });
    sheet.mergeCells(`A${row}:B${row}`);
    put(sheet, `C${row}`, content, { look, align: 'left', middle: true, format: '0.0' });
    put(sheet, `D${row}`, note, { look: 'hint', middle: true, oneLine: true, indent: 1 });
    sheet.getRow(row).height = 20;
    nameCells(book, sheet, name, `C${row}`);
  });
  const rule = fieldRule(field);
  if (rule) validate(sheet, `C${top}`, rule);
  return top + lines.length + 1;
}
