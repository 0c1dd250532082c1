import {
  type ProcessFactor,
  READINESS_FACTORS,
  ratingField,
  SUITABILITY_FACTORS,
} from '../../../../shared/domain/sourcing/process/process-ratings.ts';
import { TABLES } from '../../../../shared/model/tables.ts';
import { calculated } from '../../cells/calculated.ts';
import { predictabilityFormula, stairsFormula } from '../../layout/method-steps.ts';
import { nameSuffix } from '../../layout/names.ts';
import type { CellOf } from '../../layout/table.ts';
import type { ProcessColumn } from './process-line.ts';

/** The twelve ratings that count: a person's where there is one, otherwise what the figures say; empty while unknown. */
export function processRatingColumns(): readonly ProcessColumn[] {
  return [...READINESS_FACTORS, ...SUITABILITY_FACTORS].map((factor, index) => ({
    key: `used_${factor}`,
    header: `Used: ${TABLES.process.fields[ratingField(factor) as 'defined'].label}`,
    turnedHeader: true,
    width: 5.5,
    look: 'calculated',
    align: 'center',
    name: `prc_${nameSuffix(factor)}`,
    ...(index === 0 ? { band: 'Ratings that count' } : {}),
    value: ({ audit }, cell) => calculated(usedFormula(factor, cell), audit.ratings[factor].rating, ''),
  }));
}

function usedFormula(factor: ProcessFactor, cell: CellOf): string {
  const own = cell(ratingField(factor));
  return `IF(ISNUMBER(${own}),${own},${fromFigures(factor, cell)})`;
}

function fromFigures(factor: ProcessFactor, cell: CellOf): string {
  switch (factor) {
    case 'workload':
      return `IF(ISNUMBER(${cell('fte')}),${stairsFormula(cell('fte'), 'steps_Workload')},"")`;
    case 'exceptions': {
      const share = cell('exception_percent');
      return `IF(ISNUMBER(${share}),${stairsFormula(share, 'steps_Exceptions')},"")`;
    }
    case 'predictability': {
      const [mean, deviation] = [cell('aht_seconds'), cell('aht_deviation_seconds')];
      // Without a mean above zero there is nothing to divide by.
      return `IF(AND(SUM(${mean})>0,ISNUMBER(${deviation})),${predictabilityFormula(mean, deviation)},"")`;
    }
    default:
      return '""';
  }
}
