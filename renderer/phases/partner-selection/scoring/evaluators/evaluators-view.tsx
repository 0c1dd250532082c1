import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { listed } from '../../../../../shared/model/list-text.ts';
import { tableOf } from '../../../../../shared/model/tables.ts';
import { RegisterSplit } from '../../../../registers/register-split.tsx';
import { fieldColumns } from '../../../../ui/grid/field-columns.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { CoveragePanel } from './coverage-panel.tsx';
import styles from './evaluators.module.css';

interface EvaluatorsViewProps {
  readonly asked: string | null;
  readonly path: string;
}

/** Who scores what, and how far everybody is. */
export function EvaluatorsView({ asked, path }: EvaluatorsViewProps) {
  const [, navigate] = useLocation();
  const columns = useMemo(
    () => fieldColumns(tableOf('evaluator'), ['person', 'role', 'criteria', 'note']),
    [],
  );
  const people = useWorkbook((w) => w.person);
  const evaluators = useWorkbook((w) => w.evaluator);
  // Nobody scores twice: a new row begins with somebody who is not there yet, those who said so first.
  const next = useMemo(() => {
    const taken = new Set(Object.values(evaluators).map(({ person }) => person));
    const free = Object.values(people).filter(({ id }) => !taken.has(id));
    return free.find(({ takes_part }) => listed(takes_part).includes('evaluator')) ?? free[0];
  }, [people, evaluators]);
  return (
    <div className={styles.page}>
      <CoveragePanel />
      <div className={styles.register}>
        <RegisterSplit
          table="evaluator"
          columns={columns}
          newRow={next ? { person: next.id } : false}
          asked={asked}
          onClosed={() => navigate(path, { replace: true })}
          emptyText={
            Object.keys(people).length === 0
              ? 'No evaluators yet. They are chosen from the people of the workbook: write those down under People first.'
              : 'No evaluators yet. Name three to five people who will live with the partner.'
          }
        />
      </div>
    </div>
  );
}
