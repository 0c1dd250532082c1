import { addFromCatalogue, takenFromCatalogue } from '../../../../shared/commands/add-from-catalogue.ts';
import { adoptStages } from '../../../../shared/commands/transition/adopt-stages.ts';
import {
  goLiveCatalogue,
  rollbackCatalogue,
  stageCatalogue,
  stageCheckCatalogue,
  usualWeeks,
} from '../../../../shared/content/transition/transition-catalogue.ts';
import { CHECK_KINDS } from '../../../../shared/model/expectation-lists.ts';
import { showRefusal } from '../../../registers/show-refusal.ts';
import { PickDialog } from '../../../ui/pick-dialog.tsx';
import { commit } from '../../../workbook/store.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';

interface PickProps {
  readonly onClose: () => void;
}

/** Takes over the usual stages with their conditions. */
export function StagesDialog({ onClose }: PickProps) {
  const workbook = useWorkbook((w) => w);
  return (
    <PickDialog
      title="Add stages from the list"
      items={stageCatalogue.map(({ id, name, work = '', kind = 'other' }) => {
        const weeks = usualWeeks(kind);
        return {
          id,
          name,
          group: 'The usual ten, one after the other',
          note: work,
          ...(weeks === null ? {} : { more: `Usual: ${weeks[0]} to ${weeks[1]} weeks.` }),
        };
      })}
      present={takenFromCatalogue(workbook, 'transition_stage', stageCatalogue)}
      singular="stage"
      plural="stages"
      hint="Each brings its conditions to begin and to end. Owners stay open."
      onAdd={(ids) => commit((now) => adoptStages(now, ids)).then(onClose, showRefusal)}
      onClose={onClose}
    />
  );
}

/** Takes over usual conditions: for going live, and those of the stages that are in the plan. */
export function ConditionsDialog({ onClose }: PickProps) {
  const workbook = useWorkbook((w) => w);
  const stages = workbook.transition_stage;
  const ofStages = stageCheckCatalogue.filter(({ stage }) => Object.hasOwn(stages, stage ?? ''));
  const all = [...goLiveCatalogue.map(({ group: _, ...row }) => row), ...ofStages];
  const kindName = (kind: string | undefined) =>
    CHECK_KINDS.find(({ value }) => value === kind)?.label.toLowerCase() ?? '';
  return (
    <PickDialog
      title="Add conditions from the list"
      items={[
        ...goLiveCatalogue.map(({ id, name, group, must = false }) => ({
          id,
          name,
          group: `To go live: ${group.toLowerCase()}`,
          note: must ? 'Must.' : 'Makes it easier.',
        })),
        ...ofStages.map(({ id, name, stage, kind, must = false }) => ({
          id,
          name,
          group: stages[stage ?? '']?.name ?? '',
          note: `${must ? 'Must' : 'Should'} ${kindName(kind)}.`,
        })),
      ]}
      present={takenFromCatalogue(workbook, 'transition_check', all)}
      singular="condition"
      plural="conditions"
      hint="Musts weigh 2, others 1. Owners and days stay open."
      onAdd={(ids) =>
        commit((now) =>
          addFromCatalogue(
            now,
            'transition_check',
            all.filter(({ id }) => ids.includes(id)),
          ),
        ).then(onClose, showRefusal)
      }
      onClose={onClose}
    />
  );
}

/** Takes over ways back to the home team. */
export function RollbackDialog({ onClose }: PickProps) {
  const workbook = useWorkbook((w) => w);
  return (
    <PickDialog
      title="Add rollback plans from the list"
      items={rollbackCatalogue.map(({ id, name, trigger = '' }) => ({
        id,
        name,
        group: 'Usual ways back',
        note: trigger,
      }))}
      present={takenFromCatalogue(workbook, 'rollback_plan', rollbackCatalogue)}
      singular="rollback plan"
      plural="rollback plans"
      hint="Figures are a start. Who decides stays open."
      onAdd={(ids) =>
        commit((now) =>
          addFromCatalogue(
            now,
            'rollback_plan',
            rollbackCatalogue.filter(({ id }) => ids.includes(id)),
          ),
        ).then(onClose, showRefusal)
      }
      onClose={onClose}
    />
  );
}
