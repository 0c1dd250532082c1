import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { PHASES } from '../steps.ts';
import { Waiting } from '../waiting.tsx';
import { GateOfDecision } from './gate-of-decision.tsx';

const OverviewPage = lazy(async () => ({
  default: (await import('../overview/overview-page.tsx')).OverviewPage,
}));
const ProfilePage = lazy(async () => ({
  default: (await import('../engagement/profile-page.tsx')).ProfilePage,
}));
const ObjectivesPage = lazy(async () => ({
  default: (await import('../engagement/objectives-page.tsx')).ObjectivesPage,
}));
const SectorPage = lazy(async () => ({
  default: (await import('../engagement/sector-page.tsx')).SectorPage,
}));
const CertificatesPage = lazy(async () => ({
  default: (await import('../engagement/certificates-page.tsx')).CertificatesPage,
}));
const PeoplePage = lazy(async () => ({
  default: (await import('../engagement/people-page.tsx')).PeoplePage,
}));
const PhasePage = lazy(async () => ({ default: (await import('../phase/phase-page.tsx')).PhasePage }));
const HistoryPage = lazy(async () => ({
  default: (await import('../history/history-page.tsx')).HistoryPage,
}));
const ChangePage = lazy(async () => ({
  default: (await import('../../phases/readiness/change-page.tsx')).ChangePage,
}));
const DriversPage = lazy(async () => ({
  default: (await import('../../phases/readiness/drivers-page.tsx')).DriversPage,
}));
const PlaybookPage = lazy(async () => ({
  default: (await import('../../phases/readiness/playbook-page.tsx')).PlaybookPage,
}));
const ChecklistPage = lazy(async () => ({
  default: (await import('../../phases/readiness/checklist-page.tsx')).ChecklistPage,
}));
const ReviewPage = lazy(async () => ({
  default: (await import('../../phases/readiness/review-page.tsx')).ReviewPage,
}));
const FacilitatePage = lazy(async () => ({
  default: (await import('../../phases/readiness/facilitate-page.tsx')).FacilitatePage,
}));
const ConsensusPage = lazy(async () => ({
  default: (await import('../../phases/readiness/consensus-page.tsx')).ConsensusPage,
}));
const ResultsPage = lazy(async () => ({
  default: (await import('../../phases/readiness/results-page.tsx')).ResultsPage,
}));
const ProcessAuditPage = lazy(async () => ({
  default: (await import('../../phases/readiness/process-audit-page.tsx')).ProcessAuditPage,
}));
const TouchpointMapPage = lazy(async () => ({
  default: (await import('../../phases/readiness/touchpoint-map-page.tsx')).TouchpointMapPage,
}));
const RisksPage = lazy(async () => ({
  default: (await import('../../phases/readiness/risks-page.tsx')).RisksPage,
}));
const ActionsPage = lazy(async () => ({
  default: (await import('../../phases/readiness/actions-page.tsx')).ActionsPage,
}));
const GatePage = lazy(async () => ({
  default: (await import('../../phases/readiness/gate-page.tsx')).GatePage,
}));
const ResponsibilitiesPage = lazy(async () => ({
  default: (await import('../../phases/expectations/responsibilities-page.tsx')).ResponsibilitiesPage,
}));
const MethodSettingsPage = lazy(async () => ({
  default: (await import('../../phases/readiness/method-settings-page.tsx')).MethodSettingsPage,
}));
const SecurityPage = lazy(async () => ({
  default: (await import('../../phases/expectations/security-page.tsx')).SecurityPage,
}));
const TechnologyPage = lazy(async () => ({
  default: (await import('../../phases/expectations/technology-page.tsx')).TechnologyPage,
}));
const ExpectationsGatePage = lazy(async () => ({
  default: (await import('../../phases/expectations/gate-page.tsx')).ExpectationsGatePage,
}));

const StaffingPage = lazy(async () => ({
  default: (await import('../../phases/expectations/staffing-page.tsx')).StaffingPage,
}));
const GovernancePage = lazy(async () => ({
  default: (await import('../../phases/expectations/governance-page.tsx')).GovernancePage,
}));

const CreditsPage = lazy(async () => ({
  default: (await import('../../phases/expectations/credits-page.tsx')).CreditsPage,
}));
const BehavioursPage = lazy(async () => ({
  default: (await import('../../phases/expectations/behaviours-page.tsx')).BehavioursPage,
}));

const KpisPage = lazy(async () => ({
  default: (await import('../../phases/expectations/kpis-page.tsx')).KpisPage,
}));
const TransitionPage = lazy(async () => ({
  default: (await import('../../phases/expectations/transition-page.tsx')).TransitionPage,
}));

const ContractPage = lazy(async () => ({
  default: (await import('../../phases/partner-selection/contract-page.tsx')).ContractPage,
}));

