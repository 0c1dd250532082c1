import type { CountedRisk } from '../../../../shared/domain/risk/counted-risk.ts';
import { type Risk, risk } from '../../../../shared/model/tables/risk.ts';
import type { CellOf, Column } from '../../layout/table.ts';

export type RiskColumn = Column<Risk>;

/** Makes a column of formulas. */
export type MakeColumn = (
  key: string,
  header: string,
  width: number,
  formula: (cell: CellOf) => string,
  value: (one: CountedRisk) => number | string | null,
  more?: Partial<RiskColumn>,
) => RiskColumn;

/** The status of a risk that counts no more, as cells show it. */
export const CLOSED = risk.fields.status.choices?.find(({ value }) => value === 'closed')?.label ?? 'Closed';
