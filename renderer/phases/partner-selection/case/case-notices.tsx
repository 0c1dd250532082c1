import { Link } from 'wouter';
import type {
  AssessedScenario,
  BusinessCase,
  CaseObstacle,
} from '../../../../shared/domain/business-case/case-result.ts';
import { rowPath } from '../../../registers/row-path.ts';
import { Notice } from '../../../ui/notice.tsx';
import styles from './case.module.css';
import { OBSTACLES, warningWords } from './case-words.ts';

interface CaseNoticesProps {
  readonly business: BusinessCase;
  readonly shown: AssessedScenario;
}

/** What keeps the shown scenario from a result, and what to look at before it is believed. */
export function CaseNotices({ business: { currency }, shown }: CaseNoticesProps) {
  const { obstacles, warnings, plan } = shown;
  if (obstacles.length + warnings.length === 0) return null;
  return (
    <div className={styles.notices}>
      {obstacles.length > 0 && (
        <Notice tone="info" title={`${plan.scenario.name} has no result yet`}>
          {obstacles.map((obstacle) => {
            const [label, path] = wayOut(obstacle, plan.scenario.id);
            return (
              <div key={obstacle}>
                {OBSTACLES[obstacle]} <Link href={path}>{label}</Link>
              </div>
            );
          })}
        </Notice>
      )}
      {warnings.map((warning) => {
        const { title, advice } = warningWords(warning, shown, currency);
        return (
          <Notice key={warning} tone="attention" title={title}>
            {advice}
          </Notice>
        );
      })}
    </div>
  );
}

/** Where an obstacle is taken away. */
function wayOut(obstacle: CaseObstacle, scenario: string): readonly [label: string, path: string] {
  switch (obstacle) {
    case 'no-baseline':
      return ['Open the scenarios', '/partner-selection/case/scenarios'];
    case 'no-offer':
      return ['Open the scenario', rowPath('case_scenario', scenario) ?? ''];
    case 'fee-unknown':
      return ['Open the prices', '/partner-selection/prices'];
    case 'no-home-lines':
    case 'no-own-lines':
    case 'fee-left-out':
      return ['Open the cost lines', '/partner-selection/case/lines'];
  }
}