const PricesPage = lazy(async () => ({
  default: (await import('../../phases/partner-selection/prices-page.tsx')).PricesPage,
}));
const ScoringPage = lazy(async () => ({
  default: (await import('../../phases/partner-selection/scoring-page.tsx')).ScoringPage,
}));
const RobustnessPage = lazy(async () => ({
  default: (await import('../../phases/partner-selection/robustness-page.tsx')).RobustnessPage,
}));
const CasePage = lazy(async () => ({
  default: (await import('../../phases/partner-selection/case-page.tsx')).CasePage,
}));
const CriteriaPage = lazy(async () => ({
  default: (await import('../../phases/partner-selection/criteria-page.tsx')).CriteriaPage,
}));
const RfpPage = lazy(async () => ({
  default: (await import('../../phases/partner-selection/rfp-page.tsx')).RfpPage,
}));
const VendorsPage = lazy(async () => ({
  default: (await import('../../phases/partner-selection/vendors-page.tsx')).VendorsPage,
}));
const ReviewsPage = lazy(async () => ({
  default: (await import('../../phases/partner-selection/reviews-page.tsx')).ReviewsPage,
}));
const DueDiligencePage = lazy(async () => ({
  default: (await import('../../phases/partner-selection/due-diligence-page.tsx')).DueDiligencePage,
}));

const RecommendationPage = lazy(async () => ({
  default: (await import('../../phases/partner-selection/recommendation-page.tsx')).RecommendationPage,
}));

const SelectionGatePage = lazy(async () => ({
  default: (await import('../../phases/partner-selection/gate-page.tsx')).SelectionGatePage,
}));

/** Which page a location shows. Each is read from the disk when it is first opened. */
export function Pages() {
  return (
    <Suspense fallback={<Waiting />}>
      <Switch>
        <Route path="/" component={OverviewPage} />
        <Route path="/engagement/profile/:view?/:row?" component={ProfilePage} />
        <Route path="/engagement/objectives/:row?" component={ObjectivesPage} />
        <Route path="/engagement/sector" component={SectorPage} />
        <Route path="/engagement/certificates/:row?" component={CertificatesPage} />
        <Route path="/engagement/people/:row?" component={PeoplePage} />
        <Route path="/readiness/drivers/:view?/:row?" component={DriversPage} />
        <Route path="/readiness/change/:view?/:row?" component={ChangePage} />
        <Route path="/readiness/checklist/review" component={ReviewPage} />
        <Route path="/readiness/checklist/facilitate/:question?" component={FacilitatePage} />
        <Route path="/readiness/checklist/:question?" component={ChecklistPage} />
        <Route path="/readiness/consensus/:view?/:row?" component={ConsensusPage} />
        <Route path="/readiness/results" component={ResultsPage} />
        <Route path="/readiness/process-audit/:view?/:row?" component={ProcessAuditPage} />
        <Route path="/readiness/touchpoint-map/:view?/:row?" component={TouchpointMapPage} />
        <Route path="/readiness/playbook/:view?/:row?" component={PlaybookPage} />
        <Route path="/readiness/risks/:view?/:row?" component={RisksPage} />
        <Route path="/readiness/actions/:view?/:row?" component={ActionsPage} />
        <Route path="/readiness/gate" component={GatePage} />
        <Route path="/readiness/method-settings" component={MethodSettingsPage} />
        <Route path="/expectations/responsibilities/:view?/:row?" component={ResponsibilitiesPage} />
        <Route path="/expectations/kpis/:view?/:row?" component={KpisPage} />
        <Route path="/expectations/credits/:view?/:row?" component={CreditsPage} />
        <Route path="/expectations/behaviours/:view?/:row?" component={BehavioursPage} />
        <Route path="/expectations/staffing/:view?/:row?" component={StaffingPage} />
        <Route path="/expectations/security/:view?/:row?" component={SecurityPage} />
        <Route path="/expectations/technology/:view?/:row?" component={TechnologyPage} />
        <Route path="/expectations/gate" component={ExpectationsGatePage} />
        <Route path="/expectations/governance/:view?/:row?" component={GovernancePage} />
        <Route path="/expectations/transition/:view?/:row?" component={TransitionPage} />
        <Route path="/partner-selection/prices/:view?/:row?" component={PricesPage} />
        <Route path="/partner-selection/scoring/:view?/:row?" component={ScoringPage} />
        <Route path="/partner-selection/robustness/:view?/:row?" component={RobustnessPage} />
        <Route path="/partner-selection/contract/:view?/:row?" component={ContractPage} />
        <Route path="/partner-selection/case/:view?/:row?" component={CasePage} />
        <Route path="/partner-selection/criteria/:view?/:row?" component={CriteriaPage} />
        <Route path="/partner-selection/vendors/:view?/:row?" component={VendorsPage} />
        <Route path="/partner-selection/rfp/:view?/:row?" component={RfpPage} />
        <Route path="/partner-selection/reviews/:view?/:row?" component={ReviewsPage} />
        <Route path="/partner-selection/due-diligence/:view?/:row?" component={DueDiligencePage} />
        <Route path="/partner-selection/recommendation/:view?/:row?" component={RecommendationPage} />
        <Route path="/partner-selection/gate" component={SelectionGatePage} />
        <Route path="/gate/:decision" component={GateOfDecision} />
        <Route path="/history" component={HistoryPage} />
        {PHASES.map((phase) => (
          <Route key={phase.id} path={phase.path}>
            <PhasePage phase={phase} />
          </Route>
        ))}
        <Route path="/engagement">
          <Redirect to="/engagement/profile" replace />
        </Route>
        <Route>
          <Redirect to="/" replace />
        </Route>
      </Switch>
    </Suspense>
  );
}
