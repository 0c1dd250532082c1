import type { Worksheet } from 'exceljs';
import { BAND_NAMES } from '../../../../shared/domain/readiness/readiness-band.ts';
import { TABLES } from '../../../../shared/model/tables.ts';
import type { Book } from '../../book.ts';
import { type CellContent, calculated } from '../../cells/calculated.ts';
import type { CellStyle } from '../../cells/cell-style.ts';
import { fieldContent, fieldRule } from '../../layout/field-column.ts';
import { writeSection } from '../../layout/heading.ts';
import { ATTENTION, BAD, GOOD, markWords } from '../../layout/marks.ts';
import { nameCells } from '../../layout/names.ts';
import { put } from '../../layout/put.ts';
import { validate } from '../../layout/validation.ts';

interface Line {
  readonly label: string;
  readonly name: string;
  readonly content: CellContent;
  readonly note: string | CellContent;
  readonly style?: Partial<CellStyle>;
}

/** What is chosen on the sheet, by the name of its cell. */
const CHOSEN = { score_basis: 'score_basis', roll_up: 'roll_up' } as const;

/** The headline figures, each under a name of its own; answers the row where the next part starts. */
export function writeVerdict(book: Book, sheet: Worksheet, top: number): number {
  writeSection(sheet, top, 'Verdict');
  const lines = verdictLines(book);
  lines.forEach(({ label, name, content, note, style }, index) => {
    const row = top + 1 + index;
    put(sheet, `A${row}`, label, { look: 'key', middle: true, oneLine: true });
    put(sheet, `B${row}`, null, { look: 'key' });
    sheet.mergeCells(`A${row}:B${row}`);
    put(sheet, `C${row}`, content, { look: 'figure', align: 'left', middle: true, oneLine: true, ...style });
    for (const column of ['D', 'E']) put(sheet, `${column}${row}`, null, { look: 'figure', ...style });
    sheet.mergeCells(`C${row}:E${row}`);
    put(sheet, `F${row}`, note, { look: 'hint', middle: true, oneLine: true, indent: 1 });
    sheet.getRow(row).height = 20;
    nameCells(book, sheet, name, `C${row}`);
    const rule =
      name in CHOSEN ? fieldRule(TABLES.engagement.fields[CHOSEN[name as keyof typeof CHOSEN]]) : null;
    if (rule) validate(sheet, `C${row}`, rule);
  });
  markWords(sheet, `C${top + 1}`, [
    [BAND_NAMES['not-ready'], BAD],
    [BAND_NAMES['prepare-first'], ATTENTION],
    [BAND_NAMES['ready-with-conditions'], ATTENTION],
    [BAND_NAMES.ready, GOOD],
  ]);
  return top + lines.length + 2;
}

function verdictLines({ engagement, readiness, workbook }: Book): readonly Line[] {
  const { basis, band, claimed, evidenced, answered, applicable } = readiness;
  const overall = readiness[basis];
  const points = { format: '0.0' };
  const { score_basis: basisField, roll_up: rollUpField } = TABLES.engagement.fields;
  const mean = (of: string) =>
    `IF(SUMPRODUCT(dim_Counted,dim_Weight)=0,"–",SUMPRODUCT(dim_Counted,dim_Weight,dim_${of})/SUMPRODUCT(dim_Counted,dim_Weight))`;
  return [
    {
      label: 'Readiness band',
      name: 'band_Readiness',
      content: calculated(
        'IF(ISNUMBER(score_Readiness),INDEX(lst_BandName,MIN(band_Codes)),"–")',
        band.band && BAND_NAMES[band.band],
      ),
      note: 'The verdict after all limits; the table "How the band comes about" below shows each of them.',
    },
    {
      label: 'Overall readiness, 0 to 100',
      name: 'score_Readiness',
      content: calculated('IF(basis_code=1,score_Evidenced,score_Claimed)', overall.score),
      note: 'Weighted mean of the dimensions that are answered enough to count.',
      style: points,
    },
    {
      label: 'Overall from claimed levels',
      name: 'score_Claimed',
      content: calculated(mean('Claimed'), claimed.score),
      note: 'Levels count as they were answered.',
      style: points,
    },
    {
      label: 'Overall from evidenced levels',
      name: 'score_Evidenced',
      content: calculated(mean('Evidenced'), evidenced.score),
      note: 'A level counts only as far as its evidence supports it.',
      style: points,
    },
    {
      label: 'Provisional',
      name: 'score_Provisional',
      content: calculated('IF(COUNTIF(dim_Complete,"<"&enough_answered)>0,"Yes","No")', overall.provisional),
      note: 'Yes while a dimension that applies is answered too little to count.',
    },
    {
      label: 'Questions answered',
      name: 'answered_All',
      content: calculated('SUM(dim_Answered)', answered),
      note: calculated('"of "&applicable_All&" that apply"', `of ${applicable} that apply`),
    },
    {
      label: 'Questions that apply',
      name: 'applicable_All',
      content: calculated('SUM(dim_Applicable)', applicable),
      note: 'All questions except those that nobody rated and somebody called not applicable.',
    },
    {
      label: basisField.label,
      name: 'score_basis',
      content: fieldContent(basisField, engagement.score_basis, workbook),
      note: basisField.help,
      style: { look: 'input' },
    },
    {
      label: 'Score basis as a number',
      name: 'basis_code',
      content: calculated('MATCH(score_basis,lst_ScoreBasis,0)', basis === 'evidenced' ? 1 : 2),
      note: '1 evidenced, 2 claimed; formulas read this instead of the words.',
      style: { look: 'calculated' },
    },
    {
      label: rollUpField.label,
      name: 'roll_up',
      content: fieldContent(rollUpField, engagement.roll_up, workbook),
      note: 'How the answers of several people become one level; the sheet Consensus settles single questions.',
      style: { look: 'input' },
    },
  ];
}
