import styles from '../../../gate/summary.module.css';
import { formatScore } from '../../../ui/format-score.ts';
import { useReadiness } from '../../../workbook/use-readiness.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';

const TOP = 5;

/** The questions that are farthest from their targets, as they stand on the page of the gate. */
export function LargestGaps() {
  const question = useWorkbook((w) => w.question);
  const { gaps, answered } = useReadiness();
  if (gaps.length === 0)
    return (
      <p>{answered === 0 ? 'No question is answered yet.' : 'Every answered question is at its target.'}</p>
    );
  return (
    <table>
      <tbody>
        {gaps.slice(0, TOP).map(({ question: id, level, target }) => (
          <tr key={id}>
            <th scope="row">{id}</th>
            <td>{question[id]?.text}</td>
            <td className={styles.number}>
              {formatScore(level)} → {target}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
