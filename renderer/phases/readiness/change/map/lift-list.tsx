import { useMemo } from 'react';
import { buyInLifts } from '../../../../../shared/domain/change/buy-in-lifts.ts';
import { ATTITUDES } from '../../../../../shared/model/readiness-lists.ts';
import type { Stakeholder } from '../../../../../shared/model/tables/stakeholder.ts';
import { BarList } from '../../../../ui/charts/bar-list.tsx';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import type { Explanation } from '../../../../ui/explain/explanation.ts';
import { formatScore } from '../../../../ui/format-score.ts';
import { Panel } from '../../../../ui/panel.tsx';
import { labelOf } from '../label-of.ts';

interface LiftListProps {
  readonly groups: readonly Stakeholder[];
  readonly current: string | null;
  readonly onPick: (id: string) => void;
}

/** More would only say that everybody counts. */
const FIRST = 6;

/** Which single steps would lift the index most. */
export function LiftList({ groups, current, onPick }: LiftListProps) {
  const lifts = useMemo(() => buyInLifts(groups), [groups]);
  if (lifts.length === 0) return null;
  const explain = (): Explanation => ({
    title: 'What one step would add',
    formula:
      'One step closer gives a group one more point. The index rises by its influence, divided by four times the influence of all groups that are placed, times 100.',
    columns: ['Group', 'Step', 'Influence', 'Index rises by'],
    terms: lifts.map(({ stakeholder, from, to, gain }) => [
      stakeholder.name,
      `${labelOf(ATTITUDES, from)} to ${labelOf(ATTITUDES, to).toLowerCase()}`,
      stakeholder.influence,
      gain,
    ]),
    total: null,
    result: 'Among equal gains, groups below where they are needed come first, then those that stand lowest.',
    notes: ['A step of an influential group counts most; whether it can be won is for people to judge.'],
    source: 'Readiness Workbook method, readiness: change plan.',
  });
  return (
    <Panel
      title="What one step closer would add"
      aside={<ExplainButton what="What one step would add" explain={explain} />}
    >
      <BarList
        label="Points of the index by group"
        items={lifts.slice(0, FIRST).map(({ stakeholder, from, to, gain, wanted }) => ({
          id: stakeholder.id,
          label: stakeholder.name,
          detail: `${labelOf(ATTITUDES, from)} → ${labelOf(ATTITUDES, to).toLowerCase()}${wanted ? ', needed higher' : ''}`,
          value: gain,
          valueText: `+${formatScore(gain)}`,
          describe: `influence ${stakeholder.influence}`,
        }))}
        current={current}
        onPick={onPick}
      />
    </Panel>
  );
}
