import type { PairSettings } from '../../../../shared/domain/ahp/assess-pairs.ts';
import { pairVerdict } from '../../../../shared/domain/ahp/consistency.ts';
import { parameterName } from '../../layout/parameter-names.ts';
import type { CellOf, Column } from '../../layout/table.ts';
import { resultColumn } from '../case/result-column.ts';
import type { GroupLine, ItemLine, PairLine } from './pair-lines.ts';

export const VERDICT_WORDS = {
  consistent: '✓ hang together',
  doubtful: '! contradict each other',
  refused: '▲ not to be used',
} as const;

const hiddenId = { key: 'id', header: 'Id', width: 16, look: 'plain', hidden: true } as const;

/** Ratio, weights and λ of one group, and what its contradiction means. */
export function groupColumns({ limits }: PairSettings): readonly Column<GroupLine>[] {
  const ready = (c: CellOf) => `${c('done')}=${c('pairs')}`;
  const cr = (line: GroupLine) => {
    if (line.lambda === null || line.randomIndex === null) return null;
    if (line.items <= 2) return 0;
    const ci = Math.max(0, Math.round((line.lambda - line.items) * 1e9) / 1e9) / (line.items - 1);
    return ci / line.randomIndex;
  };
  return [
    { ...hiddenId, name: 'pag_Id', value: ({ id }) => id },
    { key: 'name', header: 'Group', width: 44, look: 'key', value: ({ name }) => name },
    {
      key: 'items',
      header: 'Compared things',
      width: 30,
      look: 'plain',
      align: 'center',
      value: ({ items }) => items,
    },
    { key: 'pairs', header: 'Pairs', width: 30, look: 'plain', align: 'center', value: ({ pairs }) => pairs },
    resultColumn<GroupLine>(
      { key: 'done', header: 'Done', width: 12 },
      (c) => `SUMPRODUCT((pai_Group=${c('id')})*(pai_Ratio<>""))`,
      ({ done }) => done,
    ),
    resultColumn<GroupLine>(
      { key: 'lambda', header: 'λ', width: 14, format: '0.0000', name: 'pag_Lambda' },
      (c) => `IF(${ready(c)},SUMPRODUCT((paw_Group=${c('id')})*1,paw_Lambda)/${c('items')},"–")`,
      ({ lambda }) => lambda,
    ),
    {
      key: 'index',
      header: 'Random index',
      width: 14,
      look: 'plain',
      align: 'center',
      format: '0.00',
      value: ({ randomIndex }) => randomIndex,
    },
    resultColumn<GroupLine>(
      { key: 'cr', header: 'Contradiction', width: 14, format: '0.0000', name: 'pag_Cr' },
      (c) =>
        `IF(ISNUMBER(${c('lambda')}),IF(${c('items')}<=2,0,MAX(0,ROUND(${c('lambda')}-${c('items')},9))/(${c('items')}-1)/${c('index')}),"–")`,
      cr,
    ),
    resultColumn<GroupLine>(
      { key: 'verdict', header: 'Verdict', width: 24, align: 'left' },
      (c) =>
        `IF(ISNUMBER(${c('cr')}),IF(ROUND(${c('cr')},9)<=${parameterName('selection.consistency')},"${VERDICT_WORDS.consistent}",IF(ROUND(${c('cr')},9)<=${parameterName('selection.inconsistency')},"${VERDICT_WORDS.doubtful}","${VERDICT_WORDS.refused}")),"–")`,
      (line) => {
        const ratio = cr(line);
        return ratio === null ? null : VERDICT_WORDS[pairVerdict(ratio, limits)];
      },
    ),
    {
      key: 'eigen',
      header: 'By eigenvector',
      width: 16,
      look: 'plain',
      align: 'center',
      format: '0.0000',
      value: ({ result }) => result?.cr ?? null,
    },
  ];
}

