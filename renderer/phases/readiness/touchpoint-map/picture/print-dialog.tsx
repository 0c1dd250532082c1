import { Button, Group, Modal, SegmentedControl } from '@mantine/core';
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { call } from '../../../../workbook/client.ts';
import reach from '../../reach.module.css';
import { showRefusal } from '../../show-refusal.ts';
import { drawPages, type MapPicture, type Paper } from './draw-map.ts';
import { tellKept } from './kept-message.tsx';
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
  const [busy, setBusy] = useState(false);
  /** The pages are laid out for paper only while they are printed. */
  const [laidOut, setLaidOut] = useState(false);
  const pages = useMemo(() => drawPages(picture, paper), [picture, paper]);
  const attempt = (work: () => Promise<unknown>) => () => {
    setBusy(true);
    flushSync(() => setLaidOut(true));
    work()
      .catch(showRefusal)
      .finally(() => {
        setBusy(false);
        setLaidOut(false);
      });
  };
  const savePdf = async () => {
    const kept = await call('page.savePdf', { name, paper });
    if (!kept) return;
    tellKept(kept.path);
    onClose();
  };
  const print = async () => {
    if (await call('page.print', { paper })) onClose();
  };
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
        <Button
          variant="default"
          disabled={busy}
          leftSection={<IconPrinter size={16} aria-hidden />}
          onClick={attempt(print)}
        >
          Print
        </Button>
        <Button
          disabled={busy}
          leftSection={<IconFileTypePdf size={16} aria-hidden />}
          onClick={attempt(savePdf)}
        >
          Save as PDF
        </Button>
      </Group>
      {laidOut &&
        createPortal(
          <div className={`${styles.paper} printable`} data-paper={paper} aria-hidden>
            {pages.map((page, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
              <div key={index} className={styles.page}>
                <ShapeView drawing={page} />
              </div>
            ))}
          </div>,
          document.body,
        )}
    </Modal>
  );
}

/** More pages are not looked through before printing; they would only keep the person waiting. */
const MOST_SHOWN = 12;
