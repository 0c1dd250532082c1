import { type ReactNode, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { call } from '../../workbook/client.ts';
import { showRefusal } from '../show-refusal.ts';
import { tellKept } from './kept-message.tsx';
import styles from './paper.module.css';

/** What the pages are printed on, and what the offered file is called. */
interface PaperAbout {
  readonly name: string;
  readonly paper: 'A3' | 'A4';
  /** Landscape unless it is upright. */
  readonly portrait?: boolean;
  /** The pages were kept or printed. */
  readonly onDone?: () => void;
}

interface OnPaper {
  /** Something is being laid out, kept or printed. */
  readonly busy: boolean;
  readonly savePdf: () => void;
  readonly print: () => void;
  /** Put into the page once: shows the pages while they are printed, and nothing at other times. */
  readonly layOut: (pages: ReactNode) => ReactNode;
}

/** Pages that leave the app as a PDF or on paper. They are laid out only while they are printed. */
export function usePaper({ name, paper, portrait = false, onDone }: PaperAbout): OnPaper {
  const [busy, setBusy] = useState(false);
  const [laidOut, setLaidOut] = useState(false);
  const upright = portrait ? { portrait: true } : {};
  const attempt = (work: () => Promise<boolean>) => () => {
    setBusy(true);
    flushSync(() => setLaidOut(true));
    work()
      .then((done) => done && onDone?.(), showRefusal)
      .finally(() => {
        setBusy(false);
        setLaidOut(false);
      });
  };
  const savePdf = attempt(async () => {
    const kept = await call('page.savePdf', { name, paper, ...upright });
    if (kept) tellKept(kept.path);
    return kept !== null;
  });
  const print = attempt(() => call('page.print', { paper, ...upright }));
  const layOut = (pages: ReactNode) =>
    laidOut &&
    createPortal(
      <div
        className={`${styles.paper} printable`}
        data-paper={paper}
        data-upright={portrait || undefined}
        aria-hidden
      >
        {pages}
      </div>,
      document.body,
    );
  return { busy, savePdf, print, layOut };
}
