import type { GovernanceFinding } from '../../../../shared/domain/governance/finding.ts';
import { governanceFindings } from '../../../../shared/domain/governance/governance-findings.ts';
import type { Book } from '../../book.ts';

/** How many findings of the app are about a row, of those kinds that the sheet can count too. */
export function countFindings(book: Book, id: string, kinds: readonly string[]): number {
  return findingsOf(book).filter(
    ({ key, row }) => row?.id === id && kinds.some((kind) => key.startsWith(`${kind}/`)),
  ).length;
}

const known = new WeakMap<Book, readonly GovernanceFinding[]>();

function findingsOf(book: Book): readonly GovernanceFinding[] {
  const before = known.get(book) ?? governanceFindings(book.workbook);
  known.set(book, before);
  return before;
}
