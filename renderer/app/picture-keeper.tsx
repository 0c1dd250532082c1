import { notifications } from '@mantine/notifications';
import { type ReactNode, useMemo } from 'react';
import { engagementOf } from '../../shared/model/workbook.ts';
import { type PictureKeeper, PictureKeeperContext } from '../ui/charts/picture/picture-keeper.ts';
import { call } from '../workbook/client.ts';
import { useStore } from '../workbook/store.ts';
import { attempt } from './actions/attempt.ts';
import { ExportedMessage } from './exported-message.tsx';
import { notifyDone } from './notify.ts';

/** Lets every chart of the window be kept as a file, named after the client and what the chart says. */
export function PictureKeeping({ children }: { readonly children: ReactNode }) {
  const keeper = useMemo(
    (): PictureKeeper => ({
      keep: async (file) => {
        const kept = await call('picture.save', { ...file, name: fileName(file.name) });
        if (!kept) return;
        notifications.show({
          title: `Saved as ${file.kind.toUpperCase()}`,
          message: <ExportedMessage path={kept.path} />,
          color: 'teal',
          autoClose: 12_000,
          withBorder: true,
          closeButtonProps: { 'aria-label': 'Close this message' },
        });
      },
      tell: notifyDone,
      attempt: (work) => void attempt({ failed: 'The picture was not made' }, work),
    }),
    [],
  );
  return <PictureKeeperContext value={keeper}>{children}</PictureKeeperContext>;
}

/** A finding may be a long sentence; file systems take 255 bytes. */
const LONGEST = 90;

function fileName(finding: string): string {
  const { workbook } = useStore.getState().open ?? {};
  const { client, title } = workbook ? engagementOf(workbook) : { client: '', title: '' };
  const short = finding.length <= LONGEST ? finding : `${finding.slice(0, LONGEST).replace(/\s+\S*$/, '')}…`;
  return [client || title, short].filter(Boolean).join(' – ');
}
