import { useMemo } from 'react';
import { agreedBehaviours } from '../../../shared/domain/behaviour/behaviour-warnings.ts';
import { assessCredits } from '../../../shared/domain/credit/assess-credits.ts';
import { assessDuties } from '../../../shared/domain/duties/assess-duties.ts';
import { governanceFindings } from '../../../shared/domain/governance/governance-findings.ts';
import { checkBalance } from '../../../shared/domain/kpi/check-balance.ts';
import { securityCoverage } from '../../../shared/domain/security/security-coverage.ts';
import { humanRoutes } from '../../../shared/domain/technology/human-routes.ts';
import { transitionState } from '../../../shared/domain/transition/transition-state.ts';
import { localDay } from '../../../shared/lib/local-day.ts';
import type { Workbook } from '../../../shared/model/workbook.ts';
import { useWorkbook } from '../../workbook/use-workbook.ts';

type State = (workbook: Workbook) => string;

/** How far each step of the expectations is, by its path. */
const STATES: Readonly<Record<string, State>> = {
  '/expectations/responsibilities': (workbook) => {
    const { inScope, errors } = assessDuties(workbook);
    if (inScope === 0) return 'No activities yet';
    const activities = counted(inScope, 'activity', 'activities');
    return errors === 0 ? activities : `${activities}, ${counted(errors, 'error', 'errors')}`;
  },
  '/expectations/kpis': (workbook) => {
    const { counts, rules } = checkBalance(workbook);
    const count = Object.keys(workbook.kpi).length;
    return count === 0
      ? 'No KPIs yet'
      : `${counted(count, 'KPI', 'KPIs')}, ${counts.ok} of ${rules.length} rules kept`;
  },
  '/expectations/credits': (workbook) => {
    const { chosen } = assessCredits(workbook);
    if (!chosen) return 'No scheme yet';
    const { simulation, history } = chosen;
    if (history.months.length === 0) return 'No months yet';
    return `A miss in ${simulation.breaches} of ${counted(history.months.length, 'month', 'months')}`;
  },
  '/expectations/behaviours': (workbook) => {
    const all = Object.keys(workbook.behaviour).length;
    return all === 0 ? 'No behaviours yet' : `${agreedBehaviours(workbook).length} of ${all} in the contract`;
  },
  '/expectations/staffing': ({ queue }) => {
    const count = Object.keys(queue).length;
    return count === 0 ? 'No queues yet' : counted(count, 'queue', 'queues');
  },
  '/expectations/security': (workbook) => {
    const { applying, open } = securityCoverage(workbook, localDay(new Date()));
    return applying === 0 ? 'No requirements yet' : `${applying - open} of ${applying} accepted`;
  },
  '/expectations/technology': (workbook) => {
    const { list, gaps } = humanRoutes(workbook);
    if (list.length === 0) return 'No machines yet';
    return gaps.length === 0 ? 'All lead to a person' : `${gaps.length} without a person`;
  },
  '/expectations/governance': (workbook) => {
    const meetings = Object.values(workbook.meeting).filter(({ active }) => active).length;
    if (meetings === 0) return 'No meetings yet';
    const open = governanceFindings(workbook).length;
    const planned = counted(meetings, 'meeting', 'meetings');
    return open === 0 ? planned : `${planned}, ${open} open`;
  },
  '/expectations/transition': transitionState,
};

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The state of every step of the expectations in a few words. */
export function useExpectationStates(): Readonly<Record<string, string>> {
  const workbook = useWorkbook((w) => w);
  return useMemo(
    () => Object.fromEntries(Object.entries(STATES).map(([path, state]) => [path, state(workbook)])),
    [workbook],
  );
}
