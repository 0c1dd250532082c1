import { useCallback, useState } from 'react';
import type { Output } from '../../../../../shared/ipc/contract.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { call } from '../../../../workbook/client.ts';

/** Files that were chosen, each read or with the reason why it could not be. */
export type ChosenFiles = NonNullable<Output<'rfp.read'>>;

/** Asks for the files of vendors; they stay here until they are taken over or put aside. */
export function useVendorFiles(): {
  readonly files: ChosenFiles | null;
  readonly choose: () => void;
  readonly close: () => void;
} {
  const [files, setFiles] = useState<ChosenFiles | null>(null);
  const choose = useCallback(() => {
    call('rfp.read', null).then((found) => found && setFiles(found), showRefusal);
  }, []);
  const close = useCallback(() => setFiles(null), []);
  return { files, choose, close };
}
