import { useMemo } from 'react';
import { useLocation, useParams } from 'wouter';
import { RegisterSplit } from '../../registers/register-split.tsx';
import { Guidance } from '../../ui/guidance.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { usePersonMarks } from '../../workbook/use-person-marks.ts';
import { useWorkbook } from '../../workbook/use-workbook.ts';
import { countUses } from './count-uses.ts';
import { personColumns } from './person-columns.tsx';
import styles from './register-page.module.css';

const PATH = '/engagement/people';

/** Who takes part: people who answer, own or decide. */
export function PeoplePage() {
  const { row } = useParams<{ row?: string }>();
  const [, navigate] = useLocation();
  const workbook = useWorkbook((w) => w);
  const marks = usePersonMarks();
  const uses = useMemo(() => countUses(workbook), [workbook]);
  const columns = useMemo(() => personColumns(marks, uses), [marks, uses]);
  return (
    <div className={styles.page}>
      <PageHeader
        title="People"
        crumbs={['Engagement']}
        purpose="Who answers, owns or decides. Names stay in this workbook; there are no accounts."
      />
      <RegisterSplit
        table="person"
        columns={columns}
        asked={row ?? null}
        onClosed={() => navigate(PATH, { replace: true })}
        emptyText="Nobody is listed yet. Add people here or paste them from Excel; whoever answers is added by themselves."
      />
      <Guidance title="Who belongs here">
        <p>
          At least one person for each of: daily operations, IT and data, finance, legal and data protection,
          human resources, and whoever decides in the end.
        </p>
        <p>
          Several people may answer the same question. Each answer is kept; where they disagree, the page
          Consensus shows it.
        </p>
      </Guidance>
      <Guidance title="Marks">
        <p>
          Initials and colours tell people apart in small places. Leave them empty, and they follow from the
          name; type your own where your client uses others.
        </p>
      </Guidance>
      <Guidance title="Deleting somebody">
        <p>
          A person who answered cannot be deleted, because the answers would lose their author. What somebody
          only owns becomes nobody’s, and one undo brings it back.
        </p>
      </Guidance>
    </div>
  );
}
