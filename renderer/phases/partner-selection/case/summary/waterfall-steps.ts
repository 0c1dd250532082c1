import type { AssessedScenario } from '../../../../../shared/domain/business-case/case-result.ts';
import { groupBy } from '../../../../../shared/lib/group-by.ts';
import { sumBy } from '../../../../../shared/lib/sum-by.ts';
import type { WaterfallStep } from '../../../../ui/charts/waterfall-places.ts';

/**
 * From the running cost of the home team to that of a scenario, in a normal first year: what falls away at home by
 * group, the fee, then everything beside it by group.
 */
export function waterfallSteps(
  baseline: AssessedScenario,
  { plan, lines, runRate }: AssessedScenario,
): readonly WaterfallStep[] {
  const running = lines.filter(({ line }) => line.time === 'running');
  const stays = new Map(
    running.filter(({ part }) => part === 'home').map(({ line, normal }) => [line.id, normal]),
  );
  const falls = byGroup(
    baseline.lines
      .filter(({ line }) => line.time === 'running')
      .map(({ line, normal }) => ({ group: line.part ?? '', amount: (stays.get(line.id) ?? 0) - normal })),
    'Home team',
  );
  const comes = byGroup(
    running
      .filter(({ part }) => part === 'running')
      .map(({ line, normal }) => ({ group: line.part ?? '', amount: normal })),
    'Beside the fee',
  );
  const fee = sumBy(running, ({ part, normal }) => (part === 'fee' ? normal : 0));
  const step = (id: string, label: string, value: number, detail?: string): WaterfallStep => ({
    id,
    label,
    kind: 'change',
    value,
    ...(detail === undefined ? {} : { detail }),
  });
  return [
    { id: 'home', label: baseline.plan.scenario.name, kind: 'total', value: baseline.runRate },
    ...falls.map(({ group, amount }) => step(`falls-${group}`, group, amount, 'falls away at home')),
    ...(fee === 0 ? [] : [step('fee', 'Fee of the partner', fee)]),
    ...comes.map(({ group, amount }) => step(`comes-${group}`, group, amount)),
    { id: 'scenario', label: plan.scenario.name, kind: 'total', value: runRate },
  ];
}

function byGroup(
  amounts: readonly { readonly group: string; readonly amount: number }[],
  nameless: string,
): readonly { readonly group: string; readonly amount: number }[] {
  return [...groupBy(amounts, ({ group }) => group || nameless)]
    .map(([group, list]) => ({ group, amount: sumBy(list, ({ amount }) => amount) }))
    .filter(({ amount }) => Math.round(amount) !== 0)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
}
