import { dutiesOfRole } from '../../../../../shared/domain/duties/duties-of-role.ts';
import { engagementOf } from '../../../../../shared/model/workbook.ts';
import { PaperButtons } from '../../../../registers/paper/paper-buttons.tsx';
import { usePaper } from '../../../../registers/paper/use-paper.tsx';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from './role-card.module.css';
import { RolePage } from './role-page.tsx';

/** What a role has to do, in short, and its page to print or keep. */
export function RoleCard({ id }: { readonly id: string }) {
  const workbook = useWorkbook((w) => w);
  const role = workbook.raci_role[id];
  const paper = usePaper({ name: `Duties of ${role?.name ?? 'a role'}`, paper: 'A4', portrait: true });
  if (!role) return null;
  const duties = dutiesOfRole(workbook, id);
  const { byLetter, obligations } = duties;
  const { client, title } = engagementOf(workbook);
  const person = role.person === null ? null : (workbook.person[role.person]?.name ?? null);
  return (
    <section aria-label="Card" className={styles.card}>
      <p className={styles.sum}>
        Answers for <strong>{byLetter.A.length}</strong>, does <strong>{byLetter.R.length}</strong>, is asked
        about <strong>{byLetter.C.length}</strong>, is told of <strong>{byLetter.I.length}</strong>
        {obligations.length > 0 && (
          <>
            ; owes the partner <strong>{obligations.length}</strong>
          </>
        )}
        .
      </p>
      <div className={styles.buttons}>
        <PaperButtons {...paper} size="xs" />
      </div>
      {paper.layOut(<RolePage role={role} person={person} client={client || title} duties={duties} />)}
    </section>
  );
}
