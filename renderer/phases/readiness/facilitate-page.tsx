import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import { EmptyCard } from '../../ui/empty-card.tsx';
import { useReadiness } from '../../workbook/use-readiness.ts';
import { useRemembered } from '../../workbook/use-remembered.ts';
import { useAnswering } from './answering/use-answering.ts';
import { placeInChecklist } from './checklist/place-in-checklist.ts';
import { facilitatePath, PARKED } from './facilitate/facilitate-path.ts';
import { ParkingList } from './facilitate/parking-list.tsx';
import { Stage } from './facilitate/stage.tsx';
import { questionPath } from './question-path.ts';

/** The checklist on a shared screen: one question large, the keys to answer it, and the parked points at the end. */
export function FacilitatePage() {
  const { question: wanted } = useParams<{ question?: string }>();
  const [, navigate] = useLocation();
  const { dimensions } = useReadiness();
  const answering = useAnswering();
  const [position, remember] = useRemembered<string | null>('question', null);
  const place = placeInChecklist(dimensions, wanted ?? position, answering.own);
  const shown = wanted === PARKED ? PARKED : place?.question.id;
  useEffect(() => {
    if (shown === undefined) return;
    if (shown !== wanted) navigate(facilitatePath(shown), { replace: true });
    else if (shown !== PARKED && shown !== position) remember(shown);
  }, [shown, wanted, position, navigate, remember]);
  const leave = () => navigate(position === null ? '/readiness/checklist' : questionPath(position));
  const go = (id: string) => navigate(facilitatePath(id));
  if (!place)
    return (
      <EmptyCard
        label="No questions"
        actions={
          <Button component={Link} href="/engagement/sector">
            See the shorter checklist
          </Button>
        }
      >
        Every question of this checklist is left out. Bring some back to answer them.
      </EmptyCard>
    );
  if (shown === PARKED)
    return <ParkingList onBack={() => go(position ?? place.question.id)} onLeave={leave} />;
  return <Stage place={place} answering={answering} onGo={go} onLeave={leave} />;
}
