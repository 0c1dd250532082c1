import { Button, Group, Modal } from '@mantine/core';
import { engagementOf } from '../../../../../shared/model/workbook.ts';
import { PaperButtons } from '../../../../registers/paper/paper-buttons.tsx';
import { usePaper } from '../../../../registers/paper/use-paper.tsx';
import { ScrollRegion } from '../../../../ui/scroll-region.tsx';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { BrandPackSheet } from './brand-pack-sheet.tsx';
import styles from './pack.module.css';

/** The brand pack as it will come out of the printer. */
export function BrandPackDialog({ onClose }: { readonly onClose: () => void }) {
  const { client, title } = useWorkbook(engagementOf);
  const { layOut, ...buttons } = usePaper({
    name: `${client || title} – brand pack`,
    paper: 'A4',
    portrait: true,
    onDone: onClose,
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title="Brand pack"
      size={860}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <ScrollRegion className={styles.preview} label="The pages">
        <div className={styles.sheet}>
          <BrandPackSheet />
        </div>
      </ScrollRegion>
      <Group justify="flex-end" mt="md" gap={8}>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <PaperButtons {...buttons} main />
      </Group>
      {layOut(
        <table className={styles.pages}>
          <thead>
            <tr>
              <td className={styles.edge} />
            </tr>
          </thead>
          <tbody>
            <tr>
              <td className={styles.sheet}>
                <BrandPackSheet />
              </td>
            </tr>
          </tbody>
          <tfoot>
            <tr>
              <td className={styles.edge} />
            </tr>
          </tfoot>
        </table>,
      )}
    </Modal>
  );
}
