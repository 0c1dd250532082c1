import { playbookCompleteness } from '../../../../shared/domain/playbook/playbook-completeness.ts';
import { topicStanding } from '../../../../shared/domain/playbook/topic-standing.ts';
import { DRAFT_STATUSES } from '../../../../shared/model/readiness-lists.ts';
import type { PlaybookTopic } from '../../../../shared/model/tables/playbook-topic.ts';
import { calculated } from '../../cells/calculated.ts';
import { ATTENTION, BAD, GOOD, markWhere, markWords } from '../../layout/marks.ts';
import type { CellOf } from '../../layout/table.ts';
import { resultColumn } from '../case/result-column.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { PLAYBOOK } from '../sheet-names.ts';

const label = (status: PlaybookTopic['status']) =>
  DRAFT_STATUSES.find(({ value }) => value === status)?.label ?? status;

/** What counts as signed off, as it stands in cells. */
export const SIGNED = label('ready');

/** What a partner has to be given before it can serve customers. */
export const playbookTopics = registerSheet<PlaybookTopic>({
  name: PLAYBOOK,
  purpose: 'What a partner has to be given before it serves customers: author, day, status and signature.',
  hint: 'A signature counts with the person who gave it and the day; without them the topic counts as in review. The sheet Playbook status adds it up.',
  table: 'playbook_topic',
  prefix: 'plb',
  tab: 'readiness',
  worked: () => [
    resultColumn(
      { key: 'counts', header: 'Counts as', width: 13, band: 'Result', name: 'plb_Counts' },
      countsFormula,
      (row) => label(topicStanding(row).status),
    ),
    resultColumn(
      { key: 'progress', header: 'Progress', width: 10, format: '0%', name: 'plb_Progress' },
      (c) =>
        `IF(${c('counts')}="${SIGNED}",1,IF(${c('counts')}="${label('review')}",2/3,IF(${c('counts')}="${label('draft')}",1/3,0)))`,
      (row) => topicStanding(row).progress01,
    ),
  ],
  changes: { kind: { band: 'Facts', name: 'plb_Part' }, due: { name: 'plb_Due' } },
  printUntil: 'signed_on',
  complete: ({ workbook }) =>
    calculated(
      `COUNTIF(plb_Counts,"${SIGNED}")/ROWS(plb_Counts)`,
      playbookCompleteness(workbook).overall.share01,
    ),
  finish: (_, sheet, span) => {
    markWords(sheet, span.cells('counts'), [
      [SIGNED, GOOD],
      [label('missing'), ATTENTION],
    ]);
    const [due, counts, status, review] = ['due', 'counts', 'status', 'review_on'].map(
      (key) => `$${span.letter(key)}${span.first}`,
    );
    markWhere(sheet, span.cells('counts'), `AND(${status}="${SIGNED}",${counts}<>"${SIGNED}")`, ATTENTION);
    const late = { ...BAD, numFmt: '"▲ "yyyy-mm-dd' };
    markWhere(sheet, span.cells('due'), `AND(ISNUMBER(${due}),${due}<as_of,${counts}<>"${SIGNED}")`, late);
    markWhere(sheet, span.cells('review_on'), `AND(ISNUMBER(${review}),${review}<as_of)`, late);
  },
});

function countsFormula(c: CellOf): string {
  const status = c('status');
  const unsigned = `AND(${status}="${SIGNED}",OR(${c('signed_by')}="",NOT(ISNUMBER(${c('signed_on')}))))`;
  return `IF(${unsigned},"${label('review')}",IF(${status}="","${label('missing')}",${status}))`;
}
