import { create } from 'zustand';

/** What a refused act leaves to be read. */
export interface Refused {
  readonly kind: 'refused';
  /** What did not happen, as in "The workbook was not opened". */
  readonly title: string;
  /** The shell's sentence: what happened, what is safe, what to do. */
  readonly message: string;
  readonly code: string;
  /** The workbook that it is about, when known. */
  readonly path: string | null;
}

/** The dialogs that belong to no page. */
export type Dialog =
  | { readonly kind: 'new-workbook' }
  | { readonly kind: 'author' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'backups'; readonly path: string; readonly title: string }
  | Refused;

export const useDialog = create<{ readonly dialog: Dialog | null }>(() => ({ dialog: null }));

export function showDialog(dialog: Dialog): void {
  useDialog.setState({ dialog });
}

export function closeDialog(): void {
  useDialog.setState({ dialog: null });
}
