import { useEffect } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { useStore } from '../workbook/store.ts';
import { showDialog } from './dialogs/dialog-store.ts';
import { Dialogs } from './dialogs/dialogs.tsx';
import { Frame } from './frame/frame.tsx';
import { DropZone } from './home/drop-zone.tsx';
import { Home } from './home/home.tsx';
import { readHome, useHome } from './home/home-store.ts';
import { PageBoundary } from './page-boundary.tsx';
import { PictureKeeping } from './picture-keeper.tsx';
import { showWorkbook } from './show-workbook.ts';
import { useShell } from './use-shell.ts';
import { Waiting } from './waiting.tsx';

/** The whole window: Home, or the open workbook in its frame. */
export function App() {
  useShell();
  useEffect(() => {
    void showWorkbook();
    void readHome();
  }, []);
  useAskAuthor();
  useStartOfWorkbook();
  const open = useStore((state) => (state.open ? 'workbook' : state.open));
  return (
    <PageBoundary where="window">
      <PictureKeeping>
        {open === undefined ? <Waiting /> : open === null ? <Home /> : <Frame />}
      </PictureKeeping>
      <Dialogs />
      <DropZone />
    </PageBoundary>
  );
}

/** Asks once for the name that edits are signed with. */
function useAskAuthor(): void {
  const missing = useHome(({ home }) => home?.author === '');
  useEffect(() => {
    if (missing) showDialog({ kind: 'author' });
  }, [missing]);
}

/** Another workbook starts at its overview, and so does the way back to Home. */
function useStartOfWorkbook(): void {
  useEffect(
    () =>
      useStore.subscribe(({ open }, before) => {
        if (before.open === undefined || open?.file.path === before.open?.file.path) return;
        navigate('/', { replace: true });
      }),
    [],
  );
}
