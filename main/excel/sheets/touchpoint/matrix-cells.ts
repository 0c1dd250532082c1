import { groupBy } from '../../../../shared/lib/group-by.ts';
import { SOURCING_DECISIONS } from '../../../../shared/model/sourcing.ts';
import type { Book } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { decisionCode, OPEN_SYMBOL } from '../../layout/decision-marks.ts';
import { inOrder } from '../../layout/in-order.ts';
import type { Column } from '../../layout/table.ts';
import type { TouchpointLine } from './touchpoint-line.ts';

/** A channel and a stage, and the touchpoints where they meet. */
export interface MatrixCell {
  readonly channel: string;
  readonly stage: string;
  readonly lines: readonly TouchpointLine[];
}

export interface Matrix {
  readonly stages: readonly string[];
  readonly channels: readonly string[];
  /** Row by row: every stage of the first channel, then of the next. */
  readonly cells: readonly MatrixCell[];
}

/** Most touchpoints that one cell of the picture names; the rest is a number. */
export const MOST_NAMED = 10;

/** The stages and channels that have touchpoints, in their order, and what lies where they meet. */
export function matrixOf({ workbook }: Book, lines: readonly TouchpointLine[]): Matrix {
  const keyOf = (channel: string, stage: string) => `${stage}\n${channel}`;
  const found = groupBy(lines, ({ touchpoint }) => keyOf(touchpoint.channel, touchpoint.stage));
  const used = (field: 'stage' | 'channel') => new Set(lines.map(({ touchpoint }) => touchpoint[field]));
  const [usedStages, usedChannels] = [used('stage'), used('channel')];
  const stages = inOrder(workbook.stage).filter(({ id }) => usedStages.has(id));
  const channels = inOrder(workbook.channel).filter(({ id }) => usedChannels.has(id));
  return {
    stages: stages.map(({ name }) => name),
    channels: channels.map(({ name }) => name),
    cells: channels.flatMap((channel) =>
      stages.map((stage) => ({
        channel: channel.name,
        stage: stage.name,
        lines: found.get(keyOf(channel.id, stage.id)) ?? [],
      })),
    ),
  };
}

type CellColumn = Column<MatrixCell>;

/** The figures behind the picture: how often each decision occurs where a channel meets a stage. */
export const MATRIX_COLUMNS: readonly CellColumn[] = [
  { key: 'channel', header: 'Channel', width: 22, look: 'key', value: ({ channel }) => channel },
  { key: 'stage', header: 'Journey stage', width: 22, look: 'plain', value: ({ stage }) => stage },
  ...SOURCING_DECISIONS.map(({ value, label, symbol }) =>
    count(
      value,
      `${symbol} ${label}`,
      (here) => `COUNTIFS(tpt_Cell,${here},tpt_Code,${decisionCode(value)})`,
      ({ lines }) => lines.filter(({ effective }) => effective === value).length,
    ),
  ),
  count(
    'all',
    'All',
    (here) => `COUNTIFS(tpt_Cell,${here})`,
    ({ lines }) => lines.length,
    'mtx_All',
  ),
  {
    key: 'most',
    header: 'Predominant decision, number; 0 for none or a tie',
    width: 22,
    look: 'calculated',
    align: 'center',
    value: (at, cell) => {
      const counts = `${cell('keep')}:${cell('hybrid')}`;
      return calculated(
        `IF(MAX(${counts})=0,0,IF(COUNTIF(${counts},MAX(${counts}))>1,0,MATCH(MAX(${counts}),${counts},0)))`,
        predominant(at),
      );
    },
  },
];

/** The words by which the touchpoint map and this sheet know a place in the matrix. */
export function placeFormula(stage: string, channel: string): string {
  return `${stage}&" | "&${channel}`;
}

function count(
  key: string,
  header: string,
  formula: (here: string) => string,
  value: (cell: MatrixCell) => number,
  name?: string,
): CellColumn {
  return {
    key,
    header,
    width: 22,
    look: 'calculated',
    align: 'center',
    ...(name ? { name } : {}),
    value: (at, cell) => calculated(formula(placeFormula(cell('stage'), cell('channel'))), value(at)),
  };
}

/** The code of the decision that occurs most often in a cell; 0 when there is none or two occur alike. */
export function predominant({ lines }: MatrixCell): number {
  const counts = SOURCING_DECISIONS.map(
    ({ value }) => lines.filter((line) => line.effective === value).length,
  );
  const most = Math.max(...counts);
  return most === 0 || counts.filter((one) => one === most).length > 1 ? 0 : counts.indexOf(most) + 1;
}

/** A touchpoint as the picture names it: the symbol of its decision and its name. */
export function markOf({ touchpoint, effective }: TouchpointLine): string {
  const symbol = SOURCING_DECISIONS.find(({ value }) => value === effective)?.symbol ?? OPEN_SYMBOL;
  return `${symbol} ${touchpoint.name}`;
}

/** What a cell of the picture says: its touchpoints in their order, and how many more there are. */
export function cellText({ lines }: MatrixCell): string {
  const named = lines.slice(0, MOST_NAMED).map(markOf);
  return [...named, ...(lines.length > MOST_NAMED ? [`+${lines.length - MOST_NAMED} more`] : [])].join('\n');
}

/** The same as a formula. @param all the cell with the number of touchpoints there. */
export function cellFormula(stage: string, channel: string, all: string): string {
  const here = placeFormula(stage, channel);
  const named = Array.from(
    { length: MOST_NAMED },
    (_, index) => `IFERROR(CHAR(10)&INDEX(tpt_Mark,MATCH(${here}&" | ${index + 1}",tpt_Slot,0)),"")`,
  );
  const more = `IF(${all}>${MOST_NAMED},CHAR(10)&"+"&(${all}-${MOST_NAMED})&" more","")`;
  return `IF(${all}=0,"",MID(${named.join('&')}&${more},2,5000))`;
}
