import type { PersonMarkOf } from '../../../shared/domain/readiness/person-marks.ts';
import { tableOf } from '../../../shared/model/tables.ts';
import { fieldColumns } from '../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../ui/grid/grid-column.ts';
import { PersonMark } from '../../ui/person-mark.tsx';
import type { Uses } from './count-uses.ts';

/** The columns of the register of people: who they are, their mark, and how much hangs on them. */
export function personColumns(
  marks: ReadonlyMap<string, PersonMarkOf>,
  uses: ReadonlyMap<string, Uses>,
): readonly GridColumn[] {
  const table = tableOf('person');
  const [name, ...others] = fieldColumns(
    table,
    ['name', 'role', 'organisation', 'takes_part', 'initials', 'colour'],
    {
      name: { width: 190 },
      role: { width: 190 },
      organisation: { width: 190 },
      takes_part: { width: 190 },
      initials: {
        width: 96,
        inherited: (row) => {
          const mark = marks.get(row.id);
          return mark ? { value: mark.initials, from: 'the name' } : null;
        },
      },
      colour: {
        width: 110,
        inherited: (row) => {
          const mark = marks.get(row.id);
          return mark ? { value: mark.colour, from: 'those nobody has yet' } : null;
        },
      },
    },
  );
  if (!name) return others;
  return [
    name,
    {
      key: 'mark',
      header: 'Mark',
      help: 'How the person appears in small places.',
      width: 72,
      value: ({ id }) => marks.get(id)?.initials ?? '',
      render: ({ id }) => {
        const mark = marks.get(id);
        return mark && <PersonMark {...mark} />;
      },
    },
    ...others,
    counted('answers', 'Answers', 'Questions of the checklist that the person answered.'),
    counted('owns', 'Owns', 'Rows of all registers that the person brings forward.'),
    counted('decides', 'Decides', 'Rows in which the person decides, signs or checks.'),
  ];

  function counted(part: keyof Uses, header: string, help: string): GridColumn {
    return { key: part, header, help, width: 84, value: ({ id }) => uses.get(id)?.[part] ?? 0 };
  }
}
