import { decisionsAt } from '../../../shared/domain/gate/gate-decisions.ts';
import { suggestGate } from '../../../shared/domain/gate/suggest-gate.ts';
import type { SheetPlan } from '../book.ts';
import { writeHeading, writeSection } from '../layout/heading.ts';
import { ATTENTION, BAD, GOOD, markWords } from '../layout/marks.ts';
import { protectSheet, setUpPage } from '../layout/page.ts';
import { setColumns, writeTable } from '../layout/table.ts';
import { criteriaColumns } from './gate-criteria-columns.ts';
import { writeConditions, writeDecisions, writeSuggestion } from './gate-parts.ts';
import { GATE } from './sheet-names.ts';

/** What the figures suggest at the first gate, criterion by criterion, what was decided, and on which conditions. */
export const gate: SheetPlan = {
  name: GATE,
  purpose: 'What the figures suggest at the gate, what was decided and why, and on which conditions.',
  tab: 'readiness',
  write: (book, sheet) => {
    const suggestion = suggestGate(book.workbook);
    const { findings } = suggestion;
    const decisions = decisionsAt(book.workbook, 'readiness');
    writeHeading(book, sheet, {
      title: 'Gate',
      hint: 'No-go when anything stops, otherwise go with conditions when there is one, otherwise go. A suggestion; people decide.',
    });
    const columns = criteriaColumns(book);
    setColumns(sheet, columns);
    const criteriaAt = writeSuggestion(book, sheet, 4, suggestion, {
      prefix: 'gate',
      findingName: 'gat_Finding',
    });
    writeSection(sheet, criteriaAt, 'What was looked at');
    const span = writeTable(book, sheet, criteriaAt + 1, columns, findings);
    markWords(sheet, span.cells('finding'), [
      ['✕', BAD],
      ['!', ATTENTION],
      ['✓', GOOD],
    ]);
    const conditionsAt = writeDecisions(book, sheet, span.last + 2, decisions);
    const last = writeConditions(book, sheet, conditionsAt, decisions);
    setUpPage(book, sheet, { frozenRows: 2, printUntil: `E${last}` });
    protectSheet(sheet);
    return { rows: decisions.length, complete: null };
  },
};
