import { Refusal } from '../../../../shared/lib/refusal.ts';
import { decimal } from '../../../../shared/model/field.ts';
import type { ParameterAbout } from '../../../../shared/model/parameter-list.ts';
import { readValue } from '../../../../shared/model/read-value.ts';
import { emptyWorkbook } from '../../../../shared/model/workbook.ts';

/**
 * Reads what was typed as the parameter's value.
 *
 * @throws Refusal `invalid` when it is no number within the parameter's range.
 */
export function readParameter({ label, min, max, initial, unit }: ParameterAbout, text: string): number {
  if (text.trim() === '')
    throw new Refusal(
      'invalid',
      `${label} needs a number: type one, or go back to the default of ${initial}.`,
    );
  const reading = readValue(decimal({ label, help: '', min, max, initial, unit }), text, emptyWorkbook());
  if (!reading.ok) throw new Refusal('invalid', reading.message);
  return Number(reading.value);
}
