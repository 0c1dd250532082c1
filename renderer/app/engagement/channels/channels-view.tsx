import { Button } from '@mantine/core';
import { IconArrowBarToDown } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { fillPeaks } from '../../../../shared/commands/fill-peaks.ts';
import { offerPeaks } from '../../../../shared/domain/engagement/offer-peaks.ts';
import { profileFigures } from '../../../../shared/domain/engagement/profile-figures.ts';
import { RegisterSplit } from '../../../registers/register-split.tsx';
import { commit } from '../../../workbook/store.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import { tellRefusal } from '../../tell-refusal.ts';
import { formatCount, formatFte, formatTimes } from '../format-amount.ts';
import { ChannelBlock } from './channel-block.tsx';
import { channelColumns } from './channel-columns.tsx';
import { peakWords } from './month-names.ts';
import styles from './season.module.css';

interface ChannelsViewProps {
  readonly asked: string | null;
  readonly path: string;
}

/** Volume, handle time and season of every channel. */
export function ChannelsView({ asked, path }: ChannelsViewProps) {
  const [, navigate] = useLocation();
  const engagement = useWorkbook((w) => w.engagement);
  const channel = useWorkbook((w) => w.channel);
  const parameter = useWorkbook((w) => w.parameter);
  const process = useWorkbook((w) => w.process);
  const figures = useMemo(
    () => profileFigures({ engagement, channel, parameter }),
    [engagement, channel, parameter],
  );
  const byId = useMemo(
    () => new Map(figures.channels.map((one) => [one.channel.id, one] as const)),
    [figures],
  );
  const columns = useMemo(() => channelColumns(byId), [byId]);
  const offers = useMemo(() => offerPeaks({ process, channel }), [process, channel]);
  return (
    <RegisterSplit
      table="channel"
      columns={columns}
      asked={asked}
      onClosed={() => navigate(path, { replace: true })}
      emptyText="List the channels in which customers reach you, such as phone, e-mail and chat."
      toolbar={
        <>
          {figures.contactsPerMonth !== null && (
            <span className={styles.sum}>
              <strong>{formatCount(figures.contactsPerMonth)}</strong> a month
              {figures.workloadFte !== null && (
                <>
                  {' · '}
                  <strong>{formatFte(figures.workloadFte)}</strong> FTE
                </>
              )}
              {figures.season !== null && (
                <>
                  {' · '}
                  <strong>{formatTimes(figures.season.peakToAverage)}</strong> × in{' '}
                  {peakWords(figures.season)}
                </>
              )}
            </span>
          )}
          {offers.length > 0 && (
            <Button
              variant="default"
              size="xs"
              leftSection={<IconArrowBarToDown size={16} aria-hidden />}
              title={offers
                .map(({ process: { name }, peakToAverage }) => `${name}: ${peakToAverage}`)
                .join('\n')}
              onClick={() => commit(fillPeaks).catch(tellRefusal)}
            >
              Give {offers.length} {offers.length === 1 ? 'process' : 'processes'} the peak of their channels
            </Button>
          )}
        </>
      }
      extra={(id) => {
        const found = byId.get(id);
        return found ? <ChannelBlock key={id} figures={found} /> : null;
      }}
    />
  );
}
