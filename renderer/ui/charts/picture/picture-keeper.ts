import { createContext } from 'react';

export type PictureFile =
  | { readonly name: string; readonly kind: 'png'; readonly content: Uint8Array<ArrayBuffer> }
  | { readonly name: string; readonly kind: 'svg'; readonly content: string };

/** What a chart cannot do itself: keep a file, and tell the person something. */
export interface PictureKeeper {
  /** Asks where to keep a picture, keeps it there and says so; nothing when the person chose not to. */
  readonly keep: (file: PictureFile) => Promise<void>;
  /** Says in short that something is done. */
  readonly tell: (title: string, message: string) => void;
  /** Does something that may fail, and says why it did. */
  readonly attempt: (work: () => Promise<void>) => void;
}

/** Given once around all pages, so that every chart can be copied and kept; null where there is nobody to do it. */
export const PictureKeeperContext = createContext<PictureKeeper | null>(null);
