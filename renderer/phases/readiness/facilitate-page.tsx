import { useEffect } from 'react';
import { useLocation, useParams } from 'wouter';
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
  if (shown === PARKED)
    return <ParkingList onBack={() => position !== null && go(position)} onLeave={leave} />;
  if (!place) return <p>Every question of this checklist is retired. Bring one back to answer it.</p>;
  return <Stage place={place} answering={answering} onGo={go} onLeave={leave} />;
}
