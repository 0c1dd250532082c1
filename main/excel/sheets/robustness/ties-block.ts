import type { Worksheet } from 'exceljs';
import type { Robustness } from '../../../../shared/domain/robustness/assess-robustness.ts';
import type { Book } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { writeSection } from '../../layout/heading.ts';
import { parameterName } from '../../layout/parameter-names.ts';
import { type CellOf, type Column, writeTable } from '../../layout/table.ts';
import type { Layout } from './layout.ts';
import { type TieLine, tieLines } from './tie-lines.ts';

/** The columns in which the tornado looks for the lead with a weight moved. */
export const LEAD_LOW = 'K';
export const LEAD_HIGH = 'L';

const NONE = 'None';

/** The weight at which every two vendors are level, criterion by criterion. Answers the last cell of the sheet. */
export function writeTies(book: Book, sheet: Worksheet, assessed: Robustness, layout: Layout): string {
  const swing = `${parameterName('selection.tornado')}/100`;
  const figure = { width: 17, align: 'center', look: 'calculated' } as const;
  const source = (vendor: number, { criterion }: TieLine) =>
    `${layout.vendorColumn(vendor)}${layout.criterionRow(criterion)}`;
  const columns: readonly Column<TieLine>[] = [
    {
      key: 'criterion',
      header: 'Criterion',
      width: 40,
      look: 'key',
      name: 'rob_TieCriterion',
      value: ({ criterion }) => assessed.matrix.criteria[criterion]?.name ?? '',
    },
    { ...figure, key: 'first', header: 'Vendor', look: 'plain', align: 'left', value: ({ nameA }) => nameA },
    {
      ...figure,
      key: 'second',
      header: 'Against',
      look: 'plain',
      align: 'left',
      value: ({ nameB }) => nameB,
    },
    {
      ...figure,
      key: 'weight',
      header: 'Weight',
      format: '0.0%',
      value: ({ criterion, weight01 }) => calculated(`B${layout.criterionRow(criterion)}`, weight01),
    },
    {
      ...figure,
      key: 'here',
      header: 'Lead under it',
      format: '0.00',
      value: (line) => calculated(`${source(line.a, line)}-${source(line.b, line)}`, line.here),
    },
    {
      ...figure,
      key: 'elsewhere',
      header: 'Lead over the others',
      format: '0.0000',
      value: (line, cell) => calculated(elsewhereFormula(line, cell, layout, assessed), line.elsewhere),
    },
    {
      ...figure,
      key: 'level',
      header: 'Level at a weight of',
      format: '0.0%',
      name: 'rob_TieLevel',
      value: ({ tie01 }, cell) => calculated(levelFormula(cell), tie01 ?? NONE),
    },
    {
      ...figure,
      key: 'change',
      header: 'Change, points',
      format: '0.00',
      name: 'rob_TieChange',
      value: ({ points }, cell) =>
        calculated(
          `IF(ISNUMBER(${cell('level')}),ROUND(100*ABS(${cell('level')}-${cell('weight')}),9),"")`,
          points ?? '',
        ),
    },
    {
      ...figure,
      key: 'side',
      header: 'Leader (1, −1)',
      format: '0',
      value: ({ side }, cell) =>
        calculated(`IF(${cell('first')}=rob_Leader,1,IF(${cell('second')}=rob_Leader,-1,0))`, side),
    },
    {
      ...figure,
      key: 'flip',
      header: 'Another leads after',
      format: '0.00',
      name: 'rob_TieFlip',
      value: ({ flip }, cell) => calculated(flipFormula(cell), flip ?? ''),
    },
    {
      ...figure,
      key: 'low',
      header: 'Lead, lower weight',
      format: '0.0000',
      value: ({ low }, cell) => calculated(leadFormula(cell, `(${cell('weight')}*(1-${swing}))`), low ?? ''),
    },
    {
      ...figure,
      key: 'high',
      header: 'Lead, higher weight',
      format: '0.0000',
      value: ({ high }, cell) =>
        calculated(leadFormula(cell, `MIN(1,${cell('weight')}*(1+${swing}))`), high ?? ''),
    },
  ];
  writeSection(
    sheet,
    layout.ties,
    'Tie weights',
    'Level at: −lead over the others ÷ (lead under it − lead over the others), when it lies from 0 to 100 % and the two scores differ.',
  );
  const span = writeTable(book, sheet, layout.ties + 2, columns, tieLines(assessed, layout.pairs));
  if (span.letter('low') !== LEAD_LOW || span.letter('high') !== LEAD_HIGH)
    throw new Error('The columns of the tie weights have moved away from the tornado.');
  return `${span.letter('high')}${span.last}`;
}

/** Mean of the first less mean of the second over all other criteria, which share evenly where one weight is the whole. */
function elsewhereFormula({ a, b }: TieLine, cell: CellOf, layout: Layout, { matrix }: Robustness): string {
  const [weight, here] = [cell('weight'), cell('here')];
  const sum = (vendor: number) => {
    const column = layout.vendorColumn(vendor);
    return `SUM(${column}${layout.criterionRow(0)}:${column}${layout.criterionRow(matrix.criteria.length - 1)})`;
  };
  const evenly = `IFERROR((${sum(a)}-${sum(b)}-${here})/(ROWS(rob_Weight)-1),0)`;
  return `IF(${weight}>1-1E-12,${evenly},(${layout.mean(a)}-${layout.mean(b)}-${weight}*${here})/(1-${weight}))`;
}

function levelFormula(cell: CellOf): string {
  const [weight, here, elsewhere] = [cell('weight'), cell('here'), cell('elsewhere')];
  const slope = `(${here}-${elsewhere})`;
  const tie = `(-${elsewhere}/${slope})`;
  const none = `OR(ABS(${here})<1E-9,${weight}>1-1E-9,ABS(${slope})<1E-9)`;
  return `IF(${none},"${NONE}",IF(OR(${tie}<-1E-9,${tie}>1+1E-9),"${NONE}",MAX(0,MIN(1,${tie}))))`;
}

/** The change that puts the rival ahead; nothing where the weight would be 0 and both only level. */
function flipFormula(cell: CellOf): string {
  const rises = `${cell('side')}*(${cell('here')}-${cell('elsewhere')})<0`;
  return `IF(AND(${cell('side')}<>0,ISNUMBER(${cell('level')})),IF(OR(${cell('level')}>1E-9,${rises}),${cell('change')},""),"")`;
}

function leadFormula(cell: CellOf, weight: string): string {
  return `IF(${cell('side')}=0,"",${cell('side')}*(${weight}*${cell('here')}+(1-${weight})*${cell('elsewhere')}))`;
}
