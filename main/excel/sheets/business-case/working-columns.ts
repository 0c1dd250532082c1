import { CASE_PARTS, partOf } from '../../../../shared/domain/business-case/line-amounts.ts';
import {
  driverUnits,
  followsVolume,
  lineFactor,
  SHARES,
} from '../../../../shared/domain/business-case/line-units.ts';
import { COST_DRIVERS, COST_SIDES, COST_TIMES } from '../../../../shared/model/selection-lists.ts';
import { calculated, yesNo } from '../../cells/calculated.ts';
import type { CellOf, Column } from '../../layout/table.ts';
import { quoted, type WorkingRow } from './case-book.ts';
import * as f from './line-formulas.ts';

export type WorkingColumn = Column<WorkingRow>;

const WORD = { look: 'calculated', width: 15 } as const;
const NUMBER = { look: 'calculated', align: 'center', width: 12 } as const;

/** The ids by which a row finds its scenario, hidden in front, and its line. */
export function idColumns(): readonly WorkingColumn[] {
  const id = (key: string, header: string, name: string, of: (row: WorkingRow) => string): WorkingColumn => ({
    key,
    header,
    name,
    width: 14,
    look: 'plain',
    value: of,
  });
  return [
    {
      ...id('id', 'Scenario id', 'cwk_ScenarioId', ({ scenario }) => scenario.plan.scenario.id),
      hidden: true,
    },
    { ...id('line', 'Line id', 'cwk_LineId', ({ line }) => line.id), folded: true },
  ];
}

/** Rows of the sheets that this one reads, by id, from 1. */
export type Places = ReadonlyMap<string, number>;

/** The names of scenario and line first, then what the line counts, and what that is multiplied by. */
export function factColumns(lines: Places, scenarios: Places): readonly WorkingColumn[] {
  const text = (
    key: string,
    header: string,
    field: string,
    of: (row: WorkingRow) => string,
    name?: string,
  ): WorkingColumn => ({
    ...WORD,
    key,
    header,
    ...(name === undefined ? {} : { name }),
    value: (row, c) => calculated(f.ofLine(field, c), of(row)),
  });
  const label = (choices: readonly { readonly value: string; readonly label: string }[], value: string) =>
    choices.find((choice) => choice.value === value)?.label ?? value;
  const number = (
    key: string,
    header: string,
    format: string,
    formula: (c: CellOf) => string,
    of: (row: WorkingRow) => number,
  ): WorkingColumn => ({
    ...NUMBER,
    key,
    header,
    format,
    value: (row, c) => calculated(formula(c), of(row)),
  });
  return [
    {
      ...WORD,
      key: 'scenario',
      header: 'Scenario',
      width: 26,
      value: ({ scenario }, c) => calculated(f.ofScenario('Name', c), scenario.plan.scenario.name),
    },
    { ...text('name', 'Cost line', 'Name', ({ line }) => line.name), width: 34 },
    {
      ...NUMBER,
      key: 'at',
      header: 'Row of the line',
      folded: true,
      value: ({ line }, c) => calculated(`MATCH(${c('line')},cln_Id,0)`, lines.get(line.id) ?? null),
    },
    {
      ...NUMBER,
      key: 'sc',
      header: 'Row of the scenario',
      folded: true,
      value: ({ scenario }, c) =>
        calculated(`MATCH(${c('id')},csn_Id,0)`, scenarios.get(scenario.plan.scenario.id) ?? null),
    },
    text('side', 'Side', 'Side', ({ line }) => label(COST_SIDES, line.side), 'cwk_Side'),
    text('time', 'When', 'Time', ({ line }) => label(COST_TIMES, line.time), 'cwk_Time'),
    { ...text('driver', 'Driver', 'Driver', ({ line }) => label(COST_DRIVERS, line.driver)), width: 24 },
    {
      ...WORD,
      key: 'part',
      header: 'Part of the sum',
      width: 18,
      name: 'cwk_Part',
      value: ({ line }, c) => calculated(partFormula(c), label(CASE_PARTS, partOf(line))),
    },
    {
      ...NUMBER,
      key: 'hidden',
      header: 'Hidden',
      name: 'cwk_Hidden',
      value: ({ line }, c) => calculated(`IF(${f.ofLine('Hidden', c)}="Yes","Yes","No")`, yesNo(line.hidden)),
    },
    number('units', 'Units', '#,##0.00', f.unitsFormula, ({ line, scenario }) =>
      SHARES.has(line.driver) ? 0 : (driverUnits(line, scenario.plan) ?? 0),
    ),
    number('factor', 'Times', '#,##0.0000', f.factorFormula, ({ line }) =>
      line.counted ? lineFactor(line) : 0,
    ),
    number('growth', 'Growth a year', '0.0%', f.growthFormula, growthOf),
    number('volume', 'Contacts grow', '0.0%', f.volumeFormula, ({ line, scenario }) =>
      followsVolume(line) ? scenario.plan.scenario.volume_growth_percent / 100 : 0,
    ),
    number('avoidable', 'Falls away', '0%', f.avoidableFormula, ({ line }) =>
      line.side === 'in-house' ? (line.avoidable_percent ?? 100) / 100 : 0,
    ),
  ];
}

function growthOf({ line, scenario: { plan } }: WorkingRow): number {
  if (line.growth_percent !== null) return line.growth_percent / 100;
  if (SHARES.has(line.driver) && line.driver !== 'in-house-percent') return 0;
  return line.side === 'in-house' ? plan.growthInHouse01 : plan.growthOutsourced01;
}

function partFormula(c: CellOf): string {
  const [fee, running, home, once, exit] = CASE_PARTS.map(({ label }) => quoted(label));
  return `IF(${c('time')}=${f.ONCE},${once},IF(${c('time')}=${f.EXIT},${exit},IF(${c('side')}=${f.HOME},${home},IF(${c('driver')}=${f.OFFER},${fee},${running}))))`;
}
