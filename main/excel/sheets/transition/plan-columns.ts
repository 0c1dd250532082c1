import { calculated } from '../../cells/calculated.ts';
import type { CellOf, Column } from '../../layout/table.ts';
import type { PlanLine } from './plan-line.ts';
import { dayCount } from './stages.ts';

const DAY = 'yyyy-mm-dd';

/** The letters of the columns that formulas of other rows read. */
const LETTERS = { first: 'D', last: 'E', latest: 'G' } as const;

/** What the sheet Transition stages says of the row's stage; an empty cell is 0. */
function told(cell: CellOf, column: string): string {
  return `INDEX(trs_${column},MATCH(${cell('id')},trs_Id,0))`;
}

/**
 * The days of each stage as live formulas. What comes before what is fixed when the file is made; lengths, waits, days
 * and the start of the hand-over are read from their cells.
 */
export function planColumns(): readonly Column<PlanLine>[] {
  const column = (
    about: Pick<Column<PlanLine>, 'key' | 'header' | 'width'> & Partial<Column<PlanLine>>,
    formula: (line: PlanLine, cell: CellOf) => string,
    result: (line: PlanLine) => number | string | null,
    unknown?: string,
  ): Column<PlanLine> => ({
    look: 'calculated',
    align: 'center',
    ...about,
    value: (line, cell) =>
      line.one.circular && about.key !== 'name'
        ? '–'
        : calculated(formula(line, cell), result(line), unknown),
  });
  const day = (text: string | null) => (text === null ? null : dayCount(text));
  return [
    {
      key: 'id',
      header: 'Id',
      width: 12,
      look: 'plain',
      hidden: true,
      name: 'trp_Id',
      value: ({ one }) => one.stage.id,
    },
    column(
      { key: 'name', header: 'Stage', width: 32, look: 'key', align: 'left', name: 'trp_Name' },
      (_, cell) => `${told(cell, 'Name')}&""`,
      ({ one }) => one.stage.name,
    ),
    column(
      { key: 'planned', header: 'Planned first day', width: 13, format: DAY },
      plannedFormula,
      ({ one }) => day(plannedStart(one)),
    ),
    column(
      { key: 'first', header: 'First day', width: 13, format: DAY, name: 'trp_First' },
      (_, cell) => {
        const [began, ended, planned] = [told(cell, 'Began'), told(cell, 'Ended'), cell('planned')];
        return `IF(${began}>0,IF(${ended}>0,MIN(${began},${ended}),${began}),IF(${ended}>0,MIN(${planned},${ended}),${planned}))`;
      },
      ({ one }) => day(one.start),
    ),
    column(
      { key: 'last', header: 'Last day', width: 13, format: DAY, name: 'trp_Last' },
      (_, cell) =>
        `IF(${told(cell, 'Ended')}>0,${told(cell, 'Ended')},IF(ISNUMBER(${cell('first')}),${cell('first')}+${told(cell, 'Length')}-1,"–"))`,
      ({ one }) => day(one.end),
    ),
    column(
      { key: 'days', header: 'Days', width: 8 },
      (_, cell) => `IF(ISNUMBER(${cell('last')}),${cell('last')}-${cell('first')}+1,"–")`,
      ({ one }) =>
        one.start === null || one.end === null ? null : dayCount(one.end) - dayCount(one.start) + 1,
    ),
    column({ key: 'latest', header: 'Latest last day', width: 13, format: DAY }, latestFormula, ({ one }) =>
      day(one.latestEnd),
    ),
    column(
      { key: 'slack', header: 'Slack, days', width: 9, name: 'trp_Slack' },
      (_, cell) => `IF(ISNUMBER(${cell('latest')}),${cell('latest')}-${cell('last')},"–")`,
      ({ one }) => one.slackDays,
    ),
    column(
      { key: 'critical', header: 'Critical', width: 10, name: 'trp_Critical' },
      (_, cell) => `IF(ISNUMBER(${cell('slack')}),IF(${cell('slack')}<=0,"● critical",""),"")`,
      ({ one }) => (one.critical ? '● critical' : ''),
    ),
    column(
      { key: 'live', header: 'Volume from', width: 13, format: DAY, name: 'trp_VolumeFrom' },
      (_, cell) => `IF(AND(${told(cell, 'Volume')}>0,ISNUMBER(${cell('first')})),${cell('first')},"–")`,
      ({ one }) => ((one.stage.volume_percent ?? 0) > 0 ? day(one.start) : null),
    ),
  ];
}

/** The latest of the start of the hand-over, "not before", and the day after the last predecessor with its wait. */
function plannedFormula({ before }: PlanLine, cell: CellOf): string {
  const own = `trp_Start,${told(cell, 'NotBefore')}`;
  if (before.length === 0) return `IF(MAX(${own})=0,"–",MAX(${own}))`;
  const ends = before.map((row) => `${LETTERS.last}${row}`).join(',');
  return `IF(COUNT(${ends})<${before.length},"–",MAX(${own},MAX(${ends})+1+${told(cell, 'Lag')}))`;
}

/** The last day on which it may end without moving the plan: no later than each stage that follows allows. */
function latestFormula({ after }: PlanLine, cell: CellOf): string {
  const limits = after.map(({ row }) => {
    const [first, last, latest] = [LETTERS.first, LETTERS.last, LETTERS.latest].map(
      (letter) => `${letter}${row}`,
    );
    const began = `INDEX(trs_Began,MATCH($A${row},trs_Id,0))`;
    const lag = `INDEX(trs_Lag,MATCH($A${row},trs_Id,0))`;
    return `IF(ISNUMBER(${latest}),IF(${began}>0,trp_End,${latest}-(${last}-${first})-1-${lag}),trp_End)`;
  });
  const ended = told(cell, 'Ended');
  return `IF(${ended}>0,"–",IF(ISNUMBER(${cell('last')}),MIN(trp_End${limits.map((one) => `,${one}`).join('')}),"–"))`;
}

/** The first day without what really happened, as the sheet's own formula has it. */
function plannedStart({ stage, floor, start }: PlanLine['one']): string | null {
  if (stage.started_on === null && stage.ended_on === null) return start;
  const days = [floor, stage.not_before].filter((text) => text !== null).sort();
  return days.at(-1) ?? null;
}
