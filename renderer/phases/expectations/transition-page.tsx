import { Button } from '@mantine/core';
import { IconCalendarDown, IconListSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { saveCalendar } from '../../registers/paper/save-calendar.ts';
import { RegisterSplit } from '../../registers/register-split.tsx';
import { type PageView, TabbedPage } from '../../registers/tabbed-page.tsx';
import { today } from '../../ui/today.ts';
import { useWorkbook } from '../../workbook/use-workbook.ts';
import { transitionDays } from './transition/calendar-days.ts';
import { ConditionsView } from './transition/conditions/conditions-view.tsx';
import { GoLiveView } from './transition/go-live/go-live-view.tsx';
import { ConditionsDialog, RollbackDialog, StagesDialog } from './transition/pick-dialogs.tsx';
import { PlanView } from './transition/plan/plan-view.tsx';
import { JointView } from './transition/playbook/joint-view.tsx';
import { RampView } from './transition/ramp/ramp-view.tsx';
import { RollbackView } from './transition/rollback-view.tsx';
import { stageColumns } from './transition/stage-columns.tsx';
import { TransitionGuidance } from './transition/transition-guidance.tsx';
import { useTransition } from './transition/use-transition.ts';

type Picking = 'stages' | 'conditions' | 'rollback plans';

/** From which list a view adds. */
const LISTS: Readonly<Record<string, Picking>> = {
  plan: 'stages',
  stages: 'stages',
  conditions: 'conditions',
  'go-live': 'conditions',
  rollback: 'rollback plans',
};

const PATH = '/expectations/transition';

/** How knowledge and work move to the partner: the plan, its conditions, going live, the way back and the ramp. */
export function TransitionPage() {
  const [, navigate] = useLocation();
  const [picking, setPicking] = useState<Picking | null>(null);
  const now = today();
  const views: readonly PageView[] = [
    {
      id: 'plan',
      name: 'Plan',
      show: (asked, path) => (
        <PlanView today={now} asked={asked} path={path} onPick={() => setPicking('stages')} />
      ),
    },
    {
      id: 'stages',
      name: 'Stages',
      fills: true,
      show: (asked, path) => <StagesView asked={asked} onClosed={() => navigate(path, { replace: true })} />,
    },
    {
      id: 'conditions',
      name: 'Conditions',
      fills: true,
      show: (asked, path) => <ConditionsView today={now} asked={asked} path={path} />,
    },
    {
      id: 'go-live',
      name: 'Go-live',
      show: () => <GoLiveView today={now} onPick={() => setPicking('conditions')} />,
    },
    {
      id: 'rollback',
      name: 'Rollback',
      fills: true,
      show: (asked, path) => <RollbackView asked={asked} path={path} />,
    },
    { id: 'ramp', name: 'Ramp', show: () => <RampView /> },
    { id: 'playbook', name: 'Joint playbook', show: () => <JointView /> },
  ];
  const close = () => setPicking(null);
  return (
    <>
      <TabbedPage
        title="Transition"
        purpose="How knowledge and work move to the partner: stage by stage, with conditions, a way back and a ramp."
        crumbs={['Expectations']}
        path={PATH}
        views={views}
        action={(view) => {
          const list = LISTS[view];
          return (
            <>
              {view === 'plan' && <CalendarButton />}
              {list && (
                <Button
                  size="xs"
                  leftSection={<IconListSearch size={16} aria-hidden />}
                  onClick={() => setPicking(list)}
                >
                  Add {list} from list
                </Button>
              )}
            </>
          );
        }}
        guidance={(view) => <TransitionGuidance view={view} />}
      />
      {picking === 'stages' && <StagesDialog onClose={close} />}
      {picking === 'conditions' && <ConditionsDialog onClose={close} />}
      {picking === 'rollback plans' && <RollbackDialog onClose={close} />}
    </>
  );
}

interface StagesViewProps {
  readonly asked: string | null;
  readonly onClosed: () => void;
}

function StagesView({ asked, onClosed }: StagesViewProps) {
  const { plan } = useTransition();
  const columns = useMemo(() => stageColumns(plan), [plan]);
  return (
    <RegisterSplit
      table="transition_stage"
      columns={columns}
      asked={asked}
      onClosed={onClosed}
      emptyText="No stages yet. Take the usual ten over from the list, or paste your plan."
    />
  );
}

/** Keeps the days of the plan as a calendar file. */
function CalendarButton() {
  const transition = useTransition();
  const transition_check = useWorkbook((w) => w.transition_check);
  const days = useMemo(
    () => transitionDays(transition, { transition_check }),
    [transition, transition_check],
  );
  return (
    <Button
      size="xs"
      variant="default"
      disabled={days.length === 0}
      leftSection={<IconCalendarDown size={16} aria-hidden />}
      onClick={() => void saveCalendar('Hand-over', days)}
    >
      Save as calendar
    </Button>
  );
}
