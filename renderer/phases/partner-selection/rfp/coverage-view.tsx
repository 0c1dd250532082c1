import { type ReactNode, useMemo } from 'react';
import { Link } from 'wouter';
import { rfpCoverage } from '../../../../shared/domain/rfp/rfp-coverage.ts';
import type { TableName } from '../../../../shared/model/tables.ts';
import { rowPath } from '../../../registers/row-path.ts';
import { ExplainButton } from '../../../ui/explain/explain-button.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { ShowAll, useFirst } from '../../../ui/show-all.tsx';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import { explainCoverage } from './explain-rfp.ts';
import styles from './rfp.module.css';

const FIRST = 8;

interface Loose {
  readonly table: TableName;
  readonly id: string;
  readonly name: string;
}

/** What should lead to a question and does not, and questions that lead to nothing. */
export function CoverageView() {
  const workbook = useWorkbook((w) => w);
  const coverage = useMemo(() => rfpCoverage(workbook), [workbook]);
  const { gaps, kpis, knockOuts, requirements, criteria, unscored, looseEnds } = coverage;
  const none = Object.keys(workbook.rfp_question).length === 0;
  return (
    <div className={styles.view}>
      <div className={styles.headline}>
        <p>
          {looseEnds === 0 &&
            none &&
            'Nothing to follow yet: there is no question, and nothing that leads to one.'}
          {looseEnds === 0
            ? !none &&
              'No thread is loose: everything that a partner decides on leads to a question, and every question to a score.'
            : `${looseEnds} ${looseEnds === 1 ? 'thread is' : 'threads are'} loose. Draft what is missing on the page `}
          {looseEnds > 0 && (
            <>
              <Link href="/partner-selection/rfp/proposed">Proposed</Link>, or decide that it need not be
              asked.
            </>
          )}
        </p>
        <ExplainButton what="Loose ends" explain={() => explainCoverage(coverage)} words />
      </div>
      <div className={styles.columns} hidden={none && looseEnds === 0}>
        <LoosePanel
          title="Knock-outs without a question"
          nothing="Each knock-out is asked about."
          list={knockOuts.map(({ id, name }) => ({ table: 'knock_out', id, name }))}
        />
        <LoosePanel
          title="Criteria without a question"
          nothing="Each criterion is asked about."
          list={criteria.map(({ id, name }) => ({ table: 'criterion', id, name }))}
        />
        <LoosePanel
          title="Questions that nobody scores"
          nothing="Each question is scored under a criterion."
          list={unscored.map(({ question, number }) => ({
            table: 'rfp_question',
            id: question.id,
            name: `${number} ${question.text}`,
          }))}
        />
        <LoosePanel
          title="Critical KPIs without a question"
          nothing="Vendors are asked about every critical KPI."
          list={kpis.map(({ id, name }) => ({ table: 'kpi', id, name }))}
        />
        <LoosePanel
          title="Requirements not asked"
          nothing="Each requirement that is marked for the request is asked."
          list={requirements.map(({ id, name }) => ({ table: 'requirement', id, name }))}
        />
        <LoosePanel
          title="Gaps without a question"
          nothing="Each gap that a partner decides on is asked about."
          list={gaps.map(({ question }) => ({
            table: 'question',
            id: question,
            name: `${question} ${workbook.question[question]?.text ?? ''}`,
          }))}
        />
      </div>
    </div>
  );
}

function LoosePanel({
  title,
  nothing,
  list,
}: {
  readonly title: string;
  readonly nothing: string;
  readonly list: readonly Loose[];
}): ReactNode {
  const { shown, toggle } = useFirst(list, FIRST);
  return (
    <Panel title={`${title} (${list.length})`}>
      {list.length === 0 && <p className={styles.quiet}>✓ {nothing}</p>}
      <ul className={styles.plain}>
        {shown.map(({ table, id, name }) => (
          <li key={id}>
            <Link href={rowPath(table, id) ?? ''}>{name}</Link>
          </li>
        ))}
      </ul>
      <ShowAll toggle={toggle} />
    </Panel>
  );
}
