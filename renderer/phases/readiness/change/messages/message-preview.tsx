import { useLayoutEffect, useRef, useState } from 'react';
import type { AudienceMessage } from '../../../../../shared/model/tables/audience-message.ts';
import { fittingScale } from './fitting-scale.ts';
import { MessageSheet } from './message-sheet.tsx';
import styles from './messages.module.css';
import sheet from './sheet.module.css';

interface MessagePreviewProps {
  readonly message: AudienceMessage;
  readonly client: string;
  readonly foot: string;
  /** Told how large the letters are, so that paper looks the same. */
  readonly onScale: (scale: number) => void;
}

/** The page as it prints. Long texts get smaller letters until they fit; where even these do not, it says so. */
export function MessagePreview({ message, client, foot, onScale }: MessagePreviewProps) {
  const [fit, setFit] = useState({ scale: 1, fits: true });
  const inner = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the texts decide how much room the page takes
  useLayoutEffect(() => {
    const page = frame.current?.firstElementChild;
    if (!(page instanceof HTMLElement)) return;
    const found = fittingScale((scale) => {
      page.style.setProperty('--scale', String(scale));
      // A4 is 297 high for 210 of width; half a pixel is rounding.
      return page.scrollHeight <= (page.clientWidth * 297) / 210 + 0.5;
    });
    page.style.setProperty('--scale', String(found.scale));
    setFit(found);
    onScale(found.scale);
  }, [message, client, foot, onScale]);
  return (
    <div className={styles.preview}>
      <div
        ref={frame}
        className={`${sheet.frame} ${styles.thumb}`}
        role="img"
        aria-label="The page as it prints"
      >
        <MessageSheet message={message} client={client} foot={foot} scale={fit.scale} inner={inner} />
      </div>
      {!fit.fits && (
        <p className={styles.long} role="status">
          Longer than one page: shorten it, or it prints on two.
        </p>
      )}
    </div>
  );
}
