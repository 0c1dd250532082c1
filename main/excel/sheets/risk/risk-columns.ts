import type { RiskAssessment } from '../../../../shared/domain/risk/assess-risks.ts';
import { type CountedRisk, flagLabel, RISK_FLAGS } from '../../../../shared/domain/risk/counted-risk.ts';
import { RISK_BANDS, type RiskBand } from '../../../../shared/domain/risk/risk-score.ts';
import type { Risk } from '../../../../shared/model/tables/risk.ts';
import { calculated } from '../../cells/calculated.ts';
import { parameterName } from '../../layout/parameter-names.ts';
import type { CellOf } from '../../layout/table.ts';
import { placeColumns } from './place-columns.ts';
import { CLOSED, type RiskColumn } from './risk-column.ts';

export const AFTER = 'After controls';
export const BEFORE = 'Before controls';

/** A band as cells show it: its symbol and its name. */
export function bandShown(band: RiskBand): string {
  const { symbol = '', label: name = band } = RISK_BANDS.find(({ value }) => value === band) ?? {};
  return `${symbol} ${name}`;
}

/** What a risk comes to: what counts and why, its band, its expected loss, and where it stands on the heat map. */
export function riskColumns({ list, byId }: RiskAssessment): readonly RiskColumn[] {
  const of = (row: Risk): CountedRisk => {
    const found = byId[row.id];
    if (!found) throw new Error(`The risk ${row.id} was not assessed.`);
    return found;
  };
  const column = (
    key: string,
    header: string,
    width: number,
    formula: (cell: CellOf) => string,
    value: (one: CountedRisk) => number | string | null,
    more: Partial<RiskColumn> = {},
  ): RiskColumn => ({
    key,
    header,
    width,
    look: 'calculated',
    align: 'center',
    value: (row, cell) => calculated(formula(cell), value(of(row))),
    ...more,
  });
  const score = (l: CellOf, likelihood: string, impact: string) =>
    `IF(AND(ISNUMBER(${l(likelihood)}),ISNUMBER(${l(impact)})),${l(likelihood)}*${l(impact)},"–")`;
  return [
    column(
      'score',
      'Score that counts',
      10,
      (c) =>
        `IF(${c('counts')}="${AFTER}",${c('residual')},IF(${c('counts')}="${BEFORE}",${c('inherent')},"–"))`,
      (one) => one.score,
      { name: 'rsk_Score', band: 'Result' },
    ),
    column(
      'band',
      'Band',
      13,
      (c) => `IF(ISNUMBER(${c('score')}),INDEX(rsk_BandName,MATCH(${c('score')},rsk_BandFrom,1)),"–")`,
      ({ band }) => (band === null ? null : bandShown(band)),
      { name: 'rsk_Band', align: 'left' },
    ),
    column(
      'counts',
      'Counts',
      16,
      (c) =>
        `IF(${c('status')}="${CLOSED}","${CLOSED}",IF(AND(${c('proven')}>0,ISNUMBER(${c('residual')})),"${AFTER}",IF(ISNUMBER(${c('inherent')}),"${BEFORE}","–")))`,
      ({ risk, counts }) =>
        risk.status === 'closed' ? CLOSED : counts === null ? null : counts === 'residual' ? AFTER : BEFORE,
      { name: 'rsk_Counts', align: 'left' },
    ),
    column(
      'inherent',
      'Score before controls',
      10,
      (c) => score(c, 'likelihood', 'impact'),
      (one) => one.inherent,
      {
        name: 'rsk_Inherent',
      },
    ),
    column(
      'residual',
      'Score after controls',
      10,
      (c) => score(c, 'residual_likelihood', 'residual_impact'),
      (one) => one.residual,
    ),
    column(
      'proven',
      'Controls in place with evidence',
      12,
      (c) => `SUMPRODUCT(${ownControls(c)}*ctl_Proven)`,
      (one) => one.proven,
    ),
    column(
      'controls',
      'Controls',
      10,
      (c) => `SUMPRODUCT(${ownControls(c)}*1)`,
      (one) => one.controls,
    ),
    column(
      'flags',
      'To look at',
      22,
      flagsFormula,
      ({ flags }) => flags.map((flag) => `${flagLabel(flag)}.`).join(' '),
      {
        align: 'left',
      },
    ),
    column(
      'chance',
      'Chance in a year that counts (%)',
      12,
      (c) =>
        `IF(${c('status')}="${CLOSED}","–",IF(ISNUMBER(${c('probability_percent')}),${c('probability_percent')},${defaultChance(c('used_likelihood'))}))`,
      (one) => one.probabilityPercent,
    ),
    column(
      'loss',
      'Expected loss a year',
      14,
      (c) => `IF(AND(ISNUMBER(${c('chance')}),ISNUMBER(${c('cost')})),${c('chance')}*${c('cost')}/100,"–")`,
      (one) => one.loss,
      { name: 'rsk_Loss', format: '#,##0' },
    ),
    ...placeColumns(list, column),
  ];
}

/** Whose risk a control names: by name, or by id where names are not unique. */
function ownControls(cell: CellOf): string {
  return `(((ctl_Risk=${cell('name')})+(ctl_Risk=${cell('id')}))>0)`;
}

function defaultChance(likelihood: string): string {
  const [one, two, three, four, five] = [1, 2, 3, 4, 5].map((level) =>
    parameterName(`risk.probability_${level}`),
  );
  return `IF(ISNUMBER(${likelihood}),IF(${likelihood}=1,${one},IF(${likelihood}=2,${two},IF(${likelihood}=3,${three},IF(${likelihood}=4,${four},${five})))),"–")`;
}

function flagsFormula(c: CellOf): string {
  const [l, i, rl, ri] = ['likelihood', 'impact', 'residual_likelihood', 'residual_impact'].map(c);
  const below = (a: string | undefined, b: string | undefined) =>
    `AND(ISNUMBER(${a}),ISNUMBER(${b}),${a}<${b})`;
  const tests = {
    unrated: `NOT(AND(ISNUMBER(${l}),ISNUMBER(${i})))`,
    'half-residual': `ISNUMBER(${rl})<>ISNUMBER(${ri})`,
    unproven: `AND(${c('proven')}=0,OR(${below(rl, l)},${below(ri, i)}))`,
    'residual-above': `OR(${below(l, rl)},${below(i, ri)})`,
  } as const;
  const words = RISK_FLAGS.map(({ value, label: name }) => `IF(${tests[value]},"${name}. ","")`).join('&');
  return `IF(${c('status')}="${CLOSED}","",TRIM(${words}))`;
}
