import { useMemo } from 'react';
import { countActions } from '../../../shared/domain/actions/count-actions.ts';
import { balanceCase } from '../../../shared/domain/case/balance-case.ts';
import { buyInIndex } from '../../../shared/domain/change/buy-in-index.ts';
import { playbookCompleteness } from '../../../shared/domain/playbook/playbook-completeness.ts';
import { assessRisks } from '../../../shared/domain/risk/assess-risks.ts';
import { localDay } from '../../../shared/lib/local-day.ts';
import { useProcessAudits } from '../../workbook/use-sourcing.ts';
import { useWorkbook } from '../../workbook/use-workbook.ts';

/** How far processes, touchpoints, actions and settings are, by the path of their step. */
export function useSourcingStates(): Readonly<Record<string, string>> {
  const { list } = useProcessAudits();
  const touchpoint = useWorkbook((w) => w.touchpoint);
  const stakeholder = useWorkbook((w) => w.stakeholder);
  const driver = useWorkbook((w) => w.driver);
  const benefit = useWorkbook((w) => w.benefit);
  const drawback = useWorkbook((w) => w.drawback);
  const playbook_topic = useWorkbook((w) => w.playbook_topic);
  const risk = useWorkbook((w) => w.risk);
  const control = useWorkbook((w) => w.control);
  const action = useWorkbook((w) => w.action);
  const parameter = useWorkbook((w) => w.parameter);
  return useMemo(() => {
    const touchpoints = Object.values(touchpoint);
    const rated = list.filter(({ status }) => status !== null).length;
    const decided = touchpoints.filter(({ decision }) => decision !== null).length;
    const { open, overdue } = countActions(Object.values(action), localDay(new Date()));
    const risks = assessRisks({ risk, control, parameter });
    const changed = Object.keys(parameter).length;
    const groups = Object.values(stakeholder);
    const buyIn = buyInIndex(groups);
    const balance = balanceCase({ driver, benefit, drawback });
    const playbook = playbookCompleteness({ playbook_topic }).overall;
    return {
      '/readiness/drivers':
        balance.drivers.length === 0
          ? 'No drivers yet'
          : balance.gaps.length === 0
            ? 'No gaps'
            : `${balance.gaps.length} ${balance.gaps.length === 1 ? 'gap' : 'gaps'}`,
      '/readiness/playbook':
        playbook.topics === 0 ? 'No topics yet' : `${playbook.signed} of ${playbook.topics} signed off`,
      '/readiness/change':
        groups.length === 0
          ? 'No groups yet'
          : buyIn === null
            ? 'No group placed'
            : `Buy-in ${buyIn.toFixed(1)}`,
      '/readiness/process-audit': list.length === 0 ? 'No processes yet' : `${rated} of ${list.length} rated`,
      '/readiness/touchpoint-map':
        touchpoints.length === 0 ? 'No touchpoints yet' : `${decided} of ${touchpoints.length} decided`,
      '/readiness/risks':
        risks.list.length === 0 ? 'No risks yet' : `${risks.bands.critical} of ${risks.open} critical`,
      '/readiness/actions':
        open === 0 ? 'Nothing open' : `${open} open${overdue === 0 ? '' : `, ${overdue} overdue`}`,
      '/readiness/method-settings': changed === 0 ? 'All at default' : `${changed} changed`,
    };
  }, [
    list,
    driver,
    benefit,
    drawback,
    playbook_topic,
    stakeholder,
    touchpoint,
    risk,
    control,
    action,
    parameter,
  ]);
}
