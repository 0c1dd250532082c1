import { Notice } from '../../ui/notice.tsx';
import { useOpen } from '../../workbook/use-workbook.ts';

/** Why the last edit did not reach the file. It goes when the next one does. */
export function NotSaved() {
  const save = useOpen((open) => open.save);
  if (save.kind !== 'failed') return null;
  return (
    <Notice tone="bad" title="The last edit was not saved">
      {save.message} The page shows what the file holds.
    </Notice>
  );
}
