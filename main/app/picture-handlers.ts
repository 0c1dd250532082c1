import { dirname, join } from 'node:path';
import { Refusal } from '../../shared/lib/refusal.ts';
import type { Handlers } from '../ipc/gate.ts';
import { askWhereToKeepPicture } from './file-dialogs.ts';
import { fileName } from './free-path.ts';
import { keepFile } from './keep-file.ts';
import type { WorkbookWindow } from './workbook-window.ts';

type PictureCalls = 'picture.save' | 'calendar.save' | 'page.savePdf' | 'page.print';

/** Keeps pictures and calendars that a window has made, and prints what a window has laid out for paper. */
export function makePictureHandlers({
  onKept,
}: {
  /** Told of every file, so that the window may open it or show it in its folder. */
  readonly onKept: (path: string) => void;
}): Pick<Handlers<WorkbookWindow>, PictureCalls> {
  /** Asks first, so that nothing is made that nobody wants. */
  const keep = async (
    window: WorkbookWindow,
    about: { readonly name: string; readonly kind: 'png' | 'svg' | 'pdf' | 'ics' },
    make: () => Promise<Uint8Array> | Uint8Array,
  ) => {
    const folder = window.openFile ? dirname(window.openFile.path) : '';
    const offered = join(folder, `${fileName(about.name)}.${about.kind}`);
    const path = await askWhereToKeepPicture(window.window, offered, about.kind);
    if (path === null) return null;
    keepFile(await make(), path);
    onKept(path);
    return { path };
  };
  return {
    'picture.save': ({ name, kind, content }, window) =>
      keep(window, { name, kind }, () =>
        typeof content === 'string' ? new TextEncoder().encode(content) : content,
      ),
    'calendar.save': ({ name, content }, window) =>
      keep(window, { name, kind: 'ics' }, () => new TextEncoder().encode(content)),
    'page.savePdf': ({ name, paper, portrait = false }, window) =>
      keep(window, { name, kind: 'pdf' }, () =>
        window.window.webContents.printToPDF({
          pageSize: paper,
          landscape: !portrait,
          printBackground: true,
          margins: { top: 0, bottom: 0, left: 0, right: 0 },
        }),
      ),
    'page.print': ({ paper, portrait = false }, window) =>
      new Promise<boolean>((resolve, reject) => {
        window.window.webContents.print(
          { pageSize: paper, landscape: !portrait, printBackground: true, margins: { marginType: 'none' } },
          (done, why) => {
            if (done) return resolve(true);
            // Closing the system's dialog is an answer, not a failure.
            if (/cancel/i.test(why)) return resolve(false);
            reject(
              new Refusal(
                'not-printed',
                'Nothing was printed: this computer has no printer that is ready. Save a PDF instead and print it elsewhere.',
              ),
            );
          },
        );
      }),
  };
}
