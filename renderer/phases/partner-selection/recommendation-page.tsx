import { type PageView, TabbedPage } from '../../registers/tabbed-page.tsx';
import { ComparisonView } from './recommendation/comparison-view.tsx';
import { MemoView } from './recommendation/memo-view.tsx';
import { RecommendationGuidance } from './recommendation/recommendation-guidance.tsx';
import { useRecommendation } from './recommendation/use-recommendation.ts';

/** Whom to choose and why, in a text that stands up to questions. */
export function RecommendationPage() {
  const room = useRecommendation();
  const views: readonly PageView[] = [
    { id: 'text', name: 'Text', show: () => <MemoView {...room} /> },
    { id: 'comparison', name: 'Comparison', show: () => <ComparisonView {...room} /> },
  ];
  return (
    <TabbedPage
      title="Recommendation"
      purpose="Whom to choose, why, at what cost, and what would change the answer: put together from the figures, then in your words."
      crumbs={['Partner selection']}
      path="/partner-selection/recommendation"
      views={views}
      guidance={(view) => <RecommendationGuidance view={view} />}
    />
  );
}
