import type { Worksheet } from 'exceljs';
import type { AssessedScenario } from '../../../../shared/domain/business-case/case-result.ts';
import type { Book } from '../../book.ts';
import { type CellContent, calculated } from '../../cells/calculated.ts';
import { nameCells } from '../../layout/names.ts';
import { put } from '../../layout/put.ts';
import type { Span } from '../../layout/table.ts';
import { quoted } from './case-book.ts';
import { RUNNING } from './line-formulas.ts';

export const BAND_WORDS = { normal: 'Normal', attention: 'Attention', red: 'Red' } as const;

interface FlowBlock {
  readonly scenario: AssessedScenario;
  /** From 1, for the names of the cells. */
  readonly number: number;
  readonly span: Span;
  readonly id: string;
  readonly baseline: string;
  /** What the home team costs in a normal year. */
  readonly home: number;
}

interface FigureLine {
  readonly title: string;
  readonly name?: string;
  readonly format: string;
  readonly content: CellContent;
}

/** What comes out of a scenario, below its years. @returns the row behind */
export function writeFigures(book: Book, sheet: Worksheet, from: number, block: FlowBlock): number {
  const lines = figureLines(block, from);
  lines.forEach(({ title, name, format, content }, index) => {
    const row = from + index;
    put(sheet, `A${row}`, title, { look: 'key' });
    put(sheet, `B${row}`, content, { look: 'figure', align: 'center', format });
    if (name !== undefined) nameCells(book, sheet, `cfl_${name}_${block.number}`, `B${row}`);
  });
  return from + lines.length;
}

