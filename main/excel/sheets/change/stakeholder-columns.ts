import { attitudeOf, attitudePoints } from '../../../../shared/domain/change/attitude-points.ts';
import { isPlaced } from '../../../../shared/domain/change/buy-in-index.ts';
import { buyInLifts } from '../../../../shared/domain/change/buy-in-lifts.ts';
import { isLate } from '../../../../shared/domain/change/follow-stakeholders.ts';
import type { Stakeholder } from '../../../../shared/model/tables/stakeholder.ts';
import type { Book } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import type { CellOf, Column } from '../../layout/table.ts';
import { listNameOf } from '../list-names.ts';

type StakeholderColumn = Column<Stakeholder>;

export const PASSED = '▲ Passed';

/** What a group adds to the buy-in index, now and at the start, and what one step closer would add. */
export function stakeholderColumns({ workbook, about }: Book): readonly StakeholderColumn[] {
  const today = about.at.slice(0, 10);
  const list = listNameOf('stakeholder', 'attitude_now');
  const gains = new Map(
    buyInLifts(Object.values(workbook.stakeholder)).map(({ stakeholder, gain }) => [stakeholder.id, gain]),
  );
  const points = (attitude: string) => `MATCH(${attitude},${list},0)-1`;
  return [
    {
      ...figure('points', 'Points of the attitude', '0'),
      band: 'Result',
      name: 'stk_Points',
      value: (row, c) => {
        const attitude = attitudeOf(row);
        const [now, start] = [c('attitude_now'), c('attitude_start')];
        return calculated(
          `IF(${now}<>"",${points(now)},IF(${start}<>"",${points(start)},"–"))`,
          attitude === null ? null : attitudePoints(attitude),
        );
      },
    },
    {
      ...figure('weight', 'Counts with', '0'),
      name: 'stk_Weight',
      value: (row, c) =>
        calculated(
          `IF(AND(ISNUMBER(${c('influence')}),ISNUMBER(${c('points')})),${c('influence')},"–")`,
          isPlaced(row) ? row.influence : null,
        ),
    },
    {
      ...figure('product', 'Influence × points', '0'),
      name: 'stk_Product',
      value: (row, c) => {
        const attitude = attitudeOf(row);
        const product =
          attitude === null || row.influence === null ? null : row.influence * attitudePoints(attitude);
        return calculated(`IF(ISNUMBER(${c('weight')}),${c('weight')}*${c('points')},"–")`, product);
      },
    },
    {
      ...figure('gain', 'One step adds', '+0.0'),
      name: 'stk_Gain',
      value: (row, c) =>
        calculated(
          `IF(ISNUMBER(${c('weight')}),IF(${c('points')}<4,100*${c('weight')}/(4*SUM(stk_Weight)),"–"),"–")`,
          gains.get(row.id) ?? null,
        ),
    },
    {
      key: 'passed',
      header: 'Overdue',
      width: 12,
      look: 'calculated',
      name: 'stk_Passed',
      value: (row, c) => calculated(passedFormula(c), isLate(row, today) ? PASSED : ''),
    },
    {
      ...figure('start_weight', 'Counted with at the start', '0'),
      folded: true,
      name: 'stk_StartWeight',
      value: (row, c) =>
        calculated(
          `IF(AND(ISNUMBER(${c('influence')}),${c('attitude_start')}<>""),${c('influence')},"–")`,
          isPlaced(row, 'start') ? row.influence : null,
        ),
    },
    {
      ...figure('start_product', 'Influence × points at the start', '0'),
      folded: true,
      name: 'stk_StartProduct',
      value: (row, c) => {
        const { attitude_start: start, influence } = row;
        return calculated(
          `IF(ISNUMBER(${c('start_weight')}),${c('start_weight')}*(${points(c('attitude_start'))}),"–")`,
          start === null || influence === null ? null : influence * attitudePoints(start),
        );
      },
    },
  ];
}

function passedFormula(c: CellOf): string {
  return `IF(ISNUMBER(${c('due')}),IF(AND(${c('due')}<as_of,${c('status')}="Planned"),"${PASSED}",""),"")`;
}

function figure(
  key: string,
  header: string,
  format: string,
): Pick<StakeholderColumn, 'key' | 'header' | 'width' | 'look' | 'align' | 'format'> {
  return { key, header, width: 12, look: 'calculated', align: 'center', format };
}