/** The weights of what is compared, group by group. */
export const ITEM_COLUMNS: readonly Column<ItemLine>[] = [
  { ...hiddenId, name: 'paw_Group', value: ({ group }) => group },
  { key: 'group', header: 'Group', width: 44, look: 'key', value: ({ groupName }) => groupName },
  { key: 'name', header: 'Criterion or block', width: 30, look: 'key', value: ({ name }) => name },
  { key: 'item', header: 'Its id', width: 30, look: 'plain', name: 'paw_Item', value: ({ id }) => id },
  { key: 'items', header: 'Of', width: 12, look: 'plain', align: 'center', value: ({ items }) => items },
  resultColumn<ItemLine>(
    { key: 'mean', header: 'Geometric mean', width: 14, format: '0.0000', name: 'paw_Mean' },
    (c) => {
      const own = (end: string) => `SUMPRODUCT((pai_Group=${c('id')})*(${end}=${c('item')}),pai_Log)`;
      const done = `SUMPRODUCT((pai_Group=${c('id')})*(pai_Ratio<>""))=${c('items')}*(${c('items')}-1)/2`;
      return `IF(${done},EXP((${own('pai_First')}-${own('pai_Second')})/${c('items')}),"–")`;
    },
    ({ mean }) => mean,
  ),
  resultColumn<ItemLine>(
    { key: 'weight', header: 'Weight', width: 14, format: '0.0%', name: 'paw_Weight' },
    (c) => `IF(ISNUMBER(${c('mean')}),${c('mean')}/SUMPRODUCT((paw_Group=${c('id')})*1,paw_Mean),"–")`,
    ({ geometric }) => geometric,
  ),
  resultColumn<ItemLine>(
    { key: 'lambda', header: 'λ of it', width: 14, format: '0.0000', name: 'paw_Lambda' },
    (c) =>
      `IF(ISNUMBER(${c('weight')}),1+(SUMPRODUCT((pai_Group=${c('id')})*(pai_First=${c('item')}),pai_ToSecond)+SUMPRODUCT((pai_Group=${c('id')})*(pai_Second=${c('item')}),pai_ToFirst))/${c('weight')},"–")`,
    ({ lambda }) => lambda,
  ),
  {
    key: 'eigen',
    header: 'By eigenvector',
    width: 24,
    look: 'plain',
    align: 'left',
    format: '0.0%',
    value: ({ eigenvector }) => eigenvector,
  },
];

/** Each pair with its ratio, which may be typed, and what the formulas above need of it. */
export const PAIR_COLUMNS: readonly Column<PairLine>[] = [
  { ...hiddenId, name: 'pai_Group', value: ({ group }) => group },
  { key: 'first', header: 'First', width: 44, look: 'key', value: ({ names }) => names[0] },
  { key: 'second', header: 'Second', width: 30, look: 'key', value: ({ names }) => names[1] },
  { key: 'group', header: 'Group', width: 30, look: 'plain', value: ({ groupName }) => groupName },
  {
    key: 'ratio',
    header: 'Ratio',
    width: 12,
    look: 'input',
    align: 'center',
    format: '0.00',
    name: 'pai_Ratio',
    rule: {
      title: 'Ratio',
      help: '1 to 9 when the first counts more, 1/9 to 1 when the second does. Empty while nobody has compared them.',
      takes: { kind: 'number', min: 1 / 9, max: 9 },
    },
    value: ({ ratio }) => ratio,
  },
  resultColumn<PairLine>(
    { key: 'log', header: 'Logarithm', width: 14, format: '0.0000', name: 'pai_Log' },
    (c) => `IF(ISNUMBER(${c('ratio')}),LN(${c('ratio')}),"–")`,
    ({ ratio }) => (ratio === null ? null : Math.log(ratio)),
  ),
  resultColumn<PairLine>(
    {
      key: 'to_second',
      header: 'Ratio × weight of the second',
      width: 14,
      format: '0.0000',
      name: 'pai_ToSecond',
    },
    (c) => `IF(${both(c)},${c('ratio')}*${weightOf(c, 'second_id')},"–")`,
    ({ ratio, weights }) => (ratio === null || weights[1] === null ? null : ratio * weights[1]),
  ),
  resultColumn<PairLine>(
    {
      key: 'to_first',
      header: 'Weight of the first ÷ ratio',
      width: 14,
      format: '0.0000',
      name: 'pai_ToFirst',
    },
    (c) => `IF(${both(c)},${weightOf(c, 'first_id')}/${c('ratio')},"–")`,
    ({ ratio, weights }) => (ratio === null || weights[0] === null ? null : weights[0] / ratio),
  ),
  {
    key: 'first_id',
    header: 'Id of the first',
    width: 24,
    look: 'plain',
    name: 'pai_First',
    value: ({ first }) => first,
  },
  {
    key: 'second_id',
    header: 'Id of the second',
    width: 16,
    look: 'plain',
    name: 'pai_Second',
    value: ({ second }) => second,
  },
];

/** The pair is compared, and so is everything else in its group. */
function both(c: CellOf): string {
  return `AND(ISNUMBER(${c('ratio')}),SUMPRODUCT((paw_Group=${c('id')})*(paw_Weight<>"–"))>0)`;
}

function weightOf(c: CellOf, end: string): string {
  return `SUMPRODUCT((paw_Group=${c('id')})*(paw_Item=${c(end)}),paw_Weight)`;
}
