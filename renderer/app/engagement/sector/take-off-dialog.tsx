import { Button, Group, Modal } from '@mantine/core';
import { useMemo } from 'react';
import { removeSector, sectorWaysBack } from '../../../../shared/commands/remove-sector.ts';
import { sectorName } from '../../../../shared/content/sectors/sectors.ts';
import type { SectorTemplate } from '../../../../shared/model/readiness-lists.ts';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { commit } from '../../../workbook/store.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import { tellRefusal } from '../../tell-refusal.ts';
import { LeavingList } from './leaving-list.tsx';
import styles from './sector.module.css';

interface TakeOffDialogProps {
  readonly sector: SectorTemplate;
  readonly onClose: () => void;
}

/** What goes back, what goes and what stays, before the template is taken off as one act. */
export function TakeOffDialog({ sector, onClose }: TakeOffDialogProps) {
  const workbook = useWorkbook((w) => w);
  const items = useMemo(() => sectorWaysBack(workbook), [workbook]);
  const stays = items.filter(({ back }) => back?.does === 'keep');
  const goes = items.filter(({ back }) => back?.does !== 'keep');
  return (
    <Modal
      opened
      onClose={onClose}
      size={720}
      title={`Take off ${sectorName(sector)}`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <ScrollRegion className={styles.pick} label="What happens">
        <h3 className={styles.partTitle}>
          {goes.length === 0
            ? 'Nothing goes back'
            : `${goes.length} go back to what they were, or are removed`}
        </h3>
        <LeavingList items={goes} />
        {stays.length > 0 && (
          <>
            <h3 className={styles.partTitle}>
              {stays.length} {stays.length === 1 ? 'stays' : 'stay'}, because somebody changed{' '}
              {stays.length === 1 ? 'it' : 'them'} since or needs {stays.length === 1 ? 'it' : 'them'}
            </h3>
            <LeavingList items={stays} />
          </>
        )}
      </ScrollRegion>
      <Group justify="flex-end" mt="md" gap={8}>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button onClick={() => commit(removeSector).then(onClose, tellRefusal)}>Take the template off</Button>
      </Group>
    </Modal>
  );
}
