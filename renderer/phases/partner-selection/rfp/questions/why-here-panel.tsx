import { useMemo } from 'react';
import { Link } from 'wouter';
import { answerMatrix } from '../../../../../shared/domain/rfp/answer-matrix.ts';
import { isFromBank, whyHere } from '../../../../../shared/domain/rfp/why-here.ts';
import { rowPath } from '../../../../registers/row-path.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from '../rfp.module.css';

/** The thread through a question: what it comes from, what its answer decides, and who has answered. */
export function WhyHere({ id }: { readonly id: string }) {
  const workbook = useWorkbook((w) => w);
  const { rfp_section, rfp_question, rfp_issue, vendor_answer, vendor } = workbook;
  const { vendors, cell } = useMemo(
    () => answerMatrix({ rfp_section, rfp_question, rfp_issue, vendor_answer, vendor }),
    [rfp_section, rfp_question, rfp_issue, vendor_answer, vendor],
  );
  const question = rfp_question[id];
  if (!question) return null;
  const reasons = whyHere(workbook, question);
  const answered = vendors.filter((one) => cell(one.vendor.id, id).answered).length;
  return (
    <section aria-label="Why is this here?" className={styles.why}>
      <h4>Why is this here?</h4>
      <ul className={styles.plain}>
        {reasons.map(({ table, id: row, name, words }) => (
          <li key={table}>
            <span className={styles.detail}>{words}</span>
            <Link href={rowPath(table, row) ?? ''}>{name}</Link>
          </li>
        ))}
        {isFromBank(id) && <li className={styles.detail}>Stands in the bank of usual questions.</li>}
        {reasons.length === 0 && !isFromBank(id) && (
          <li className={styles.detail}>It hangs together with nothing yet. Choose a criterion below.</li>
        )}
        {vendors.length > 0 && (
          <li>
            <span className={styles.detail}>Answered by</span>
            <Link href={`/partner-selection/rfp/answers/${encodeURIComponent(id)}`}>
              {answered} of {vendors.length} vendors
            </Link>
          </li>
        )}
      </ul>
    </section>
  );
}
