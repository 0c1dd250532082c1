import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { composeBoundaryStatement } from '../../../../../shared/commands/compose-boundary-statement.ts';
import { setBoundaryStatement } from '../../../../../shared/commands/set-boundary-statement.ts';
import { engagementOf, type Workbook } from '../../../../../shared/model/workbook.ts';
import { PaperButtons } from '../../../../registers/paper/paper-buttons.tsx';
import { usePaper } from '../../../../registers/paper/use-paper.tsx';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { Panel } from '../../../../ui/panel.tsx';
import { SaveText } from '../../../../ui/save-text.tsx';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from './boundary.module.css';
import { ReplaceDialog } from './replace-dialog.tsx';
import { StatementPage } from './statement-page.tsx';

/** The boundary statement as a text: put together from the subjects, then reworded, printed or kept. */
export function StatementPanel() {
  const boundary = useWorkbook((w) => w.boundary);
  const engagement = useWorkbook((w) => w.engagement);
  const composed = useMemo(() => composeBoundaryStatement({ boundary, engagement }), [boundary, engagement]);
  const { id, boundary_statement: text, client, title } = engagementOf({ engagement } as Workbook);
  const paper = usePaper({ name: 'Boundary statement', paper: 'A4', portrait: true });
  const [asking, ask] = useState(false);
  const replace = () =>
    commit((workbook) =>
      setBoundaryStatement(
        workbook,
        composeBoundaryStatement(workbook),
        'Put the boundary statement together',
      ),
    ).then(() => ask(false), showRefusal);
  const own = text.trim() !== '';
  const same = text.trim() === composed.trim();
  return (
    <Panel
      title="Boundary statement"
      aside={
        <div className={styles.buttons}>
          <Button
            size="xs"
            variant={own ? 'default' : 'filled'}
            leftSection={<IconRefresh size={15} aria-hidden />}
            disabled={composed === '' || same}
            onClick={() => (own ? ask(true) : replace())}
          >
            {own ? 'Put together again' : 'Put together from the subjects'}
          </Button>
          <PaperButtons {...paper} busy={paper.busy || !own} size="xs" />
        </div>
      }
    >
      <p className={styles.quiet}>
        {!own
          ? 'Nothing yet. It is put together from the subjects above; after that the wording is yours.'
          : same
            ? 'As the subjects give it. Reword it here; the subjects stay as they are.'
            : 'It differs from what the subjects give: you have reworded it, or a subject has changed since.'}
      </p>
      <SaveText
        label="Boundary statement"
        labelHidden
        kind="long"
        className={styles.text ?? ''}
        value={text}
        draftKey={`engagement/${id}/boundary_statement`}
        onCommit={async (typed) => {
          await commit((workbook) => setBoundaryStatement(workbook, typed, 'Change the boundary statement'));
        }}
      />
      {asking && (
        <ReplaceDialog before={text} after={composed} onReplace={replace} onClose={() => ask(false)} />
      )}
      {paper.layOut(<StatementPage text={text} client={client || title} />)}
    </Panel>
  );
}