function figureLines({ scenario, span, id, baseline, home }: FlowBlock, from: number): readonly FigureLine[] {
  const { figures, oneTime, perContact, runRate, fee, plan } = scenario;
  if (!figures) return [];
  const cells = (key: string) => span.cells(key);
  const flow = span.letter('flow');
  const [zero, first, last] = [`${flow}${span.first}`, `${flow}${span.first + 1}`, `${flow}${span.last}`];
  const own = `cwk_ScenarioId,${quoted(id)}`;
  const at = (title: Title) => `B${from + TITLES.indexOf(title)}`;
  const inHouse = at('In-house cost of a normal year');
  const signs = `SUMPRODUCT((${zero}:${flow}${span.last - 1}*${first}:${last}<0)*1)`;
  const irr = figures.irr.rate01;
  const normal = (more: string) => `SUMIFS(cwk_N,${own},${more})`;
  const contents: readonly (readonly [Title, string, CellContent, string?])[] = [
    [
      'Net present value',
      '#,##0',
      calculated(`${zero}+NPV(th_finance_discount_rate/100,${first}:${last})`, figures.npv),
      'Npv',
    ],
    [
      'Internal rate of return',
      '0.0%',
      calculated(
        `IF(${signs}=1,IFERROR(ROUND(IRR(${zero}:${last}),6),"–"),"–")`,
        irr === null ? null : Math.round(irr * 1e6) / 1e6,
      ),
      'Irr',
    ],
    ['Payback, years', '0.00', calculated(earliest(cells('back'), cells('sum')), figures.payback), 'Payback'],
    [
      'Payback discounted, years',
      '0.00',
      calculated(earliest(cells('discountedBack'), cells('discountedSum')), figures.discountedPayback),
      'DiscountedPayback',
    ],
    ['Paid once', '#,##0', calculated(`SUM(${cells('one-time')})`, oneTime)],
    [
      'Return over the term',
      '0.0%',
      calculated(`IF(${at('Paid once')}=0,"–",SUM(${cells('flow')})/${at('Paid once')})`, figures.roi),
    ],
    [
      'In-house cost of a normal year',
      '#,##0',
      calculated(`SUMIFS(cwk_N,cwk_ScenarioId,${quoted(baseline)},cwk_Time,${RUNNING})`, home),
    ],
    ['Running cost of a normal year', '#,##0', calculated(normal(`cwk_Time,${RUNNING}`), runRate), 'RunRate'],
    ['Fee of a normal year', '#,##0', calculated(normal(`cwk_Part,${FEE}`), fee ?? 0)],
    [
      'Share that moves',
      '0%',
      calculated(`INDEX(csn_Partner,MATCH(${quoted(id)},csn_Id,0))`, plan.partner01),
    ],
    [
      'Cost of a contact',
      '0.0000',
      calculated(
        `IFERROR(${at('Running cost of a normal year')}/INDEX(csn_Contacts,MATCH(${quoted(id)},csn_Id,0)),"–")`,
        perContact,
      ),
    ],
    [
      'Saving that the offer promises',
      '0.0%',
      calculated(
        `IF(OR(${inHouse}=0,COUNTIFS(${own},cwk_Part,${FEE})=0),"–",${at('Share that moves')}-${at('Fee of a normal year')}/${inHouse})`,
        figures.headlineSaving01,
      ),
    ],
    [
      'Saving in the running year',
      '0.0%',
      calculated(
        `IF(${inHouse}=0,"–",1-${at('Running cost of a normal year')}/${inHouse})`,
        figures.runRateSaving01,
      ),
    ],
    [
      'Saving over the term',
      '0.0%',
      calculated(
        `IF(SUM(${cells('staying')})=0,"–",SUM(${cells('flow')})/SUM(${cells('staying')}))`,
        figures.termSaving01,
      ),
      'Term',
    ],
    [
      'False-savings gap, points',
      '0.0',
      calculated(
        `IFERROR((${at('Saving that the offer promises')}-${at('Saving over the term')})*100,"–")`,
        figures.gapPoints,
      ),
      'Gap',
    ],
    [
      'Band of the gap',
      'General',
      calculated(
        `IF(NOT(ISNUMBER(${at('False-savings gap, points')})),"–",IF(OR(${at('Saving over the term')}<=0,${at('False-savings gap, points')}>th_finance_gap_red+0.000000001),"Red",IF(${at('False-savings gap, points')}>=th_finance_gap_attention-0.000000001,"Attention","Normal")))`,
        figures.gapBand === null ? null : BAND_WORDS[figures.gapBand],
      ),
      'Band',
    ],
    [
      'Hidden cost over the term',
      '#,##0',
      calculated(`SUMIFS(cwk_Term,${own},cwk_Hidden,"Yes")`, (figures.hiddenShare01 ?? 0) * scenario.total),
    ],
    [
      'Share that stands in no offer',
      '0.0%',
      calculated(
        `IF(SUM(${cells('total')})=0,"–",${at('Hidden cost over the term')}/SUM(${cells('total')}))`,
        figures.hiddenShare01,
      ),
    ],
    ['Break-even price, running year (as exported)', '0.0000', figures.breakEven],
    ['Break-even price, over the term (as exported)', '0.0000', figures.breakEvenTerm],
  ];
  return contents.map(([title, format, content, name]) => ({
    title,
    format,
    content,
    ...(name === undefined ? {} : { name }),
  }));
}

/** The titles in the order of their rows, for formulas that read one another. */
const TITLES = [
  'Net present value',
  'Internal rate of return',
  'Payback, years',
  'Payback discounted, years',
  'Paid once',
  'Return over the term',
  'In-house cost of a normal year',
  'Running cost of a normal year',
  'Fee of a normal year',
  'Share that moves',
  'Cost of a contact',
  'Saving that the offer promises',
  'Saving in the running year',
  'Saving over the term',
  'False-savings gap, points',
  'Band of the gap',
  'Hidden cost over the term',
  'Share that stands in no offer',
  'Break-even price, running year (as exported)',
  'Break-even price, over the term (as exported)',
] as const;
type Title = (typeof TITLES)[number];

const FEE = '"Fee of the partner"';

/** The first year in which a running total is no longer negative; 0 when it never is, a dash when it stays so. */
function earliest(crossings: string, sums: string): string {
  return `IF(COUNT(${crossings})>0,MIN(${crossings}),IF(MIN(${sums})<0,"–",0))`;
}
