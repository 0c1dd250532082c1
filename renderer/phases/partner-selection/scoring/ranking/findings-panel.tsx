import { Link } from 'wouter';
import type { FindingKind, ScoringFinding } from '../../../../../shared/domain/score/scoring-findings.ts';
import { groupBy } from '../../../../../shared/lib/group-by.ts';
import { Panel } from '../../../../ui/panel.tsx';
import { ShowAll, useFirst } from '../../../../ui/show-all.tsx';
import { ToneBadge } from '../../../../ui/tone-badge.tsx';
import { consensusPath } from '../cell-path.ts';
import { formatTwo } from '../two-decimals.ts';
import { useEvaluatorMarks } from '../use-evaluator-marks.ts';
import { useScoring } from '../use-scoring.ts';
import { FINDING_LOOKS } from './finding-words.ts';
import styles from './ranking.module.css';

/** What weakens the scores, by kind, each with the way to it. */
export function FindingsPanel() {
  const { findings } = useScoring();
  const kinds = [...groupBy(findings, ({ kind }) => kind)];
  return (
    <Panel title="Before you rely on it">
      {kinds.length === 0 ? (
        <p className={styles.quiet}>Every score has evidence, and nobody is far apart from the others.</p>
      ) : (
        <ul className={styles.list}>
          {kinds.map(([kind, ones]) => (
            <li key={kind}>
              <KindList kind={kind} findings={ones} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

const FIRST = 4;

interface KindListProps {
  readonly kind: FindingKind;
  readonly findings: readonly ScoringFinding[];
}

function KindList({ kind, findings }: KindListProps) {
  const { title, means, tone } = FINDING_LOOKS[kind];
  const { shown, toggle } = useFirst(findings, FIRST);
  return (
    <>
      <ToneBadge
        tone={tone}
      >{`${findings.length} × ${title.charAt(0).toLowerCase()}${title.slice(1)}`}</ToneBadge>
      <p className={styles.quiet}>{means}</p>
      <ul className={styles.links}>
        {shown.map((finding) => (
          <li key={`${finding.vendor}~${finding.criterion}~${finding.evaluator}`}>
            <FindingLine finding={finding} />
          </li>
        ))}
      </ul>
      <ShowAll toggle={toggle} />
    </>
  );
}

function FindingLine({ finding }: { readonly finding: ScoringFinding }) {
  const { workbook } = useScoring();
  const markOf = useEvaluatorMarks();
  const { kind, vendor, criterion, evaluator, figure } = finding;
  const what = `${criterion} ${workbook.criterion[criterion]?.name ?? ''}`;
  if (vendor === null)
    return (
      <Link href="/partner-selection/criteria">
        {what}: {formatTwo(figure)} % of the whole
      </Link>
    );
  const who = workbook.vendor[vendor]?.name ?? vendor;
  if (kind === 'unseen')
    return (
      <Link href="/partner-selection/due-diligence">
        {who}: {what}
      </Link>
    );
  return (
    <Link href={consensusPath({ vendor, criterion })}>
      {who}: {what}
      {kind === 'apart' && `, ${figure} points`}
      {evaluator !== null && `, ${markOf(evaluator)?.name ?? evaluator}`}
    </Link>
  );
}
