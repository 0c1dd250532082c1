import { assessDuties, type DutyAssessment } from '../../../../shared/domain/duties/assess-duties.ts';
import { isError, letterCounts } from '../../../../shared/domain/duties/check-activity.ts';
import { FIELD_OF, LETTERS, lettersOf, lettersText } from '../../../../shared/domain/duties/duty-letters.ts';
import { listText } from '../../../../shared/model/list-text.ts';
import { type RaciActivity, raciActivity } from '../../../../shared/model/tables/raci-activity.ts';
import type { RaciRole } from '../../../../shared/model/tables/raci-role.ts';
import { valueText } from '../../../../shared/model/value-text.ts';
import type { Book } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import type { CellOf, Column } from '../../layout/table.ts';

type ActivityColumn = Column<RaciActivity>;

const OFF = '○ Does not apply';
const FINE = '✓ In order';

/** The verdict on each activity, the counts behind it, and a column of letters for every role: all from the four lists. */
export function letterColumns(book: Book): readonly ActivityColumn[] {
  const duties = assessDuties(book.workbook);
  const roles = duties.roles.map(({ role }) => role);
  const findings = ({ id }: RaciActivity) => duties.byId[id]?.findings ?? [];
  const count = (
    key: string,
    header: string,
    name: string,
    formula: (c: CellOf) => string,
    result: (row: RaciActivity) => number,
  ) =>
    ({
      key,
      header,
      width: 9,
      look: 'calculated',
      align: 'center',
      name,
      value: (row, c) => calculated(formula(c), result(row)),
    }) satisfies ActivityColumn;
  const letters = (c: CellOf, pattern: string) =>
    roles.length === 0 ? '0' : `COUNTIF(${c('role_1')}:${c(`role_${roles.length}`)},"${pattern}")`;
  return [
    {
      key: 'verdict',
      header: 'Verdict',
      width: 34,
      look: 'calculated',
      band: 'Result',
      value: (row, c) => calculated(verdictFormula(c), verdict(row, duties)),
    },
    count(
      'count_a',
      'A',
      'rac_CountA',
      (c) => letters(c, '*A*'),
      (row) => letterCounts(row).A,
    ),
    count(
      'count_r',
      'R',
      'rac_CountR',
      (c) => letters(c, '*R*'),
      (row) => letterCounts(row).R,
    ),
    count(
      'twice',
      'Twice',
      'rac_Twice',
      (c) => `${letters(c, '*/*')}-${letters(c, 'A/R')}`,
      (row) =>
        roles.filter(({ id }) => !['', 'A', 'R', 'C', 'I', 'A/R'].includes(lettersText(lettersOf(row, id))))
          .length,
    ),
    count('errors', 'Errors', 'rac_Errors', errorsFormula, (row) => findings(row).filter(isError).length),
    count(
      'warnings',
      'Warnings',
      'rac_Warnings',
      warningsFormula,
      (row) => findings(row).filter((finding) => !isError(finding)).length,
    ),
    ...roles.map((role, index) => roleColumn(book, role, index)),
  ];
}

/** The letters of one role, found by its name in the four lists. */
function roleColumn(book: Book, role: RaciRole, index: number): ActivityColumn {
  const word = wordOf(book, role.id);
  // Lists hold the name, unless that would not lead back to the role: then they hold its id.
  const text = word === role.name ? `INDEX(rcr_Name,MATCH(${quoted(role.id)},rcr_Id,0))` : quoted(word);
  const has = (c: CellOf, field: string) =>
    `ISNUMBER(FIND(";"&${text}&";",";"&SUBSTITUTE(${c(field)},"; ",";")&";"))`;
  return {
    key: `role_${index + 1}`,
    header: role.short || role.name,
    width: 6,
    look: 'calculated',
    align: 'center',
    name: `rac_Role_${index + 1}`,
    ...(index === 0 ? { band: 'Roles' } : {}),
    value: (row, c) =>
      calculated(
        `MID(${LETTERS.map((letter) => `IF(${has(c, FIELD_OF[letter])},"/${letter}","")`).join('&')},2,9)`,
        lettersText(lettersOf(row, role.id)),
      ),
  };
}

/** How a role stands in the lists. */
function wordOf(book: Book, id: string): string {
  return valueText(raciActivity.fields.accountable, listText([id]), book.workbook);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function errorsFormula(c: CellOf): string {
  return `IF(${c('in_scope')}="Yes",IF(${c('count_a')}=1,0,1)+IF(${c('count_r')}=0,1,0),0)`;
}

function warningsFormula(c: CellOf): string {
  return `IF(${c('in_scope')}="Yes",IF(${c('count_r')}>th_duties_responsible,1,0)+${c('twice')},0)`;
}

const SAYS = [
  ['no-accountable', 'nobody answers for it'],
  ['several-accountable', 'several answer for it'],
  ['no-responsible', 'nobody does it'],
  ['many-responsible', 'many do it'],
  ['doubled', 'a role twice'],
] as const;

function verdict(row: RaciActivity, { byId }: DutyAssessment): string {
  const findings = byId[row.id]?.findings ?? [];
  if (!row.in_scope) return OFF;
  if (findings.length === 0) return FINE;
  const said = SAYS.filter(([rule]) => findings.some((finding) => finding.rule === rule)).map(
    ([, says]) => says,
  );
  return `${findings.some(isError) ? '✕' : '!'} ${said.join(', ')}`;
}

function verdictFormula(c: CellOf): string {
  const [none, several, nobody, many, twice] = SAYS.map(([, says]) => `", ${says}"`);
  const [a, r] = [c('count_a'), c('count_r')];
  const said = [
    `IF(${a}=0,${none},"")`,
    `IF(${a}>1,${several},"")`,
    `IF(${r}=0,${nobody},"")`,
    `IF(${r}>th_duties_responsible,${many},"")`,
    `IF(${c('twice')}>0,${twice},"")`,
  ].join('&');
  const found = `IF(${c('errors')}>0,"✕ ","! ")&MID(${said},3,200)`;
  return `IF(${c('in_scope')}="Yes",IF(${c('errors')}+${c('warnings')}=0,"${FINE}",${found}),"${OFF}")`;
}
