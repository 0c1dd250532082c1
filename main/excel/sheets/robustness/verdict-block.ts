import type { Worksheet } from 'exceljs';
import type { Robustness } from '../../../../shared/domain/robustness/assess-robustness.ts';
import { VERDICT_WORDS } from '../../../../shared/domain/robustness/robustness-words.ts';
import type { Book } from '../../book.ts';
import { type CellContent, calculated } from '../../cells/calculated.ts';
import { writeSection } from '../../layout/heading.ts';
import { ATTENTION, BAD, GOOD, markWords } from '../../layout/marks.ts';
import { nameCells } from '../../layout/names.ts';
import { parameterName } from '../../layout/parameter-names.ts';
import { put } from '../../layout/put.ts';
import type { Layout } from './layout.ts';

const NONE = 'None';

/** The verdict with the figures that it rests on, each with its name. */
export function writeVerdict(
  book: Book,
  sheet: Worksheet,
  assessed: Robustness,
  { verdict: top }: Layout,
): void {
  const { matrix, leader, runnerUp, margin, margin01, smallest, verdict, grounds } = assessed;
  const [closeMargin, closeFlip] = ['selection.close_margin', 'selection.close_flip'].map(parameterName);
  const { clear, close, none } = VERDICT_WORDS;
  const flip = (column: string, result: string | number | null, fallback: string) =>
    calculated(
      `IF(ISNUMBER(rob_FlipPoints),INDEX(${column},MATCH(rob_FlipPoints,rob_TieFlip,0)),"${fallback}")`,
      result ?? fallback,
    );
  const lines: readonly (readonly [string, string, CellContent, string, string])[] = [
    [
      'Verdict',
      'rob_Verdict',
      calculated(
        `IF(OR(ROUND(100*rob_Share,9)<${closeMargin},IF(ISNUMBER(rob_FlipPoints),rob_FlipPoints<${closeFlip},1=0)),"${none}",IF(OR(rob_Scores>0,rob_Weights>0),"${close}","${clear}"))`,
        VERDICT_WORDS[verdict],
      ),
      '@',
      'No clear winner: lead or smallest change below its limit on the sheet Method settings. Close: one score or one moved weight turns it.',
    ],
    [
      'Leader',
      'rob_Leader',
      calculated(
        'INDEX(rob_Vendors,MATCH(MAX(rob_Rounded),rob_Rounded,0))',
        matrix.vendors[leader]?.name ?? '',
      ),
      '@',
      'The best weighted mean; of equals the first in the register.',
    ],
    [
      'Runner-up',
      'rob_RunnerUp',
      calculated(
        'INDEX(rob_Vendors,MATCH(MAX(rob_Others),rob_Others,0))',
        matrix.vendors[runnerUp]?.name ?? '',
      ),
      '@',
      'The best of the others.',
    ],
    [
      'Lead, points',
      'rob_Margin',
      calculated(
        'INDEX(rob_Means,MATCH(rob_Leader,rob_Vendors,0))-INDEX(rob_Means,MATCH(rob_RunnerUp,rob_Vendors,0))',
        margin,
      ),
      '0.0000',
      'Weighted mean of the leader less that of the runner-up.',
    ],
    [
      'Share of the leader’s score',
      'rob_Share',
      calculated('rob_Margin/INDEX(rob_Means,MATCH(rob_Leader,rob_Vendors,0))', margin01),
      '0.0%',
      'Lead ÷ weighted mean of the leader.',
    ],
    [
      'Smallest change of a weight, points',
      'rob_FlipPoints',
      calculated(`IF(COUNT(rob_TieFlip)=0,"${NONE}",MIN(rob_TieFlip))`, smallest?.points ?? NONE),
      '0.00',
      'After which another vendor leads; the other weights keep their proportion.',
    ],
    [
      'Of the criterion',
      'rob_FlipCriterion',
      flip('rob_TieCriterion', smallest ? (matrix.criteria[smallest.criterion]?.name ?? '') : null, NONE),
      '@',
      'Its weight is the most fragile one.',
    ],
    [
      'Which would have to become',
      'rob_FlipWeight',
      flip('rob_TieLevel', smallest?.needed01 ?? null, NONE),
      '0.0%',
      'At this weight leader and rival are level.',
    ],
    [
      'Single scores that decide',
      'rob_Scores',
      calculated(`SUMPRODUCT((rob_ScoreSteps="${ANOTHER_LEADS}")*1)`, grounds.scores),
      '0',
      'Changed by one point each, within 1 to 5.',
    ],
    [
      'Weights that decide',
      'rob_Weights',
      calculated('SUMPRODUCT((((rob_LeadLow<-5E-10)+(rob_LeadHigh<-5E-10))>0)*1)', grounds.weights),
      '0',
      'Moved down and up by the share of the sheet Method settings.',
    ],
  ];
  writeSection(sheet, top, 'Verdict');
  lines.forEach(([label, name, content, format, note], at) => {
    const row = top + 1 + at;
    put(sheet, `A${row}`, label, { look: 'key', middle: true, oneLine: true });
    put(sheet, `B${row}`, content, { look: 'figure', align: 'left', middle: true, oneLine: true, format });
    put(sheet, `C${row}`, note, { look: 'hint', middle: true, oneLine: true, indent: 1 });
    sheet.getRow(row).height = 20;
    nameCells(book, sheet, name, `B${row}`);
  });
  markWords(sheet, `B${top + 1}:B${top + 1}`, [
    [none, BAD],
    [close, ATTENTION],
    [clear, GOOD],
  ]);
}

export const ANOTHER_LEADS = 'Another leads';
