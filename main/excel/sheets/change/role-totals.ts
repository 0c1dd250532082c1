import type { Worksheet } from 'exceljs';
import { type PathTotal, roleTotals } from '../../../../shared/domain/change/role-totals.ts';
import { TABLES } from '../../../../shared/model/tables.ts';
import type { Book } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { writeSection } from '../../layout/heading.ts';
import { nameCells } from '../../layout/names.ts';
import { put } from '../../layout/put.ts';
import { type Column, writeTable } from '../../layout/table.ts';

/** What becomes of how many people. Answers the last row. */
export function writeRoleTotals(book: Book, sheet: Worksheet, top: number): number {
  const roles = Object.values(book.workbook.role_transition);
  writeSection(sheet, top, 'People by path', roles.length === 0 ? 'No roles are listed yet.' : '');
  if (roles.length === 0) return top + 1;
  const { paths, people, withoutPath, covered01, open } = roleTotals(roles);
  const span = writeTable(book, sheet, top + 1, columns(people), paths);
  nameCells(book, sheet, 'pth_People', span.cells('people'));
  const lines = [
    {
      label: 'People without a path',
      name: 'people_WithoutPath',
      content: calculated(`INDEX(pth_People,${paths.length})`, withoutPath),
      format: '0',
    },
    {
      label: 'Share of people with a path',
      name: 'share_WithPath',
      content: calculated(
        'IF(SUM(pth_People)=0,"–",(SUM(pth_People)-people_WithoutPath)/SUM(pth_People))',
        covered01,
      ),
      format: '0%',
    },
    {
      label: 'Roles with open points',
      name: 'roles_Open',
      content: calculated('COUNTIF(rol_Open,">0")', open),
      format: '0',
    },
  ];
  lines.forEach(({ label, name, content, format }, at) => {
    const row = span.last + 2 + at;
    put(sheet, `A${row}`, label, { look: 'key', middle: true, oneLine: true });
    put(sheet, `B${row}`, content, { look: 'figure', align: 'left', middle: true, format });
    sheet.getRow(row).height = 20;
    nameCells(book, sheet, name, `B${row}`);
  });
  return span.last + 1 + lines.length;
}

function columns(people: number): readonly Column<PathTotal>[] {
  const choices = TABLES.role_transition.fields.path.choices ?? [];
  const label = ({ path }: PathTotal) => choices.find(({ value }) => value === path)?.label ?? path;
  return [
    { key: 'path', header: 'Path', width: 36, look: 'key', value: label },
    {
      key: 'roles',
      header: 'Roles',
      width: 18,
      look: 'calculated',
      align: 'center',
      value: (total) => calculated(`COUNTIFS(rol_Path,"${label(total)}")`, total.roles),
    },
    {
      key: 'people',
      header: 'People',
      width: 18,
      look: 'calculated',
      align: 'center',
      value: (total) => calculated(`SUMIFS(rol_People,rol_Path,"${label(total)}")`, total.people),
    },
    {
      key: 'share',
      header: 'Share of people',
      width: 18,
      look: 'calculated',
      align: 'center',
      format: '0%',
      value: (total, c) =>
        calculated(
          `IF(SUM(pth_People)=0,0,${c('people')}/SUM(pth_People))`,
          people === 0 ? 0 : total.people / people,
        ),
    },
  ];
}
