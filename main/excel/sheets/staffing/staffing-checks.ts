import { addYears } from '../../../../shared/domain/staffing/staff-year.ts';
import { sumBy } from '../../../../shared/lib/sum-by.ts';
import type { Book } from '../../book.ts';
import type { Check } from '../check.ts';
import { staffingOf } from './staffing-lines.ts';

/** The headline figures of the people needed; none while no queue has a known need. */
export function staffingChecks({ workbook }: Book): readonly Check[] {
  const { lines, queues, years } = staffingOf(workbook);
  if (lines.length === 0) return [];
  const check = (label: string, app: number, formula: string, format = 'General'): Check => ({
    label,
    app,
    formula,
    format,
  });
  const year = addYears([...years.values()]);
  return [
    check(
      'Staffing: FTE of all queues',
      sumBy(queues, ({ week }) => week?.fte ?? 0),
      'SUM(que_FTE)',
      '0.0000',
    ),
    check(
      'Staffing: agents in the busiest intervals',
      sumBy(queues, ({ week }) => week?.busiest?.agents ?? 0),
      'SUM(que_Agents)',
    ),
    check(
      'Staffing: on the schedule in the busiest intervals',
      sumBy(queues, ({ week }) => week?.busiest?.scheduled ?? 0),
      'SUM(que_Scheduled)',
    ),
    check(
      'Staffing: erlangs of all intervals',
      sumBy(lines, ({ need }) => need.load),
      'SUM(stf_Load)',
      '0.0000',
    ),
    check(
      'Staffing: intervals planned too short',
      lines.filter(({ need }) => need.plan?.short).length,
      'COUNTIFS(stf_Short,"Short")',
    ),
    ...(year
      ? [
          check('Staffing: strongest month, FTE', year.peak.fte, 'sty_Peak', '0.0000'),
          check('Staffing: idle FTE-months', year.idleFteMonths, 'sty_Idle', '0.0000'),
        ]
      : []),
  ];
}
