import { planSample } from '../../../../shared/domain/behaviour/plan-sample.ts';
import type { Book, SheetPlan } from '../../book.ts';
import { type CellContent, calculated } from '../../cells/calculated.ts';
import type { Look } from '../../cells/cell-style.ts';
import { HEADER_ROW, writeHeading } from '../../layout/heading.ts';
import { nameCells } from '../../layout/names.ts';
import { protectSheet, setUpPage } from '../../layout/page.ts';
import { parameterName } from '../../layout/parameter-names.ts';
import { put } from '../../layout/put.ts';
import { SAMPLE_SIZE } from '../sheet-names.ts';

interface Line {
  readonly label: string;
  readonly name: string;
  readonly content: CellContent;
  readonly note: string;
  readonly format?: string;
  readonly look?: Look;
}

/** How many contacts have to be looked at, and how precise the plan is; population and agents can be typed over. */
export const sampleSizeSheet: SheetPlan = {
  name: SAMPLE_SIZE,
  purpose: 'How many contacts have to be looked at for a margin, and how precise the planned sample is.',
  tab: 'expectations',
  write: (book, sheet) => {
    writeHeading(book, sheet, {
      title: 'Sample size',
      hint: 'Type other contacts or agents into the yellow cells. Confidence, margin and the least per agent stand in the sheet Method settings.',
    });
    [24, 36, 14, 80].forEach((width, index) => {
      sheet.getColumn(index + 1).width = index === 0 ? 12 : width;
    });
    put(sheet, `B${HEADER_ROW}`, 'Figure', { look: 'header' });
    put(sheet, `C${HEADER_ROW}`, 'Value', { look: 'header', align: 'center' });
    put(sheet, `D${HEADER_ROW}`, 'How', { look: 'header' });
    linesOf(book).forEach(({ label, name, content, note, format = '0', look = 'figure' }, index) => {
      const row = HEADER_ROW + 1 + index;
      put(sheet, `B${row}`, label, { look: 'key' });
      put(sheet, `C${row}`, content, { look, align: 'center', format });
      put(sheet, `D${row}`, note, { look: 'plain' });
      nameCells(book, sheet, name, `C${row}`);
    });
    setUpPage(book, sheet, { frozenRows: HEADER_ROW, portrait: false });
    protectSheet(sheet);
    return { rows: null, complete: null };
  },
};

function linesOf({ workbook }: Book): readonly Line[] {
  const { confidence, margin, population, agents, perAgent, size, planned, plannedMargin } =
    planSample(workbook);
  const finite = 'AND(ISNUMBER(smp_Population),smp_Z<>"–")';
  return [
    {
      label: 'Confidence, %',
      name: 'smp_Confidence',
      content: calculated(parameterName('quality.confidence'), confidence),
      note: 'How often a sample like this is right. Method settings.',
      format: '0.0#',
    },
    {
      label: 'Margin, points',
      name: 'smp_Margin',
      content: calculated(parameterName('quality.margin'), margin),
      note: 'How far off it may be, either way. Method settings.',
      format: '0.0#',
    },
    {
      label: 'Contacts a month',
      name: 'smp_Population',
      content: population,
      note: 'Of the touchpoints that a partner is to handle. Empty: endlessly many.',
      format: '#,##0',
      look: 'input',
    },
    {
      label: 'Agents',
      name: 'smp_Agents',
      content: agents,
      note: 'Full-time equivalents of the same touchpoints, rounded up.',
      look: 'input',
    },
    {
      label: 'Least per agent and month',
      name: 'smp_PerAgent',
      content: calculated(parameterName('quality.per_agent'), perAgent),
      note: 'Method settings.',
    },
    {
      label: 'z',
      name: 'smp_Z',
      content: calculated(
        'IF(AND(smp_Confidence>0,smp_Confidence<100,smp_Margin>0),NORMSINV(0.5+smp_Confidence/200),"–")',
        size?.z ?? null,
      ),
      note: 'Standard deviations that belong to the confidence: the inverse of the normal distribution.',
      format: '0.0000',
    },
    {
      label: 'n0, for endlessly many',
      name: 'smp_Endless',
      content: calculated('IF(smp_Z="–","–",smp_Z^2*0.25/(smp_Margin/100)^2)', size?.endless ?? null),
      note: 'z² × 0.25 ÷ margin². A half as the share asks for the largest sample.',
      format: '0.00',
    },
    {
      label: 'n for these contacts',
      name: 'smp_Exact',
      content: calculated(
        `IF(${finite},smp_Endless/(1+(smp_Endless-1)/smp_Population),smp_Endless)`,
        size?.exact ?? null,
      ),
      note: 'n0 ÷ (1 + (n0 − 1) ÷ contacts): the correction for finite populations.',
      format: '0.00',
    },
    {
      label: 'Contacts to look at',
      name: 'smp_Needed',
      content: calculated('IF(smp_Z="–","–",MAX(1,ROUNDUP(ROUND(smp_Exact,9),0)))', size?.needed ?? null),
      note: 'Rounded up to whole contacts.',
      format: '#,##0',
    },
    {
      label: 'Planned contacts',
      name: 'smp_Planned',
      content: calculated('smp_Agents*smp_PerAgent', planned),
      note: 'Agents × least per agent.',
      format: '#,##0',
    },
    {
      label: 'Margin of the plan, points',
      name: 'smp_PlannedMargin',
      content: calculated(
        `IF(OR(smp_Z="–",smp_Planned<1),"–",IF(${finite},IF(smp_Planned>=smp_Population,0,100*smp_Z*(0.25*(smp_Population-smp_Planned)/(smp_Planned*(smp_Population-1)))^0.5),100*smp_Z*(0.25/smp_Planned)^0.5))`,
        plannedMargin,
      ),
      note: 'z × √(0.25 × (N − n) ÷ (n × (N − 1))); for endlessly many z × √(0.25 ÷ n).',
      format: '0.0',
    },
  ];
}
