import { assessTransition } from '../../../../shared/domain/transition/assess-transition.ts';
import { goLiveScore } from '../../../../shared/domain/transition/go-live-score.ts';
import { rampByMonth } from '../../../../shared/domain/transition/ramp-by-month.ts';
import { verdictLabel } from '../../../../shared/domain/transition/score-checks.ts';
import { sumBy } from '../../../../shared/lib/sum-by.ts';
import type { Book } from '../../book.ts';
import { UNKNOWN } from '../../cells/calculated.ts';
import type { Check } from '../check.ts';
import { dayCount } from './stages.ts';

/** The headline figures of the hand-over; days as Excel counts them. */
export function transitionChecks({ workbook }: Book): readonly Check[] {
  const { plan, goLive } = assessTransition(workbook);
  const { score, verdict, openMusts } = goLiveScore(workbook);
  const months = rampByMonth(workbook);
  const check = (label: string, app: number | string | null, formula: string, format = 'General'): Check => ({
    label,
    app: app ?? UNKNOWN,
    formula,
    format,
  });
  const day = (text: string | null) => (text === null ? null : dayCount(text));
  return [
    check('Transition: begins', day(plan.start), 'trp_Begin', 'yyyy-mm-dd'),
    check('Transition: goes live by the plan', day(goLive.planned), 'trp_GoLive', 'yyyy-mm-dd'),
    check('Transition: days late', goLive.lateDays, 'trp_Late'),
    check('Transition: ends', day(plan.end), 'trp_End', 'yyyy-mm-dd'),
    check('Transition: critical stages', plan.critical.length, 'trp_CriticalCount'),
    check(
      'Transition: slack of all stages',
      sumBy(plan.list, ({ slackDays }) => slackDays ?? 0),
      'SUM(trp_Slack)',
    ),
    check('Go-live: score', score, 'gol_Score', '0.0000'),
    check('Go-live: verdict', verdict === null ? null : verdictLabel(verdict), 'gol_Verdict'),
    check('Go-live: open musts', openMusts.length, 'gol_OpenMusts'),
    ...(months === null
      ? []
      : [
          check('Ramp: volume of month 1', months[0]?.volume01 ?? null, 'INDEX(rmc_MonthVolume,1)', '0.0000'),
          check(
            'Ramp: volume of months 1 to 36',
            sumBy(months, ({ volume01 }) => volume01),
            'SUM(rmc_MonthVolume)',
            '0.0000',
          ),
        ]),
  ];
}
