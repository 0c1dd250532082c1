import { Button, Group, Modal, SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { PaperButtons } from '../../../../registers/paper/paper-buttons.tsx';
import { usePaper } from '../../../../registers/paper/use-paper.tsx';
import reach from '../../../../ui/reach.module.css';
import { drawPages, type MapPicture, type Paper } from './draw-map.ts';
import styles from './print.module.css';
import { ShapeView } from './shape-view.tsx';

interface PrintDialogProps {
  readonly picture: MapPicture;
  /** What the offered file is called. */
  readonly name: string;
  readonly onClose: () => void;
}

/** The pages as they will come out, before anything is printed. */
export function PrintDialog({ picture, name, onClose }: PrintDialogProps) {
  const [paper, setPaper] = useState<Paper>('A3');
  const pages = useMemo(() => drawPages(picture, paper), [picture, paper]);
  const { layOut, ...buttons } = usePaper({ name, paper, onDone: onClose });
  return (
    <Modal
      opened
      onClose={onClose}
      title="Print the map"
      size="xl"
      padding="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Group gap={12} mb="sm">
        <SegmentedControl
          size="xs"
          aria-label="Paper"
          classNames={{ control: reach.around, input: reach.over }}
          value={paper}
          onChange={(value) => setPaper(value as Paper)}
          data={[
            { value: 'A3', label: 'A3 landscape' },
            { value: 'A4', label: 'A4 landscape' },
          ]}
        />
        <span role="status">
          {pages.length} {pages.length === 1 ? 'page' : 'pages'}
        </span>
      </Group>
      <ol className={styles.preview} aria-label="Pages">
        {pages.slice(0, MOST_SHOWN).map((page, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
          <li key={index} className={styles.thumb}>
            <ShapeView drawing={page} />
          </li>
        ))}
        {pages.length > MOST_SHOWN && <li>and {pages.length - MOST_SHOWN} more pages</li>}
      </ol>
      <Group justify="flex-end" mt="md" gap={8}>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <PaperButtons {...buttons} main />
      </Group>
      {layOut(
        <div className={styles.pages} data-paper={paper}>
          {pages.map((page, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
            <div key={index} className={styles.page}>
              <ShapeView drawing={page} />
            </div>
          ))}
        </div>,
      )}
    </Modal>
  );
}

/** More pages are not looked through before printing; they would only keep the person waiting. */
const MOST_SHOWN = 12;
