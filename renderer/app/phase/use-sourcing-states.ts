import { useMemo } from 'react';
import { useProcessAudits } from '../../workbook/use-sourcing.ts';
import { useWorkbook } from '../../workbook/use-workbook.ts';

/** How far processes, touchpoints, actions and settings are, by the path of their step. */
export function useSourcingStates(): Readonly<Record<string, string>> {
  const { list } = useProcessAudits();
  const touchpoint = useWorkbook((w) => w.touchpoint);
  const action = useWorkbook((w) => w.action);
  const parameter = useWorkbook((w) => w.parameter);
  return useMemo(() => {
    const touchpoints = Object.values(touchpoint);
    const rated = list.filter(({ status }) => status !== null).length;
    const decided = touchpoints.filter(({ decision }) => decision !== null).length;
    const open = Object.values(action).filter(
      ({ status }) => status !== 'done' && status !== 'dropped',
    ).length;
    const changed = Object.keys(parameter).length;
    return {
      '/readiness/process-audit': list.length === 0 ? 'No processes yet' : `${rated} of ${list.length} rated`,
      '/readiness/touchpoint-map':
        touchpoints.length === 0 ? 'No touchpoints yet' : `${decided} of ${touchpoints.length} decided`,
      '/readiness/actions': open === 0 ? 'Nothing open' : `${open} open`,
      '/readiness/method-settings': changed === 0 ? 'All at default' : `${changed} changed`,
    };
  }, [list, touchpoint, action, parameter]);
}
