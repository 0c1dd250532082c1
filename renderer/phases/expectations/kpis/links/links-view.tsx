import { useMemo } from 'react';
import { Link } from 'wouter';
import { looseEnds, risksShown } from '../../../../../shared/domain/kpi/links/loose-ends.ts';
import { rowPath } from '../../../../registers/row-path.ts';
import { Counts } from '../../../../ui/counts.tsx';
import { Panel } from '../../../../ui/panel.tsx';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { useKpis } from '../use-kpis.ts';
import styles from './links.module.css';
import { LooseList } from './loose-list.tsx';
import { ServesTable } from './serves-table.tsx';

/** What each KPI serves, and what no KPI looks after. */
export function LinksView() {
  const kpis = useKpis();
  const workbook = useWorkbook((w) => w);
  const risk = useWorkbook((w) => w.risk);
  const loose = useMemo(() => looseEnds(workbook), [workbook]);
  const risks = useMemo(() => risksShown(risk), [risk]);
  const { objectives, touchpoints, gaps, kpis: idle } = loose;
  return (
    <div className={styles.view}>
      <Counts
        counts={[
          {
            figure: objectives.length,
            words: objectives.length === 1 ? 'objective without a KPI' : 'objectives without a KPI',
            bad: objectives.length > 0,
          },
          {
            figure: touchpoints.length,
            words:
              touchpoints.length === 1
                ? 'critical touchpoint without one'
                : 'critical touchpoints without one',
            bad: touchpoints.length > 0,
          },
          { figure: gaps.length, words: gaps.length === 1 ? 'gap without one' : 'gaps without one' },
          {
            figure: idle.length,
            words: idle.length === 1 ? 'KPI that serves nothing' : 'KPIs that serve nothing',
          },
        ]}
      />
      <div className={styles.panels}>
        <Panel title="Objectives without a KPI">
          <LooseList
            items={objectives.map(({ id, name, success }) => ({
              table: 'objective',
              id,
              name,
              note: success,
            }))}
            nothing={
              isEmpty(workbook.objective)
                ? 'There are no objectives yet. They stand under Engagement.'
                : 'Every objective has a KPI that shows whether it is reached.'
            }
          />
        </Panel>
        <Panel title="Critical touchpoints without a KPI">
          <LooseList
            items={touchpoints.map(({ id, name }) => ({ table: 'touchpoint', id, name, note: '' }))}
            nothing={
              isEmpty(workbook.touchpoint)
                ? 'There are no touchpoints yet. They stand on the touchpoint map.'
                : 'Every touchpoint that leaves the house and matters to loyalty or feeling is looked after.'
            }
          />
        </Panel>
        <Panel title="Gaps without a KPI">
          <LooseList
            items={gaps.map(({ question, level, target }) => ({
              table: 'question',
              id: question,
              name: `${question} ${workbook.question[question]?.text ?? ''}`,
              note: `Level ${level.toFixed(level % 1 === 0 ? 0 : 1)} of ${target}`,
            }))}
            nothing={
              isEmpty(workbook.answer)
                ? 'There are no gaps yet: no question of the checklist has an answer.'
                : 'No gap of the checklist is without a KPI.'
            }
          />
        </Panel>
        <Panel title="KPIs that serve nothing">
          {idle.length === 0 ? (
            <p className={styles.quiet}>
              {kpis.length === 0
                ? 'There are no KPIs yet. Choose them from the catalogue, or make one where one is missing.'
                : 'Every KPI serves an objective, a gap, a touchpoint or a process.'}
            </p>
          ) : (
            <ul className={styles.idle}>
              {idle.map(({ id, name }) => (
                <li key={id}>
                  <Link href={rowPath('kpi', id) ?? ''}>{name}</Link>
                </li>
              ))}
            </ul>
          )}
        </Panel>
      </div>
      {kpis.length > 0 && <ServesTable kpis={kpis} risks={risks} />}
    </div>
  );
}

function isEmpty(rows: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(rows).length === 0;
}
