import { Text } from '@mantine/core';
import { IconFileDownload } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { openWorkbook } from '../actions/file-actions.ts';
import styles from './drop-zone.module.css';

/** Takes workbook files that are dragged in, anywhere in the window. */
export function DropZone() {
  const over = useDroppedFiles(async (files) => {
    for (const file of files) await openWorkbook(window.shell.pathOf(file));
  });
  if (!over) return null;
  return (
    <div className={styles.zone} aria-hidden>
      <IconFileDownload size={40} stroke={1.5} />
      <Text size="xl" fw={650}>
        Drop a workbook here to open it
      </Text>
    </div>
  );
}

/** Whether files are held over the window, and what to do when they are let go. */
function useDroppedFiles(onDrop: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hold = (event: DragEvent) => {
      event.preventDefault();
      setOver(event.dataTransfer?.types.includes('Files') ?? false);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      onDrop([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', hold);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', hold);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  });
  return over;
}
