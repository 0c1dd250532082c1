import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { rfpOutline } from '../../../../../shared/domain/rfp/rfp-outline.ts';
import { tableOf } from '../../../../../shared/model/tables.ts';
import { RegisterSplit } from '../../../../registers/register-split.tsx';
import { fieldColumns } from '../../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../../ui/grid/grid-column.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';

/** The parts of the request, each of which becomes a sheet of the vendors' file. */
export function SectionsView({ asked, path }: { readonly asked: string | null; readonly path: string }) {
  const [, navigate] = useLocation();
  const rfp_section = useWorkbook((w) => w.rfp_section);
  const rfp_question = useWorkbook((w) => w.rfp_question);
  const columns = useMemo((): readonly GridColumn[] => {
    const outline = rfpOutline({ rfp_section, rfp_question });
    const of = (id: string) => outline.find(({ section }) => section?.id === id);
    const count = (id: string) => of(id)?.questions.length ?? 0;
    const [name, intro] = fieldColumns(tableOf('rfp_section'), ['name', 'intro'], {
      name: { width: 220 },
      intro: { width: 640 },
    });
    if (!name || !intro) throw new Error('A section has no fields.');
    return [
      name,
      {
        key: 'rfp_section_number',
        header: 'No.',
        help: 'Its place in the request.',
        width: 64,
        value: ({ id }) => of(id)?.number ?? null,
      },
      {
        key: 'rfp_section_questions',
        header: 'Questions',
        help: 'How many stand in it; those left out are not counted.',
        width: 104,
        value: ({ id }) => count(id),
        tone: ({ id }) => (count(id) === 0 ? 'attention' : null),
      },
      intro,
    ];
  }, [rfp_section, rfp_question]);
  return (
    <RegisterSplit
      table="rfp_section"
      columns={columns}
      asked={asked}
      onClosed={() => navigate(path, { replace: true })}
      emptyText="No sections yet. They come with questions from the bank, or type your own."
    />
  );
}
