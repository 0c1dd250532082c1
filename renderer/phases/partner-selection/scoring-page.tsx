import { type PageView, TabbedPage } from '../../registers/tabbed-page.tsx';
import { ConsensusView } from './scoring/consensus/consensus-view.tsx';
import { EmptyScoring } from './scoring/empty-scoring.tsx';
import { EvaluatorsView } from './scoring/evaluators/evaluators-view.tsx';
import { MineView } from './scoring/mine/mine-view.tsx';
import { ProfileView } from './scoring/profile/profile-view.tsx';
import { RankingView } from './scoring/ranking/ranking-view.tsx';
import { ScoringGuidance } from './scoring/scoring-guidance.tsx';
import { useScoring } from './scoring/use-scoring.ts';

/** Scores of several people, from the first one to the ranking. */
export function ScoringPage() {
  const { selection } = useScoring();
  const lacking =
    selection.vendors.length === 0 ? 'vendors' : selection.criteria.length === 0 ? 'criteria' : null;
  const empty = lacking && <EmptyScoring lacking={lacking} />;
  const views: readonly PageView[] = [
    { id: 'mine', name: 'My scores', show: (asked, path) => empty ?? <MineView asked={asked} path={path} /> },
    {
      id: 'consensus',
      name: 'Consensus',
      show: (asked, path) => empty ?? <ConsensusView asked={asked} path={path} />,
    },
    { id: 'ranking', name: 'Ranking', show: () => empty ?? <RankingView /> },
    { id: 'profile', name: 'Profile', show: () => empty ?? <ProfileView /> },
    {
      id: 'evaluators',
      name: 'Evaluators',
      show: (asked, path) => <EvaluatorsView asked={asked} path={path} />,
    },
  ];
  return (
    <TabbedPage
      title="Scoring"
      purpose="Several people score each vendor alone, talk where they differ, and see who comes out first."
      crumbs={['Partner selection']}
      path="/partner-selection/scoring"
      views={views}
      guidance={(view) => <ScoringGuidance view={view} />}
    />
  );
}
