import type { RfpIssue } from '../../../shared/model/tables/rfp-issue.ts';
import type { Workbook } from '../../../shared/model/workbook.ts';
import type { About } from '../book.ts';
import { checkFile } from '../package/check-file.ts';
import { finishFile } from '../package/finish-file.ts';
import { countMeant } from '../package/meant.ts';
import { placeFile, refuseTaken } from '../place-file.ts';
import { composeRequest } from './compose-request.ts';

/**
 * Writes the file of one issue for its vendor, checks what was written, and puts it in place.
 *
 * @throws Refusal `exists`, `locked`, `read-only`, `disk-full`, `damaged`; a file that was there stays as it was.
 */
export async function writeRequest(
  workbook: Workbook,
  issue: RfpIssue,
  target: string,
  about: About,
  { replace = false }: { readonly replace?: boolean } = {},
): Promise<void> {
  refuseTaken(target, replace);
  const book = await composeRequest(workbook, issue, about);
  const meant = countMeant(book);
  const bytes = await finishFile(book);
  placeFile(bytes, target, { replace, problems: (written) => checkFile(written, meant) });
}
