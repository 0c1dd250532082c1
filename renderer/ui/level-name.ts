import { MATURITY_LEVELS } from '../../shared/model/scales.ts';
import { formatPlain } from './format-score.ts';

/** A level for people: "3 Defined", or the number alone for a mean such as 3.5. */
export function levelName(level: number): string {
  const named = MATURITY_LEVELS.find((one) => one.level === level);
  return named ? `${level} ${named.name}` : formatPlain(level);
}
