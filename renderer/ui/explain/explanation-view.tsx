import { Table } from '@mantine/core';
import { Figure } from '../figure.tsx';
import { formatPlain, formatScore } from '../format-score.ts';
import type { Explanation } from './explanation.ts';
import styles from './explanation-view.module.css';

/** The formula in words, its terms with the numbers of this workbook, the result and the source. */
export function ExplanationView({ explanation }: { readonly explanation: Explanation }) {
  const { formula, columns, terms, total, result, notes, source } = explanation;
  const numeric = columns.map((_, index) => terms.some((term) => typeof term[index] === 'number'));
  // A column has decimals throughout or not at all, so that its figures line up.
  const formats = columns.map((_, index) =>
    terms.every((term) => typeof term[index] !== 'number' || Number.isInteger(term[index]))
      ? formatPlain
      : formatScore,
  );
  const row = (cells: readonly (string | number | null)[]) =>
    cells.map((cell, index) => {
      const key = columns[index];
      if (index === 0)
        return (
          <Table.Th key={key} scope="row">
            {cell}
          </Table.Th>
        );
      return (
        <Table.Td key={key} ta={numeric[index] ? 'right' : 'left'}>
          {typeof cell === 'number' ? <Figure value={cell} format={formats[index] ?? formatScore} /> : cell}
        </Table.Td>
      );
    });
  return (
    <div className={styles.view}>
      <p>{formula}</p>
      <Table className={styles.table}>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column, index) => (
              <Table.Th key={column} ta={numeric[index] ? 'right' : 'left'}>
                {column}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {terms.map((term) => (
            <Table.Tr key={String(term[0])}>{row(term)}</Table.Tr>
          ))}
        </Table.Tbody>
        {total && (
          <Table.Tfoot>
            <Table.Tr className={styles.total}>{row(total)}</Table.Tr>
          </Table.Tfoot>
        )}
      </Table>
      <p className={styles.result}>{result}</p>
      {notes.map((note) => (
        <p key={note} className={styles.quiet}>
          {note}
        </p>
      ))}
      <p className={styles.quiet}>Source: {source}</p>
    </div>
  );
}
