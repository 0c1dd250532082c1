import type { Workbook } from '../../model/workbook.ts';
import type { Figures } from '../figure.ts';
import { automationLacks } from './automation-lacks.ts';
import { channelHistory } from './channel-history.ts';
import { keptAutomations } from './customer-automations.ts';
import { humanRoutes } from './human-routes.ts';
import { machineAndPeople } from './machine-and-people.ts';
import { splitTotals } from './split-totals.ts';

/** The figures of the technology plan by their keys; contacts a month, counts of rows or of pairs of channels. */
export function technologyFigures(workbook: Workbook): Figures {
  const automations = keptAutomations(workbook.automation);
  const routes = humanRoutes(workbook);
  const totals = splitTotals(machineAndPeople(workbook));
  const history = channelHistory(workbook);
  const integrations = Object.values(workbook.integration).filter(({ status }) => status !== 'dropped');
  return {
    'technology.automations': automations.length,
    'technology.automated-places': routes.list.length,
    'technology.without-human': routes.gaps.length,
    'technology.without-oversight': automations.filter((one) => automationLacks(one).includes('no-oversight'))
      .length,
    'technology.contacts': totals.contacts,
    'technology.contained-today': totals.containedToday,
    'technology.contained': totals.contained,
    'technology.left-for-people': totals.contacts - totals.contained,
    'technology.partner': totals.parts.partner,
    'technology.home': totals.parts.home,
    'technology.unknown': totals.unknown.length,
    'technology.integrations': integrations.length,
    'technology.integrations.untested': integrations.filter(
      ({ status, tested_on }) => status !== 'live' && tested_on === null,
    ).length,
    'technology.channel-pairs': history.pairs,
    'technology.channel-pairs.lost': history.lost,
  };
}
