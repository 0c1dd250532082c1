import type { CountedRisk } from '../../../../shared/domain/risk/counted-risk.ts';
import type { Risk } from '../../../../shared/model/tables/risk.ts';
import { calculated, UNKNOWN } from '../../cells/calculated.ts';
import type { CellOf } from '../../layout/table.ts';
import { CLOSED, type MakeColumn, type RiskColumn } from './risk-column.ts';

/** Each place in a cell is counted over all risks; from so many on the export writes what the app counted. */
const MOST_LIVE_PLACES = 400;

const LONGEST_MARK = 46;

/** A risk as the heat map names it: the catalogue's number where it has one, and the beginning of its name. */
export function riskMark({ id, name }: Pick<Risk, 'id' | 'name'>): string {
  const short = name.length > LONGEST_MARK ? `${name.slice(0, LONGEST_MARK)}…` : name;
  return `${numberOf(id)}${short}`;
}

/** The cell of the heat map where a risk stands with what counts, as "likelihood|impact"; null where it has none. */
export function placeCounted({ risk, counts }: CountedRisk): string | null {
  if (counts === null) return null;
  return counts === 'residual'
    ? `${risk.residual_likelihood}|${risk.residual_impact}`
    : `${risk.likelihood}|${risk.impact}`;
}

/** The same before controls. */
export function placeBefore({ risk, inherent }: CountedRisk): string | null {
  return risk.status === 'closed' || inherent === null ? null : `${risk.likelihood}|${risk.impact}`;
}

/** Folded helpers: which ratings are used, the cell of each heat map, and the place within it. */
export function placeColumns(list: readonly CountedRisk[], column: MakeColumn): readonly RiskColumn[] {
  const used = (c: CellOf, after: string, before: string) =>
    `IF(AND(${c('proven')}>0,ISNUMBER(${c('residual')})),${c(after)},IF(ISNUMBER(${c(before)}),${c(before)},"–"))`;
  const isAfter = ({ proven, residual }: CountedRisk) => proven > 0 && residual !== null;
  const order = new Map(list.map(({ risk }, index) => [risk.id, index + 1]));
  const folded = { folded: true, oneLine: true } as const;
  return [
    column(
      'used_likelihood',
      'Likelihood that counts',
      12,
      (c) => used(c, 'residual_likelihood', 'likelihood'),
      (one) => (isAfter(one) ? one.risk.residual_likelihood : one.risk.likelihood),
      { ...folded, band: 'Workings: heat map' },
    ),
    column(
      'used_impact',
      'Impact that counts',
      12,
      (c) => used(c, 'residual_impact', 'impact'),
      (one) => (isAfter(one) ? one.risk.residual_impact : one.risk.impact),
      folded,
    ),
    {
      key: 'order',
      header: 'Order in the register',
      width: 11,
      look: 'plain',
      align: 'center',
      ...folded,
      name: 'rsk_Order',
      value: ({ id }) => order.get(id) ?? 0,
    },
    column(
      'place_counted',
      'Cell of what counts',
      12,
      (c) => `IF(ISNUMBER(${c('score')}),${c('used_likelihood')}&"|"&${c('used_impact')},"–")`,
      placeCounted,
      { ...folded, name: 'rsk_PlaceCounted' },
    ),
    slotColumn(list, 'slot_counted', 'place_counted', 'rsk_PlaceCounted', 'rsk_SlotCounted', placeCounted),
    column(
      'place_before',
      'Cell before controls',
      12,
      (c) =>
        `IF(AND(${c('status')}<>"${CLOSED}",ISNUMBER(${c('inherent')})),${c('likelihood')}&"|"&${c('impact')},"–")`,
      placeBefore,
      { ...folded, name: 'rsk_PlaceBefore' },
    ),
    slotColumn(list, 'slot_before', 'place_before', 'rsk_PlaceBefore', 'rsk_SlotBefore', placeBefore),
    {
      key: 'mark',
      header: 'Name on the heat map',
      width: 30,
      look: 'calculated',
      ...folded,
      name: 'rsk_Mark',
      value: (row, c) => {
        const number = numberOf(row.id);
        const name = `MID(${c('name')},1,${LONGEST_MARK})&IF(MID(${c('name')},${LONGEST_MARK + 1},1)="","","…")`;
        return calculated(number === '' ? name : `"${number}"&${name}`, riskMark(row));
      },
    },
  ];
}

/** A cell of a heat map with the place of the risk among those that stand there, as in "4|5 | 2". */
function slotColumn(
  list: readonly CountedRisk[],
  key: string,
  placeKey: string,
  places: string,
  name: string,
  placeOf: (one: CountedRisk) => string | null,
): RiskColumn {
  const slots = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const one of list) {
    const place = placeOf(one) ?? UNKNOWN;
    const next = (counts.get(place) ?? 0) + 1;
    counts.set(place, next);
    slots.set(one.risk.id, `${place} | ${next}`);
  }
  return {
    key,
    header: key === 'slot_counted' ? 'Place in its cell, what counts' : 'Place in its cell, before controls',
    width: 16,
    look: 'calculated',
    folded: true,
    oneLine: true,
    name,
    value: ({ id }, c) => {
      const slot = slots.get(id) ?? '';
      const formula = `${c(placeKey)}&" | "&(1+SUMPRODUCT((${places}=${c(placeKey)})*(rsk_Order<${c('order')})))`;
      return list.length > MOST_LIVE_PLACES ? slot : calculated(formula, slot);
    },
  };
}

function numberOf(id: string): string {
  return /^K\d\d$/.test(id) ? `${id} ` : '';
}
