import { useMemo } from 'react';
import { v7 as uuid } from 'uuid';
import {
  addStarterTouchpoints,
  possibleStarters,
  starterTouchpointsInUse,
} from '../../../../../shared/commands/add-starter-touchpoints.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { PickDialog, type PickItem } from '../../../../ui/pick-dialog.tsx';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { inOrder } from '../use-touchpoint-map.ts';

/** Picks touchpoints from the usual ones along the journey; they are added together and undone together. */
export function StarterDialog({ onClose }: { readonly onClose: () => void }) {
  const touchpoint = useWorkbook((w) => w.touchpoint);
  const stage = useWorkbook((w) => w.stage);
  const channel = useWorkbook((w) => w.channel);
  const interaction_type = useWorkbook((w) => w.interaction_type);
  const present = useMemo(() => starterTouchpointsInUse({ touchpoint }), [touchpoint]);
  const items = useMemo((): readonly PickItem[] => {
    const starters = possibleStarters({ stage, channel, interaction_type });
    return inOrder(stage).flatMap((one) =>
      starters
        .filter((starter) => starter.stage === one.id)
        .map(({ id, name, channel: reachedBy }) => ({
          id,
          name,
          group: one.name,
          note: channel[reachedBy]?.name ?? '',
        })),
    );
  }, [stage, channel, interaction_type]);
  return (
    <PickDialog
      title="Pick from the usual touchpoints"
      items={items}
      present={present}
      singular="touchpoint"
      plural="touchpoints"
      hint="Figures and ratings stay open."
      nothing="The stages and channels of this workbook are not the usual ones, so the list does not fit. Add touchpoints on the map instead."
      onAdd={(ids) => {
        commit((workbook) => addStarterTouchpoints(workbook, ids, uuid)).then(onClose, showRefusal);
      }}
      onClose={onClose}
    />
  );
}
