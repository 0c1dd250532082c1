import { rampSteps } from '../../../../shared/domain/transition/ramp-curve.ts';
import type { RampStep } from '../../../../shared/model/tables/ramp-step.ts';
import type { SheetPlan } from '../../book.ts';
import { writeRegister } from '../../layout/register-page.ts';
import { idColumn, inputColumn } from '../registers/register-columns.ts';
import { RAMP_STEPS } from '../sheet-names.ts';

/** The steps of the ramp, in the order of their weeks: the curve between them is on a sheet of its own. */
export const rampStepsSheet: SheetPlan = {
  name: RAMP_STEPS,
  purpose: 'How much the partner carries and how fast its agents are, by weeks after going live.',
  tab: 'expectations',
  write: (book, sheet) => {
    const rows = rampSteps(book.workbook);
    const row = (step: RampStep) => step;
    writeRegister<RampStep>(book, sheet, {
      title: RAMP_STEPS,
      hint: 'Keep the weeks in rising order: the sheet Ramp curve draws straight lines between them.',
      columns: [
        idColumn<RampStep>(({ id }) => id, 'rmp_Id'),
        inputColumn<RampStep>(book, 'ramp_step', 'week', row, {
          name: 'rmp_Week',
          band: 'Ramp step',
          width: 14,
          align: 'center',
        }),
        inputColumn<RampStep>(book, 'ramp_step', 'volume_percent', row, {
          name: 'rmp_Volume',
          width: 14,
          align: 'center',
        }),
        inputColumn<RampStep>(book, 'ramp_step', 'productivity_percent', row, {
          name: 'rmp_Productivity',
          width: 18,
          align: 'center',
        }),
        inputColumn<RampStep>(book, 'ramp_step', 'note', row, { width: 60 }),
      ],
      rows,
      printUntil: 'note',
      portrait: true,
    });
    return { rows: rows.length, complete: null };
  },
};
