import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useCallback, useEffect, useRef, useState } from 'react';
import { moveTouchpoint } from '../../../../../shared/commands/move-touchpoint.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { commit, useStore } from '../../../../workbook/store.ts';
import type { Place } from './map-cell.tsx';

/** Moves cards between cells by mouse and by keyboard, each move one act, and says aloud what happened. */
export function useMapMoves() {
  const [said, say] = useState('');
  /** The card that should have the focus once it stands in its new cell. */
  const follow = useRef<string | null>(null);
  const [moved, setMoved] = useState<string | null>(null);
  const move = useCallback(async (id: string, place: Place) => {
    const { workbook } = useStore.getState().open ?? {};
    const before = workbook?.touchpoint[id];
    if (!before || (before.stage === place.stage && before.channel === place.channel)) return;
    follow.current = id;
    setMoved(id);
    try {
      await commit((now) => moveTouchpoint(now, id, place));
      say(
        `${before.name} moved to ${workbook?.stage[place.stage]?.name ?? ''}, ${workbook?.channel[place.channel]?.name ?? ''}.`,
      );
    } catch (error) {
      follow.current = null;
      showRefusal(error);
    }
  }, []);
  useEffect(
    () =>
      monitorForElements({
        canMonitor: ({ source }) => 'touchpoint' in source.data,
        onDrop: ({ source, location }) => {
          const target = location.current.dropTargets[0]?.data;
          if (target && typeof target.stage === 'string' && typeof target.channel === 'string')
            void move(String(source.data.touchpoint), { stage: target.stage, channel: target.channel });
        },
      }),
    [move],
  );
  return { move, moved, setMoved, said, say, follow };
}
