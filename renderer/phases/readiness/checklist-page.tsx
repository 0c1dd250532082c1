import { Button, Group } from '@mantine/core';
import { IconListCheck, IconPresentation } from '@tabler/icons-react';
import { useEffect, useMemo } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import { PageHeader } from '../../ui/page-header.tsx';
import { useReadiness } from '../../workbook/use-readiness.ts';
import { useRemembered } from '../../workbook/use-remembered.ts';
import { RespondentSelect } from './answering/respondent-select.tsx';
import { useAnswering } from './answering/use-answering.ts';
import styles from './checklist/checklist.module.css';
import { DimensionList } from './checklist/dimension-list.tsx';
import { placeInChecklist } from './checklist/place-in-checklist.ts';
import { QuestionGuidance } from './checklist/question-guidance.tsx';
import { QuestionView } from './checklist/question-view.tsx';
import { facilitatePath } from './facilitate/facilitate-path.ts';
import { questionPath } from './question-path.ts';

/** The readiness checklist, one question at a time. */
export function ChecklistPage() {
  const { question: wanted } = useParams<{ question?: string }>();
  const [, navigate] = useLocation();
  const readiness = useReadiness();
  const answering = useAnswering();
  const [position, remember] = useRemembered<string | null>('question', null);
  const { dimensions } = readiness;
  const place = useMemo(
    () => placeInChecklist(dimensions, wanted ?? position, answering.own),
    [dimensions, wanted, position, answering.own],
  );
  const shown = place?.question.id;
  useEffect(() => {
    if (shown === undefined) return;
    if (shown !== wanted) navigate(questionPath(shown), { replace: true });
    else if (shown !== position) remember(shown);
  }, [shown, wanted, position, navigate, remember]);

  return (
    <div className={styles.page}>
      <PageHeader
        title="Checklist"
        purpose="Judge each statement by what you can see today; evidence decides how much of it counts."
        crumbs={['Readiness']}
        action={
          <Group gap={12}>
            <RespondentSelect answering={answering} />
            <Button
              component={Link}
              href="/readiness/checklist/review"
              variant="default"
              size="xs"
              leftSection={<IconListCheck size={16} aria-hidden />}
            >
              Review all
            </Button>
            <Button
              component={Link}
              href={facilitatePath(shown ?? '')}
              variant="default"
              size="xs"
              leftSection={<IconPresentation size={16} aria-hidden />}
            >
              Facilitate
            </Button>
          </Group>
        }
      />
      {place ? (
        <div className={styles.columns}>
          <DimensionList dimensions={dimensions} own={answering.own} current={place} />
          <QuestionView place={place} answering={answering} onGo={(id) => navigate(questionPath(id))} />
          <QuestionGuidance place={place} />
        </div>
      ) : (
        <p>Every question of this checklist is retired. Bring one back to answer it.</p>
      )}
    </div>
  );
}
