import { assertNever } from '../../../shared/lib/assert-never.ts';
import { AuthorDialog } from './author-dialog.tsx';
import { BackupsDialog } from './backups-dialog.tsx';
import { closeDialog, useDialog } from './dialog-store.ts';
import { NewWorkbookDialog } from './new-workbook-dialog.tsx';
import { RefusedDialog } from './refused-dialog.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';

/** The one dialog that is open, if any. */
export function Dialogs() {
  const dialog = useDialog((state) => state.dialog);
  if (!dialog) return null;
  switch (dialog.kind) {
    case 'new-workbook':
      return <NewWorkbookDialog onClose={closeDialog} />;
    case 'author':
      return <AuthorDialog onClose={closeDialog} />;
    case 'shortcuts':
      return <ShortcutsDialog onClose={closeDialog} />;
    case 'backups':
      return <BackupsDialog path={dialog.path} title={dialog.title} onClose={closeDialog} />;
    case 'refused':
      return <RefusedDialog refused={dialog} onClose={closeDialog} />;
    default:
      return assertNever(dialog);
  }
}
