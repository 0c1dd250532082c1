import { type PageView, TabbedPage } from '../../registers/tabbed-page.tsx';
import { ChancesView } from './robustness/chances/chances-view.tsx';
import { EvaluatorsView } from './robustness/evaluators-view.tsx';
import { NotRankedYet } from './robustness/not-ranked-yet.tsx';
import { RobustnessGuidance } from './robustness/robustness-guidance.tsx';
import { ScoresView } from './robustness/scores-view.tsx';
import { TieWeightsView } from './robustness/tie-weights-view.tsx';
import { useRobustness } from './robustness/use-robustness.ts';
import { VerdictView } from './robustness/verdict/verdict-view.tsx';
import { WeightsView } from './robustness/weights/weights-view.tsx';

/** How firm the ranking is, and what would have to change for another vendor to win. */
export function RobustnessPage() {
  const ranked = useRobustness();
  const views: readonly PageView[] = [
    { id: 'verdict', name: 'Verdict', show: () => ranked && <VerdictView ranked={ranked} /> },
    { id: 'weights', name: 'Weights', show: () => ranked && <WeightsView ranked={ranked} /> },
    {
      id: 'scores',
      name: 'Single scores',
      show: () => ranked && <ScoresView robustness={ranked.robustness} />,
    },
    {
      id: 'chances',
      name: 'Chances',
      show: () => ranked && <ChancesView matrix={ranked.robustness.matrix} />,
    },
    {
      id: 'ties',
      name: 'Tie weights',
      show: () => ranked && <TieWeightsView robustness={ranked.robustness} />,
    },
    { id: 'evaluators', name: 'Evaluators', show: () => ranked && <EvaluatorsView /> },
  ];
  return (
    <TabbedPage
      title="Robustness"
      purpose="How firm the ranking is, and what would have to change for another vendor to win."
      crumbs={['Partner selection']}
      path="/partner-selection/robustness"
      views={views}
      instead={ranked ? undefined : <NotRankedYet />}
      guidance={(view) => <RobustnessGuidance view={view} />}
    />
  );
}
