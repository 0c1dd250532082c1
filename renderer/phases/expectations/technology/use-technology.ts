import { useMemo } from 'react';
import { type ChannelHistory, channelHistory } from '../../../../shared/domain/technology/channel-history.ts';
import { type HumanRoutes, humanRoutes } from '../../../../shared/domain/technology/human-routes.ts';
import {
  machineAndPeople,
  type TouchpointSplit,
} from '../../../../shared/domain/technology/machine-and-people.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';

/** Where customers meet a machine, and where they get no further. */
export function useHumanRoutes(): HumanRoutes {
  const touchpoint = useWorkbook((w) => w.touchpoint);
  const channel = useWorkbook((w) => w.channel);
  const automation = useWorkbook((w) => w.automation);
  return useMemo(() => humanRoutes({ touchpoint, channel, automation }), [touchpoint, channel, automation]);
}

/** Who would have the contacts of each touchpoint once the machines do what is wanted. */
export function useSplits(): readonly TouchpointSplit[] {
  const touchpoint = useWorkbook((w) => w.touchpoint);
  const automation = useWorkbook((w) => w.automation);
  const parameter = useWorkbook((w) => w.parameter);
  return useMemo(
    () => machineAndPeople({ touchpoint, automation, parameter }),
    [touchpoint, automation, parameter],
  );
}

/** What goes along when a customer changes channel. */
export function useChannelHistory(): ChannelHistory {
  const channel = useWorkbook((w) => w.channel);
  const touchpoint = useWorkbook((w) => w.touchpoint);
  const integration = useWorkbook((w) => w.integration);
  return useMemo(
    () => channelHistory({ channel, touchpoint, integration }),
    [channel, touchpoint, integration],
  );
}
