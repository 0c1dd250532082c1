import type { Worksheet } from 'exceljs';
import type { Robustness } from '../../../../shared/domain/robustness/assess-robustness.ts';
import type { ScoreFlip } from '../../../../shared/domain/robustness/score-flips.ts';
import type { Book } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { writeSection } from '../../layout/heading.ts';
import { ATTENTION, BAD, markWords } from '../../layout/marks.ts';
import { nameCells } from '../../layout/names.ts';
import { type Column, writeTable } from '../../layout/table.ts';
import type { Layout } from './layout.ts';
import { ANOTHER_LEADS } from './verdict-block.ts';

const WORDS: Readonly<Record<ScoreFlip['outcome'], string>> = {
  flips: ANOTHER_LEADS,
  level: 'Level',
  same: '',
};

/** What each single score does when it is one point lower for the leader, one point higher for anybody else. */
export function writeScores(book: Book, sheet: Worksheet, assessed: Robustness, layout: Layout): void {
  const { matrix, scores } = assessed;
  const leaderMean = 'INDEX(rob_Means,MATCH(rob_Leader,rob_Vendors,0))';
  const columns: readonly Column<number>[] = [
    {
      key: 'criterion',
      header: 'Criterion',
      width: 40,
      look: 'key',
      value: (criterion) => matrix.criteria[criterion]?.name ?? '',
    },
    {
      key: 'weight',
      header: 'Weight',
      width: 17,
      align: 'center',
      look: 'calculated',
      format: '0.0%',
      value: (criterion) =>
        calculated(`B${layout.criterionRow(criterion)}`, matrix.criteria[criterion]?.weight01 ?? 0),
    },
    ...matrix.vendors.map(
      ({ name }, vendor): Column<number> => ({
        key: `v${vendor}`,
        header: name,
        width: 17,
        align: 'center',
        look: 'calculated',
        value: (criterion, cell) => {
          const column = layout.vendorColumn(vendor);
          const score = `${column}${layout.criterionRow(criterion)}`;
          const leads = `${column}$${layout.matrix + 2}=rob_Leader`;
          const step = `IF(${leads},${score}-MAX(1,${score}-1),MIN(5,${score}+1)-${score})`;
          const behind = `IF(${leads},rob_Margin,${leaderMean}-${layout.mean(vendor)})`;
          const gain = `ROUND(${cell('weight')}*${step}-${behind},9)`;
          const outcome = scores[vendor]?.[criterion]?.outcome ?? 'same';
          return calculated(
            `IF(${cell('weight')}*${step}=0,"",IF(${gain}>0,"${WORDS.flips}",IF(${gain}=0,"${WORDS.level}","")))`,
            WORDS[outcome],
          );
        },
      }),
    ),
  ];
  writeSection(
    sheet,
    layout.scores,
    'Single scores that decide',
    'One score of the leader a point lower, or one of another vendor a point higher, within 1 to 5; empty where the leader stays.',
  );
  const rows = matrix.criteria.map((_, criterion) => criterion);
  const span = writeTable(book, sheet, layout.scores + 2, columns, rows);
  const [from, to] = [span.letter('v0'), span.letter(`v${matrix.vendors.length - 1}`)];
  const cells = `${from}${span.first}:${to}${span.last}`;
  nameCells(book, sheet, 'rob_ScoreSteps', cells);
  markWords(sheet, cells, [
    [WORDS.flips, BAD],
    [WORDS.level, ATTENTION],
  ]);
}
