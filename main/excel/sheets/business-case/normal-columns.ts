import { lineFactor, SHARES } from '../../../../shared/domain/business-case/line-units.ts';
import { normalMonths } from '../../../../shared/domain/business-case/month-weights.ts';
import { calculated } from '../../cells/calculated.ts';
import type { CellOf } from '../../layout/table.ts';
import { type CaseBook, quoted, type WorkingRow } from './case-book.ts';
import * as f from './line-formulas.ts';
import type { WorkingColumn } from './working-columns.ts';
import { homeBase, normalAt, onceBase } from './working-values.ts';

const NUMBER = { look: 'calculated', align: 'center', width: 12 } as const;
const MONEY = { ...NUMBER, format: '#,##0' } as const;
const OWN = (c: CellOf) => `cwk_ScenarioId,${c('id')},cwk_Side,${c('side')}`;

/**
 * The amount of a normal year in four stages, so that no share counts itself: units and fee, shares of the running
 * lines, shares of the in-house cost, shares of the one-time lines. Then what stays of it.
 */
export function normalColumns(work: CaseBook): readonly WorkingColumn[] {
  const baseline = quoted(work.business.baseline?.plan.scenario.id ?? '');
  const money = (
    key: string,
    header: string,
    formula: (c: CellOf) => string,
    of: (row: WorkingRow) => number,
    name?: string,
  ): WorkingColumn => ({
    ...MONEY,
    key,
    header,
    ...(name === undefined ? { folded: true } : { name }),
    value: (row, c) => calculated(formula(c), of(row)),
  });
  const homeRunning = `cwk_ScenarioId,${baseline},cwk_Side,${f.HOME},cwk_Time,${f.RUNNING}`;
  return [
    {
      ...NUMBER,
      key: 'months_n',
      header: 'Months of the first twelve',
      folded: true,
      value: ({ line }, c) => calculated(f.monthsFormula(c, 1, 12), normalMonths(line)),
    },
    {
      ...NUMBER,
      key: 'plain',
      header: 'Counts for shares',
      folded: true,
      name: 'cwk_Plain',
      value: ({ line }, c) =>
        calculated(
          `IF(AND(${c('time')}=${f.RUNNING},OR(NOT(${f.isShare(c)}),${c('driver')}=${f.OFFER})),1,0)`,
          line.time === 'running' && (!SHARES.has(line.driver) || line.driver === 'offer') ? 1 : 0,
        ),
    },
    {
      ...money(
        's1n',
        'Normal year: units and fee',
        (c) =>
          `IF(${f.isFee(c)},IFERROR(1*${f.ofScenario('FeeN', c)},0),${c('units')}*IF(AND(${c('side')}=${f.OUTSIDE},${f.follows(c)}),${f.ofScenario('Partner', c)},1))*${c('factor')}*${f.normalPart(c)}`,
        (row) => normalAt(row, 0),
        'cwk_S1N',
      ),
      folded: true,
    },
    {
      ...money(
        's2n',
        'with shares of running lines',
        (c) =>
          `IF(${c('driver')}=${f.SIDE_SHARE},SUMIFS(cwk_S1N,${OWN(c)},cwk_Plain,1)*${c('factor')}*${f.normalPart(c)},${c('s1n')})`,
        (row) => normalAt(row, 1),
        'cwk_S2N',
      ),
      folded: true,
    },
    {
      ...money(
        'own',
        'In-house share of itself',
        (c) =>
          `IF(AND(${c('driver')}=${f.HOME_SHARE},${c('side')}=${f.HOME},${c('time')}=${f.RUNNING}),${c('factor')}*${f.normalPart(c)},0)`,
        ({ line }) =>
          line.counted &&
          line.driver === 'in-house-percent' &&
          line.side === 'in-house' &&
          line.time === 'running'
            ? (lineFactor(line) * normalMonths(line)) / 12
            : 0,
        'cwk_OwnShare',
      ),
      format: '0.0000',
      folded: true,
    },
    money(
      'home',
      'In-house cost',
      (c) =>
        `IF(${c('side')}=${f.HOME},SUMIFS(cwk_S2N,${OWN(c)},cwk_Time,${f.RUNNING}),SUMIFS(cwk_S2N,${homeRunning})*(1+SUMIFS(cwk_OwnShare,cwk_ScenarioId,${baseline})))`,
      (row) => homeBase(work, row),
    ),
    {
      ...money(
        's3n',
        'with shares of in-house cost',
        (c) =>
          `IF(${c('driver')}=${f.HOME_SHARE},${c('home')}*${c('factor')}*${f.normalPart(c)},${c('s2n')})`,
        (row) => normalAt(row, 2),
        'cwk_S3N',
      ),
      folded: true,
    },
    money(
      'once',
      'One-time lines',
      (c) => `SUMIFS(cwk_S3N,${OWN(c)},cwk_Time,${f.ONCE})`,
      (row) => onceBase(work, row),
    ),
    money(
      'n',
      'Normal year',
      (c) =>
        `IF(${c('driver')}=${f.ONCE_SHARE},${c('once')}*${c('factor')}*${f.normalPart(c)},${c('s3n')})*(1-${f.ofScenario('Partner', c)}*${c('avoidable')})`,
      ({ amounts }) => amounts?.normal ?? 0,
      'cwk_N',
    ),
  ];
}
