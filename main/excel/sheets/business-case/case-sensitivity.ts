import {
  caseTornado,
  MOVED_FIGURES,
  type TornadoLine,
} from '../../../../shared/domain/business-case/case-tornado.ts';
import { leadingScenario } from '../../../../shared/domain/business-case/leading-scenario.ts';
import type { SheetPlan } from '../../book.ts';
import { writeHeading } from '../../layout/heading.ts';
import { protectSheet, setUpPage } from '../../layout/page.ts';
import { put } from '../../layout/put.ts';
import { type Column, setColumns, writeTable } from '../../layout/table.ts';
import { CASE_SENSITIVITY } from '../sheet-names.ts';
import { caseBook } from './case-book.ts';

interface NamedLine extends TornadoLine {
  readonly name: string;
}

const HEADER = 9;

/** How far one figure at a time moves the net present value of the leading scenario, as the app worked it out. */
export const caseSensitivity: SheetPlan = {
  name: CASE_SENSITIVITY,
  purpose: 'How far each uncertain figure moves the net present value of the leading scenario.',
  tab: 'selection',
  write: (book, sheet) => {
    const { business } = caseBook(book.workbook);
    const { baseline, currency, rate01 } = business;
    const scenario = leadingScenario(business);
    const found = scenario?.figures && baseline ? { scenario, baseline } : null;
    writeHeading(book, sheet, {
      title: CASE_SENSITIVITY,
      hint: 'Values of the export, not formulas: each is the whole case worked out anew. Ranges are those of the sheet Cost lines.',
    });
    setColumns(sheet, COLUMNS);
    if (!found) {
      put(sheet, 'A4', 'No scenario has a result yet.', { look: 'hint', oneLine: true });
      setUpPage(book, sheet, { frozenRows: 2 });
      protectSheet(sheet);
      return { rows: null, complete: null };
    }
    const tornado = caseTornado(found.scenario.plan, found.baseline.plan, {
      parameter: book.workbook.parameter,
      rate01,
    });
    const names = new Map(
      [...found.baseline.lines, ...found.scenario.lines].map(({ line }) => [line.id, line.name]),
    );
    const facts = [
      ['Scenario', found.scenario.plan.scenario.name],
      [`Net present value as planned, ${currency}`, tornado.npv],
      [`Everything at its worse end, ${currency}`, tornado.worst],
      [`Everything at its better end, ${currency}`, tornado.best],
    ] as const;
    facts.forEach(([title, value], index) => {
      put(sheet, `A${4 + index}`, title, { look: 'key' });
      put(sheet, `B${4 + index}`, value, { look: 'figure', align: 'left', format: '#,##0', oneLine: true });
    });
    const rows = tornado.lines.map((line) => ({
      ...line,
      name: line.figure === 'line' ? (names.get(line.id) ?? line.id) : MOVED_FIGURES[line.figure],
    }));
    const span = writeTable(book, sheet, HEADER, COLUMNS, rows);
    setUpPage(book, sheet, { frozenRows: 2, printUntil: `E${span.last}`, portrait: true });
    protectSheet(sheet);
    return { rows: rows.length, complete: null };
  },
};

const NUMBER = { look: 'plain', align: 'center', width: 18 } as const;
const input = ({ figure }: TornadoLine, value: number) => {
  const size = Math.round(10 * Math.abs(value)) / 10;
  if (figure === 'line' || figure === 'volume') return `${size} %`;
  return `${value > 0 ? 'plus' : 'minus'} ${size} ${size === 1 ? 'point' : 'points'}`;
};

const COLUMNS: readonly Column<NamedLine>[] = [
  { key: 'name', header: 'Figure', width: 44, look: 'key', value: ({ name }) => name },
  { ...NUMBER, key: 'low', header: 'Low end', value: (line) => input(line, line.lowInput) },
  { ...NUMBER, key: 'low_npv', header: 'Net present value', format: '#,##0', value: ({ low }) => low },
  { ...NUMBER, key: 'high', header: 'High end', value: (line) => input(line, line.highInput) },
  {
    ...NUMBER,
    key: 'high_npv',
    header: 'Net present value there',
    format: '#,##0',
    value: ({ high }) => high,
  },
];
