import type { Transition } from '../../../../shared/domain/transition/assess-transition.ts';
import { inTransitionOrder } from '../../../../shared/domain/transition/in-transition-order.ts';
import type { CalendarDay } from '../../../../shared/lib/ics.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';

/** The days of the hand-over for a calendar: first and last days of stages, and when open conditions are due. */
export function transitionDays(
  { plan }: Transition,
  { transition_check }: Pick<Workbook, 'transition_check'>,
): readonly CalendarDay[] {
  const stages = plan.list.flatMap(({ stage, start, end }) => [
    ...(start === null
      ? []
      : [
          {
            uid: `${stage.id}-start@readiness-workbook`,
            day: start,
            title: `${stage.name} begins`,
            text: stage.work,
            categories: ['Hand-over'],
          },
        ]),
    ...(end === null
      ? []
      : [
          {
            uid: `${stage.id}-end@readiness-workbook`,
            day: end,
            title: `${stage.name} ends`,
            categories: ['Hand-over'],
          },
        ]),
  ]);
  const due = inTransitionOrder(transition_check).flatMap(({ id, name, status, due_on, evidence }) =>
    due_on === null || status === 'met' || status === 'not-applicable'
      ? []
      : [
          {
            uid: `${id}@readiness-workbook`,
            day: due_on,
            title: `Due: ${name}`,
            text: evidence,
            categories: ['Condition of the hand-over'],
          },
        ],
  );
  return [...stages, ...due];
}
